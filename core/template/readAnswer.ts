/** An answer as it is typed or stands in a list, by the kind of its question. */
import type { CitedDocument, FactValue } from '../draft/draft.ts'
import { readDate } from '../text/dates.ts'
import type { TemplateField } from './template.ts'

/** What was wanted instead, in Vietnamese: `một ngày, như 05/9/2026`. */
interface Unreadable {
  wanted: string
}

export const isUnreadable = (read: FactValue | Unreadable): read is Unreadable =>
  typeof read === 'object' && !Array.isArray(read) && 'wanted' in read

/** A document is answered part by part (`readPart`). */
export function readAnswerText(field: TemplateField, value: string): FactValue | Unreadable {
  switch (field.kind) {
    case 'number':
    case 'year':
      return wholeNumber(value) ?? { wanted: 'một số nguyên' }
    case 'money':
      return wholeDong(value) ?? { wanted: 'một số tiền, như 45.000.000' }
    case 'date':
      return isoDate(value) ?? aDay
    case 'yes-no':
      return yesNo(value) ?? { wanted: '“có” hoặc “không”' }
    case 'lines':
      return value.split(/[;\n]/u).flatMap((line) => line.trim() || [])
    case 'choice':
      return choice(field, value)
    case 'document':
      return { wanted: `từng phần: ${field.id}.so=…, ${field.id}.ngay=…, ${field.id}.co_quan=…` }
    case 'text':
    case 'long-text':
    case 'unit':
      return value
  }
}

export const readPart = (part: keyof CitedDocument, value: string): string | Unreadable =>
  part === 'date' ? (isoDate(value) ?? aDay) : value

const aDay: Unreadable = { wanted: 'một ngày, như 05/9/2026' }

export const wholeNumber = (value: string): number | null => (/^-?\d{1,15}$/.test(value) ? Number(value) : null)

/** `45.000.000`, `45.000.000 đồng` and `45000000`; null for one with a decimal or a scale (`45 triệu`). */
export function wholeDong(value: string): number | null {
  const figures = /^(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:\s*đ(?:ồng)?)?$/u.exec(value.trim())?.[1]
  return figures === undefined ? null : wholeNumber(figures.replaceAll('.', ''))
}

/** `2026-09-05` or `5/9/2026`; a day that is not in the calendar is none. */
export function isoDate(value: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(value)?.map(Number) ?? []
  return readDate(year === undefined ? value : `${day}/${month}/${year}`)
}

function yesNo(value: string): boolean | null {
  const word = value.toLowerCase().normalize('NFC')
  if (['có', 'co', 'true', '1', 'x'].includes(word)) return true
  return ['không', 'khong', 'false', '0', ''].includes(word) ? false : null
}

/** By its value or by what the form calls it, whatever the capitals. */
function choice({ choices = [] }: TemplateField, value: string): string | Unreadable {
  const said = value.toLocaleLowerCase('vi')
  const found = choices.find((one) => [one.value, one.label].some((word) => word.toLocaleLowerCase('vi') === said))
  return found?.value ?? { wanted: choices.map((one) => one.value).join(', ') }
}
