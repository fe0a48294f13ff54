/**
 * The words of one plan taken over into a text of the other: what stayed keeps its bold, its italic and its facts, what is new
 * comes as it looks there. A fact whose printed words changed becomes words.
 */
import type { Inline } from '../draft/draft.ts'
import { type InlineSpan, parseInline, printInline } from '../inline/inline.ts'
import { diffWords } from '../text/wordDiff.ts'

/** A stretch of printed text and what prints it. */
export interface Atom {
  text: string
  bold: boolean
  italic: boolean
  /** The fact that prints the whole of it. */
  expression?: string
}

/** A text as it prints; null where conditions decide what that is, or an answer is not known. */
export function atomsOf(source: Inline, values: Readonly<Record<string, string>>): Atom[] | null {
  const atoms: Atom[] = []
  for (const span of parseInline(source)) {
    const { bold, italic } = span
    if ('text' in span) atoms.push({ text: span.text.replace(/\s*\n\s*/gu, ' '), bold, italic })
    else {
      const text = values[span.expression]
      if (text === undefined || /^(?:[#/^]|else$)/u.test(span.expression)) return null
      atoms.push({ text, bold, italic, expression: span.expression })
    }
  }
  return atoms
}

export const plainAtoms = (text: string): Atom[] => (text === '' ? [] : [{ text, bold: false, italic: false }])

export const textOfAtoms = (atoms: readonly Atom[]): string => atoms.map(({ text }) => text).join('')

/** Facts as the words they print: another draft does not know them. */
export const asWords = (atoms: readonly Atom[]): Inline =>
  printInline(atoms.map(({ text, bold, italic }) => ({ text, bold, italic })))

/** The words from `from` to `to`; facts only where they are whole. */
export function sliceAtoms(atoms: readonly Atom[], from: number, to: number): Atom[] {
  const out: Atom[] = []
  let at = 0
  for (const atom of atoms) {
    const start = Math.max(from, at)
    const end = Math.min(to, at + atom.text.length)
    const whole = start === at && end === at + atom.text.length
    if (start < end) {
      const { text, bold, italic } = atom
      out.push(whole ? atom : { text: text.slice(start - at, end - at), bold, italic })
    }
    at += atom.text.length
  }
  return out
}

/** `anyCase`: both print in capitals, so letters that differ only so stay as they are. */
export function takeWords(before: readonly Atom[], after: readonly Atom[], anyCase = false): Inline {
  const [old, next] = [textOfAtoms(before), textOfAtoms(after)]
  const [oldLower, nextLower] = [old.toLocaleLowerCase('vi'), next.toLocaleLowerCase('vi')]
  const lower = anyCase && oldLower.length === old.length && nextLower.length === next.length
  const out: Atom[] = []
  let i = 0
  let j = 0
  for (const { text, change } of lower ? diffWords(oldLower, nextLower) : diffWords(old, next)) {
    if (change === 'same') out.push(...sliceAtoms(before, i, i + text.length))
    if (change === 'added') out.push(...sliceAtoms(after, j, j + text.length).map(withoutFact))
    if (change !== 'added') i += text.length
    if (change !== 'removed') j += text.length
  }
  return printInline(out.map(spanOf))
}

const withoutFact = ({ text, bold, italic }: Atom): Atom => ({ text, bold, italic })

const spanOf = ({ text, bold, italic, expression }: Atom): InlineSpan =>
  expression === undefined ? { text, bold, italic } : { expression, bold, italic }
