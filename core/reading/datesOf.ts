/**
 * Days, months, quarters, years and periods named in a text, each with its place, whether a deadline word stands before it
 * and whether it comes back every year. The forms a limit has; `timeWords.ts` reads more of them and is what others ask.
 *
 * Forms: `05/9/2026`, `ngày 01 tháng 6`, `trước 10/9`, `tháng 4/2026`, `Quý III năm 2026`, `năm 2026`, `2021 - 2025`.
 * A fraction, a number of a document, `24/7` are none of them: a day without a year counts behind "ngày" or "trước" only.
 *
 * 1. Periods first, then days in words, days in figures, months, quarters, years: what one form has taken is no other's.
 * 2. Of each: the limit before it, whether it comes back every year, whether it is quoted.
 * 3. From the end to the beginning a date without a year takes that of the date right behind it.
 */

import type { Span } from '../legal/findCitations.ts'
import { byText } from './keep.ts'

type DateKind = 'day' | 'month' | 'quarter' | 'year'

/** `before`: trước ngày ...; `until`: chậm nhất, đến hết ...; `to`: the end of a stretch; `from`: its beginning. */
export type DateBound = 'before' | 'until' | 'to' | 'from' | null

interface DateMention extends Span {
  kind: DateKind
  /** Where its words begin, "trước" and "ngày" with them. */
  phraseStart: number
  /** 0 where the kind has none. */
  day: number
  month: number
  quarter: number
  /** As written here, or of the date right behind it that shares it ("từ tháng 4 đến tháng 6 năm 2026"); null for none. */
  year: number | null
  /** The year stands in these words themselves. */
  ownYear: boolean
  /** `short`: 05/9/2026, tháng 4/2026; `long`: 05 tháng 9 năm 2026. */
  form: 'short' | 'long'
  /** "ngày" stands before a day. */
  hasNgay: boolean
  bound: DateBound
  /** Comes back every year, or in one counted from another: "hằng năm" stands in its sentence, "năm sau" behind it. */
  yearly: boolean
  quoted: boolean
}

/** `giai đoạn 2021 - 2025`. */
interface PeriodMention extends Span {
  from: number
  to: number
}

interface DatesInText {
  dates: readonly DateMention[]
  periods: readonly PeriodMention[]
}

const noDates: DatesInText = { dates: [], periods: [] }

/** In reading order. Kept from one check to the next: a text that stays is read once. */
export const datesIn = byText((text): DatesInText => (/\d|qu[ýí]\s[IVX]/iu.test(text) ? findDates(text) : noDates))

const notInside = '(?<![\\p{L}\\d/.,-])'
const ngay = '(?<ngay>ngày\\s+)?'
const longDay = new RegExp(
  `${notInside}${ngay}(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})(?![\\d/])(?:,?\\s+năm\\s+(?<year>\\d{4})(?!\\d))?`,
  'giu',
)
const shortDay = new RegExp(
  `${notInside}${ngay}(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})(?:\\k<mark>(?<year>\\d{4}|\\d{2}))?(?![\\p{L}\\d/%]|[.,-]\\d)`,
  'giu',
)
const month =
  /(?<!\p{L}|\d\s)(?<word>tháng)\s+(?<month>\d{1,2})(?![\d])(?:(?:\s?[/.-]\s?(?=20\d\d)|,?\s+năm\s+)(?<year>\d{4})(?![\d/]|[.,-]\d))?/giu
const quarter =
  /(?<!\p{L})qu[ýí]\s+(?<quarter>[IVX]{1,4}|\d)(?![\p{L}\d])(?:(?:\s?[/.-]\s?(?=20\d\d)|,?\s+năm\s+)(?<year>\d{4})(?![\d/]|[.,-]\d))?/giu
const year = /(?<!\p{L})năm\s+(?:học\s+)?(?<year>(?:19|20)\d\d)(?![\d/])/giu
const period = /(?<![\d/.,-])(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)(?![\d/])/gu

function findDates(text: string): DatesInText {
  const periods = [...text.matchAll(period)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    from: Number(match.groups?.from),
    to: Number(match.groups?.to),
  }))
  const taken: Span[] = [...periods]
  const found: DateMention[] = []
  const take = (kind: DateKind, pattern: RegExp, form: (match: RegExpMatchArray) => 'short' | 'long' | null): void => {
    for (const match of text.matchAll(pattern)) {
      const before = match.groups?.ngay?.length ?? 0
      const start = match.index + before
      const end = match.index + match[0].length
      const how = form(match)
      if (how === null || taken.some((span) => start < span.end && end > span.start)) continue
      taken.push({ start: match.index, end })
      found.push(mention(text, kind, how, { start, end }, match))
    }
  }
  take('day', longDay, ({ groups }) => (groups?.ngay || groups?.year ? 'long' : null))
  take('day', shortDay, (match) => (isShortDay(text, match) ? 'short' : null))
  take('month', month, (match) => (/\d\s?[/.-]\s?\d{4}$/u.test(match[0]) ? 'short' : 'long'))
  take('quarter', quarter, () => 'long')
  take('year', year, () => 'long')
  found.sort((one, other) => one.start - other.start)
  shareYears(text, found)
  return { dates: found, periods }
}

/** `05/9/2026` is a day; `05/9` behind "ngày" or "trước"; `1/3`, `2.5`, `12-5` are not. */
function isShortDay(text: string, { index = 0, groups }: RegExpMatchArray): boolean {
  const { ngay: said, mark, year: written, day = '', month: of = '' } = groups ?? {}
  if (/(?:số|khoản|điểm|điều|mục)\s+$/iu.test(text.slice(Math.max(0, index - 8), index))) return false
  if (written?.length === 4) return mark === '/' || said !== undefined
  if (written !== undefined) return said !== undefined && mark === '/'
  if (mark !== '/' || Number(day) > 31 || Number(of) > 12) return said !== undefined && mark === '/'
  return said !== undefined || /(?:trước|chậm nhất|muộn nhất)\s+$/iu.test(text.slice(Math.max(0, index - 12), index))
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** `IV` → 4; some more are known, that a `Quý V` is seen. Under 0 for other words. */
export const romanQuarter = (words: string): number => roman.indexOf(words.toLocaleUpperCase('vi'))

function mention(
  text: string,
  kind: DateKind,
  form: 'short' | 'long',
  { start, end }: Span,
  { groups, index = 0 }: RegExpMatchArray,
): DateMention {
  const { day = '0', month: of = '0', quarter: named = '', year: written } = groups ?? {}
  const sentence = sentenceAt(text, start)
  const bound = boundBefore(text.slice(Math.max(0, index - 40), index))
  return {
    start,
    end,
    kind,
    phraseStart: index - bound.length,
    day: Number(day),
    month: Number(of),
    quarter: named === '' ? 0 : Math.max(romanQuarter(named), Number(named) || 0),
    year: written === undefined ? null : Number(written) < 100 ? 2000 + Number(written) : Number(written),
    ownYear: written !== undefined,
    form,
    hasNgay: groups?.ngay !== undefined,
    bound: bound.bound,
    yearly: saysYearly(text, sentence) || otherYear.test(text.slice(end, end + 40)),
    quoted: isQuoted(text, start),
  }
}

/** Inside quotation marks. */
export const isQuoted = (text: string, start: number): boolean =>
  /“[^”]*$/u.test(text.slice(Math.max(0, start - 200), start))

const yearlyIn = byText((text) =>
  [...text.matchAll(/(?<!\p{L})(?:hằng|hàng|mỗi)\s+năm(?!\p{L})/giu)].map((match) => match.index),
)

/** `ngày 15/01 năm sau`, `của năm liền kề`: a year counted from another one. */
const otherYear =
  /^,?\s*(?:của\s+)?năm\s+(?:sau|liền kề|liền sau|kế tiếp|kế sau|kế|tiếp theo|tiếp|trước|báo cáo|kế hoạch)(?!\p{L})/iu

/** "hằng năm" stands in this sentence. */
function saysYearly(text: string, { start, end }: Span): boolean {
  const places = yearlyIn(text)
  return (places[firstFrom(places, start)] ?? end) < end
}

const bounds: readonly (readonly [Exclude<DateBound, null>, RegExp])[] = [
  ['before', /(?<!\p{L})trước\s+$/iu],
  ['until', /(?<!\p{L})(?:chậm nhất|muộn nhất)(?:\s+là)?(?:\s+(?:đến|vào|trong))?(?:\s+hết)?\s+$/iu],
  ['until', /(?<!\p{L})(?:(?:đến|trước)\s+)?hết\s+$/iu],
  ['until', /(?<!\p{L})(?:hoàn thành|xong|hạn)(?:\s+(?:vào|trong|đến|chót))?(?:\s+là)?:?\s+$/iu],
  ['to', /(?<!\p{L})(?:đến|tới)\s+$/iu],
  ['from', /(?<!\p{L})(?:từ|kể từ|sau|bắt đầu)\s+$/iu],
]

/** The word that makes a limit of what follows, at the end of the text before it. */
export function boundBefore(before: string): { bound: DateBound; length: number } {
  for (const [bound, pattern] of bounds) {
    const found = pattern.exec(before)
    if (found) return { bound, length: found[0].length }
  }
  return { bound: null, length: 0 }
}

/** Where a sentence of a text ends: "." or ";" before a space or at the end, in order. */
const stopsIn = byText((text) => [...text.matchAll(/[.;](?=\s|$)/gu)].map((mark) => mark.index))

/** From mark to mark: "." or ";" before a space. */
export function sentenceAt(text: string, at: number): Span {
  const stops = stopsIn(text)
  // A mark right before the place ends nothing yet: the space is behind it.
  const next = firstFrom(stops, at - 1)
  const before = stops[next - 1]
  const end = stops[firstFrom(stops, at)]
  return { start: before === undefined ? 0 : before + 1, end: end ?? text.length }
}

/** Index of the first number that is not below `least`, of numbers in order. */
function firstFrom(sorted: readonly number[], least: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? least) < least) from = middle + 1
    else to = middle
  }
  return from
}

const shared =
  /^\s*(?:,|và|hoặc|-|–)?\s*(?:(?:và|đến|tới|trước|hết|ngày|trong)\s+)*(?:(?:thứ\s+\p{L}{2,4}|chủ\s+nhật)\s*,?\s+)?(?:ngày\s+)?$/iu

/** "từ ngày 01/4 đến ngày 30/6/2026", "quý I và quý II năm 2026": the first has the year of the second. */
function shareYears(text: string, dates: DateMention[]): void {
  for (let i = dates.length - 2; i >= 0; i--) {
    const [date, next] = [dates[i], dates[i + 1]]
    if (!date || !next || date.year !== null || next.year === null) continue
    const between = text.slice(date.end, next.start)
    if (shared.test(between)) date.year = next.year
  }
}
