/**
 * Dates as the decree writes them: days under 10 and months 1 and 2 take a leading zero, other months do not.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4. No clock here: dates come in as `2026-01-05`, moments from whoever has one.
 */

interface DateParts {
  year: number
  month: number
  day: number
}

/** `2026-01-05` → its parts; null for an empty date, another form, or a day that does not exist. */
export function dateParts(iso: string): DateParts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!found) return null
  const parts = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return dateExists(parts) ? parts : null
}

/** False for 31/6, 29/02 of a common year, month 13. */
export function dateExists({ year, month, day }: DateParts): boolean {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
}

/** How many days a month has. */
export function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A moment as Word writes it beside a change or a comment, by the clock on the wall: `2026-01-05T08:30:00Z`. It shows the figures as they stand. */
export const wallClock = (moment: Date): string =>
  `${isoOfMoment(moment)}T${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(twoDigits).join(':')}Z`

/** The same for a reader: `05/01/2026 08:30`; empty where no time is said. */
export const wallClockText = (at: string): string => {
  const [, year, month, day, time = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/u.exec(at) ?? []
  return year === undefined ? '' : `${day}/${month}/${year} ${time}`.trim()
}

/** `5` → `05`, `14` → `14`. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `2026-01-05`; whether there is such a day is for `dateExists` to say. */
export const isoOf = ({ year, month, day }: DateParts): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`

/** The year a plan begun at this moment is likely of: from October on offices write those of the next. */
export const likelyPlanYear = (moment: Date): number => moment.getFullYear() + (moment.getMonth() >= 9 ? 1 : 0)

/** The day of a moment where the office is, by the clock of this machine. */
export const isoOfMoment = (moment: Date): string =>
  isoOf({ year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() })

/** `5` → `05`, `14` → `14`. */
export const dayText = (day: number): string => twoDigits(day)
/** `2` → `02`, `3` → `3`. */
export const monthText = (month: number): string => (month <= 2 ? twoDigits(month) : String(month))

/** `2026-01-05` → `05/01/2026`, `2023-08-14` → `14/8/2023`; empty for no date. */
export function formatShortDate(iso: string): string {
  const parts = dateParts(iso)
  return parts ? `${dayText(parts.day)}/${monthText(parts.month)}/${parts.year}` : ''
}

/** `2023-08-14` → `14 tháng 8 năm 2023`, without the word ngày; empty for no date. */
export function formatLongDate(iso: string): string {
  const parts = dateParts(iso)
  return parts ? `${dayText(parts.day)} tháng ${monthText(parts.month)} năm ${parts.year}` : ''
}

/** A day in the style another is written in: long where that one says "tháng". */
export const formatDateLike = (written: string, iso: string): string =>
  written.includes('tháng') ? formatLongDate(iso) : formatShortDate(iso)

/** The issue date as it stands under the motto: `ngày 05 tháng 02 năm 2026`; empty for no date. */
export function formatIssueDate(iso: string): string {
  const long = formatLongDate(iso)
  return long === '' ? '' : `ngày ${long}`
}

/** `2026-08-14` → `tháng 8 năm 2026`; empty for no date. */
export function formatMonthYear(iso: string): string {
  const parts = dateParts(iso)
  return parts ? `tháng ${monthText(parts.month)} năm ${parts.year}` : ''
}

/**
 * A date as people write it, padded or not: `5/1/2026`, `05-01-2026`, `ngày 5 tháng 01 năm 2026`.
 * The whole text must be the date. Null for anything else and for a day that does not exist.
 */
export function readDate(text: string): string | null {
  const found =
    /^(?:ngày\s{1,3})?(\d{1,2})\s{0,3}[/.-]\s{0,3}(\d{1,2})\s{0,3}[/.-]\s{0,3}(\d{4})$/iu.exec(text.trim()) ??
    /^(?:ngày\s{1,3})?(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})\s{1,3}năm\s{1,3}(\d{4})$/iu.exec(text.trim())
  if (!found) return null
  const parts = { day: Number(found[1]), month: Number(found[2]), year: Number(found[3]) }
  return dateExists(parts) ? isoOf(parts) : null
}
