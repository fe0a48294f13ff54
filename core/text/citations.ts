/**
 * How a cited document is named. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.a and b: type, number and code,
 * date, issuing body and subject at the first mention, type and number after that; Luật and Pháp lệnh by name alone.
 */
import { formatLongDate, formatShortDate } from './dates.ts'

/** The facts of a document that is cited; the draft's `CitedDocument` is one. */
export interface Cited {
  type: string
  number: string
  date: string
  issuer: string
  subject: string
}

/** A part of a citation the clerk may still owe. */
export type CitationPart = 'type' | 'number' | 'date' | 'issuer' | 'subject'

export interface CiteOptions {
  /** `14/8/2023` or `14 tháng 8 năm 2023`. */
  dates?: 'short' | 'long'
  /** What stands for a part not given yet; without it the part is left out. */
  blank?: (part: CitationPart) => string
}

/** Documents that are cited by name, without number, code and issuing body. */
function citedByName(type: string): boolean {
  return /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh)(?!\p{L})/iu.test(type.trim())
}

/** Parts a full citation needs and this document does not give, in the order they are written. */
export function missingParts(doc: Cited): CitationPart[] {
  const needed: CitationPart[] = citedByName(doc.type)
    ? ['type', 'subject']
    : ['type', 'number', 'date', 'issuer', 'subject']
  return needed.filter((part) => doc[part].trim() === '')
}

/**
 * First mention: `Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết ...`;
 * a law by name and, where it is known, date: `Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022`.
 */
export function citeFull(doc: Cited, options: CiteOptions = {}): string {
  const given = (part: CitationPart): string => doc[part].trim() || (options.blank?.(part) ?? '')
  const date = (options.dates === 'long' ? formatLongDate : formatShortDate)(doc.date)
  if (citedByName(doc.type)) return words(lawName(doc, given('subject')), after('ngày', date))
  return words(
    given('type'),
    after('số', given('number')),
    after('ngày', date || (options.blank?.('date') ?? '')),
    after('của', given('issuer')),
    given('subject'),
  )
}

/** Later mentions: `Nghị định số 59/2023/NĐ-CP`; a law by name: `Luật Thực hiện dân chủ ở cơ sở`. */
export function citeShort(doc: Cited, options: CiteOptions = {}): string {
  const given = (part: CitationPart): string => doc[part].trim() || (options.blank?.(part) ?? '')
  if (citedByName(doc.type)) return lawName(doc, given('subject'))
  return words(given('type'), after('số', given('number')))
}

/** The name may be given with its type (`Luật Thanh niên`) or without (`Thanh niên`). */
function lawName(doc: Cited, subject: string): string {
  const type = doc.type.trim()
  return subject.toLowerCase().startsWith(`${type.toLowerCase()} `) ? subject : words(type, subject)
}

const after = (word: string, value: string): string => (value === '' ? '' : `${word} ${value}`)
const words = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ')
