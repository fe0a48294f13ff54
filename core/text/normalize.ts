/**
 * Text as it comes from keyboards, clipboards and old files, brought to one form.
 */

import { isSyllable } from './syllables.ts'

/** Line ends of every kind, among them the page and line breaks of PDF text. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/**
 * What must never reach a document: control characters, zero-width and direction marks, soft hyphens,
 * lone surrogates and the two code points XML refuses. Tab and line feed stay.
 */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]+|\p{Cs}+/gu

/**
 * One form for every text that enters a draft: Unicode NFC, line ends as `\n`, nothing invisible.
 * Spaces stay as they are, no-break spaces too. A sign without width that is all there is between two words becomes a space.
 *
 * `Kê\u0301 hoa\u0323ch\u200b` → `Kế hoạch`, `ban\u200bhành` → `ban hành`
 */
export function normalizeText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(invisible, (found, at: number, whole: string) => (partsWords(whole, at, at + found.length) ? ' ' : ''))
    .normalize('NFC')
}

/** Two syllables side by side are two words, unless they are one together: `to\u200bán` was a torn `toán`. */
function partsWords(text: string, from: number, to: number): boolean {
  const before = /[\p{L}\p{M}\d]+$/u.exec(text.slice(Math.max(0, from - longestSyllable), from))?.[0] ?? ''
  const behind = /^[\p{L}\p{M}\d]+/u.exec(text.slice(to, to + longestSyllable))?.[0] ?? ''
  if (before === '' || behind === '') return false
  if (/^\d+$/.test(before)) return behind.length > 1 && isSyllable(behind)
  // `tháng` and a figure are two words, `CO` and its 2 are one.
  if (/^\d+$/.test(behind)) return isSyllable(before) && (before.length > 2 || /[^a-zA-Z]/.test(before))
  return isSyllable(before) && isSyllable(behind) && !isSyllable(before + behind)
}

/** `nghiêng` with its marks apart. */
const longestSyllable = 12

/**
 * The same letters with every blank between words, whatever its width, as a plain space: how a text is read. Nothing moves:
 * a place in it is the place in the text.
 *
 * `từ 1\u00a0đến` → `từ 1 đến`
 */
export function withPlainSpaces(text: string): string {
  return oddSpace.test(text) ? text.replace(oddSpaces, ' ') : text
}

/** A blank at which no line ends stays one; those of other widths become plain spaces. As long as the text. */
export function withUsualSpaces(text: string): string {
  return oddSpace.test(text) ? text.replace(oddSpaces, (space) => (noBreakSpaces.has(space) ? '\u00a0' : ' ')) : text
}

const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const oddSpace = new RegExp(oddSpaces, '')
/** No-break space, figure space, narrow no-break space. */
const noBreakSpaces: ReadonlySet<string> = new Set(['\u00a0', '\u2007', '\u202f'])

/**
 * Text for searching: lower case, without diacritics, `đ` as `d`, runs of white space as one space.
 *
 * `Dân chủ ở  CƠ SỞ` → `dan chu o co so`
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Text for telling whether two say the same: in small letters, runs of white space as one space; diacritics stay. */
export const inOneCase = (text: string): string => text.toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim()

/** Capitals as Vietnamese prints them, NFC: `Ủy ban nhân dân xã` → `ỦY BAN NHÂN DÂN XÃ`. */
export function upperVi(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi')
}

/** In small letters, but for those that would not come back as they were (`ϴ`): a name is kept so and printed in capitals. */
export const lowerVi = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLocaleLowerCase('vi')
    return upperVi(small) === letter ? small : letter
  })

/** `Phòng Kinh tế (thường trực) xã` → `Phòng Kinh tế   xã`: a space for each stretch in round brackets; one left open stays. */
export function withoutBrackets(text: string): string {
  // Behind the last closing bracket no opening one needs to be followed to the end.
  const end = text.lastIndexOf(')') + 1
  return text.slice(0, end).replace(/\([^)]*\)/gu, ' ') + text.slice(end)
}

/** `ủy ban nhân dân xã` → `Ủy ban nhân dân xã`; the other letters stay as they are. */
export const upperFirst = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1)

/** `Ủy ban nhân dân xã` → `ủy ban nhân dân xã`; the other letters stay as they are, and a short form (`CNTT`) stays whole. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
