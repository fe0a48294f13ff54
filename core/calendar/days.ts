/**
 * Days as numbers, so that weekdays and differences need no time zone: day 0 is 1970-01-01, a Thursday.
 */

import { dateParts } from '../text/dates.ts'

/** `2026-11-21` → days since 1970-01-01; null for anything that is no date. */
export function dayNumber(iso: string): number | null {
  return dateParts(iso) && Date.parse(`${iso}T00:00:00Z`) / 86_400_000
}

/** The reverse of `dayNumber`. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

/** 0 Sunday ... 6 Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The day nearest to `number` that is this weekday, 0 Sunday: itself where it is one. */
export const nearestWeekday = (number: number, wanted: number): number =>
  [0, -1, 1, -2, 2, -3, 3].map((step) => number + step).find((day) => weekday(day) === wanted) ?? number

const weekdayNames = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** `thứ Hai`, as Phụ lục II, mục V.8.c capitalises it. */
export const weekdayName = (number: number): string => weekdayNames[weekday(number)] ?? ''
