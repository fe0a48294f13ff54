/**
 * The words of one plan taken over into a text of the other: what stayed keeps its bold, its italic and its facts, what is new
 * comes as it looks there. A fact whose printed words changed becomes words.
 */

import type { Inline } from '../draft/draft.ts'
import { type InlineNode, isConditionMark, type Look, lookOf, parseInline } from '../inline/inline.ts'
import { printInline } from '../inline/writeInline.ts'
import { runsText } from '../text/runsText.ts'
import { exactDiff } from '../text/wordDiff.ts'

/** A stretch of printed text and what prints it. */
export interface Atom {
  text: string
  look: Look
  /** The fact that prints the whole of it. */
  expression?: string
  /** The footnote whose mark it is; its text is empty. */
  note?: string
}

/** A text as it prints, without its line `breaks` unless they print; null where conditions decide what that is, or an answer is not known. */
export function atomsOf(source: Inline, values: Readonly<Record<string, string>>, breaks = false): Atom[] | null {
  const atoms: Atom[] = []
  for (const node of parseInline(source)) {
    const look = lookOf(node)
    if (node.kind === 'text') atoms.push({ text: breaks ? node.text : node.text.replace(/\s*\n\s*/gu, ' '), look })
    else if (node.kind === 'note') atoms.push({ text: '', look, note: node.id })
    else {
      const text = values[node.expression]
      if (text === undefined || isConditionMark(node.expression)) return null
      atoms.push({ text, look, expression: node.expression })
    }
  }
  return atoms
}

export const plainAtoms = (text: string): Atom[] => (text === '' ? [] : [{ text, look: {} }])

/** Facts as the words they print: another draft does not know them. */
export const asWords = (atoms: readonly Atom[]): Inline => printInline(atoms.map((atom) => nodeOf(withoutFact(atom))))

/** The words from `from` to `to`; facts only where they are whole, the mark of a footnote with the word before it. */
function sliceAtoms(atoms: readonly Atom[], from: number, to: number): Atom[] {
  const out: Atom[] = []
  let at = 0
  for (const atom of atoms) {
    const start = Math.max(from, at)
    const end = Math.min(to, at + atom.text.length)
    const whole = start === at && end === at + atom.text.length
    const mark = atom.note !== undefined && at <= to && (at > from || (at === 0 && from === 0))
    if (mark) out.push(atom)
    else if (start < end) out.push(whole ? atom : { text: atom.text.slice(start - at, end - at), look: atom.look })
    at += atom.text.length
  }
  return out
}

/** `anyCase`: both print in capitals, so letters that differ only so stay as they are. */
export function takeWords(before: readonly Atom[], after: readonly Atom[], anyCase = false): Inline {
  const [old, next] = [runsText(before), runsText(after)]
  const [oldLower, nextLower] = [old.toLocaleLowerCase('vi'), next.toLocaleLowerCase('vi')]
  const lower = anyCase && oldLower.length === old.length && nextLower.length === next.length
  const [was, now] = lower ? [oldLower, nextLower] : [old, next]
  const out: Atom[] = []
  let i = 0
  let j = 0
  for (const { text, change } of exactDiff(withPlainSpaces(was), withPlainSpaces(now))) {
    if (change === 'same') out.push(...sliceAtoms(before, i, i + text.length))
    if (change === 'added') out.push(...sliceAtoms(after, j, j + text.length).map(withoutFact))
    if (change !== 'added') i += text.length
    if (change !== 'removed') j += text.length
  }
  return printInline(out.map(nodeOf))
}

/** A blank that does not break is a blank: that alone makes no fact a word. */
const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u202f]/gu, ' ')

const withoutFact = ({ expression: _expression, ...atom }: Atom): Atom => atom

function nodeOf({ text, look, expression, note }: Atom): InlineNode {
  if (note !== undefined) return { kind: 'note', id: note, ...look }
  return expression === undefined ? { kind: 'text', text, ...look } : { kind: 'fact', expression, ...look }
}
