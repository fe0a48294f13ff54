/**
 * A text taken apart once: its words, its lower-case form. Kept from one check to the next, so that an edit of one
 * paragraph reads only that paragraph again.
 */
import { normalizeText, withPlainSpaces } from '../text/normalize.ts'
import { mostKept } from './keep.ts'

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

const made = new Map<string, SiteText>()

export function siteText(kept: string, kind: SiteKind): SiteText {
  const key = `${kind}|${kept}`
  const known = made.get(key)
  if (known) return known
  const text = withPlainSpaces(kept)
  const lowered = text.toLowerCase()
  const lower = lowered.length === text.length ? lowered : text
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match): Token => {
    const end = match.index + match[0].length
    return { text: match[0], lower: lower.slice(match.index, end), start: match.index, end }
  })
  const site: SiteText = { text, kept, kind, lower, tokens, clean: normalizeText(text) === text }
  if (made.size >= mostKept) made.clear()
  made.set(key, site)
  return site
}
