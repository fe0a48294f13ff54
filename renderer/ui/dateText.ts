import { dateParts, readDate, twoDigits } from '../../core/text/dates.ts'

/** `2026-01-05` → `05/01/2026`; an empty date is empty text. */
export function dateToText(iso: string): string {
  const parts = dateParts(iso)
  return parts ? `${twoDigits(parts.day)}/${twoDigits(parts.month)}/${parts.year}` : ''
}

/**
 * What the clerk typed as a date: as `readDate` reads it, and `5 1 2026` → `2026-01-05`; empty text → empty date;
 * null for anything that is not a day of the calendar (31/02/2026).
 */
export function textToDate(text: string): string | null {
  const typed = text.trim()
  return typed === '' ? '' : readDate(typed.replace(/(?<=\d)\s+(?=\d)/g, '/'))
}
