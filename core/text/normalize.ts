/**
 * Text as it comes from keyboards, clipboards and old files, brought to one form.
 */

/** Line ends of every kind, among them the page and line breaks of PDF text. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/**
 * What must never reach a document: control characters, zero-width and direction marks, soft hyphens,
 * lone surrogates and the two code points XML refuses. Tab and line feed stay.
 */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/gu

/**
 * One form for every text that enters a draft: Unicode NFC, line ends as `\n`, nothing invisible.
 * Spaces stay as they are, no-break spaces too.
 *
 * `Kê\u0301 hoa\u0323ch\u200b` → `Kế hoạch`
 */
export function normalizeText(text: string): string {
  return text.replace(lineEnds, '\n').replace(invisible, '').normalize('NFC')
}

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

/** Capitals as Vietnamese prints them, NFC: `Ủy ban nhân dân xã` → `ỦY BAN NHÂN DÂN XÃ`. */
export function upperVi(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi')
}

/** `Phòng Kinh tế (thường trực) xã` → `Phòng Kinh tế   xã`: a space for each stretch in round brackets; one left open stays. */
export function withoutBrackets(text: string): string {
  // Behind the last closing bracket no opening one needs to be followed to the end.
  const end = text.lastIndexOf(')') + 1
  return text.slice(0, end).replace(/\([^)]*\)/gu, ' ') + text.slice(end)
}

/** `ủy ban nhân dân xã` → `Ủy ban nhân dân xã`; the other letters stay as they are. */
export const upperFirst = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1)

/** `Ủy ban nhân dân xã` → `ủy ban nhân dân xã`; the other letters stay as they are. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
