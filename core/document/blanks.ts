/**
 * Number and date as they stand before the văn thư gives them: no-break spaces with room for a pen, no dots.
 * Source: NĐ 30/2020/NĐ-CP, Điều 15 (the number comes after signing); the form of the blank is custom.
 */
import type { Letterhead } from '../draft/draft.ts'
import { dayText, formatIssueDate, monthText } from '../text/dates.ts'
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
