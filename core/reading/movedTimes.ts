/** The words of an old time, moved to other years. */
import type { OldTime } from './time/oldTime.ts'

const planTalk =
  /(?:^|\s)(?:[Tt]rong|[Cc]ả|[Đđ]ầu|[Cc]uối|nhiệm vụ|[Cc]hương trình công tác|kế hoạch|dự toán|chỉ tiêu|phong trào(?:\s\p{L}+){0,4})\s+$/u

/** A year that can only be the plan's own: in its name, in a line for times, behind words of planning. */
export const isSurelyPlanned = ({ passage: { text }, start, kind, deadline, inName }: OldTime): boolean =>
  kind !== 'year' || deadline || inName || planTalk.test(text.slice(Math.max(0, start - 60), start))

/** The words with every year in them moved; lunar names apart. */
export function movedWords({ passage, start, end, years }: OldTime, by: number): string {
  let out = ''
  let at = start
  for (const figures of years) {
    const written = passage.text.slice(figures.start, figures.end)
    const moved = String(figures.value + by)
    out += passage.text.slice(at, figures.start) + (written.length === 2 ? `0${moved}`.slice(-2) : moved)
    at = figures.end
  }
  return out + passage.text.slice(at, end)
}

/** By how many years a period that ended before `to` moves to reach it, its length kept: 2021 - 2025 → 2026 - 2030. */
export function periodSteps({ year, last }: OldTime, to: number): number {
  if (year === null || last === null) return 0
  // `2020 - 2025` is followed by `2025 - 2030`.
  const shares = year % 5 === 0 && last % 5 === 0 && last > year
  const length = last - year + (shares ? 0 : 1)
  return Math.ceil((to - last) / length) * length
}
