/**
 * Days said together with one that moves by the moon: `14, 15 và 16/02/2026`, `24 - 25/9/2026`, `từ ngày 24/9 đến ngày 25/9/2026`. They are
 * moved by as many days as it, or the sentence would name a stretch that runs backwards.
 */
import { dayNumber, isoDay } from '../calendar/days.ts'
import type { IsoDate } from '../draft/draft.ts'
import { dateExists, dateParts, dayText, isoOf, monthText } from '../text/dates.ts'

interface RunDay {
  /** In the text. */
  start: number
  end: number
  /** ISO; what it does not say is that of the day behind it. */
  date: IsoDate
  says: 'day' | 'month' | 'year'
}

const figures = '\\d{1,2}(?:\\/\\d{1,2}(?:\\/\\d{4})?)?'
const hour = '(?:\\d{1,2}\\s*(?:giờ|h)(?:\\s*\\d{1,2})?(?:\\s*phút)?,?\\s+)?'
const joint = `\\s*(?:,|[-–]|,?\\s*(?:và|đến|tới|hoặc)(?!\\p{L}))\\s*(?:hết\\s+)?${hour}(?:ngày\\s+)?`
const run = new RegExp(
  `(?<lead>(?:^|[Nn]gày|[Tt]ừ|[Tt]rong|[Ss]áng|[Cc]hiều|[Tt]ối|[Đđ]êm|\\(|:)\\s*)(?<days>(?:${figures}${joint})+)$`,
  'u',
)
/** An hour, or a day of the run. */
const parts = /\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2})?|(?<day>\d{1,2})(?:\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?)?/gu
/** Days further apart are no stretch. */
const longest = 40
const reach = 120

/** Days in front of the one at `at`, which is `date`, in order; none where another thing stands there. */
export function daysBefore(text: string, at: number, date: IsoDate): RunDay[] {
  const from = Math.max(0, at - reach)
  // A head that was cut off is no beginning.
  const found = run.exec(`${from > 0 ? ' … ' : ''}${text.slice(from, at)}`)
  const words = found?.groups?.days ?? ''
  if (words === '') return []
  const days: RunDay[] = []
  let next = date
  for (const match of [...words.matchAll(parts)].reverse()) {
    const { day, month, year } = match.groups ?? {}
    if (day === undefined) continue
    const behind = dateParts(next)
    if (!behind) return []
    const own = { day: Number(day), month: Number(month ?? behind.month), year: Number(year ?? behind.year) }
    const before = dateExists(own) ? isoOf(own) : ''
    const gap = (dayNumber(next) ?? 0) - (dayNumber(before) ?? -longest * 2)
    if (before === '' || gap <= 0 || gap > longest) return []
    const start = at - words.length + match.index
    const says = year === undefined ? (month === undefined ? 'day' : 'month') : 'year'
    days.unshift({ start, end: start + match[0].length, date: before, says })
    next = before
  }
  return days
}

/** The words from the first of `days` up to `at`, each day moved; `last` is the moved day at `at`. */
export function movedDays(text: string, days: readonly RunDay[], at: number, by: number, last: IsoDate): string {
  let words = ''
  let end = at
  let next = last
  for (const day of [...days].reverse()) {
    const moved = isoDay((dayNumber(day.date) ?? 0) + by)
    words = dayAs(text.slice(day.start, day.end), day.says, moved, next) + text.slice(day.end, end) + words
    end = day.start
    next = moved
  }
  return words
}

/** A bare day says its month where the day behind it has another one. */
function dayAs(written: string, says: RunDay['says'], moved: IsoDate, next: IsoDate): string {
  const { day = 0, month = 0, year = 0 } = dateParts(moved) ?? {}
  const padded = /^\d{2}/u.test(written)
  const short = padded ? dayText(day) : String(day)
  if (says === 'year') return `${short}/${monthText(month)}/${year}`
  return says === 'month' || month !== dateParts(next)?.month ? `${short}/${monthText(month)}` : short
}
