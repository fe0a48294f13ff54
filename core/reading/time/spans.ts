/** A day as the beginning or the end of a stretch, and as a limit that others share. */
import type { Passage } from '../passages.ts'
import type { TimeWords } from '../timeWords.ts'
import type { Reading } from './oldTime.ts'
import { isSince, isSpanEnd } from './saidOfTime.ts'

/** `từ ngày 15/12/2025 đến ngày 14/12/2026`: the beginning of a stretch moves with its end. */
export const beginsSpan = (text: string, { kind, end }: TimeWords, { next, from }: Reading): boolean =>
  kind === 'day' &&
  next?.kind === 'day' &&
  (next.year === from || next.year === from - 1) &&
  next.start - end < 40 &&
  isSpanEnd(text, next.start)

/** `từ năm 2026`, `từ ngày 01/7/2026` with no end: what begins then begins once. A line for times says when its task is done. */
export function isBeginning(passage: Passage, time: TimeWords, { deadline, next }: Reading): boolean {
  const { text } = passage
  // `vụ Đông Xuân 2026 - 2027 (từ tháng 11/2026)`: beside a time of the plan's own.
  const beside = /(?<!\d)20\d\d(?!\d)[^.;(]{0,30}\((?:[^().;]{0,24}\s)?từ\s+(?:ngày\s+)?$/u
  if (beside.test(text.slice(Math.max(0, time.start - 100), time.start))) return false
  if (!isSince(text, time) || /\d\s+ngày\s+kể\s+từ\s+(?:ngày\s+)?$/u.test(text.slice(0, time.start))) return false
  if (time.kind === 'year') return true
  const goes =
    next !== null && /^[^.;]{0,40}?(?:đến|tới|kết thúc|[-–])\s[^.;]{0,30}$/u.test(text.slice(time.end, next.start))
  return !deadline && !goes && !/^\s*(?:đến|tới|[-–])/u.test(text.slice(time.end))
}

/** `từ tháng 7/2025 đến tháng 6/2027` in a plan of 2026: a work that began before its year and ends behind it. */
export function endsLong(text: string, { start }: TimeWords, planYear: number): boolean {
  const begun = /(?<!\p{L})từ\s[^.;]{0,24}?(?<year>20\d\d)\s+(?:đến|tới|[-–])\s+(?:hết\s+)?(?:ngày\s+)?$/iu.exec(
    text.slice(Math.max(0, start - 60), start),
  )
  return begun !== null && Number(begun.groups?.year) < planYear
}

/** `trước ngày 15/7 và 15/12/2025`: one limit for both. */
export const sharesLimit = (text: string, { kind, start }: TimeWords): boolean =>
  kind === 'day' &&
  /(?:[Tt]rước|[Cc]hậm nhất|[Mm]uộn nhất)\s[^.;]{0,40}\d\s*(?:và|,|hoặc)\s*(?:ngày\s+)?$/u.test(
    text.slice(Math.max(0, start - 70), start),
  )
