/**
 * Changing words of a draft's text where they stand literally: marks stay, facts stay, and what `textGuards.ts` guards
 * (quotations, cited titles, names) is left alone.
 *
 * Rules read `Words`: the text as a reader sees it, and the way back to the source.
 *
 * 1. `checkedWords`: words as read, each letter with its place in the source.
 * 2. `changeInline`: changes are trimmed to what differs, placed in the source, and put in; null where one would reach into a fact.
 * 3. `occurrencesOf`, `replaceInInline`: the same words wherever they stand, guarded ones left.
 */
import type { Run } from '../document/model.ts'
import type { Inline } from '../draft/draft.ts'
import {
  type InlineNode,
  isPlainInline,
  type PlacedNode,
  placedNodes,
  plainInline,
  plainNode,
} from '../inline/inline.ts'
import { escapeInline, printInline } from '../inline/writeInline.ts'
import { withPlainSpaces } from '../text/normalize.ts'
import { wordsAlone } from '../text/runsText.ts'
import { type GuardKind, isGuarded } from './textGuards.ts'

/** An Inline as it reads: a no-break space as a space, letter for letter. */
export interface Words {
  text: string
  /** The same letters with their no-break spaces. */
  kept: string
  /** For each UTF-16 unit of `text` its place among the literal letters of the source, -1 for a fact's. Null: the source itself. */
  own: readonly number[] | null
}

/** Words from `start` to `end` of `Words.text` become `to`; an insertion has `start` = `end`. */
export interface Change {
  start: number
  end: number
  to: string
}

/** Stands for a fact whose printed words are not at hand. */
const factMark = '\uFFFC'

/**
 * The words of a text. With the runs it prints as, facts are read with their answers; without, each is one `factMark`.
 * `before` is what was printed in front of it and is not its own (`Cơ quan chủ trì: `).
 */
export function checkedWords(source: Inline, runs?: readonly Run[], before = ''): Words {
  if (isPlainInline(source)) return plainWords(source)
  const nodes = placedNodes(source)
  const { text, own } = (runs && withAnswers(nodes, wordsAlone(runs), before)) ?? withMarks(nodes)
  return { text: withPlainSpaces(text), kept: text, own }
}

/** The words of a text without marks and facts. */
export const plainWords = (text: string): Words => ({ text: withPlainSpaces(text), kept: text, own: null })

type Letters = Pick<Words, 'text' | 'own'>

function withMarks(nodes: readonly PlacedNode[]): Letters {
  const own: number[] = []
  let text = ''
  let at = 0
  for (const { node } of nodes) {
    if (node.kind === 'text') {
      for (let i = 0; i < node.text.length; i++) own.push(at++)
      text += node.text
    } else if (node.kind === 'fact') {
      own.push(-1)
      text += factMark
    }
  }
  return { text, own }
}

/** Null where what was printed is not the source letter by letter: conditions, line breaks. */
function withAnswers(nodes: readonly PlacedNode[], runs: readonly Run[], before: string): Letters | null {
  const letters = nodes.map(({ node }) => (node.kind === 'text' ? node.text : '')).join('')
  const literal = (run: Run): boolean => run.fact === undefined && !run.missing
  const printed = runs.filter(literal).map((run) => run.text)
  const joined = printed.join('')
  // The end mark "./." may have been added behind the last words.
  if (!joined.startsWith(before) || joined.length > before.length + letters.length + 3) return null
  const same = joined.slice(before.length, before.length + letters.length)
  if (same !== letters && same.toLocaleLowerCase('vi') !== letters.toLocaleLowerCase('vi')) return null
  const own: number[] = []
  let text = ''
  let skip = before.length
  let at = 0
  for (const run of runs) {
    if (!literal(run)) {
      for (let i = 0; i < run.text.length; i++) own.push(-1)
      text += run.text
      continue
    }
    const from = Math.min(skip, run.text.length)
    skip -= from
    const length = Math.min(run.text.length - from, letters.length - at)
    text += letters.slice(at, at + length)
    for (let i = 0; i < length; i++) own.push(at++)
  }
  return { text, own }
}

/**
 * The source with the words changed, marks and facts kept; null where a change would reach into a fact.
 * Changes may come in any order and must not overlap.
 */
export function changeInline(source: Inline, words: Words, changes: readonly Change[]): Inline | null {
  const sorted = [...changes].sort((a, b) => a.start - b.start).map((change) => trimmed(words.text, change))
  if (words.own === null) return applied(source, sorted)
  const inLetters: Change[] = []
  for (const change of sorted) {
    const there = placedIn(words.own, change)
    if (!there) return null
    inLetters.push(there)
  }
  const edited: { placed: PlacedNode; changes: Change[] }[] = []
  let from = 0
  for (const placed of placedNodes(source)) {
    const length = placed.node.kind === 'text' ? placed.node.text.length : 0
    edited.push({ placed, changes: inSpan(inLetters, from, from + length) })
    from += length
  }
  return spliced(source, edited) ?? reprinted(edited)
}

/** Leaves out what both have in common at the ends, so that marks between words stay where they are. */
function trimmed(text: string, { start, end, to }: Change): Change {
  let head = 0
  while (head < to.length && start + head < end && text[start + head] === to[head]) head++
  let tail = 0
  while (tail < to.length - head && end - tail > start + head && text[end - 1 - tail] === to[to.length - 1 - tail])
    tail++
  return { start: start + head, end: end - tail, to: to.slice(head, to.length - tail) }
}

function applied(text: string, changes: readonly Change[]): string {
  let out = ''
  let at = 0
  for (const { start, end, to } of changes) {
    out += text.slice(at, start) + to
    at = end
  }
  return out + text.slice(at)
}

/** A change in places of the text as one in places of the literal letters. */
function placedIn(own: readonly number[], { start, end, to }: Change): Change | null {
  if (start === end) {
    const before = own[start - 1] ?? -1
    const behind = own[start] ?? -1
    const at = before >= 0 ? before + 1 : behind
    return at >= 0 ? { start: at, end: at, to } : null
  }
  const first = own[start] ?? -1
  const last = own[end - 1] ?? -1
  if (first < 0 || last < 0 || last - first !== end - 1 - start) return null
  return { start: first, end: last + 1, to }
}

/** The parts of changes that fall into one span; new words go where the change begins. */
function inSpan(changes: readonly Change[], from: number, to: number): Change[] {
  return changes.flatMap((change) => {
    if (from === to) return []
    const insertion = change.start === change.end
    const begins = insertion
      ? (change.start > from && change.start <= to) || (change.start === 0 && from === 0)
      : change.start >= from && change.start < to
    const start = Math.max(change.start, from)
    const end = Math.min(change.end, to)
    if (!begins && start >= end) return []
    return [{ start: start - from, end: Math.max(start, end) - from, to: begins ? change.to : '' }]
  })
}

/** The source with only the changed letters touched; null where marks would then read otherwise. */
function spliced(source: Inline, edited: readonly { placed: PlacedNode; changes: Change[] }[]): Inline | null {
  let out = ''
  let at = 0
  let wanted = ''
  for (const { placed, changes } of edited) {
    const { node, from, to } = placed
    if (node.kind !== 'text') {
      wanted += plainNode(node)
      continue
    }
    const text = applied(node.text, changes)
    wanted += text
    if (changes.length === 0) continue
    if (source.slice(from, to) !== node.text) return null
    out += source.slice(at, from) + escapeInline(text)
    at = to
  }
  out += source.slice(at)
  return plainInline(out) === wanted ? out : null
}

const reprinted = (edited: readonly { placed: PlacedNode; changes: Change[] }[]): Inline =>
  printInline(
    edited.flatMap(({ placed: { node }, changes }): InlineNode[] => {
      if (node.kind !== 'text') return [node]
      const text = applied(node.text, changes)
      return text === '' ? [] : [{ ...node, text }]
    }),
  )

interface ReplaceOptions {
  /** Kinds of guarded text that may be changed after all. */
  open?: readonly GuardKind[]
  /** Parts of longer words count too; whole words only where absent. */
  parts?: boolean
}

/**
 * Every place where the words stand in a text, whole words, outside of what is guarded; those that already stand in `to` are left:
 * `Luật dân chủ` → `Luật Thực hiện dân chủ ở cơ sở` twice gives the same.
 */
export function occurrencesOf(text: string, from: string, to: string, options: ReplaceOptions = {}): Change[] {
  if (from === '' || from === to) return []
  const found: Change[] = []
  const inTo = to.indexOf(from)
  for (let start = text.indexOf(from); start !== -1; start = text.indexOf(from, start + 1)) {
    const end = start + from.length
    if (found.length > 0 && start < (found.at(-1)?.end ?? 0)) continue
    if (!options.parts && (isLetter(text, start - 1, from, 0) || isLetter(text, end, from, from.length - 1))) continue
    if (inTo !== -1 && text.startsWith(to, start - inTo)) continue
    if (isGuarded(text, start, end, options.open)) continue
    found.push({ start, end, to })
  }
  return found
}

/** A letter at `at` that continues a word which ends, or begins, with a letter. */
const isLetter = (text: string, at: number, words: string, edge: number): boolean =>
  /[\p{L}\p{M}\d]/u.test(text.charAt(at)) && /[\p{L}\p{M}\d]/u.test(words.charAt(edge))

/** The text with the words changed wherever `occurrencesOf` finds them; the same string where it finds none. Idempotent. */
export function replaceInInline(source: Inline, from: string, to: string, options: ReplaceOptions = {}): Inline {
  const words = checkedWords(source)
  let out = source
  // One by one from the end, so that one that reaches into a fact does not hold up the others.
  for (const change of occurrencesOf(words.text, from, to, options).reverse())
    out = changeInline(out, out === source ? words : checkedWords(out), [change]) ?? out
  return out
}
