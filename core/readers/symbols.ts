/**
 * Signs of picture fonts (Symbol, Wingdings) that Word keeps at private places of Unicode: U+F0B7 is a bullet in any of them.
 * Offices use them as bullets; what is not listed becomes a plain bullet, never a box.
 */

const signs: Readonly<Record<number, string>> = {
  32: ' ',
  40: '☎',
  43: '+',
  45: '-',
  70: '☞',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  159: '•',
  167: '▪',
  168: '◻',
  183: '•',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
/** The same places mean other signs in Symbol, where letters are Greek and marks mathematical. */
const symbolSigns: Readonly<Record<number, string>> = {
  163: '≤',
  171: '↔',
  172: '←',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  184: '÷',
  185: '≠',
  187: '≈',
  222: '⇒',
}

const greek = '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'

/** A sign by its code (32-255) in a picture font. */
export function signOf(code: number, font: string): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const own = /symbol/i.test(font) ? symbolSigns[place] : undefined
  if (own) return own
  const sign = signs[place]
  if (sign) return sign
  // Symbol keeps digits and common marks where ASCII has them.
  if (/symbol/i.test(font) && place >= 33 && place <= 63) return String.fromCharCode(place)
  if (/symbol/i.test(font) && place >= 64 && place <= 126) return greek.charAt(place - 64)
  return '•'
}

export const isPictureFont = (font: string): boolean => /^(?:symbol|webdings|wingdings)/i.test(font.trim())

/** What a font shows of its letters: in a picture font they are pictures. */
export const shownIn = (text: string, font: string): string =>
  isPictureFont(font)
    ? text.replace(/[!-\u00ff\uf020-\uf0ff]/g, (sign) => signOf(sign.charCodeAt(0), font))
    : readableSigns(text, font)

/** Private-use signs inside ordinary text. */
export const readableSigns = (text: string, font = ''): string =>
  /[\uf020-\uf0ff]/.test(text) ? text.replace(/[\uf020-\uf0ff]/g, (sign) => signOf(sign.charCodeAt(0), font)) : text
