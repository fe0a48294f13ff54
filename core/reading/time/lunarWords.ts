/**
 * A lunar day named beside a solar one: `Rằm tháng Giêng (ngày 03/3/2026)`, `26/4/2026 (mùng 10 tháng 3 âm lịch)`, `Tết Trung thu
 * ngày 25/9/2026`. The solar day of such a feast moves by the moon, not by the year.
 */
import { sentenceAt } from '../datesOf.ts'

export interface LunarDay {
  /** 1 .. 12. */
  month: number
  day: number
  /** As written: `Rằm tháng Giêng`. */
  words: string
}

const months: readonly string[] = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'một',
  'chạp',
]
const monthName = `(?<month>${months.join('|')}|\\d{1,2})`

/** Feasts with their lunar day. General knowledge. */
const feasts: readonly (readonly [words: RegExp, month: number, day: number])[] = [
  [/Giỗ Tổ|giỗ tổ|GIỖ TỔ/u, 3, 10],
  [/Trung thu|trung thu|TRUNG THU/u, 8, 15],
  [/Nguyên tiêu|nguyên tiêu|NGUYÊN TIÊU/u, 1, 15],
  [/Phật đản|phật đản|PHẬT ĐẢN/u, 4, 15],
  [/Vu Lan|Vu lan|vu lan|VU LAN/u, 7, 15],
  [/Đoan Ngọ|Đoan ngọ|đoan ngọ/u, 5, 5],
  [/ông Công,? ông Táo|Ông Công,? ông Táo|ông Táo/u, 12, 23],
]
const patterns: readonly RegExp[] = [
  new RegExp(`(?<full>rằm)\\s+tháng\\s+${monthName}(?![\\p{L}\\d])`, 'giu'),
  /(?:(?:ngày|mùng|mồng)\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>giêng|chạp)(?!\p{L})/giu,
  new RegExp(
    `(?:(?:ngày|mùng|mồng)\\s+)?(?<day>\\d{1,2})(?:\\s+tháng\\s+|\\s?/\\s?)${monthName}\\s*,?\\s*\\(?(?:âm lịch|ÂL|AL)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(`(?:mùng|mồng)\\s+(?<day>\\d{1,2})\\s+tháng\\s+${monthName}(?![\\p{L}\\d/])`, 'giu'),
]
/** `mùng 4 Tết`: of the first lunar month. */
const tetDay = /(?:mùng|mồng)\s+(?<day>\d{1,2})\s+tết/giu

/** The lunar day named in the same sentence nearest to the solar day at `start` .. `end`; null for none within reach. */
export function lunarAt(text: string, start: number, end: number): LunarDay | null {
  if (!/rằm|tháng|âm lịch|Giỗ|giỗ|GIỖ|thu|THU|tiêu|TIÊU|ản|ẢN|Lan|lan|LAN|Ngọ|ngọ|Táo|[Tt]ết|TẾT/u.test(text))
    return null
  const sentence = sentenceAt(text, start)
  const near: { found: LunarDay; away: number }[] = []
  const take = (at: number, words: string, month: number, day: number): void => {
    const stop = at + words.length
    if (at < sentence.start || stop > sentence.end || (at < end && stop > start)) return
    const between = stop <= start ? text.slice(stop, start) : text.slice(end, at)
    // Another day between them is the one that is meant.
    const away = between.length
    if (
      away > 60 ||
      /\d{1,2}\/\d{1,2}/u.test(stop <= start ? between.replace(opensSpan, '') : between.replace(opensLunarSpan, '')) ||
      month < 1 ||
      month > 12 ||
      day < 1 ||
      day > 30
    )
      return
    near.push({ found: { month, day, words }, away })
  }
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const { month = '', day, full } = match.groups ?? {}
      take(match.index, match[0], monthNumber(month), full ? 15 : Number(day))
    }
  for (const match of text.matchAll(tetDay)) take(match.index, match[0], 1, Number(match.groups?.day))
  for (const [words, month, day] of feasts) {
    const match = words.exec(text)
    if (match) take(match.index, match[0], month, day)
  }
  return near.sort((one, other) => one.away - other.away)[0]?.found ?? null
}

/** `(Trung thu): 14/9 đến 24/9/2026`: the day between is the first of the same stretch. */
const opensSpan = /\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*(?:[-–]|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?$/u

/** `20/11/2025 (23/9 - 01/10 âm lịch)`: the first lunar day of the same stretch. */
const opensLunarSpan =
  /^\s*\(\s*(?:(?:tức|nhằm|từ)\s+)?(?:ngày\s+)?\d{1,2}\/\d{1,2}\s*(?:[-–]|đến|tới)\s*(?:ngày\s+)?$/u

function monthNumber(words: string): number {
  const named = months.indexOf(words.toLocaleLowerCase('vi'))
  return named === -1 ? Number(words) : named + 1
}

/** `28/12/2025 âm lịch`: the day itself is a lunar one. */
export const saidLunar = (text: string, end: number): boolean =>
  /^\s*\(?(?:âm lịch|ÂL|AL)(?!\p{L})/u.test(text.slice(end, end + 14))

/** Tết itself, whose day is the moon's: `trước Tết Nguyên đán`, `Tết Bính Ngọ`. Not `Tết Dương lịch`, not `Tết trồng cây`. */
export const speaksOfTet = (text: string): boolean =>
  /(?:Tết|TẾT|tết)(?!\s+(?:[Dd]ương|DƯƠNG|trồng|Trồng|TRỒNG|[Tt]rung|TRUNG|[Đđ]oan|Độc lập|độc lập|Thiếu|thiếu))|(?:Nguyên đán|NGUYÊN ĐÁN|nguyên đán|[Gg]iao thừa|GIAO THỪA|(?:[Mm]ừng|[Hh]ội|đón) [Xx]uân|(?:MỪNG|HỘI|ĐÓN) XUÂN)/u.test(
    text,
  )
