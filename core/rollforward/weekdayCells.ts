/** A table with a column for the weekday and one for the day: the weekday follows the day of its row. */

import { dayNumber, isoDay, weekday, weekdayName } from '../calendar/days.ts'
import { readPlace } from '../document/place.ts'
import { type Passage, passagesOf } from '../reading/passages.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { weekdayNumber } from '../reading/time/weekdayWords.ts'
import { formatShortDate } from '../text/dates.ts'
import { upperFirst } from '../text/normalize.ts'
import type { YearsMoved } from './times.ts'
import type { WordProposal } from './wordChanges.ts'

const dayAlone = /^(?:ngày\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}))?$/iu

/** `moved`: what is proposed for the days themselves. */
export function weekdayCellProposals(
  input: PlanInput,
  { from, to }: YearsMoved,
  moved: readonly WordProposal[],
): WordProposal[] {
  if (from === to) return []
  return [...rowsOf(input).values()].flatMap((cells): WordProposal[] => {
    const named = cells.filter((cell) => weekdayOf(cell) !== null)
    const [cell] = named
    const date = cells.find(({ text }) => dayAlone.test(text.trim()))
    if (!cell || named.length > 1 || !date) return []
    const hasYear = dayAlone.exec(date.text.trim())?.groups?.year !== undefined
    const change = moved.find(({ passage }) => passage === date)
    // A day with a year that does not move keeps its weekday.
    if (hasYear && !change) return []
    const old = dayIn(date.text, from)
    const next = dayIn(change?.after ?? date.text, to)
    if (old === null || next === null || weekday(old) === weekday(next)) return []
    const matches = weekdayOf(cell) === weekday(old)
    return [
      {
        group: 'year',
        passage: cell,
        start: 0,
        end: cell.text.length,
        after: likeCell(cell.text, next),
        reason: matches
          ? `Thứ của ngày ${formatShortDate(isoDay(next))}.`
          : `Thứ và ngày trong kế hoạch cũ không khớp nhau; ngày ${formatShortDate(isoDay(next))} là ${weekdayName(next)}.`,
        proposed: matches && (change?.proposed ?? true),
      },
    ]
  })
}

function rowsOf(input: PlanInput): Map<string, Passage[]> {
  const rows = new Map<string, Passage[]>()
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'cell') continue
    const { id, rest } = readPlace(passage.place)
    const key = `${id} ${rest[0]}`
    rows.set(key, [...(rows.get(key) ?? []), passage])
  }
  return rows
}

/** Of a cell that says a weekday and nothing else: `Thứ Hai`; `Hai`, `2`, `CN` under the heading “Thứ”. */
function weekdayOf({ text, place, view }: Passage): number | null {
  const words = text.trim()
  if (/^(?:thứ\s|chủ nhật$)/iu.test(words)) return weekdayNumber(words)
  const [, column = '0'] = readPlace(place).rest
  const table = view?.block.table
  const heads = (table?.rows.slice(0, Math.max(1, table.headerRows)) ?? []).map((cells) => {
    const cell = cells[Number(column)]
    return typeof cell === 'string' ? cell : (cell?.text ?? '')
  })
  if (!heads.some((head) => /^[*\s]*thứ[*\s]*$/iu.test(head))) return null
  return words.toLocaleUpperCase('vi') === 'CN' ? 0 : weekdayNumber(words)
}

function dayIn(words: string, otherYear: number): number | null {
  const { day, month, year } = dayAlone.exec(words.trim())?.groups ?? {}
  if (day === undefined || month === undefined) return null
  return dayNumber(`${year ?? otherYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Another weekday written as the old one is. */
function likeCell(written: string, day: number): string {
  const name = weekdayName(day)
  const number = weekday(day)
  if (/^\s*(?:\d|CN)\s*$/iu.test(written)) return number === 0 ? 'CN' : String(number + 1)
  if (/\d\s*$/u.test(written) && number > 0) return written.replace(/\d(?=\s*$)/u, String(number + 1))
  const bare = /^\s*(?:thứ|chủ)\s/iu.test(written) ? upperFirst(name) : upperFirst(name.replace(/^thứ\s/u, ''))
  return written === written.toLocaleUpperCase('vi') ? bare.toLocaleUpperCase('vi') : bare
}
