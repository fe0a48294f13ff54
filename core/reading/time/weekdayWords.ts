/**
 * The weekday that belongs to a day, in front of it or behind: `thứ Sáu, ngày 20/11/2026`, `THỨ HAI, NGÀY 24/8`, `Thứ 2 (24/8/2026)`,
 * `24/8/2026 - Thứ Hai`, `24/8/2026 (sáng Chủ nhật)`. One without a day beside it (`chiều thứ Sáu hằng tuần`) keeps its own rule.
 */
import { weekday, weekdayName } from '../../calendar/days.ts'
import type { Span } from '../../legal/findCitations.ts'
import { upperFirst } from '../../text/normalize.ts'

const name = '(?<name>thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s+nhật)'
const partOfDay = '(?:(?:vào\\s+)?(?:buổi\\s+)?(?:sáng|trưa|chiều|tối)\\s+)?'
/** `7 giờ 30 phút`, `14h00`, between the weekday and its day. */
const hour = "(?:(?:lúc|từ|hồi)\\s+)?(?:\\d{1,2}\\s*(?:giờ|h|g)\\s*(?:\\d{1,2}\\s*(?:phút|’|')?)?[,;]?\\s+)?"
/** `lần thứ hai, ngày 02/02`, `kỳ họp thứ 5 (10/7)`: counted, no weekday. */
const counted =
  '(?<!(?<!\\p{L})(?:lần|kỳ|họp|khóa|khoá|vòng|đợt|năm|quý|tháng|tuần|tập|phiên|bước|hạng|loại|cấp|mục|vị trí|giai đoạn|nhiệm kỳ)\\s{1,2})'
const before = new RegExp(
  `(?<!\\p{L})${counted}${name}\\s*(?:[,:(–-]|\\(\\s*tức)?\\s*${hour}(?:(?:tức\\s+)?ngày\\s*:?\\s*)?$`,
  'iu',
)
const behind = new RegExp(
  `^\\s*(?:[,(–-]\\s*)?(?:\\(\\s*)?(?:(?:tức|nhằm)\\s+)?(?:là\\s+)?(?:ngày\\s+)?${partOfDay}${name}(?![\\p{L}\\d])`,
  'iu',
)

/** The weekday's own words; null where none stands beside the day at `start` .. `end`. */
export function weekdayAt(text: string, start: number, end: number): Span | null {
  const head = before.exec(text.slice(Math.max(0, start - 50), start))
  const named = head?.groups?.name
  if (head && named !== undefined) {
    const at = start - head[0].length
    return { start: at, end: at + named.length }
  }
  const tail = behind.exec(text.slice(end, end + 40))
  const said = tail?.groups?.name
  if (!tail || said === undefined || belongsToNext(text, end + tail[0].length)) return null
  const at = end + tail[0].length - said.length
  return { start: at, end: at + said.length }
}

const anywhere = new RegExp(`(?<!\\p{L})(?<!nhật\\s)${counted}${name}(?!\\p{L})`, 'giu')

/** Every weekday a text names, beside a day or not, in reading order. */
export const weekdaysIn = (text: string): Span[] =>
  [...text.matchAll(anywhere)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))

/** `24/8/2026, thứ Ba, ngày 25/8/2026`: the weekday leads the day that follows it. */
const belongsToNext = (text: string, at: number): boolean =>
  /^\s*(?:[,(–-]\s*)?(?:ngày\s+)?\d{1,2}(?:\s?[/.-]\s?\d|\s+tháng)/iu.test(text.slice(at, at + 30))

const names = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']

/** 0 Sunday ... 6 Saturday, as `core/calendar/days.ts` counts; null for other words. */
export function weekdayNumber(words: string): number | null {
  const last = words
    .trim()
    .toLocaleLowerCase('vi')
    .replace(/^thứ\s+/u, '')
    .replace(/\s+/gu, ' ')
    .replace('bẩy', 'bảy')
  if (/^[2-7]$/u.test(last)) return Number(last) - 1
  const index = names.indexOf(last)
  return index === -1 ? null : index
}

/** The weekday of a day (`dayNumber`), written as another one is: `Thứ 2`, `THỨ HAI`, `thứ Hai`, `Chủ nhật`. */
export function weekdayLike(written: string, day: number): string {
  const index = weekday(day)
  // `Thứ 2`; Sunday has no number.
  if (/\d$/u.test(written) && index > 0) return written.replace(/\d$/u, String(index + 1))
  const name = weekdayName(day)
  // Chủ nhật has its capital wherever it stands.
  const capital = index > 0 && /^T/u.test(written)
  if (written === written.toLocaleUpperCase('vi')) return name.toLocaleUpperCase('vi')
  return capital ? upperFirst(name) : name
}
