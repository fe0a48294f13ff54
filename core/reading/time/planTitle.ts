/** What the title of a plan says of its time. */
import { passagesOf } from '../passages.ts'
import type { PlanInput } from '../planInput.ts'
import { periodsIn, timeWordsIn } from '../timeWords.ts'
import { isAimed, isHeldOnce } from './saidOfTime.ts'

/** Empty where there is none. */
export const planTitle = (input: PlanInput): string =>
  passagesOf(input).find(({ kind }) => kind === 'title')?.text ?? ''

/** First year of the school year in the title; null where it names none. */
export function titleSchoolYear(input: PlanInput): number | null {
  return timeWordsIn(planTitle(input)).find(({ kind }) => kind === 'school-year')?.year ?? null
}

/** The title names the plan's own year, and nothing it is aimed at: a plan of each year. */
export const namesOwnYear = (title: string): boolean =>
  timeWordsIn(title).some(({ kind, start }) => kind === 'year' && !isAimed(title, start))

/** `giai đoạn 2026 - 2030` in the title, and no year of its own beside it: not a plan of each year. */
export const isCourse = (title: string): boolean =>
  !namesOwnYear(title) && periodsIn(title).some(({ from, to }) => to > from + 1)

/** `Kế hoạch tài chính - ngân sách 03 năm 2026 - 2028`: made each year for the three to come. Its first year; null for other plans. */
export function rollingFrom(title: string): number | null {
  if (!/(?<!\p{L})(?:tài chính|ngân sách|đầu tư)(?!\p{L})/iu.test(title)) return null
  const period = periodsIn(title).find(({ from, to }) => to === from + 2)
  return period && /(?<![\d\p{L}])(?:0?3|ba) năm\s+$/iu.test(title.slice(0, period.start)) ? period.from : null
}

/** The words of a title up to its period, which is the plan's own; null where there is none, or the plan sums it up. */
export function beforeOwnPeriod(title: string): string | null {
  const period = periodsIn(title).find(({ from, to }) => to > from + 1)
  return period && !isHeldOnce(title) ? title.slice(0, period.start) : null
}
