/** Days that the moon sets: their lunar day is named, or they lie around a Tết that is spoken of. */
import { dayNumber, isoDay } from '../../calendar/days.ts'
import { lunarDay } from '../../calendar/lunar.ts'
import { isoOf } from '../../text/dates.ts'
import { sentenceAt } from '../datesOf.ts'
import type { Passage } from '../passages.ts'
import type { PlanInput } from '../planInput.ts'
import type { TimeWords } from '../timeWords.ts'
import { isMarkedDay } from './anniversaries.ts'
import { type LunarDay, lunarAt, saidLunar, speaksOfTet } from './lunarWords.ts'
import { planTitle } from './planTitle.ts'
import { surroundingsOf } from './surroundings.ts'

/** The solar day of a lunar one within a solar year; the last months of a lunar year lie in the next solar one. */
export function lunarIn(year: number, { month, day }: Pick<LunarDay, 'month' | 'day'>): number | null {
  for (const lunarYear of [year, year - 1]) {
    const found = dayNumber(lunarDay(lunarYear, month, day))
    if (found !== null && isoDay(found).startsWith(`${year}-`)) return found
  }
  return null
}

/** A lunar day and a solar one further apart are not said of each other: `nghỉ Quốc khánh đến ngày 02/9/2026, Tết Trung thu`. */
export const mostApart = 15

/** The lunar day named beside it, or in another cell of its row. */
export function lunarOf(passage: Passage, time: TimeWords): LunarDay | null {
  const found = lunarBeside(passage, time)
  if (!found || time.year === null) return found
  const [solar, named] = [dayNumber(isoOf({ ...time, year: time.year })), lunarIn(time.year, found)]
  return solar !== null && named !== null && Math.abs(solar - named) > mostApart && !saidLunar(passage.text, time.end)
    ? null
    : found
}

function lunarBeside(passage: Passage, { start, end, kind }: TimeWords): LunarDay | null {
  if (kind !== 'day') return null
  const beside = lunarAt(passage.text, start, end)
  if (beside || passage.kind !== 'cell') return beside
  for (const words of surroundingsOf(passage)) {
    if (words === passage.text) continue
    const found = lunarAt(`${words} ${passage.text}`, words.length + 1 + start, words.length + 1 + end)
    if (found) return found
  }
  return null
}

/** Its lunar day is named, or it lies around a Tết that is spoken of. */
export function isLunar(input: PlanInput, passage: Passage, time: TimeWords, from: number): boolean {
  const { text } = passage
  // The second day of `(03/02/1930 - 03/02/2026)` is the sun's.
  if (isMarkedDay(text, time.start)) return false
  if (saidLunar(text, time.end) || lunarOf(passage, time)) return true
  const year = time.year ?? from
  const day = dayNumber(isoOf({ ...time, year }))
  const tet = dayNumber(lunarDay(year, 1, 1))
  if (day === null || tet === null || day < tet - 35 || day > tet + 21) return false
  const { start, end } = sentenceAt(text, time.start)
  return [text.slice(start, end), planTitle(input), ...surroundingsOf(passage)].some(speaksOfTet)
}
