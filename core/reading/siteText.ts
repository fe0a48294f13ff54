/**
 * A text taken apart once: its words, its lower-case form. Kept from one check to the next, so that an edit of one
 * paragraph reads only that paragraph again.
 */
import { normalizeText, withPlainSpaces } from '../text/normalize.ts'
import { byText, oneOf } from './keep.ts'

/** What a text is in the plan; `item` and `text` are running text with and without a label of its own. */
export type SiteKind =
  | 'title'
  | 'basis'
  | 'opening'
  | 'heading'
  | 'item'
  | 'text'
  | 'duty'
  | 'label'
  | 'cell'
  | 'recipient'
  | 'annex-title'
  | 'footnote'
  | 'office'
  | 'fact'

export interface Token {
  /** As written. */
  text: string
  lower: string
  start: number
  end: number
}

export interface SiteText {
  /** A no-break space reads as a space. */
  text: string
  /** The same letters with their no-break spaces, for the rules of spaces. */
  kept: string
  kind: SiteKind
  /** Of the same length as `text`. */
  lower: string
  /** Words: stretches of letters. */
  tokens: readonly Token[]
  /** In Unicode NFC and without what does not print: other texts are for TXT-01 alone. */
  clean: boolean
}

export const siteText = (kept: string, kind: SiteKind): SiteText => byKind[kind](kept)

const read = (kind: SiteKind) => byText((kept) => readSite(kept, kind))
const byKind: Readonly<Record<SiteKind, (kept: string) => SiteText>> = {
  title: read('title'),
  basis: read('basis'),
  opening: read('opening'),
  heading: read('heading'),
  item: read('item'),
  text: read('text'),
  duty: read('duty'),
  label: read('label'),
  cell: read('cell'),
  recipient: read('recipient'),
  'annex-title': read('annex-title'),
  footnote: read('footnote'),
  office: read('office'),
  fact: read('fact'),
}

function readSite(kept: string, kind: SiteKind): SiteText {
  const text = oneOf(withPlainSpaces(kept))
  const lowered = text.toLowerCase()
  const lower = lowered.length === text.length ? lowered : text
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match): Token => {
    const end = match.index + match[0].length
    return { text: match[0], lower: lower.slice(match.index, end), start: match.index, end }
  })
  return { text, kept, kind, lower, tokens, clean: normalizeText(text) === text }
}
