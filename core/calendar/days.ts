/**
 * Days as numbers, so that weekdays and differences need no time zone: day 0 is 1970-01-01, a Thursday.
 */

/** `2026-11-21` → days since 1970-01-01; null for anything that is no date. */
export function dayNumber(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const number = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
  return isoDay(number) === iso ? number : null
}

/** The reverse of `dayNumber`. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

/** 0 Sunday ... 6 Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

const weekdayNames = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** `thứ Hai`, as Phụ lục II, mục V.8.c capitalises it. */
export const weekdayName = (number: number): string => weekdayNames[weekday(number)] ?? ''
