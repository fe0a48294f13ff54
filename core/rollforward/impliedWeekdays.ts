/**
 * A weekday said apart from a day it holds for: `Chủ nhật thứ ba của tháng 11: 15/11/2026`, `Ngày thứ Bảy tình nguyện: các ngày 13/6 và
 * 20/6/2026`. The day of another year is another weekday, and the sentence would contradict itself.
 */
import { dayNumber, isoDay, nearestWeekday, weekday } from '../calendar/days.ts'
import type { IsoDate } from '../draft/draft.ts'
import type { OldTime } from '../reading/time/oldTime.ts'
import { weekdayNumber, weekdaysIn } from '../reading/time/weekdayWords.ts'
import { timesIn } from '../reading/timeWords.ts'
import { dateExists, dayText, isoOf, monthText } from '../text/dates.ts'
import { weekdaysBeside } from './weekdayRuns.ts'

export interface ImpliedWeekday {
  /** As written: `Chủ nhật`. */
  words: string
  /** The day nearest to the moved one that is such a weekday, or the same one of its month where the words count it. */
  day: IsoDate
  /** The words say which of its month it is. */
  counted: boolean
}

/** The weekday the clause of a day names for it, where the moved day is another one; null for none. */
export function impliedWeekday(time: OldTime, moved: IsoDate): ImpliedWeekday | null {
  const { start, end } = time
  const { text } = time.passage
  if (time.weekday !== null || time.year === null || !dateExists({ ...time, year: time.year })) return null
  const old = dayNumber(isoOf({ ...time, year: time.year }))
  const now = dayNumber(moved)
  if (old === null || now === null || weekday(old) === weekday(now)) return null
  const clause = clauseAround(text, start, end)
  const taken = timesIn(text).flatMap((each) => [
    ...(each.weekday ? [each.weekday.start] : []),
    ...weekdaysBeside({ ...time, ...each }).map((named) => named.start),
  ])
  const named = weekdaysIn(text).find(
    (each) =>
      each.start >= clause.start &&
      each.end <= clause.end &&
      !taken.includes(each.start) &&
      weekdayNumber(text.slice(each.start, each.end)) === weekday(old),
  )
  if (!named) return null
  const counted = countOf(text.slice(named.end, named.end + 24))
  const nth = counted === null || counted !== nthOf(old) ? null : sameOfMonth(now, weekday(old), counted)
  const near = nearestWeekday(now, weekday(old))
  return { words: text.slice(named.start, named.end), day: isoDay(nth ?? near), counted: nth !== null }
}

function clauseAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf('; ', start), text.lastIndexOf('. ', start), text.lastIndexOf('\n', start))
  const behind = text.slice(end).search(/;|\.\s|\n/u)
  return { start: before + 1, end: behind === -1 ? text.length : end + behind }
}

const ordinals = ['đầu tiên', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm']

/** `thứ ba của tháng 11` → 3; null where no such words follow. */
function countOf(behind: string): number | null {
  const said = /^\s+(đầu tiên|thứ (?:hai|ba|tư|năm))\s+(?:của|trong)\s+tháng/iu.exec(behind)?.[1]
  const index = said === undefined ? -1 : ordinals.indexOf(said.toLocaleLowerCase('vi'))
  return index === -1 ? null : index + 1
}

/** Which of its weekday in its month a day is: 1 to 5. */
export const nthOf = (day: number): number => Math.ceil(Number(isoDay(day).slice(8)) / 7)

/** The n-th such weekday of the month `day` lies in; null where that month has none. */
export function sameOfMonth(day: number, wanted: number, nth: number): number | null {
  const first = day - Number(isoDay(day).slice(8)) + 1
  const found = first + ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1)
  return isoDay(found).slice(0, 7) === isoDay(day).slice(0, 7) ? found : null
}

const listed = /^\d{1,2}\/\d{1,2}(?:\s*(?:,|;|và)\s*(?:ngày\s+)?\d{1,2}\/\d{1,2})+(?![\d/])/u

/** `phát thứ Năm: 05/3, 12/3, 19/3`: days of a weekday that is a rule; moved to the nearest such days. Null where it is no such list. */
export function daysOfWeekday(
  { passage: { text }, start, weekday: named }: OldTime,
  from: number,
  to: number,
): { end: number; after: string; words: string } | null {
  if (!named || named.end > start) return null
  const [list] = listed.exec(text.slice(start)) ?? []
  const words = text.slice(named.start, named.end)
  const wanted = weekdayNumber(words)
  if (list === undefined || wanted === null) return null
  const dayIn = (year: number, said: string): number | null => {
    const [day = 0, month = 0] = said.split('/').map(Number)
    return dateExists({ year, month, day }) ? dayNumber(isoOf({ year, month, day })) : null
  }
  const said = list.match(/\d{1,2}\/\d{1,2}/gu) ?? []
  const all = said.map((each) => ({ old: dayIn(from, each), now: dayIn(to, each) }))
  if (!all.every(({ old, now }) => old !== null && now !== null && weekday(old) === wanted)) return null
  const after = list.replace(/\d{1,2}\/\d{1,2}/gu, (each) => {
    const near = nearestWeekday(dayIn(to, each) ?? 0, wanted)
    const [, month = '', day = ''] = isoDay(near).split('-')
    return `${dayText(Number(day))}/${monthText(Number(month))}`
  })
  return { end: start + list.length, after, words }
}
