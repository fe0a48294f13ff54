/**
 * What stands at the head of a line: `I.`, `1.`, `1.1.`, `a)`, `-`, `+`, and what offices write instead of them.
 *
 * Looks at one line alone and takes time in proportion to its head only. A number that counts something is no
 * marker: `4.813.760.000 đồng`, `64,3 %`, `13h30`, `2026 là năm ...`, `05.01.2026`.
 *
 * 1. Each form of a marker is asked in turn, the most telling first (`find`).
 * 2. Each says marker, label as printed, value and the words behind it.
 * 3. Stars of markdown round a label are given to the words or taken off (`withStars`).
 */
import type { Marker } from '../inline/markers.ts'
import { pointLetterIndex } from '../text/letters.ts'
import { withPlainSpaces } from '../text/normalize.ts'
import { fromRoman } from '../text/roman.ts'

export interface MarkerReading {
  /** The level of the ladder it is, or the nearest one. */
  marker: Exclude<Marker, 'none'>
  /** As it stands in the source: `I.`, `(1)`, `•`, `- +`. */
  label: string
  /** The words after it. Marks that held the label hold the words: `**1. Mục đích**` → `**Mục đích**`. */
  rest: string
  /** Labels of one shape stand at one level: `I.`, `1)`, `(1)`, `•`. */
  shape: string
  /** A form the decree or custom knows, whose level is certain; other forms take the level they are met at. */
  usual: boolean
  /** Its number; null for dashes. */
  value: number | null
}

type Found = Omit<MarkerReading, 'rest'> & { length: number }

/** Reads the head of a line; null where there is no marker. White space before it is passed over. */
export function readMarker(line: string): MarkerReading | null {
  const text = line.trim()
  const stars = /^\*{1,3}(?=[^\s*])/.exec(text)?.[0] ?? ''
  const found = find(withPlainSpaces(stars === '' ? text : text.slice(stars.length)))
  if (!found) return null
  const { length, ...reading } = found
  const after = text.slice(stars.length + length)
  return { ...reading, rest: withStars(stars, after) }
}

/** `**1.** Nội dung` loses the marks of its label, `**1. Nội dung**` keeps them on its words. */
function withStars(stars: string, after: string): string {
  if (stars === '') return after.trim()
  if (after.startsWith(stars) && after.charAt(stars.length) !== '*') return after.slice(stars.length).trim()
  return `${stars}${after.trim()}`
}

/** Enough to see any marker and how the words after it begin. */
const headLength = 160

function find(text: string): Found | null {
  const head = text.slice(0, headLength)
  const first = head.charAt(0)
  if (/[\d(]/.test(first)) return decimal(head) ?? number(head) ?? bracketed(head)
  if (/[-–—−‐‑+*]/.test(first)) return dash(head)
  if (/[IVX]/.test(first)) return roman(head) ?? capital(head)
  if (first === 'P' || /^C[hH]/.test(head)) return part(head)
  if (first === 'Đ') return article(head) ?? capital(head)
  if (/[A-Z]/.test(first)) return capital(head)
  return (/^o\s/.test(head) ? null : letter(head)) ?? bullet(head)
}

const made = (
  match: RegExpExecArray,
  marker: MarkerReading['marker'],
  shape: string,
  usual: boolean,
  value: number | null = null,
): Found => ({ marker, label: match[0].trim(), length: match[0].length, shape, usual, value })

/** `Phần I`, `PHẦN THỨ NHẤT`, `Chương II`: alone, before a colon or full stop, or before a title in capitals. */
function part(head: string): Found | null {
  const match =
    /^(?:Phần|PHẦN|Chương|CHƯƠNG) {1,3}(?:[IVX]{1,6}|\d{1,2}|(?:thứ|THỨ) {1,3}(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI))(?![\p{L}\d])/u.exec(
      head,
    )
  if (!match) return null
  const rest = head.slice(match[0].length)
  const separator = /^\s*(?:[.:]|[–-](?=\s*\S))?\s*/u.exec(rest)?.[0] ?? ''
  if (rest !== '' && !/[.:–-]/.test(separator) && !inCapitals(rest)) return null
  const numeral = match[0].split(' ').at(-1) ?? ''
  const shape = /^P/.test(head) ? 'Phần' : 'Chương'
  const found = made(match, 'phan', shape, true, fromRoman(numeral) ?? (Number(numeral) || null))
  return { ...found, length: match[0].length + separator.length }
}

/** `Điều 1. Mục đích`: an article of rules, a mục that counts on through all chapters. `Điều 5 Luật ...` is a reference. */
function article(head: string): Found | null {
  const match = /^(?:Điều|ĐIỀU) {1,3}(\d{1,3}) ?[.:](?=\s|$)\s*/u.exec(head)
  return match ? made(match, 'I', 'Điều', true, Number(match[1])) : null
}

/** `I. `, `II/`, `IV)`, `I- MỤC ĐÍCH`; not `V. I. Lênin`, and nothing past XXXIX: C. and D. are letters. */
function roman(head: string): Found | null {
  const dashed = /^([IVX]{1,5}) ?[-–] {1,3}(?=\p{Lu}\p{Lu})/u.exec(head)
  const counted = dashed ? fromRoman(dashed[1] ?? '') : null
  if (dashed && counted !== null && inCapitals(head.slice(dashed[0].length)))
    return made(dashed, 'I', 'I-', true, counted)
  const match = /^([IVX]{1,7}) ?([./):])(?=\s|$|[\p{Lu}“"*{])\s*/u.exec(head)
  if (!match) return null
  const value = fromRoman(match[1] ?? '')
  const rest = head.slice(match[0].length)
  if (value === null || value > 39 || /^\p{Lu}\.\s?\p{Lu}/u.test(rest)) return null
  const usual = match[2] === '.'
  if (!usual && !/^[*“"]{0,3}\p{Lu}/u.test(rest)) return null
  return { ...made(match, 'I', `I${match[2]}`, usual, value), label: match[0].replace(/\s/g, '') }
}

/** `A. ĐẶC ĐIỂM TÌNH HÌNH`: parts by capital letters, their titles in capitals; `A. Nguyễn` is a name. */
function capital(head: string): Found | null {
  const match = /^([A-ZĐ])[./)]\s{1,3}/u.exec(head)
  if (!match || !inCapitals(head.slice(match[0].length))) return null
  return made(match, 'phan', 'A', true, 'ABCDĐEGHIK'.indexOf(match[1] ?? '') + 1 || null)
}

/** `1.1.`, `1.1`, `1.1.1.`, `3.1- `; without its last stop only before a capital. No date, no thousands. */
function decimal(head: string): Found | null {
  const match =
    /^([1-9]\d?(?:\.[1-9]\d?){1,3})(?:\.(?=\s|$|[\p{Lu}“"*{])|(?=\s+[*“"]{0,3}\p{Lu})|(?:[)/:]|\.? ?[-–])(?=\s{0,2}[*“"]{0,3}\p{Lu}\p{L}))\s*/u.exec(
      head,
    )
  if (!match) return null
  const numbers = (match[1] ?? '').split('.')
  return made(match, numbers.length === 2 ? '1.1' : '1.1.1', `${numbers.length}`, true, Number(numbers.at(-1)))
}

/** `1.`, `1)`, `1/`, `1- Mục đích`. */
function number(head: string): Found | null {
  const usual = /^(\d{1,3})\.(?=\s|$|[\p{Lu}“"*{])\s*/u.exec(head)
  if (usual) return Number(usual[1]) > 0 ? made(usual, '1', '1.', true, Number(usual[1])) : null
  const other = /^([1-9]\d?)([)/])(?=\s|\p{Lu})\s*/u.exec(head)
  if (other) return made(other, '1', `1${other[2]}`, false, Number(other[1]))
  const dashed = /^([1-9]\d?)\.? ?[-–]\s{1,3}(?=\p{Lu}\p{Ll})/u.exec(head)
  return dashed ? made(dashed, '1', '1-', false, Number(dashed[1])) : null
}

/** `(1)`, `(a)`. */
function bracketed(head: string): Found | null {
  const figure = /^\(([1-9]\d?)\)\s*(?=\S)/.exec(head)
  if (figure) return made(figure, '1', '(1)', false, Number(figure[1]))
  const roman = /^\((ii|iii|iv|vi{0,3}|ix)\)\s*(?=\S)/.exec(head)
  if (roman) return made(roman, 'a', '(a)', false, fromRoman((roman[1] ?? '').toUpperCase()))
  const point = /^\(([a-zđ])\)\s*(?=\S)/.exec(head)
  return point ? made(point, 'a', '(a)', false, pointLetterIndex(point[1] ?? '')) : null
}

/** `a)`, `đ)`, `aa)`; `a.` and `a/` before a space. Letters the alphabet of điểm lacks are read too. */
function letter(head: string): Found | null {
  const usual = /^([a-zđ]|[a-c][a-zđ])\)\s*/.exec(head)
  if (usual) return made(usual, 'a', 'a)', true, pointLetterIndex(usual[1] ?? ''))
  const other = /^([a-zđ])([./])\s{1,9}(?=\S)/.exec(head)
  return other ? made(other, 'a', `a${other[2]}`, false, pointLetterIndex(other[1] ?? '')) : null
}

/** `-`, any dash for it, `+`, the doubled `- +`, a star before a space. */
function dash(head: string): Found | null {
  const doubled = /^[-–—−‐‑] {0,3}\+(?=\s|\p{L})\s*/u.exec(head)
  if (doubled) return made(doubled, '+', '+', true)
  const plain = /^[-–—−‐‑](?=\s|$|[\p{L}“"*{(])\s*/u.exec(head)
  if (plain) return made(plain, '-', '-', true)
  const plus = /^\+(?=\s|$|[\p{L}“"*{(])\s*/u.exec(head)
  if (plus) return made(plus, '+', '+', true)
  const star = /^\*\s{1,9}(?=\S)/.exec(head)
  return star ? made(star, '-', '*', false) : null
}

/** Bullets of word processors, those of their symbol fonts too. */
function bullet(head: string): Found | null {
  const open = /^o\s{1,3}(?=\p{Lu})/u.exec(head)
  if (open) return made(open, '-', 'o', false)
  const match = /^([•●○◦▪▫■□·∙►▶➢➤✓✔❖◆◇◊❍❑❒◻☐☑➔⇨✗☞➣★\uf0b7\uf0a7\uf02d\uf0d8\uf076\uf0fc])\s*(?=\S)/.exec(head)
  return match ? made(match, '-', match[1] ?? '', false) : null
}

/** A title in capitals: at least two letters, none of them small. */
export function inCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/su.test(text)
}
