/** A column of days that are one weekday all: a programme of each second Friday. In another year the same days are another weekday. */

import { dayNumber, isoDay, nearestWeekday, weekday, weekdayName } from '../calendar/days.ts'
import { readPlace } from '../document/place.ts'
import { pushTo } from '../reading/keep.ts'
import { type Passage, passagesOf } from '../reading/passages.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { weekdayRowsOf } from '../reading/time/weekdayCells.ts'
import { type TimeWords, timesIn } from '../reading/timeWords.ts'
import { dateExists, isoOf } from '../text/dates.ts'
import { inForm } from './dayForm.ts'
import { nthOf, sameOfMonth } from './impliedWeekdays.ts'
import type { YearsMoved } from './proposal.ts'
import type { WordProposal } from './wordChanges.ts'

interface DayCell {
  passage: Passage
  time: TimeWords
  /** The day in the old year. */
  old: number
}

/** So many different days are of one weekday by chance once in 343 columns. */
const fewest = 4
/** A rule names at most so many weeks of a month: the second and the fourth. */
const mostWeeks = 2

/** One question for each such column; the days as its rule has them in the new year. */
export function weekdayColumnProposals(input: PlanInput, { from, to }: YearsMoved): WordProposal[] {
  if (from === to) return []
  return [...dayColumns(input, from)].flatMap(([key, cells]): WordProposal[] => {
    const [first] = cells
    const days = new Set(cells.map(({ old }) => old))
    if (!first || days.size < fewest || cells.some(({ old }) => weekday(old) !== weekday(first.old))) return []
    const weeks = new Set(cells.map(({ old }) => nthOf(old)))
    const name = weekdayName(first.old)
    const counted = weeks.size <= mostWeeks && !weeks.has(5)
    const which = counted ? `${name} tuần thứ ${[...weeks].sort().join(' và ')} của tháng` : `${name} gần nhất`
    return cells.flatMap(({ passage, time, old }): WordProposal[] => {
      const next = sameDay(old, to, counted)
      if (next === null) return []
      const after = inForm({ ...time, passage, words: passage.text.slice(time.start, time.end) }, isoDay(next))
      return [
        {
          group: 'year',
          passage,
          start: time.start,
          end: time.end,
          after,
          one: `weekday column ${key}`,
          reason: `Các ngày của cột này năm ${from} đều là ${name}; những ngày ấy của năm ${to} không còn là ${name}. Đề nghị ngày ${which}.`,
          proposed: false,
        },
      ]
    })
  })
}

/** The day of the new year: the same weekday of its month, or the nearest one. */
function sameDay(old: number, year: number, counted: boolean): number | null {
  const [, month = 0, day = 0] = isoDay(old).split('-').map(Number)
  const now = dayNumber(isoOf({ year, month, day: dateExists({ year, month, day }) ? day : 28 }))
  if (now === null) return null
  return (counted ? sameOfMonth(now, weekday(old), nthOf(old)) : null) ?? nearestWeekday(now, weekday(old))
}

/** Cells that say one day of the old year, by table and column. */
function dayColumns(input: PlanInput, from: number): ReadonlyMap<string, readonly DayCell[]> {
  const columns = new Map<string, DayCell[]>()
  const withWeekday = new Set(weekdayRowsOf(input).map(({ date }) => date))
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'cell' || withWeekday.has(passage)) continue
    const [time, ...more] = timesIn(passage.text)
    if (!time || more.length > 0 || time.kind !== 'day' || time.weekday !== null) continue
    if ((time.year ?? from) !== from || !dateExists({ ...time, year: from })) continue
    const old = dayNumber(isoOf({ ...time, year: from }))
    const { id, rest } = readPlace(passage.place)
    if (old !== null) pushTo(columns, `${id} ${rest[1]}`, { passage, time, old })
  }
  return columns
}
