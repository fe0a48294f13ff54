/**
 * What our helpers do with an answer. Each takes plain values and returns text; an answer not given yet stays an empty
 * text, which then prints as a visible blank. `template/names.ts` describes them for people.
 */

import type { HelperName } from '../template/names.ts'
import { dateParts, formatLongDate, formatMonthYear, formatShortDate, twoDigits } from '../text/dates.ts'
import { lowerFirst, upperFirst, upperVi } from '../text/normalize.ts'
import { toRoman } from '../text/roman.ts'

type Helper = (args: readonly unknown[]) => string

/** Any answer as it stands in a sentence: a date as 05/9/2026, a list joined, yes and no as words. */
export function printValue(value: unknown): string {
  if (typeof value === 'string') return dateParts(value) ? formatShortDate(value) : value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (Array.isArray(value)) return value.map(printValue).filter(given).join('; ')
  if (typeof value === 'object' && value !== null && 'day_du' in value) return printValue(value.day_du)
  return ''
}

const given = (text: string): boolean => text !== ''

/** A text that is no date is left as the clerk wrote it: "sau khi có hướng dẫn". */
const date =
  (format: (iso: string) => string): Helper =>
  ([value]) =>
    typeof value === 'string' && dateParts(value) ? format(value) : printValue(value)

const text =
  (change: (text: string) => string): Helper =>
  ([value]) =>
    change(printValue(value))

const number =
  (change: (value: number) => string): Helper =>
  ([value]) => {
    const found =
      typeof value === 'number' ? value : typeof value === 'string' ? Number(value || Number.NaN) : Number.NaN
    return Number.isFinite(found) ? change(found) : printValue(value)
  }

export const helperFunctions: Record<HelperName, Helper> = {
  ngay: date(formatShortDate),
  ngay_day_du: date(formatLongDate),
  thang_nam: date(formatMonthYear),
  quy_nam: date((iso) => {
    const parts = dateParts(iso)
    return parts ? `Quý ${toRoman(Math.ceil(parts.month / 3))} năm ${parts.year}` : ''
  }),
  nam_truoc: number((year) => String(year - 1)),
  nam_sau: number((year) => String(year + 1)),
  hoa: text(upperVi),
  hoa_dau: text(upperFirst),
  thuong_dau: text(lowerFirst),
  kem_nam: ([value, year]) => {
    const words = printValue(value)
    const said = printValue(year)
    if (words === '' || said === '') return words
    return new RegExp(`năm\\s+(?:học\\s+)?${said}(?!\\d)`, 'iu').test(words) ? words : `${words} năm ${said}`
  },
  nguoi_dung_dau: text((kinds) =>
    kinds
      .split(', ')
      .map((kind) => (kind === '' ? '' : `${kind.startsWith('tổ') ? 'Tổ trưởng' : 'Trưởng'} ${kind}`))
      .join(', '),
  ),
  danh_sach: ([value, joint]) => {
    const items = (Array.isArray(value) ? value.map(printValue) : printValue(value).split('\n'))
      .map((item) => item.trim())
      .filter(given)
    if (typeof joint === 'string') return items.join(joint)
    const last = items.pop()
    return last === undefined ? '' : items.length === 0 ? last : `${items.join(', ')} và ${last}`
  },
  hai_so: number(twoDigits),
  nghin: number((value) => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/gu, '.')),
}
