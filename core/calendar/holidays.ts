/**
 * Weekends and public holidays of Vietnam, for deadlines.
 *
 * Bộ luật Lao động 2019, Điều 112: 01/01; Tết Âm lịch 5 days; 10/3 âm lịch; 30/4; 01/5; 02/9 and one adjacent day. From 2026 also
 * 24/11, Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16). Which five days of Tết, which day beside 02/9, swaps and
 * compensating days are decided each year: those that are sure are here, the office adds the rest.
 */
import { dayNumber, isoDay, weekday, weekdayName } from './days.ts'
import { lunarDay } from './lunar.ts'

/** Days off and working days of one office beside the computed ones: announced each year by the Government. */
export interface OfficeDays {
  off: string[]
  working: string[]
}

const noOfficeDays: OfficeDays = { off: [], working: [] }

/** Name of the holiday a day is, or null. Tết counts from the day before mùng 1 to mùng 3. */
function holidayName(iso: string): string | null {
  const year = Number(iso.slice(0, 4))
  return holidaysOf(year).get(iso) ?? null
}

const cache = new Map<number, Map<string, string>>()

/** Every computed holiday of a solar year, by day. */
function holidaysOf(year: number): Map<string, string> {
  const known = cache.get(year)
  if (known) return known
  const days = new Map<string, string>()
  days.set(`${year}-01-01`, 'Tết Dương lịch')
  const tet = dayNumber(lunarDay(year, 1, 1))
  if (tet !== null) for (let offset = -1; offset <= 3; offset++) days.set(isoDay(tet + offset), 'Tết Nguyên đán')
  const ancestors = lunarDay(year, 3, 10)
  if (ancestors !== '') days.set(ancestors, 'Giỗ Tổ Hùng Vương')
  days.set(`${year}-04-30`, 'Ngày Chiến thắng')
  days.set(`${year}-05-01`, 'Ngày Quốc tế Lao động')
  days.set(`${year}-09-02`, 'Quốc khánh')
  if (year >= 2026) days.set(`${year}-11-24`, 'Ngày Văn hóa Việt Nam')
  cache.set(year, days)
  return days
}

/** Why nobody works on a day: `thứ Bảy`, `Quốc khánh`; null for a working day or no date. */
export function dayOffReason(iso: string, office: OfficeDays = noOfficeDays): string | null {
  const number = dayNumber(iso)
  if (number === null || office.working.includes(iso)) return null
  if (office.off.includes(iso)) return 'ngày nghỉ của cơ quan'
  const holiday = holidayName(iso)
  if (holiday) return holiday
  return weekday(number) === 0 || weekday(number) === 6 ? weekdayName(number) : null
}

/** The nearest working day before a day off (a deadline met early is met), or the day itself. */
export const workingDayBefore = (iso: string, office?: OfficeDays): string => workingDayFrom(iso, -1, office)

/** The nearest working day behind a day off, or the day itself. */
export const workingDayAfter = (iso: string, office?: OfficeDays): string => workingDayFrom(iso, 1, office)

function workingDayFrom(iso: string, step: 1 | -1, office: OfficeDays = noOfficeDays): string {
  let number = dayNumber(iso)
  if (number === null) return iso
  while (dayOffReason(isoDay(number), office) !== null) number += step
  return isoDay(number)
}

/** Working days after `from` up to and including `to`. */
export function workingDaysBetween(from: string, to: string, office: OfficeDays = noOfficeDays): number {
  const first = dayNumber(from)
  const last = dayNumber(to)
  if (first === null || last === null) return 0
  let count = 0
  for (let day = first + 1; day <= last; day++) if (dayOffReason(isoDay(day), office) === null) count += 1
  return count
}
