/** School years, seasons of crops and other pairs of years: `năm học 2025 - 2026`, `vụ Đông Xuân 2025 - 2026`. */
import { isSuperiorYear } from '../documentDates.ts'
import type { Passage } from '../passages.ts'
import type { PlanInput } from '../planInput.ts'
import type { TimeWords } from '../timeWords.ts'
import { isHistory } from './history.ts'
import type { Reading, TimeSense } from './oldTime.ts'
import { saysOwnResults } from './ownResults.ts'
import { isMilestone } from './saidOfTime.ts'
import { besideSchoolYear } from './yearWays.ts'

/** `năm học 2025 - 2026`, `vụ Đông Xuân 2025 - 2026`. */
export function schoolSense(
  input: PlanInput,
  passage: Passage,
  { year, start, end, years, ...rest }: TimeWords,
  reading: Reading,
): TimeSense | null {
  const { from, school } = reading
  if (year === null) return null
  const own = school ?? from
  const time = { ...rest, year, start, end, years }
  // `Thời gian thực hiện: 2026 - 2027` is no school year: a work of two years.
  if (school === null && !saysSeason(passage.text, start) && !isHistory(passage.text, time, reading))
    return year >= from - 1 && year <= from + 1 ? 'list' : null
  // Without a school year in its name, a plan of 2025 speaks of 2024 - 2025 and of 2025 - 2026; the latter may be the new one.
  const first =
    school === null
      ? year === from - 1 || (year === from && (reading.untouched || year + 1 < reading.to))
      : year === own
  if (isHistory(passage.text, time, reading)) return null
  if (saysOwnResults(passage, start)) {
    if (year === own - 1) return 'before'
    if (!reading.untouched) return null
  }
  if (first) {
    if (isSuperiorYear(input, passage, time) || passage.kind === 'basis') return 'superior'
    return isMilestone(passage.text, time) ? 'milestone' : 'plan'
  }
  if (year === own - 1 && besideSchoolYear(input, passage, own)) return 'before'
  if (year === own - 1) return school === null && !reading.untouched ? null : 'last'
  return year === own + 1 ? 'next' : null
}

/** `năm học 2025 - 2026`, `vụ Đông 2025 - 2026`, `mùa khô 2025 - 2026`. */
const saysSeason = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:năm học|niên khóa|niên độ|niên vụ|vụ|mùa|khóa|khoá|nhiệm kỳ|học kỳ)(?:\s+[\p{L},]+){0,4}\s*$/iu.test(
    text.slice(Math.max(0, start - 50), start),
  )
