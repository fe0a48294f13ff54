/** Times as an office says them, in the computer's own time zone. */

import { twoDigits } from '../../core/text/dates.ts'

/** `2026-01-05T03:41:58Z` → `10:41:58` (giờ Việt Nam); empty for no time. */
export function clockText(iso: string): string {
  const time = new Date(iso)
  if (iso === '' || Number.isNaN(time.getTime())) return ''
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}:${twoDigits(time.getSeconds())}`
}

/** `hôm nay 10:42`, `hôm qua 16:05`, `05/01/2026`. */
export function whenText(iso: string, now: Date = new Date()): string {
  const time = new Date(iso)
  if (iso === '' || Number.isNaN(time.getTime())) return ''
  const clock = `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`
  const days = Math.round((midnight(now) - midnight(time)) / 86_400_000)
  if (days === 0) return `hôm nay ${clock}`
  if (days === 1) return `hôm qua ${clock}`
  return `${twoDigits(time.getDate())}/${twoDigits(time.getMonth() + 1)}/${time.getFullYear()}`
}

/** `hôm nay 10:42`, `05/01/2026 10:42`. */
export function timeName(at: string): string {
  const when = whenText(at)
  return when.includes(':') ? when : `${when} ${clockText(at).slice(0, 5)}`
}

const midnight = (time: Date): number => new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime()
