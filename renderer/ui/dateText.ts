/** `2026-01-05` → `05/01/2026`; an empty date is empty text. */
export function dateToText(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : ''
}

/**
 * What the clerk typed as a date: `5/1/2026`, `05.01.2026`, `05-01-2026` → `2026-01-05`; empty text → empty date;
 * null for anything that is not a day of the calendar (31/02/2026).
 */
export function textToDate(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  const parts = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/.exec(trimmed)
  if (!parts) return null
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
