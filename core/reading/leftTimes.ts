/** What a plan that was rolled forward still says of last year's times, for the ROL rules. */
import { perInput } from '../perInput.ts'
import { sentenceAt } from './datesOf.ts'
import { oldTimesOf } from './oldYears.ts'
import type { PlanInput } from './planInput.ts'
import { isFunded } from './time/history.ts'
import type { OldTime, OldYears, TimeSense } from './time/oldTime.ts'
import { planningMonth } from './time/planYear.ts'
import { isSpanEnd } from './time/saidOfTime.ts'
import { goesWithPlanYear, isReckoned, isRelative } from './time/yearBefore.ts'
import { besideYear } from './time/yearWays.ts'
import { timeWordsIn } from './timeWords.ts'

/** Said of a year that is over: what it brought, what is compared with it. */
const pastTalk =
  /so với|cùng kỳ|phát huy|(?<!(?:báo cáo|tổng hợp|đánh giá|công khai|gửi|công bố)\s)kết quả|nối tiếp|tiếp nối|kế thừa|từ năm \d{4} đến|rút kinh nghiệm|tồn tại|hạn chế|quyết toán|tổng kết|thành tích|đạt được|số liệu|tính đến|năm trước/iu

/** In the plan of the year right after, `kết quả năm 2025` is no leftover. */
function isPastTalk({ passage: { text }, start, deadline }: OldTime): boolean {
  return !deadline && pastTalk.test(text.slice(sentenceAt(text, start).start, start))
}

/** The years of a plan that was rolled forward; null for every other. */
export function rolledYears({ draft: { origin, year } }: PlanInput): OldYears | null {
  const from = origin?.fromYear
  if (from === undefined) return null
  const school = origin?.fromSchoolYear
  return { from, to: Math.max(year ?? 0, from + 1), untouched: false, ...(school === undefined ? {} : { school }) }
}

/** What a rolled plan still says of last year's times; made once a check. Nothing in a plan that was not rolled. */
export const leftTimesOf: (input: PlanInput) => readonly OldTime[] = perInput(leftTimes)

/** A plan signed in autumn for the year to come has its first days in its year of issue. */
function isLead({ draft: { letterhead } }: PlanInput, { from, to }: OldYears): (time: OldTime) => boolean {
  if (from >= to || letterhead.issueYear !== to - 1) return () => false
  return ({ passage, start, year, kind, month, quarter }) =>
    year === to - 1 &&
    ((kind === 'year' && isFunded(passage.text, start)) ||
      (kind === 'quarter' && quarter * 3 >= planningMonth) ||
      ((kind === 'day' || kind === 'month') && month >= planningMonth))
}

const beginsLunarDay = /tháng\s+[\p{L}\d]+\s+năm\s+$/iu

const askedSenses: ReadonlySet<TimeSense> = new Set([
  'list',
  'event',
  'lunar',
  'told',
  'since',
  'term',
  'age',
  'course',
])

function leftTimes(input: PlanInput): OldTime[] {
  const years = rolledYears(input)
  if (!years) return []
  const parts = new Set<string>()
  const lead = isLead(input, years)
  return [...oldTimesOf(input, years)].filter((time) => {
    if (time.sense === 'no-year' || time.sense === 'cohort') return false
    if (time.part !== null) return !parts.has(time.part) && parts.add(time.part)
    if (lead(time)) return false
    const { text } = time.passage
    // `23 tháng Chạp năm Ất Tỵ` goes with the day it stands beside.
    if (time.kind === 'zodiac' && beginsLunarDay.test(text.slice(Math.max(0, time.start - 40), time.start)))
      return false
    // `năm 2027 tăng 2 bậc so với năm 2026`: the two years are those of the new plan.
    if (time.pair && time.years.some(({ value }) => value === years.to)) return false
    // The year after the old plan's may be this plan's own, or the one before it.
    if (time.sense === 'next' || time.sense === 'target')
      return years.from + 1 < years.to - 1 || (years.from + 1 < years.to && time.limit)
    // What was asked about and still says the old year; with the new one in it, it is answered.
    if (askedSenses.has(time.sense)) {
      const values = time.years.map(({ value }) => value)
      if (time.year === null || !values.includes(years.from) || values.includes(years.to)) return false
      if (time.sense !== 'told' && !(time.sense === 'event' && time.kind === 'year')) return true
    } else if (time.sense !== 'plan') return true
    if (years.from !== years.to - 1) return true
    // What this plan says of the year before it.
    const next = timeWordsIn(text).find(({ start }) => start >= time.end) ?? null
    // `từ ngày 15/12/2026 đến ngày 14/12/2027`: the stretch is this plan's.
    if (time.kind === 'day' && next?.year === years.to && next.start - time.end < 40 && isSpanEnd(text, next.start))
      return false
    if (goesWithPlanYear(text, time, next, years.to) || besideYear(input, time.passage, years.to)) return false
    return !isPastTalk(time) && !isRelative(text, time, years.to) && !isReckoned(text, time, next, years.to)
  })
}
