/** Which words of a text are looked at for their spelling: those of every day, no name, code or part of an address. */
import type { SiteText, Token } from '../../reading/siteText.ts'
import { isSyllable } from '../../text/syllables.ts'

/** Not a name, a code, or part of an address: in lower case, or in capitals in a line of capitals, or at a beginning. */
export function looksCommon(text: SiteText, index: number, token: Token): boolean {
  if (/[-'’.@_/\d]/u.test(text.text.charAt(token.start - 1)) || /[-'’@_/\d]/u.test(text.text.charAt(token.end)))
    return false
  if (token.text === token.lower) return token.text.length > 1
  if (token.text === token.text.toLocaleUpperCase('vi'))
    return (/[^A-ZĐƯƠÂÊÔĂ]/u.test(token.text) || readsAsWord(token)) && isHeadline(text.text)
  const next = text.tokens[index + 1]
  return beginsSentence(text, index) && next !== undefined && next.text === next.lower
}

/** The first word of a text or a sentence in it, with only its first letter a capital. */
export function beginsSentence(text: SiteText, index: number): boolean {
  const token = text.tokens[index]
  if (!token || token.text.slice(1) !== token.lower.slice(1)) return false
  return index === 0 || /[.:;!?…]\s+$/u.test(text.text.slice(Math.max(0, token.start - 4), token.start))
}

/** Abbreviations hardly ever are syllables, and those that are carry no hat: TƯ, BAN. */
const readsAsWord = ({ text, lower }: Token): boolean =>
  isSyllable(lower) && (text.length >= 4 || /[ÂÊÔĂƠ]/u.test(text))

function isHeadline(text: string): boolean {
  const small = text.replace(/[^\p{Ll}]/gu, '').length
  return small * 4 < text.replace(/[^\p{L}]/gu, '').length
}
