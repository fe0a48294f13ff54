/** Which words of a text are looked at for their spelling: those of every day, no name, code or part of an address. */
import type { SiteText, Token } from '../../reading/siteText.ts'

/** Not a name, a code, or part of an address: in lower case, or in capitals in a line of capitals, or at a beginning. */
export function looksCommon(text: SiteText, index: number, token: Token): boolean {
  if (/[-'’.@_/\d]/u.test(text.text.charAt(token.start - 1)) || /[-'’@_/\d]/u.test(text.text.charAt(token.end)))
    return false
  if (token.text === token.lower) return token.text.length > 1
  // Abbreviations carry no vowel with a mark of its own, apart from Ư and Ơ.
  if (token.text === token.text.toLocaleUpperCase('vi'))
    return /[^A-ZĐƯƠÂÊÔĂ]/u.test(token.text) && isHeadline(text.text)
  const next = text.tokens[index + 1]
  return index === 0 && token.text.slice(1) === token.lower.slice(1) && next !== undefined && next.text === next.lower
}

function isHeadline(text: string): boolean {
  const small = text.replace(/[^\p{Ll}]/gu, '').length
  return small * 4 < text.replace(/[^\p{L}]/gu, '').length
}
