/** A table with a column for the weekday and one for the day: the weekday follows the day of its row. */

import { isoDay, weekday, weekdayName } from '../calendar/days.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { dayAloneIn, likeCell, weekdayRowsOf } from '../reading/time/weekdayCells.ts'
import { formatShortDate } from '../text/dates.ts'
import type { YearsMoved } from './proposal.ts'
import type { WordProposal } from './wordChanges.ts'

/** `moved`: what is proposed for the days themselves. */
export function weekdayCellProposals(
  input: PlanInput,
  { from, to }: YearsMoved,
  moved: readonly WordProposal[],
): WordProposal[] {
  if (from === to) return []
  return weekdayRowsOf(input).flatMap(({ cell, weekday: said, date }): WordProposal[] => {
    const change = moved.find(({ passage }) => passage === date)
    const old = dayAloneIn(date.text, from)
    const next = dayAloneIn(change?.after ?? date.text, to)
    // A day with a year that does not move keeps its weekday.
    if (!old || !next || (old.ownYear && !change) || weekday(old.number) === weekday(next.number)) return []
    const matches = said === weekday(old.number)
    return [
      {
        group: 'year',
        passage: cell,
        start: 0,
        end: cell.text.length,
        after: likeCell(cell.text, next.number),
        reason: matches
          ? `Thứ của ngày ${formatShortDate(isoDay(next.number))}.`
          : `Thứ và ngày trong kế hoạch cũ không khớp nhau; ngày ${formatShortDate(isoDay(next.number))} là ${weekdayName(next.number)}.`,
        proposed: matches && (change?.proposed ?? true),
      },
    ]
  })
}
