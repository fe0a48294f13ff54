/**
 * What a plan of one year says of times, as the plan of a later year sees it: the plan's own year, the year before it, the
 * year after it, periods that ended, documents that come anew each year. History and the dates of documents are left out:
 * nothing may change them. The roll-forward proposes changes from it; what is left of them afterwards: `leftTimes.ts`.
 *
 * 1. Each passage is read for its times (`timeWords.ts`); years said together are one.
 * 2. A limit is told from the end of a stretch, and from the day another rule begins.
 * 3. Each is asked what it is to the later plan (`time/senseOfTime.ts`).
 * 4. What stands in a part that tells of the year before (`time/reports.ts`) goes with that part.
 * 5. A day the moon sets in one place is so wherever the plan says it again; a limit may fall on it by chance.
 */

import { dayNumber } from '../calendar/days.ts'
import { isDocumentTime } from './documentDates.ts'
import { type Passage, passagesOf } from './passages.ts'
import { isTimePassage } from './planDates.ts'
import type { PlanInput } from './planInput.ts'
import { planPeriodOf } from './planPeriod.ts'
import { callsAges } from './time/ages.ts'
import { lunarOf } from './time/lunarTimes.ts'
import { dayOf, type OldTime, type OldYears, type Reading, type TimeSense } from './time/oldTime.ts'
import { isCourse, namesOwnYear, planTitle, rollingFrom, titleSchoolYear } from './time/planTitle.ts'
import { reportsOf } from './time/reports.ts'
import { isCondition, isHeldOnce, isSpanEnd } from './time/saidOfTime.ts'
import { senseOf } from './time/senseOfTime.ts'
import { sharesLimit } from './time/spans.ts'
import { type YearGroup, yearGroups } from './time/yearGroups.ts'
import { type TimeWords, timeWordsIn } from './timeWords.ts'

/** Times of `from` and around it that a plan of `to` cannot say as they stand. In reading order. */
export function oldTimesOf(input: PlanInput, years: OldYears): OldTime[] {
  const times = [...readTimes(input, years)]
  // A day the moon sets in one place is so wherever it is said again.
  const moons = new Map(
    times.flatMap((time) => (time.sense === 'lunar' && time.lunar ? [[dayOf(time), time.lunar] as const] : [])),
  )
  if (moons.size === 0) return times
  if (feastPlan.test(planTitle(input))) return aroundFeast(times)
  return times.map((time) => {
    const lunar = time.kind === 'day' && time.sense === 'plan' && !time.limit ? moons.get(dayOf(time)) : undefined
    return lunar ? { ...time, sense: 'lunar', lunar } : time
  })
}

const feastPlan =
  /(?<!\p{L})(?:lễ hội|hội (?:đình|đền|chùa|làng|xuân)|Trung thu|Vu lan|Phật đản|Giỗ Tổ|Nguyên tiêu)(?!\p{L})/iu
/** Days before a feast and after it that are set by it. */
const nearFeast = { before: 60, after: 30 }

/** The days a plan for a feast names around it move as the feast does. */
function aroundFeast(times: readonly OldTime[]): OldTime[] {
  const main = times.find((time) => time.sense === 'lunar' && time.lunar && time.kind === 'day' && time.year !== null)
  const day = main && dayNumber(dayOf(main))
  if (!main || day === null || day === undefined) return [...times]
  return times.map((time) => {
    if (time.kind !== 'day' || time.year === null || (time.sense !== 'plan' && time.sense !== 'lunar')) return time
    const own = dayNumber(dayOf(time))
    if (own === null || own < day - nearFeast.before || own > day + nearFeast.after) return time
    return { ...time, sense: 'lunar', lunar: time.lunar ?? main.lunar, feast: true }
  })
}

function* readTimes(input: PlanInput, years: OldYears): Generator<OldTime> {
  const plan = {
    ...years,
    issued: years.untouched ? planPeriodOf(input).from : '',
    exact: years.untouched && planPeriodOf(input).exact,
    school: years.school ?? (years.untouched ? titleSchoolYear(input) : null),
    once: isHeldOnce(planTitle(input)),
    ages: callsAges(planTitle(input)),
    course: isCourse(planTitle(input)),
    rolling: rollingFrom(planTitle(input)),
    annual: namesOwnYear(planTitle(input)),
  }
  const reports = reportsOf(input, Math.max(plan.school ?? 0, years.from) - 1)
  // What a rolled plan tells of its own year before is told anew.
  const renewed = years.untouched || years.from === years.to ? null : reportsOf(input, years.to - 1)
  for (const passage of passagesOf(input)) {
    if (passage.view && renewed?.has(passage.view) && !reports.has(passage.view)) continue
    const part = (passage.view && reports.get(passage.view)) ?? null
    const times = timeWordsIn(passage.text)
    const grouped = groupedYears(input, passage, times)
    for (const [index, each] of times.entries()) {
      const time = grouped.has(each) ? grouped.get(each) : each
      if (!time || isOwnIssueDate(passage, time)) continue
      const limit = isLimit(passage, time)
      const deadline = isDeadline(passage, time, limit)
      const reading: Reading = { ...plan, deadline, limit, next: times[index + 1] ?? null }
      const own = senseOf(input, passage, time, reading)
      const sense = part ? toldIn(own, input, passage, time, reading) : own
      if (sense === null) continue
      yield {
        ...time,
        passage,
        place: passage.placeOf(time.start, time.end),
        words: passage.text.slice(time.start, time.end),
        sense,
        // Somebody was born on it, whatever day of the week it was.
        deadline: deadline && sense !== 'cohort',
        limit: limit && sense !== 'cohort' && sense !== 'term',
        lunar: lunarOf(passage, time),
        part: sense === 'report' ? (part?.place ?? null) : null,
        inName: isName(passage),
      }
    }
  }
}

/** In a part that tells of the year before: also the year before that, which it is compared with. Documents stay documents. */
function toldIn(
  own: TimeSense | null,
  input: PlanInput,
  passage: Passage,
  time: TimeWords,
  { from, to }: Reading,
): TimeSense | null {
  if (from === to || own === 'superior') return own
  if (own !== null) return 'report'
  const compared = time.year === from - 2 && (time.kind === 'year' || time.kind === 'list')
  return compared && !isDocumentTime(input, passage, time) ? 'report' : null
}

/** What is read in the place of each year of a group: the whole group for the first, nothing for the others. */
function groupedYears(
  input: PlanInput,
  passage: Passage,
  times: readonly TimeWords[],
): ReadonlyMap<TimeWords, TimeWords | null> {
  const grouped = new Map<TimeWords, TimeWords | null>()
  for (const group of passage.kind === 'basis' ? [] : yearGroups(passage.text, times))
    if (!group.years.some((time) => isDocumentTime(input, passage, time)))
      for (const [index, time] of group.years.entries()) grouped.set(time, index === 0 ? asOne(group) : null)
  return grouped
}

const saysLimit = ({ bound }: TimeWords): boolean => bound === 'before' || bound === 'until'

const isLimit = ({ text }: Passage, time: TimeWords): boolean =>
  (saysLimit(time) || sharesLimit(text, time)) && !isSpanEnd(text, time.start) && !isCondition(text, time)

const isDeadline = (passage: Passage, time: TimeWords, limit: boolean): boolean =>
  passage.kind !== 'basis' &&
  time.kind !== 'anniversary' &&
  time.kind !== 'zodiac' &&
  (saysLimit(time) || limit || isTimePassage(passage))

/** `ngày … tháng … năm 2026` as {{ngay_ban_hanh}} prints it: the day of issue is the letterhead's. */
const isOwnIssueDate = ({ text, isOwn }: Passage, { kind, start, end }: TimeWords): boolean =>
  kind === 'year' &&
  /[Nn]gày[\s…]*tháng[\s…\d]*$/u.test(text.slice(Math.max(0, start - 30), start)) &&
  !isOwn(start, end)

/** The words from the first year of a group to its last. */
function asOne({ kind, years }: YearGroup<TimeWords>): TimeWords {
  const [first] = years
  const last = years[years.length - 1] ?? first
  return {
    ...first,
    kind: 'list',
    pair: kind === 'pair',
    end: last.end,
    last: last.last,
    years: years.flatMap((time) => time.years),
  }
}

function isName({ kind, view }: Passage): boolean {
  return kind === 'title' || view?.block.role === 'opening' || view?.block.role === 'closing'
}
