/**
 * Number and date as they stand before the văn thư gives them: no-break spaces with room for a pen, no dots.
 * Source: NĐ 30/2020/NĐ-CP, Điều 15 (the number comes after signing); the form of the blank is custom.
 */
import type { Letterhead } from '../draft/draft.ts'
import { dayText, formatIssueDate, monthText } from '../text/dates.ts'
import type { Run } from './model.ts'
import { isPartyCode } from './partyBody.ts'

const nbsp = '\u00a0'
/** Room for a number of up to four figures. */
const numberRoom = nbsp.repeat(9)
/** Room for a day or a month; less where the line would not fit its column. */
export const dayRooms = [6, 5, 4, 3] as const

/** A number below 10 takes a zero: `5` → `05`. Source: Phụ lục I, mục II.3.c. */
const paddedNumber = (number: string): string => (/^\d$/u.test(number) ? `0${number}` : number)

/** `05/KH-UBND`, or room for the number before `/KH-UBND`; of the Party `12-KH/ĐU`. */
export function blankNumber({ number, code }: Pick<Letterhead, 'number' | 'code'>): string {
  const given = number.trim()
  return `${given === '' ? numberRoom : paddedNumber(given)}${isPartyCode(code) ? '-' : '/'}${code.trim()}`
}

/** `ngày 05 tháng 01 năm 2026`, or the words with room between them; what is known of a blank date is printed beforehand. */
export function blankDate(
  { date, issueYear, issueMonth, issueDay }: Pick<Letterhead, 'date' | 'issueYear' | 'issueMonth' | 'issueDay'>,
  room: number = dayRooms[0],
): string {
  const given = formatIssueDate(date)
  if (given !== '') return given
  const blank = nbsp.repeat(room)
  const day = issueDay ? ` ${dayText(issueDay)} ` : blank
  const month = issueMonth ? ` ${monthText(issueMonth)} ` : blank
  return `ngày${day}tháng${month}năm${nbsp}${issueYear ?? nbsp.repeat(5)}`
}

/** What is blank until the plan is signed. */
export type BlankName = 'number' | 'day' | 'month' | 'year'

/** Where room is left; a no-break space on each side that has words parts them from what will be written in. */
const rooms: readonly (readonly [BlankName, string])[] = [
  ['number', '(?<=[Ss]ố:?\u00a0)\u00a0+(?=[/-])'],
  ['day', '(?<=ngày\u00a0)\u00a0+(?=\u00a0tháng)'],
  ['month', '(?<=tháng\u00a0)\u00a0+(?=\u00a0năm)'],
  ['year', '(?<=năm\u00a0)\u00a0{5}'],
]
const anyRoom = new RegExp(rooms.map(([name, room]) => `(?<${name}>${room})`).join('|'), 'gu')

/** The same words, each blank of number and date a run of its own. */
export function withBlanks(text: string): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { index, 0: room, groups = {} } of text.matchAll(anyRoom)) {
    const [blank] = rooms.find(([name]) => groups[name] !== undefined) ?? []
    if (!blank) continue
    if (index > at) runs.push({ text: text.slice(at, index) })
    runs.push({ text: room, blank })
    at = index + room.length
  }
  return at < text.length ? [...runs, { text: text.slice(at) }] : runs
}
