/**
 * Every stretch of a text that names a year: days, months, quarters, years, school years, periods, a bare `2025`, `Xuân Ất Tỵ`,
 * `kỷ niệm 80 năm`. Wider than `datesOf.ts`, which knows what a deadline can be; this finds what an old plan leaves behind.
 */
import type { Span } from '../legal/findCitations.ts'
import { boundBefore, type DateBound, datesIn } from './datesOf.ts'
import { byText } from './keep.ts'
import { weekdayAt } from './time/weekdayWords.ts'

type TimeKind = 'day' | 'month' | 'quarter' | 'year' | 'school-year' | 'period' | 'anniversary' | 'zodiac' | 'list'

export interface TimeWords extends Span {
  kind: TimeKind
  /** 0 where the kind has none. */
  day: number
  month: number
  /** The year meant; of a range the first. Null for a day that says none, and for an anniversary. */
  year: number | null
  /** The last year of a range; else the year. */
  last: number | null
  /** The letters to change: figures of years; the count of an anniversary; the name of a lunar year. */
  years: readonly (Span & { value: number })[]
  form: 'short' | 'long'
  bound: DateBound
  yearly: boolean
  /** `thứ Sáu` beside a day, in front or in brackets behind. */
  weekday: Span | null
  /** Of a list: two years that are compared with each other. */
  pair?: boolean
}

const none: readonly TimeWords[] = []
const read = byText(find)

/** In reading order. Kept from one check to the next. */
export function timeWordsIn(text: string): readonly TimeWords[] {
  return /(?:19|20)\d\d|\d[/.]\d|\d\s+tháng|[Kk]ỷ niệm|KỶ NIỆM|Tết|TẾT|[Xx]uân|XUÂN/u.test(text) ? read(text) : none
}

/** More times in one paragraph are no sentence; each further one would cost as much as all before it. */
const mostInText = 400

function find(text: string): readonly TimeWords[] {
  const { dates, periods } = datesIn(text)
  const found: TimeWords[] = []
  for (const date of dates.slice(0, mostInText)) {
    const { kind, start, end, day, month, form, bound, yearly } = date
    const figures = date.ownYear ? (/\d+$/u.exec(text.slice(start, end))?.[0].length ?? 0) : 0
    const years = date.ownYear && date.year !== null ? [{ start: end - figures, end, value: date.year }] : []
    if (kind !== 'day' && years.length === 0) continue
    found.push({
      kind,
      start,
      end,
      day,
      month,
      year: date.year,
      last: date.year,
      years,
      form,
      bound: bound ?? limitBefore(text, start),
      yearly,
      weekday: kind === 'day' ? weekdayAt(text, start, end) : null,
    })
  }
  for (const { start, end, from, to } of periods.slice(0, mostInText)) found.push(range(text, { start, end }, from, to))
  for (const more of [slashRanges, looseDays, namedDays, shortMonths, bareYears, blankYears]) more(text, found)
  anniversaries(text, found)
  zodiacs(text, found)
  return found.sort((one, other) => one.start - other.start)
}

/** `trước 17h00 ngày 20/11/2026`: the hour between a limit and its day. */
function limitBefore(text: string, start: number): DateBound {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .replace(/[Nn]gày\s+$/u, '')
    .replace(/\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{1,2}\s*(?:phút|’|')?)?,?\s*$/u, '')
  return boundBefore(before).bound
}

const plain = { day: 0, month: 0, form: 'long', bound: null, yearly: false, weekday: null } as const

/** Two years of one school year, of a season over the new year; all others are periods. */
function range(text: string, { start, end }: Span, from: number, to: number): TimeWords {
  const before = text.slice(Math.max(0, start - 30), start)
  const period = /(?:giai đoạn|thời kỳ|khóa|khoá|(?:hai|02|2|các)\s+năm)\s+(?:từ\s+)?(?:năm\s+)?$/iu.test(before)
  return {
    ...plain,
    kind: to === from + 1 && !period ? 'school-year' : 'period',
    start,
    end,
    year: from,
    last: to,
    years: [
      { start, end: start + 4, value: from },
      { start: end - 4, end, value: to },
    ],
  }
}

const isTaken = (found: readonly TimeWords[], start: number, end: number): boolean =>
  found.some((each) => start < each.end && end > each.start)

function slashRanges(text: string, found: TimeWords[]): void {
  for (const match of text.matchAll(/(?<![\d/.,-])(20\d\d)\s?\/\s?(20\d\d)(?![\d/]|-\p{L})/gu)) {
    if (found.length >= mostInText) return
    const span = { start: match.index, end: match.index + match[0].length }
    if (Number(match[2]) === Number(match[1]) + 1 && !isTaken(found, span.start, span.end))
      found.push(range(text, span, Number(match[1]), Number(match[2])))
  }
}

/** `20-25/11/2025`, `05.12.2025`: days `datesOf.ts` does not take for one. */
function looseDays(text: string, found: TimeWords[]): void {
  for (const match of text.matchAll(/(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?![\d/]|-\p{L})/gu)) {
    if (found.length >= mostInText) return
    const start = match.index
    const end = start + match[0].length
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
    if (day > 31 || month > 12 || isTaken(found, start, end)) continue
    found.push({
      ...plain,
      kind: 'day',
      start,
      end,
      day,
      month,
      year,
      last: year,
      years: [{ start: end - 4, end, value: year }],
      form: 'short',
      bound: limitBefore(text, start),
      weekday: weekdayAt(text, start, end),
    })
  }
}

/** `Thứ 2 (24/8)`: a day without a year that only its weekday makes one. */
function namedDays(text: string, found: TimeWords[]): void {
  if (!/thứ|Thứ|THỨ|hủ nhật|HỦ NHẬT/u.test(text)) return
  for (const match of text.matchAll(/(?<![\p{L}\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,-]\d|\p{L})/gu)) {
    if (found.length >= mostInText) return
    const start = match.index
    const end = start + match[0].length
    const [day, month] = [Number(match[1]), Number(match[2])]
    const weekday = weekdayAt(text, start, end)
    if (day < 1 || day > 31 || month < 1 || month > 12 || weekday === null || isTaken(found, start, end)) continue
    found.push({
      ...plain,
      kind: 'day',
      start,
      end,
      day,
      month,
      year: null,
      last: null,
      years: [],
      form: 'short',
      weekday,
    })
  }
}

/** `Tháng   /2026`, `ngày …/…/2026`: left to be filled in, in a year that is said. */
function blankYears(text: string, found: TimeWords[]): void {
  for (const match of text.matchAll(/(?:^|[Tt]háng|[Nn]gày|[\s.…_/])\s*\/\s*(20[0-4]\d)(?![\d/]|-\p{L})/gu)) {
    if (found.length >= mostInText) return
    const end = match.index + match[0].length
    const start = end - 4
    if (
      isTaken(found, start, end) ||
      /(?:số|Số)\s*:?[\s.…_]*$/u.test(text.slice(Math.max(0, match.index - 12), match.index + 1))
    )
      continue
    const year = Number(match[1])
    found.push({ ...plain, kind: 'month', start, end, year, last: year, years: [{ start, end, value: year }] })
  }
}

/** `12/2025`, `Quý 4-2025`, `đợt 2/2025`, `T9/2025`. */
function shortMonths(text: string, found: TimeWords[]): void {
  for (const match of text.matchAll(
    /(?<![\p{L}\d/.,-])(?:[IVX]{1,3}|\p{L}{0,3}(\d{1,2})|\d{1,2}\p{L}{1,2})(?:\s?[/-]\s?|\.)(20\d\d)(?![\d/]|[.,]\d|[-/]\p{L})/gu,
  )) {
    if (found.length >= mostInText) return
    const start = match.index
    const end = start + match[0].length
    if (isTaken(found, start, end) || /(?:số|Số)\s*:?\s*$/u.test(text.slice(Math.max(0, start - 6), start))) continue
    const year = Number(match[2])
    const years = [{ start: end - 4, end, value: year }]
    found.push({ ...plain, kind: 'month', start, end, month: Number(match[1] ?? 0), year, last: year, years })
  }
}

/** Things that are counted: `2025 hộ` is no year. */
const counted =
  /^\s*(?:hộ|người|đồng|nghìn|triệu|tỷ|ha|m2|m²|m|km|lượt|trường hợp|em|cháu|học sinh|suất|đại biểu|hồ sơ|văn bản|tấn|kg|con|cây|giờ|phút|lao động|đảng viên|hội viên|đoàn viên|tổ chức|doanh nghiệp|%)(?!\p{L})/u

function bareYears(text: string, found: TimeWords[]): void {
  for (const match of text.matchAll(
    /(?<![\d/.,]|\p{L}(?<!năm|Năm|NĂM)|\d[-–])(20[0-4]\d)(?![\d]|[.,/]\d|[-/]\p{L}|\p{L})/gu,
  )) {
    if (found.length >= mostInText) return
    const figures = { start: match.index, end: match.index + 4, value: Number(match[1]) }
    if (isTaken(found, figures.start, figures.end)) continue
    const before =
      /(?:NĂM HỌC|NĂM|[Nn]ăm học|[Nn]ăm)\s*:?\s*$/u.exec(
        text.slice(Math.max(0, figures.start - 20), figures.start),
      )?.[0] ?? ''
    if (before === '' && counted.test(text.slice(figures.end, figures.end + 16))) continue
    if (/(?:số|Số|mã|Điều|điện thoại|ĐT:?)\s*:?\s*$/u.test(text.slice(Math.max(0, figures.start - 12), figures.start)))
      continue
    const start = figures.start - before.length
    const year = figures.value
    found.push({ ...plain, kind: 'year', start, end: figures.end, year, last: year, years: [figures] })
  }
}

const anniversary =
  /(?:[Kk]ỷ niệm|KỶ NIỆM)\s+(?:(?:lần thứ|LẦN THỨ)\s+)?(?<count>\d{1,3})(?:\s+(?:năm|NĂM|[Nn]gày|NGÀY))/gu

/** `(22/12/1989 - 22/12/2024)`, `(2-9-1945/2-9-2015)` behind what is marked: the days it counts between. */
export const markedDays =
  /\(?\s*\d{1,2}[/.-]\d{1,2}[/.-](?<began>\d{4})\s*[-–/]\s*\d{1,2}[/.-]\d{1,2}[/.-](?<now>\d{4})\s*\)?/u
/** `và 35 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2024)`. */
const countedYears = new RegExp(
  `(?<![\\d.,])(?<count>\\d{1,3})\\s+năm(?=\\s[^().;]{0,120}${markedDays.source.replaceAll('<began>', '<from>').replaceAll('<now>', '<to>')})`,
  'gu',
)

function anniversaries(text: string, found: TimeWords[]): void {
  for (const match of [...text.matchAll(anniversary), ...text.matchAll(countedYears)]) {
    const count = match.groups?.count ?? ''
    const start = match.index + match[0].indexOf(count)
    if (isTaken(found, start, start + count.length)) continue
    const figures = { start, end: start + count.length, value: Number(count) }
    found.push({
      ...plain,
      kind: 'anniversary',
      start: match.index,
      end: match.index + match[0].length,
      year: null,
      last: null,
      years: [figures],
    })
  }
}

const stems = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ']
const branches = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi']

/** The lunar year that begins in a solar one: 2025 → `Ất Tỵ`. */
export const lunarYearName = (year: number): string => `${stems[year % 10]} ${branches[year % 12]}`

const zodiac = new RegExp(
  `(?:Tết|TẾT|[Xx]uân|XUÂN|[Nn]ăm|NĂM|Nguyên đán|NGUYÊN ĐÁN|cổ truyền)\\s+(?<name>(?:${stems.join('|')})\\s+(?:${branches.join('|')}|Tị))(?!\\p{L})`,
  'giu',
)

function zodiacs(text: string, found: TimeWords[]): void {
  for (const match of text.matchAll(zodiac)) {
    if (found.length >= mostInText) return
    const name = match.groups?.name ?? ''
    const start = match.index + match[0].length - name.length
    const key = name.toLocaleLowerCase('vi').replace(/tị$/u, 'tỵ').replace(/\s+/gu, ' ')
    const near = Array.from({ length: 60 }, (_, index) => 1990 + index).filter(
      (year) => lunarYearName(year).toLocaleLowerCase('vi') === key,
    )
    const [named] = near
    if (named === undefined) continue
    // The last months of a lunar year lie in the next solar one.
    const late = /tháng\s+(?:chạp|mười một|mười hai|1[12])\s+năm\s*$/iu.test(text.slice(Math.max(0, start - 30), start))
    const year = late ? named + 1 : named
    const end = match.index + match[0].length
    found.push({ ...plain, kind: 'zodiac', start, end, year, last: year, years: [{ start, end, value: named }] })
  }
}
