/**
 * Words looked for in a whole plan, and exchanged: the subject, the body, annexes with their tables, recipients, footnotes, the letterhead.
 *
 * 1. A text is searched as it is read: marks of bold and italic are not in the way, a fact says what it prints. A footnote mark, and a
 *    fact whose words nobody knows, is one sign no words match.
 * 2. Letters are compared as the wish says: with or without diacritics and capitals, whole words or parts of them.
 * 3. An exchange keeps the look of the first letter it replaces and is one edit, whatever number of places. Words a fact has a part in are
 *    shown and left: they are changed where the fact is told.
 */
import { type PlaceKey, place } from '../document/place.ts'
import { placeOfText } from '../document/textPlace.ts'
import type { Draft, Letterhead } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/draftEdit.ts'
import { draftTexts } from '../draft/texts.ts'
import { writeText } from '../draft/wordEdits.ts'
import { type InlineNode, parseInline } from '../inline/inline.ts'
import { printInline } from '../inline/writeInline.ts'

export interface FindWish {
  words: string
  /** `xa` is not `xã`. */
  marks: boolean
  /** `Xã` is not `xã`. */
  capitals: boolean
  /** `xã` is not found in `xãhội`. */
  whole: boolean
}

/** UTF-16 offsets in the text as it is read; a fact and a footnote mark are one sign each. */
export interface FoundWords {
  place: PlaceKey
  from: number
  to: number
  before: string
  words: string
  behind: string
  /** The fact that says these words, or some of them: they are not exchanged here. */
  fact?: string
}

/** What each fact prints, by its expression. */
type FactWords = Readonly<Record<string, string>>

interface Spot {
  place: PlaceKey
  nodes: InlineNode[]
  write: (nodes: InlineNode[]) => DraftEdit
}

/** Letters of the text beside the words, to know the place by. */
const beside = 36
const sign = '\ufffc'

/** Every place of the words in reading order; of what a fact prints the fact is named. */
export function findWords(draft: Draft, wish: FindWish, values: FactWords = {}): FoundWords[] {
  if (wish.words.trim() === '') return []
  const wanted = [...foldLetters(wish.words, wish).text].join('')
  return spotsOf(draft).flatMap(({ place: where, nodes }) => {
    const read = readText(nodes, values)
    return matches(read, wanted, wish).map(
      ({ from, to }): FoundWords => ({
        place: where,
        ...inSigns(nodes, values, from, to),
        before: shown(read.slice(Math.max(0, from - beside), from)),
        words: read.slice(from, to),
        behind: shown(read.slice(to, to + beside)),
      }),
    )
  })
}

/** A stretch of the text as it prints, in the text where a fact is one sign; and the first fact it touches. */
function inSigns(
  nodes: readonly InlineNode[],
  values: FactWords,
  from: number,
  to: number,
): Pick<FoundWords, 'from' | 'to' | 'fact'> {
  let printed = 0
  let at = 0
  let start: number | null = null
  let end = 0
  let fact: string | undefined
  for (const node of nodes) {
    const words = printedWords(node, values)
    const [cutFrom, cutTo] = [Math.max(from - printed, 0), Math.min(to - printed, words.length)]
    if (cutFrom < cutTo) {
      if (node.kind === 'fact') fact ??= node.expression
      const [first, last] = node.kind === 'text' ? [cutFrom, cutTo] : [0, 1]
      start ??= at + first
      end = at + last
    }
    printed += words.length
    at += node.kind === 'text' ? words.length : 1
  }
  return { from: start ?? end, to: end, ...(fact === undefined ? {} : { fact }) }
}

/** One edit for all of them. What is not there any more as it was found is left alone. */
export function replaceWords(draft: Draft, found: readonly FoundWords[], by: string): DraftEdit {
  const edits = spotsOf(draft).flatMap(({ place: where, nodes, write }) => {
    const here = found
      .filter(
        (one) => one.fact === undefined && one.place === where && readText(nodes).slice(one.from, one.to) === one.words,
      )
      .sort((a, b) => b.from - a.from)
    if (here.length === 0) return []
    return [write(here.reduce((now, { from, to }) => exchanged(now, from, to, by), nodes))]
  })
  return { op: 'all', edits }
}

const shown = (text: string): string => text.replaceAll(sign, '…').replaceAll('\n', ' ')

const readText = (nodes: readonly InlineNode[], values: FactWords = {}): string =>
  nodes.map((node) => printedWords(node, values)).join('')

function printedWords(node: InlineNode, values: FactWords): string {
  if (node.kind === 'text') return node.text
  return (node.kind === 'fact' && values[node.expression]) || sign
}

function matches(read: string, wanted: string, wish: FindWish): { from: number; to: number }[] {
  const { text, starts } = foldLetters(read, wish)
  const found: { from: number; to: number }[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const from = starts[at] ?? 0
    const to = starts[at + wanted.length] ?? read.length
    if (!wish.whole || (!isLetter(read, from - 1) && !isLetter(read, to))) found.push({ from, to })
  }
  return found
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))

/** The text as it is compared, and for each of its letters where it begins in the text itself. */
function foldLetters(source: string, { marks, capitals }: FindWish): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  // A letter with the marks that stand behind it: one letter, composed or not.
  for (const match of source.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = match[0].normalize('NFC')
    const bare = marks ? composed : composed.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D')
    const letter = (capitals ? bare : bare.toLocaleLowerCase('vi')).replace(/\s/u, ' ')
    for (let at = 0; at < letter.length; at++) starts.push(match.index)
    text += letter
  }
  return { text, starts }
}

/** The words of a stretch exchanged, in the look of its first letter. */
function exchanged(nodes: readonly InlineNode[], from: number, to: number, by: string): InlineNode[] {
  const out: InlineNode[] = []
  let at = 0
  let written = false
  for (const node of nodes) {
    const length = node.kind === 'text' ? node.text.length : 1
    const [cutFrom, cutTo] = [Math.max(from - at, 0), Math.min(to - at, length)]
    at += length
    if (node.kind !== 'text' || cutFrom >= cutTo) {
      out.push(node)
      continue
    }
    const words = written ? '' : by
    written = true
    out.push({ ...node, text: node.text.slice(0, cutFrom) + words + node.text.slice(cutTo) })
  }
  return out
}

const letterheadFields = [
  'parent',
  'issuer',
  'shortName',
  'number',
  'code',
  'place',
] as const satisfies (keyof Letterhead)[]

function spotsOf(draft: Draft): Spot[] {
  const head = letterheadFields.map(
    (field): Spot => ({
      place: place.letterhead(field),
      nodes: [{ kind: 'text', text: draft.letterhead[field] }],
      write: (nodes) => ({ op: 'set-letterhead', patch: { [field]: readText(nodes) } }),
    }),
  )
  const texts = draftTexts(draft).map(
    ({ at, text }): Spot => ({
      place: placeOfText(at),
      nodes: parseInline(text),
      write: (nodes) => writeText(draft, at, printInline(nodes)),
    }),
  )
  const filing: Spot = {
    place: place.filing,
    nodes: [{ kind: 'text', text: draft.recipients.filing }],
    write: (nodes) => ({ op: 'set-recipients', patch: { filing: readText(nodes) } }),
  }
  return [...head, ...texts, filing]
}
