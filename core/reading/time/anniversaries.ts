/** Years that are counted: `kỷ niệm 80 năm`, and the two days in brackets beside it. */
import { events } from '../data/anniversaries.ts'
import { markedDays, type TimeWords } from '../timeWords.ts'
import type { OldYears, TimeSense } from './oldTime.ts'

/** `(1986 - 2026)` behind what is marked. */
const markedYears = /^[^().;]{0,120}\(\s*(?<began>\d{4})\s*[-–]\s*(?<now>\d{4})\s*\)/u

/** `kỷ niệm 80 năm`: the count is checked by the days in brackets or by the event itself; else only the clerk can. */
export function anniversarySense(
  text: string,
  time: TimeWords,
  { from, to, untouched }: Omit<OldYears, 'school'>,
): TimeSense | null {
  const [count] = time.years
  if (from === to || !count) return null
  // `136 năm Ngày sinh …; 72 năm Chiến thắng …`: up to the next count.
  const behind = text.slice(time.end, time.end + 160).split(/;\s|\.\s|(?<!\d)\d{1,4}\s+năm(?!\p{L})/u)[0] ?? ''
  const range = (markedDays.exec(behind) ?? markedYears.exec(behind))?.groups
  const began = range ? Number(range.began) : events.find(([words]) => words.test(behind.slice(0, 60)))?.[1]
  if (began === undefined) return untouched ? 'gone' : null
  // `chào mừng 95 năm (26/3/1931 - 26/3/2026)` in the plan of the school year 2025 - 2026: it goes with the day behind it.
  const counted = count.value + began
  return counted === from || (untouched && counted === from + 1 && counted === Number(range?.now)) ? 'plan' : null
}

/** `(27/7/1947 - 27/7/2025)`: the second day of an anniversary. */
export const isMarkedDay = (text: string, start: number): boolean =>
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[-–/]\s*$/u.test(text.slice(Math.max(0, start - 20), start))
