/**
 * Words that print in capitals though they were typed small: because the file says so of them, or because of their font. TCVN3 has
 * no codes for capitals with a tone; its fonts `.VnTimeH`, `.VnArialH` ... draw every letter large.
 *
 * Letters of an old encoding must be read before they are made large: the small `õ` of TCVN3 is `ừ`, its large `Õ` is `ế`.
 */
import type { SourceRun } from './source.ts'

/** `.VnTimeH`, `.VnBook-AntiquaH`, `VnTimeH`; `+Bold` and the like behind it as PDF has them. VNI has codes for its capitals. */
const capitalFont = /^(?:[A-Z]{6}\+)?\.?vn(?!i)[\w -]*?h(?:[,+-][\w, ]*)?$/i

export const isCapitalFont = (name: string): boolean => capitalFont.test(name.trim())

export const capitalsOf = (caps: boolean, font: string): SourceRun['capitals'] =>
  caps ? 'said' : isCapitalFont(font) ? 'font' : undefined

export const largeLetters = (text: string): string => text.toLocaleUpperCase('vi')

/** As it prints, where nothing is known of an old encoding. */
export const printedText = ({ text, capitals }: SourceRun): string => (capitals === 'said' ? largeLetters(text) : text)
