/**
 * Several days with a weekday each: `14 và 15/5/2026 (thứ Năm, thứ Sáu)`, `thứ Năm, thứ Sáu (14, 15/5/2026)`, `thứ Bảy 16 và Chủ nhật
 * 17/5/2026`. The days move together, and each weekday follows its own.
 */
import { dayNumber, weekday } from '../calendar/days.ts'
import type { OldTime } from '../reading/time/oldTime.ts'
import { weekdayLike, weekdayNumber } from '../reading/time/weekdayWords.ts'
import { dateExists, isoOf } from '../text/dates.ts'
import { daysBefore } from './dayRuns.ts'

const name = '(?:[Tt]hứ|THỨ)\\s+(?:[\\p{L}]{2,4}|[2-7])|(?:[Cc]hủ|CHỦ)\\s+(?:nhật|Nhật|NHẬT)'
const joint = '\\s*(?:,|[-–]|,?\\s*(?:và|đến|tới)(?!\\p{L}))\\s*'
const list = `(?:${name})(?:${joint}(?:${name}))+`
const listBehind = new RegExp(`^\\s*\\(\\s*(?:tức\\s+|là\\s+|từ\\s+)?(?<names>${list})`, 'u')
const listBefore = new RegExp(
  `(?<names>${list})\\s*[,(:–-]?\\s*(?:\\(\\s*)?(?:(?:các\\s+|hai\\s+|02\\s+)?ngày\\s+)?$`,
  'u',
)
/** A day with its weekday right before the day that is asked about, or before that one's weekday. */
const dayBefore = new RegExp(
  `(?<name>${name})\\s*,?\\s*(?:\\(\\s*)?(?:ngày\\s+)?(?<day>\\d{1,2})(?:\\/(?<month>\\d{1,2}))?\\s*\\)?${joint}$`,
  'u',
)

interface NamedDay {
  /** Of the weekday's words. */
  start: number
  end: number
  day: number
  month: number
}

/** The words from the first of these days to the last with the years and weekdays of the new one; null where no such days stand here. */
export function weekdaysMoved(
  time: OldTime,
  year: number,
  movedDay: string,
): { start: number; end: number; after: string } | null {
  const old = time.year
  const { text } = time.passage
  const named = weekdaysBeside(time)
  if (old === null || named.length < 2) return null
  const pieces: { start: number; end: number; to: string }[] = [{ start: time.start, end: time.end, to: movedDay }]
  for (const { start, end, day, month } of named) {
    const words = text.slice(start, end)
    const [was, now] = [old, year].map((of) =>
      dateExists({ year: of, month, day }) ? dayNumber(isoOf({ year: of, month, day })) : null,
    )
    if (was == null || now == null || weekday(was) !== weekdayNumber(words)) return null
    pieces.push({ start, end, to: weekdayLike(words, now) })
  }
  pieces.sort((one, other) => one.start - other.start)
  const start = pieces[0]?.start ?? time.start
  let after = ''
  let at = start
  for (const piece of pieces) {
    after += text.slice(at, piece.start) + piece.to
    at = piece.end
  }
  return { start, end: at, after }
}

/** The weekdays of several days that end with this one; none where it stands alone. */
export const weekdaysBeside = (time: OldTime): NamedDay[] =>
  time.kind === 'day' && time.year !== null && dateExists({ ...time, year: time.year })
    ? namedDays(time, isoOf({ ...time, year: time.year }))
    : []

function namedDays(time: OldTime, iso: string): NamedDay[] {
  const { passage, start, end, day, month, weekday: own } = time
  const { text } = passage
  const last = { day, month }
  const run = daysBefore(text, start, iso).map(({ date }) => ({
    day: Number(date.slice(8)),
    month: Number(date.slice(5, 7)),
  }))
  if (run.length > 0) {
    const days = [...run, last]
    const from = daysBefore(text, start, iso)[0]?.start ?? start
    const behind = listBehind.exec(text.slice(end, end + 80))
    const before = behind ? null : listBefore.exec(text.slice(Math.max(0, from - 80), from))
    const words = (behind ?? before)?.groups?.names ?? ''
    const at = behind ? end + behind[0].length - words.length : from - (before?.[0].length ?? 0)
    const names = [...words.matchAll(new RegExp(name, 'gu'))]
    if (names.length !== days.length) return []
    return days.map((each, index) => {
      const match = names[index]
      const begin = at + (match?.index ?? 0)
      return { ...each, start: begin, end: begin + (match?.[0].length ?? 0) }
    })
  }
  if (!own || own.start > start) return []
  const found = dayBefore.exec(text.slice(Math.max(0, own.start - 60), own.start))
  const first = found?.groups?.name
  if (!found || first === undefined) return []
  const at = own.start - found[0].length
  const before = {
    start: at,
    end: at + first.length,
    day: Number(found.groups?.day),
    month: Number(found.groups?.month ?? month),
  }
  return [before, { ...own, ...last }]
}
