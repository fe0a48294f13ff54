/** The part of a text a suggestion would replace, and what is offered for it. */
import { foldText } from '../../core/text/normalize.ts'
import { matching } from '../ui/suggestions.ts'

interface Token {
  /** Without the spaces around it. */
  text: string
  /** Positions in the plain text. */
  from: number
  to: number
}

/**
 * The value the caret stands in. Several values are parted by `;`:
 * `Phòng Kinh tế; Công an x|` → `Công an x`.
 */
export function tokenAt(plain: string, caret: number, several: boolean): Token {
  const from = several ? plain.lastIndexOf(';', caret - 1) + 1 : 0
  const next = several ? plain.indexOf(';', caret) : -1
  const to = next < 0 ? plain.length : next
  const raw = plain.slice(from, to)
  const text = bare(raw)
  const lead = raw.length - raw.trimStart().length
  return { text, from: from + lead, to: from + lead + text.length }
}

/** Without the spaces around it and the full stop that ends the line. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/[.,]+$/, '')
    .trimEnd()

/** Names that fit what is typed, those already in the text left out; none when the text is one of them. */
export function offered(names: readonly string[], plain: string, token: Token): string[] {
  const typed = foldText(token.text)
  if (names.some((name) => foldText(name) === typed)) return []
  const others = `${plain.slice(0, token.from)}${plain.slice(token.to)}`.split(';').map((part) => foldText(bare(part)))
  return matching(
    names.filter((name) => !others.includes(foldText(name))),
    token.text,
  )
}

/** Replacing the token: the text to put in, with a space after the `;` before it. */
export function replacement(plain: string, token: Token, name: string): string {
  return plain.charAt(token.from - 1) === ';' ? ` ${name}` : name
}

/** The words typed are the beginning of the name, diacritics and capitals aside: `phong kin` of `Phòng Kinh tế`. */
export const fitsStart = (name: string, typed: string): boolean =>
  typed !== '' && foldText(name).startsWith(foldText(typed))
