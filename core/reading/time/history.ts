/** What is over: told as history, or gone by when the plan was issued. */

import { isoOf } from '../../text/dates.ts'
import { twoTierSince } from '../planPeriod.ts'
import type { TimeWords } from '../timeWords.ts'
import { isMarkedDay } from './anniversaries.ts'
import { dayOf, type Reading } from './oldTime.ts'
import { beginsSpan } from './spans.ts'

const historyRight =
  /(?:thành lập|ra đời|khởi công|khánh thành|sáp nhập|hợp nhất|chia tách|được công nhận|đạt chuẩn|được ban hành|đã ban hành|sinh)(?:\s+(?:từ|vào|năm|ngày|tháng|hồi))*\s*$/iu

const historyFrom = /(?:[Tt]ừ|[Kk]ể từ|[Tt]ính từ|[Ss]au|[Tt]rước)\s+(?:(?:ngày|tháng|năm)\s*)?$/u

const historySaid = /(?<!\p{L})(?:đã|từng|năm xưa)(?!\p{L})[^,;.]{0,60}$/u

export function isHistory(text: string, time: TimeWords, reading: Reading): boolean {
  const { deadline, from } = reading
  if (deadline || time.year === null || time.year > from || beginsSpan(text, time, reading)) return false
  const before = text.slice(Math.max(0, time.start - 90), time.start)
  if (historyRight.test(before)) return true
  // `kết quả đã đạt được năm 2024` is told anew each year.
  if (time.year < from && historySaid.test(before) && !(time.year === from - 1 && time.kind === 'year')) return true
  if (time.kind === 'day' && time.bound === 'from' && isoOf({ ...time, year: time.year }) === twoTierSince) return true
  return time.year < from && historyFrom.test(before)
}

/** A day of the plan's year with no limit in it, before the plan was issued. */
export function isGone(text: string, time: TimeWords, reading: Reading): boolean {
  const { deadline, issued, school, next } = reading
  if (time.kind !== 'day' || time.year === null || deadline || issued === '') return false
  const day = isoOf({ ...time, year: time.year })
  if (day >= issued) return false
  // A school year, and a stretch that still goes on, have begun before their plan.
  if (school !== null && day >= `${school}-07-01`) return false
  if (next && beginsSpan(text, time, reading)) {
    if (next.year === null || isoOf({ ...next, year: next.year }) >= issued) return false
  }
  return !isMarkedDay(text, time.start)
}

/** A limit that was over when the plan was issued is none of its tasks: `đoàn viên kết nạp trước ngày 01/6/2025`. */
export const isOver = (time: TimeWords, { issued, limit, school }: Reading): boolean =>
  limit &&
  time.kind === 'day' &&
  issued !== '' &&
  dayOf(time) < issued &&
  (school === null || dayOf(time) < `${school}-07-01`)
