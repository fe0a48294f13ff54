/** A table with a column for the weekday and one for the day: which cells of a row belong together. */
import { dayNumber, weekday, weekdayName } from '../../calendar/days.ts'
import { readPlace } from '../../document/place.ts'
import { perInput } from '../../perInput.ts'
import { isoOf } from '../../text/dates.ts'
import { upperFirst } from '../../text/normalize.ts'
import { pushTo } from '../keep.ts'
import { type Passage, passagesOf } from '../passages.ts'
import type { PlanInput } from '../planInput.ts'
import { weekdayNumber } from './weekdayWords.ts'

interface WeekdayRow {
  /** Says a weekday and nothing else. */
  cell: Passage
  /** 0 Sunday ... 6 Saturday. */
  weekday: number
  /** Says a day and nothing else. */
  date: Passage
}

const dayAlone = /^(?:ngày\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}))?$/iu

/** Rows with one weekday and a day. */
export const weekdayRowsOf: (input: PlanInput) => readonly WeekdayRow[] = perInput((input) => {
  const rows = new Map<string, Passage[]>()
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'cell') continue
    const { id, rest } = readPlace(passage.place)
    pushTo(rows, `${id} ${rest[0]}`, passage)
  }
  return [...rows.values()].flatMap((cells): WeekdayRow[] => {
    const date = cells.find(({ text }) => dayAlone.test(text.trim()))
    if (!date) return []
    const [named, ...more] = cells.flatMap((cell) => {
      const said = weekdayOf(cell)
      return said === null ? [] : [{ cell, weekday: said, date }]
    })
    return named && more.length === 0 ? [named] : []
  })
})

/** Of a cell that says a weekday and nothing else: `Thứ Hai`; `Hai`, `2`, `CN` under the heading “Thứ”. */
function weekdayOf({ text, place, view }: Passage): number | null {
  const words = text.trim()
  if (words.length > 10) return null
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

/** The day a cell says, where it says nothing else; in another year where it names none. Null for words that are no day. */
export function dayAloneIn(words: string, otherYear: number): { number: number; ownYear: boolean } | null {
  const { day, month, year } = dayAlone.exec(words.trim())?.groups ?? {}
  if (day === undefined || month === undefined) return null
  const number = dayNumber(isoOf({ year: Number(year ?? otherYear), month: Number(month), day: Number(day) }))
  return number === null ? null : { number, ownYear: year !== undefined }
}

/** The weekday of a day, written as the cell says its own. */
export function likeCell(written: string, day: number): string {
  const name = weekdayName(day)
  const number = weekday(day)
  if (/^\s*(?:\d|CN)\s*$/iu.test(written)) return number === 0 ? 'CN' : String(number + 1)
  if (/\d\s*$/u.test(written) && number > 0) return written.replace(/\d(?=\s*$)/u, String(number + 1))
  const bare = /^\s*(?:thứ|chủ)\s/iu.test(written) ? upperFirst(name) : upperFirst(name.replace(/^thứ\s/u, ''))
  return written === written.toLocaleUpperCase('vi') ? bare.toLocaleUpperCase('vi') : bare
}
