/**
 * Every mention of time in a text, read once into a value for all who ask: the checks, rolling forward, import, templates.
 *
 * 1. Days, months, quarters, years with the word that makes a limit of them (`datesOf.ts`), periods and school years.
 * 2. What only a wider look finds: `05.12.2025`, `20-25/11/2025`, `Thứ 2 (24/8)`, `12/2025`, `Quý 4-2025`, a bare `2025`, `…/…/2026`.
 * 3. What counts years without naming one: `kỷ niệm 80 năm`, `Xuân Ất Tỵ`.
 * 4. What stands around it (a weekday, a limit with an hour between) is read into the value; what the sentence makes of it: `time/`.
 */
import type { Span } from '../legal/findCitations.ts'
import { boundBefore, type DateBound, datesIn, isQuoted, romanQuarter } from './datesOf.ts'
import { byText } from './keep.ts'
import { weekdayAt } from './time/weekdayWords.ts'

/** What a limit can be. */
export type DateKind = 'day' | 'month' | 'quarter' | 'year'
type TimeKind = DateKind | 'school-year' | 'period' | 'anniversary' | 'zodiac' | 'list'

export interface TimeWords extends Span {
  kind: TimeKind
  /** Where its words begin, "trước" and "ngày" with them. */
  phraseStart: number
  /** 0 where the kind has none, or the words do not say it. */
  day: number
  month: number
  quarter: number
  /** The year meant; of a range the first. Null for a day that says none, and for an anniversary. */
  year: number | null
  /** The last year of a range; else the year. */
  last: number | null
  /** The letters to change: figures of years; the count of an anniversary; the name of a lunar year. */
  years: readonly (Span & { value: number })[]
  /** The year stands in these words themselves. */
  ownYear: boolean
  form: 'short' | 'long'
  /** "ngày" stands before a day. */
  hasNgay: boolean
  bound: DateBound
  yearly: boolean
  quoted: boolean
  /** `thứ Sáu` beside a day, in front or in brackets behind. */
  weekday: Span | null
  /** Of a list: two years that are compared with each other. */
  pair?: boolean
}

const noTimes: readonly TimeWords[] = []
const anyTime = /\d|quý\s[ivx]|tết|xuân|năm\s|nguyên đán/iu

/** In reading order. Kept from one check to the next: a text that stays is read once. */
export const timesIn = byText((text): readonly TimeWords[] => (anyTime.test(text) ? find(text) : noTimes))

/** `giai đoạn 2021 - 2025`, `năm học 2025 - 2026`. */
export const periodsIn = (text: string): (Span & { from: number; to: number })[] =>
  timesIn(text).flatMap(({ kind, start, end, year, last }) =>
    (kind === 'period' || kind === 'school-year') && year !== null && last !== null
      ? [{ start, end, from: year, to: last }]
      : [],
  )

/** Those another year makes another time of: they name a year or count to one, or are days. */
export const timeWordsIn = byText((text): readonly TimeWords[] =>
  timesIn(text).filter(({ kind, years }) => years.length > 0 || kind === 'day'),
)

/** More times in one paragraph are no sentence; each further one would cost as much as all before it. */
const mostInText = 400

function find(text: string): readonly TimeWords[] {
  const { dates, periods } = datesIn(text)
  const found: TimeWords[] = []
  for (const date of dates.slice(0, mostInText)) {
    const { start, end } = date
    const figures = date.ownYear ? (/\d+$/u.exec(text.slice(start, end))?.[0].length ?? 0) : 0
    const years = date.ownYear && date.year !== null ? [{ start: end - figures, end, value: date.year }] : []
    found.push({
      ...date,
      ...(date.bound === null ? limitBefore(text, start, date.phraseStart) : {}),
      last: date.year,
      years,
      weekday: date.kind === 'day' ? weekdayAt(text, start, end) : null,
    })
  }
  for (const { start, end, from, to } of periods.slice(0, mostInText)) found.push(range(text, { start, end }, from, to))
  for (const more of [slashRanges, comparedYears, looseDays, namedDays, shortMonths, bareYears, blankYears])
    more(text, found)
  anniversaries(text, found)
  zodiacs(text, found)
  countedRanges(text, found)
  return found.sort((one, other) => one.start - other.start)
}

/** `trước 17h00 ngày 20/11/2026`: the hour between a limit and its day. */
function limitBefore(text: string, start: number, phraseStart = start): Pick<TimeWords, 'bound' | 'phraseStart'> {
  const from = Math.max(0, start - 60)
  const before = text
    .slice(from, start)
    .replace(/ngày\s+$/iu, '')
    .replace(/\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{1,2}\s*(?:phút|’|')?)?,?\s*$/u, '')
  const { bound, length } = boundBefore(before)
  return { bound, phraseStart: bound === null ? phraseStart : from + before.length - length }
}

const plain = {
  day: 0,
  month: 0,
  quarter: 0,
  ownYear: true,
  form: 'long',
  hasNgay: false,
  bound: null,
  yearly: false,
  quoted: false,
  weekday: null,
} as const

/** Found by the wider looks: a limit may stand before it, and a quotation may hold it. */
const around = (text: string, start: number): Pick<TimeWords, 'bound' | 'phraseStart' | 'quoted'> => ({
  ...limitBefore(text, start),
  quoted: isQuoted(text, start),
})

/** Two years of one school year, of a season over the new year; all others are periods. */
function range(text: string, { start, end }: Span, from: number, to: number): TimeWords {
  const before = text.slice(Math.max(0, start - 30), start)
  const period = /(?:giai đoạn|thời kỳ|(?:hai|02|2|các)\s+năm)\s+(?:từ\s+)?(?:năm\s+)?$/iu.test(before)
  return {
    ...plain,
    kind: to === from + 1 && !period ? 'school-year' : 'period',
    phraseStart: start,
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

/** `2026/2025 (%)`, a year measured by the one before. */
function comparedYears(text: string, found: TimeWords[]): void {
  for (const match of text.matchAll(/(?<![\d/.,-])(20[0-4]\d)\s?\/\s?(20[0-4]\d)(?![\d/]|-\p{L})/gu)) {
    if (found.length >= mostInText) return
    const start = match.index
    const end = start + match[0].length
    const [first, second] = [Number(match[1]), Number(match[2])]
    if (first !== second + 1 || isTaken(found, start, end)) continue
    const years = [
      { start, end: start + 4, value: first },
      { start: end - 4, end, value: second },
    ]
    found.push({
      ...plain,
      ...around(text, start),
      kind: 'list',
      pair: true,
      start,
      end,
      year: first,
      last: first,
      years,
    })
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
      ...around(text, start),
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
      ownYear: false,
      form: 'short',
      ...around(text, start),
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
    const years = [{ start, end, value: year }]
    found.push({ ...plain, ...around(text, start), kind: 'month', start, end, year, last: year, years })
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
    const part = partOfYear(text.slice(Math.max(0, start - 10), start), match[0], match[1])
    found.push({ ...plain, ...part, ...around(text, start), start, end, year, last: year, years })
  }
}

/** `Quý 4-2025` a quarter, `9/2025` and `T9/2025` a month, `đợt 2/2025` a part that is neither. */
function partOfYear(
  before: string,
  words: string,
  figures: string | undefined,
): Pick<TimeWords, 'kind' | 'month' | 'quarter'> {
  const written = /^[IVX]+/u.exec(words)?.[0]
  const number = written === undefined ? Number(figures ?? 0) : romanQuarter(written)
  if (/quý\s*:?\s*$/iu.test(before)) return { kind: 'quarter', month: 0, quarter: number }
  const isMonth = written === undefined && number >= 1 && number <= 12 && /(?:^|\P{L}|t)$/iu.test(before.slice(-1))
  const named = /^(?:\d|T)/u.test(words) && !/(?:đợt|kỳ|lần|tuần|khóa|khoá|phiên|học kỳ)\s*$/iu.test(before)
  return { kind: 'month', month: isMonth && named ? number : 0, quarter: 0 }
}

/** Things that are counted: `2025 hộ` is no year. */
const counted =
  /^\s*(?:hộ|người|đồng|nghìn|triệu|tỷ|ha|m2|m²|m|km|lượt|trường hợp|em|cháu|học sinh|suất|đại biểu|hồ sơ|văn bản|tấn|kg|con|cây|giờ|phút|lao động|đảng viên|hội viên|đoàn viên|tổ chức|doanh nghiệp|%)(?!\p{L})/u

/** `TCVN 14423:2025`, `ISO/IEC 27001:2022`: the year is part of the number of a standard. */
const standard = /(?<!\p{L})(?:TCVN|QCVN|QCĐP|TCCS|TCXDVN|ISO|IEC)[\p{L}\d\s/.-]{0,30}:\s?$/u

function bareYears(text: string, found: TimeWords[]): void {
  for (const match of text.matchAll(
    /(?<![\d/.,]|\p{L}(?<!năm|Năm|NĂM)|\d[-–])(20[0-4]\d|(?<=(?:[Nn]ăm sinh:?|[Ss]inh(?: từ| năm)?)\s{1,2})19[2-9]\d)(?![\d]|[.,/]\d|[-/]\p{L}|\p{L})/gu,
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
    if (standard.test(text.slice(Math.max(0, figures.start - 40), figures.start))) continue
    const start = figures.start - before.length
    const year = figures.value
    found.push({
      ...plain,
      ...around(text, start),
      kind: 'year',
      start,
      end: figures.end,
      year,
      last: year,
      years: [figures],
    })
  }
}

const anniversary =
  /(?:[Kk][ỷỉ] niệm|K[ỶỈ] NIỆM)\s+(?:(?:lần thứ|LẦN THỨ)\s+)?(?<count>\d{1,4})(?:\s+(?:năm|NĂM|[Nn]gày|NGÀY))/gu

/** `(22/12/1989 - 22/12/2024)`, `(2-9-1945/2-9-2015)` behind what is marked: the days it counts between. */
export const markedDays =
  /\(?\s*\d{1,2}[/.-]\d{1,2}[/.-](?<began>\d{4})\s*[-–/]\s*\d{1,2}[/.-]\d{1,2}[/.-](?<now>\d{4})\s*\)?/u
/** `và 35 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2024)`. */
const countedYears = new RegExp(
  `(?<![\\d.,])(?<count>\\d{1,3})\\s+năm(?=\\s[^().;]{0,120}${markedDays.source.replaceAll('<began>', '<from>').replaceAll('<now>', '<to>')})`,
  'gu',
)

/** `136 năm Ngày sinh Chủ tịch Hồ Chí Minh`, `81 năm Cách mạng tháng Tám`: what is marked, its days unsaid. */
const namedYears =
  /(?<![\d.,])(?<count>\d{1,4})\s+năm(?=\s+(?:Ngày|[Nn]gày (?:thành lập|sinh)|Cách mạng|Chiến thắng|Khởi nghĩa|Quốc khánh|Toàn quốc|Giải phóng|Quốc tế)(?!\p{L}))/gu

/** `40 năm đổi mới (1986 - 2026)`: as many years as lie between the two. */
const yearsBetween =
  /(?<![\d.,])(?<count>\d{1,3})\s+năm(?=\s[^().;]{0,120}\(\s*(?<from>\d{4})\s*[-–]\s*(?<to>\d{4})\s*\))/gu
const isCountBetween = ({ groups }: RegExpExecArray): boolean =>
  Number(groups?.to) - Number(groups?.from) === Number(groups?.count)
/** `kế hoạch 05 năm (2021 - 2026)`: how long it lasts, nothing that is marked. */
const isLength = ({ input, index }: RegExpExecArray): boolean =>
  /(?:kế hoạch|chiến lược|chương trình|quy hoạch|nghị quyết|nhiệm kỳ|giai đoạn)\s+$/iu.test(
    input.slice(Math.max(0, index - 20), index),
  )

function anniversaries(text: string, found: TimeWords[]): void {
  const between = [...text.matchAll(yearsBetween)].filter((match) => isCountBetween(match) && !isLength(match))
  for (const match of [
    ...text.matchAll(anniversary),
    ...text.matchAll(countedYears),
    ...between,
    ...text.matchAll(namedYears),
  ]) {
    const count = match.groups?.count ?? ''
    const start = match.index + match[0].indexOf(count)
    if (isTaken(found, start, start + count.length)) continue
    const figures = { start, end: start + count.length, value: Number(count) }
    found.push({
      ...plain,
      kind: 'anniversary',
      phraseStart: match.index,
      ownYear: false,
      start: match.index,
      end: match.index + match[0].length,
      year: null,
      last: null,
      years: [figures],
    })
  }
}

/** `kỷ niệm 15 năm thành lập trường (2011 - 2026)`: the last year goes with the count; the first one is history. */
function countedRanges(text: string, found: TimeWords[]): void {
  const counts = found.filter(({ kind }) => kind === 'anniversary')
  if (counts.length === 0) return
  for (const [index, time] of found.entries()) {
    const [, last] = time.years
    if (time.kind !== 'period' || !last || time.year === null) continue
    const length = last.value - time.year
    const counted = counts.some(
      ({ end, years }) =>
        years[0]?.value === length && end <= time.start && /^[^().;]{0,120}\(\s*$/u.test(text.slice(end, time.start)),
    )
    if (counted) found[index] = { ...time, kind: 'year', start: last.start, year: last.value, years: [last] }
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
    const years = [{ start, end, value: named }]
    found.push({ ...plain, kind: 'zodiac', phraseStart: start, start, end, year, last: year, years })
  }
}
