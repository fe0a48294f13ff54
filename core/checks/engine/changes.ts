/** What an edit changes, in words a clerk can compare before saying yes: `bổ xung` → `bổ sung`. */
import { inlineOfCell } from '../../draft/cells.ts'
import type { Block, Draft } from '../../draft/draft.ts'
import { plainInline } from '../../inline/inline.ts'
import { numberBlocks } from '../../outline/numbering.ts'

export interface WordsChanged {
  /** As it stands; empty for something new. */
  before: string
  /** As it will stand; empty for something taken out. */
  after: string
}

/** Words left in view on either side of a change, and the longest text shown. */
const around = 3
const longest = 400

/** The words that differ, with a few of their neighbours; lines that stay are left out. Both empty where nothing is seen to change. */
export function wordsChanged(before: Draft, after: Draft): WordsChanged {
  const old = linesOf(before)
  const now = linesOf(after)
  const head = commonHead(old, now)
  const tail = commonHead(old.slice(head).reverse(), now.slice(head).reverse())
  const gone = old.slice(head, old.length - tail)
  const come = now.slice(head, now.length - tail)
  if (gone.length !== come.length) return { before: shown(gone.map(plainInline)), after: shown(come.map(plainInline)) }
  const pairs = gone
    .map((line, index) => narrowed(line, come[index] ?? ''))
    .filter((pair) => pair.before !== pair.after)
  return { before: shown(pairs.map((pair) => pair.before)), after: shown(pairs.map((pair) => pair.after)) }
}

/** Every text of a draft, a line each, in reading order. */
function linesOf(draft: Draft): string[] {
  return [
    ...valuesOf(draft.letterhead),
    draft.title,
    ...Object.values(draft.facts).flatMap((fact) => (Array.isArray(fact) ? fact : valuesOf({ fact }))),
    ...blockLines(draft.body),
    ...valuesOf({ ...draft.recipients, lines: null }),
    ...draft.recipients.lines.map(
      ({ text, purpose, end }) => `- ${text}${purpose === '' ? '' : ` (${purpose})`}${end ?? ';'}`,
    ),
    ...valuesOf(draft.signature),
    ...draft.annexes.flatMap((annex) => [annex.title, annex.orientation, ...blockLines(annex.body)]),
    ...valuesOf(draft.layout),
    ...draft.notes.map(({ field, text }) => (text === '' ? field : `${field}: ${text}`)),
  ]
}

/** Texts and numbers of a typed part, those of its parts too, in their order. */
function valuesOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'number' || typeof part === 'boolean') return [String(part)]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => (key === 'id' ? [] : valuesOf(value)))
}

function blockLines(body: readonly Block[]): string[] {
  const numbers = numberBlocks(body)
  const lineOf = (block: Block): string[] => {
    const label = numbers.get(block.id)?.label ?? ''
    const words = [label, block.duty ? `${block.duty.label}:` : '', block.text].filter((part) => part !== '').join(' ')
    const cells = block.table?.rows.flat().map(inlineOfCell) ?? []
    return [words, ...cells, ...block.children.flatMap(lineOf)]
  }
  return body.flatMap(lineOf)
}

function commonHead(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

/** Marks of bold and italic are shown only where nothing else changes. */
function narrowed(before: string, after: string): WordsChanged {
  const plain = { before: plainInline(before), after: plainInline(after) }
  const { before: old, after: now } = plain.before === plain.after ? { before, after } : plain
  const oldWords = old.split(' ')
  const nowWords = now.split(' ')
  const head = commonHead(oldWords, nowWords)
  const tail = commonHead(oldWords.slice(head).reverse(), nowWords.slice(head).reverse())
  const from = Math.max(0, head - around)
  const behind = Math.max(0, tail - around)
  const cut = (words: readonly string[]): string =>
    `${from > 0 ? '… ' : ''}${words.slice(from, words.length - behind).join(' ')}${behind > 0 ? ' …' : ''}`
  return { before: cut(oldWords), after: cut(nowWords) }
}

function shown(lines: readonly string[]): string {
  const text = lines.filter((line) => line !== '').join(' | ')
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
