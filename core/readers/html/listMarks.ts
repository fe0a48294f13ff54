/** Marks of the lists of a page, as a browser prints them. */
import { toRoman } from '../../text/roman.ts'

/** `type` as in HTML: 1, a, A, i, I. Letters are those of the browser: there is no đ in them. */
export function listMark(number: number, type: string): string {
  const letter = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number)
  const roman = number >= 1 && number < 4000 ? toRoman(number) : String(number)
  switch (type) {
    case 'a':
      return `${letter}.`
    case 'A':
      return `${letter.toUpperCase()}.`
    case 'i':
      return `${roman.toLowerCase()}.`
    case 'I':
      return `${roman}.`
    default:
      return `${number}.`
  }
}
