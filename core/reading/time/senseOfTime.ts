/**
 * What a time of the old year is to the plan of a later one.
 *
 * 1. Dates of documents are history, and no time of the plan.
 * 2. Years that are counted, periods, school years and lists of years are each read by their kind.
 * 3. What names no year is a deadline of every year, unless the moon or an event sets it.
 * 4. A day, month or year is asked what holds of any year, then what holds of the year before the plan's, of the plan's own, of the
 *    one after it. The first answer counts.
 */

import { citedOf } from '../cited.ts'
import { sentenceAt } from '../datesOf.ts'
import { isDocumentTime, isSuperiorYear } from '../documentDates.ts'
import type { Passage } from '../passages.ts'
import type { PlanInput } from '../planInput.ts'
import { twoTierSince } from '../planPeriod.ts'
import type { TimeWords } from '../timeWords.ts'
import { isBirth, isCohort, ofAge } from './ages.ts'
import { anniversarySense, isMarkedDay } from './anniversaries.ts'
import {
  goesOn,
  isCounted,
  isGone,
  isHistory,
  isInForce,
  isLead,
  isOver,
  isReached,
  isRuled,
  opensSituation,
  saysState,
} from './history.ts'
import { isLunar } from './lunarTimes.ts'
import { dayOf, type Reading, type TimeSense } from './oldTime.ts'
import { saysOwnResults } from './ownResults.ts'
import { beginsPeriod, sumsUpPeriod } from './periodEnds.ts'
import {
  eventAt,
  isAimed,
  isCondition,
  isMilestone,
  isSince,
  isSpanEnd,
  isTold,
  onceIn,
  sumsUpYears,
} from './saidOfTime.ts'
import { schoolSense } from './schoolYears.ts'
import { beginsSpan, endsLong, isBeginning } from './spans.ts'
import { surroundingsOf } from './surroundings.ts'
import { isTermEnd } from './terms.ts'
import { isFirstStone, isOpened, isUndertaking } from './works.ts'
import { goesWithPlanYear, isReckoned, isRelative } from './yearBefore.ts'
import { besideYear, isFirstRung, isOnTheWay, isStepOfWay } from './yearWays.ts'

/** A time that is asked about, in its passage. */
interface Asked {
  input: PlanInput
  passage: Passage
  time: TimeWords
  reading: Reading
  /** Of the passage. */
  text: string
  /** The year it names. */
  year: number
}

/** The sense of what passes the test; null: nothing has to be changed. */
type Step = readonly [test: (asked: Asked) => boolean, sense: TimeSense | null | ((asked: Asked) => TimeSense | null)]

function firstOf(steps: readonly Step[], asked: Asked): TimeSense | null {
  const [, sense = null] = steps.find(([test]) => test(asked)) ?? []
  return typeof sense === 'function' ? sense(asked) : sense
}

/** Null: it is no time of the plan, or says the same in any year. */
export function senseOf(input: PlanInput, passage: Passage, time: TimeWords, reading: Reading): TimeSense | null {
  if (isCohort(passage, time, reading) && !isDocumentTime(input, passage, time)) return 'cohort'
  if (time.kind === 'list') return listSense(input, passage, time, reading)
  if (isDocumentTime(input, passage, time)) return null
  if (time.kind === 'anniversary')
    return reading.from !== reading.to && (reading.once || isSummingUp(passage.text, time))
      ? 'event'
      : anniversarySense(passage.text, time, reading)
  if (isRolling(time, reading)) return 'rolling'
  if (time.kind === 'period') return isBaseline(passage.text, time, reading.to) ? null : periodSense(time, reading.to)
  if (time.kind === 'school-year') return schoolSense(input, passage, time, reading)
  if (time.years.length === 0) return yearlessSense(input, passage, time, reading)
  if (isBirth(passage, time, reading)) return 'age'
  if (time.year === null || time.year < reading.from - 1) return null
  return firstOf(ofAnyYear, { input, passage, time, reading, text: passage.text, year: time.year })
}

function yearlessSense(input: PlanInput, passage: Passage, time: TimeWords, reading: Reading): TimeSense | null {
  if (passage.kind === 'basis' || time.yearly) return null
  if (isLunar(input, passage, time, reading.from)) return 'lunar'
  if (time.weekday !== null && isEvent(passage, time, reading)) return 'event'
  return reading.deadline || time.weekday !== null ? 'no-year' : null
}

/** `sơ kết 1 năm vận hành chính quyền 02 cấp (01/7/2025 - 01/7/2026)`. */
const isSummingUp = (text: string, { start, end }: TimeWords): boolean =>
  sumsUpYears(text.slice(sentenceAt(text, start).start, end + 1))

const always = (): boolean => true
/** `dự thảo Nghị quyết của HĐND xã về kế hoạch năm 2027`: that of the next year comes anew each year too. */
function isOfYear({ text, time: { kind, start }, year, reading: { from } }: Asked): TimeSense | null {
  if (year <= from) return 'superior'
  if (year > from + 1 || kind !== 'year' || isAimed(text, start)) return null
  return /(?<!\p{L})dự thảo(?!\p{L})/iu.test(text.slice(sentenceAt(text, start).start, start)) ? 'next' : 'superior'
}

const ofAnyYear: readonly Step[] = [
  [isMoonDay, 'lunar'],
  [({ text, time, reading }) => isHistory(text, time, reading), null],
  [({ input, passage, time }) => isSuperiorYear(input, passage, time), isOfYear],
  [({ passage, time }) => saysOwnResults(passage, time.start), ownResultsSense],
  [({ passage }) => passage.kind === 'basis', (asked) => (asked.time.kind === 'day' ? null : isOfYear(asked))],
  [({ text, time, reading }) => isFirstStone(text, time, reading), 'event'],
  [isTwoTierDay, null],
  [({ passage, time, reading, year }) => year <= reading.from + 1 && isEvent(passage, time, reading), 'event'],
  [({ text, time, reading, year }) => isCondition(text, time) && year <= reading.from, 'since'],
  [({ text, time, reading }) => isUndertaking(text, time, reading), 'event'],
  [({ text, time, reading }) => !reading.course && time.year === reading.from && isOpened(text, time), 'event'],
  [isStep, 'list'],
  [({ input, passage, time, reading }) => !reading.annual && isFirstRung(input, passage, time, reading.from), 'target'],
  [
    ({ input, passage, year, reading: { annual, course, from } }) =>
      !annual && !course && year <= from + 1 && isOnTheWay(input, passage, from),
    'list',
  ],
  [({ year, reading }) => year === reading.from - 1, (asked) => firstOf(ofYearBefore, asked)],
  [({ year, reading }) => year === reading.from, (asked) => firstOf(ofPlanYear, asked)],
  [({ year, reading }) => year === reading.from + 1, (asked) => firstOf(ofYearAfter, asked)],
]

const ofYearBefore: readonly Step[] = [
  [({ text, time, reading }) => isLead(text, time, reading) && !isTold(text, time), 'plan'],
  [
    ({ text, time, reading }) => beginsSpan(text, time, reading),
    ({ reading: { next, from } }) => (next?.year === from ? 'plan' : 'last'),
  ],
  [({ text, time, reading: { from } }) => isRelative(text, time, from), 'before'],
  [({ text, time, reading: { next, from } }) => isReckoned(text, time, next, from), 'before'],
  [({ text, time, reading: { next, from } }) => goesWithPlanYear(text, time, next, from), 'before'],
  [({ input, passage, time, reading: { from } }) => time.kind === 'year' && besideYear(input, passage, from), 'before'],
  [({ time, reading }) => isOver(time, reading), 'gone'],
  [
    ({ text, time, reading }) =>
      reading.deadline && time.kind !== 'year' && !isTold(text, time) && !isCount(text, time),
    'plan',
  ],
  [always, 'last'],
]

const ofPlanYear: readonly Step[] = [
  [({ text, time }) => isTermEnd(text, time), 'term'],
  [({ text, time, reading }) => !reading.limit && isTold(text, time), 'told'],
  [({ text, time }) => isCounted(text, time) || saysState(text, time) || isReached(text, time), 'told'],
  [({ text, time }) => opensSituation(text, time), 'told'],
  [({ text, time, reading }) => isRuled(text, time, reading), null],
  [
    ({ text, time, reading }) => isInForce(text, time) || (goesOn(text, time) && !isAllYear(text, time, reading)),
    'since',
  ],
  [({ input, passage, time, reading }) => !reading.limit && isGivenBy(input, passage, time, reading.from), 'told'],
  [({ text, time }) => time.kind === 'year' && ofAge(text, time), 'age'],
  [({ text, time, reading }) => isGone(text, time, reading) || isOver(time, reading), 'gone'],
  [({ reading }) => reading.course && reading.from !== reading.to, 'course'],
  [({ text, time }) => time.kind === 'year' && isAimed(text, time.start), 'target'],
  [({ passage, time, reading }) => isBeginning(passage, time, reading), 'since'],
  [({ text, time, reading }) => beginsPeriod(text, time) || sumsUpPeriod(text, time, reading.from), 'event'],
  [({ text, time, reading }) => isMilestone(text, time, time.kind === 'year' ? reading.from : null), 'milestone'],
  [always, 'plan'],
]

const ofYearAfter: readonly Step[] = [
  [({ text, time }) => isTermEnd(text, time), 'term'],
  [({ text, time }) => beginsPeriod(text, time), 'since'],
  [
    ({ text, time }) => (time.kind === 'year' && isSince(text, time)) || isInForce(text, time) || goesOn(text, time),
    'since',
  ],
  [({ text, time, reading }) => endsLong(text, time, reading.from), 'list'],
  // The end of a stretch goes with its beginning, which is asked.
  [({ text, time, reading }) => reading.course && isSpanEnd(text, time.start), 'course'],
  [({ reading }) => reading.course, null],
  [({ text, time, reading }) => isTarget(text, time) && !reading.deadline, 'target'],
  [always, 'next'],
]

function isMoonDay({ input, passage, time, reading, text, year }: Asked): boolean {
  if (time.kind !== 'day' || passage.kind === 'basis' || year > reading.from + 1) return false
  return !isHistory(text, time, reading) && isLunar(input, passage, time, reading.from)
}

function ownResultsSense({ year, reading: { from, untouched } }: Asked): TimeSense | null {
  if (year === from - 1) return 'before'
  return untouched ? 'superior' : null
}

/** The day the communes of two levels began. */
function isTwoTierDay({ text, time, reading, year }: Asked): boolean {
  return time.kind === 'day' && dayOf(time) === twoTierSince && year < reading.from && !beginsSpan(text, time, reading)
}

function isStep({ input, passage, time, reading: { from }, year }: Asked): boolean {
  return time.kind === 'year' && year >= from - 1 && isStepOfWay(input, passage, time.end, from)
}

function listSense(input: PlanInput, passage: Passage, time: TimeWords, reading: Reading): TimeSense | null {
  const { from } = reading
  const values = time.years.map(({ value }) => value)
  const first = { ...time, kind: 'year' as const, year: Math.min(...values) }
  if (isSuperiorYear(input, passage, { ...time, kind: 'year' })) return Math.max(...values) <= from ? 'superior' : null
  if (values.includes(from)) {
    if (isTold(passage.text, time)) return 'told'
    // `năm ngân sách 2025, 2026` in the plan of the school year 2025 - 2026.
    const ofSchoolYear = reading.school === from && values.length === 2 && values[0] === from && values[1] === from + 1
    return time.pair || ofSchoolYear ? 'plan' : 'list'
  }
  // `hạn chế đã được chỉ ra năm 2024 và năm 2025` is told anew each year.
  const latest = { ...first, year: Math.max(...values) }
  if (isHistory(passage.text, latest.year === from - 1 ? latest : first, reading)) return null
  if (values.includes(from - 1)) return 'last'
  return Math.min(...values) === from + 1 && !isAimed(passage.text, time.start) ? 'list' : null
}

const isRolling = ({ kind, year, last }: TimeWords, { rolling, from, to }: Reading): boolean =>
  kind === 'period' && from !== to && year !== null && year === rolling && last === year + 2

const periodSense = ({ last }: TimeWords, to: number): TimeSense | null =>
  last !== null && last < to && last >= to - 6 ? 'period' : null

/** An election, a congress, a third contest: it is not held again by itself. */
function isEvent(passage: Passage, time: TimeWords, { once }: Reading): boolean {
  if (time.kind === 'zodiac') return false
  if (once) return true
  // The second day of `(01/5/1886 - 01/5/2026)` goes with the count of the years.
  if (isMarkedDay(passage.text, time.start)) return false
  return (
    eventAt(passage.text, time) !== null ||
    surroundingsOf(passage).some((text) => onceIn(text) !== null || (passage.kind === 'cell' && sumsUpYears(text)))
  )
}

/** `ngân sách năm 2026 theo Nghị quyết số 30/NQ-HĐND ngày 20/12/2025`: another year would be by another document. */
const isGivenBy = (input: PlanInput, passage: Passage, { kind, end }: TimeWords, from: number): boolean =>
  kind === 'year' &&
  citedOf(input)
    .documentsIn(passage)
    .some(
      ({ start, date }) =>
        start >= end &&
        (date.startsWith(`${from}-`) || date >= `${from - 1}-10-01`) &&
        /^[^.;]{0,50}\s(?:theo|tại|bằng)\s+$/u.test(passage.text.slice(end, start)),
    )

/** `giảm 50% vào năm 2030 so với giai đoạn 2021 - 2025`: what an aim still to come is measured by. */
function isBaseline(text: string, { start }: TimeWords, to: number): boolean {
  const before = text.slice(sentenceAt(text, start).start, start)
  return (
    /so với(?:\s+[\p{L},]+){0,6}\s*$/u.test(before) &&
    [...before.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].some(([year]) => Number(year) >= to)
  )
}

/** `trong năm 2026 và những năm tiếp theo` in a plan of each year. */
const isAllYear = (text: string, { start }: TimeWords, { annual }: Reading): boolean =>
  annual && /(?<!\p{L})trong\s+$/u.test(text.slice(Math.max(0, start - 8), start))

/** `tính đến ngày 31/12/2025`: a number was counted then. */
const isCount = (text: string, { start }: TimeWords): boolean =>
  /(?:tính đến|[Ss]ố liệu|so với|cùng kỳ)[^.;]{0,30}$/u.test(text.slice(Math.max(0, start - 60), start))

const isTarget = (text: string, { start, kind }: TimeWords): boolean =>
  kind === 'year' &&
  /(?:[Đđ]ến|tầm nhìn|định hướng|[Mm]ục tiêu)\s+(?:(?:hết|cuối)\s+)?$/u.test(text.slice(Math.max(0, start - 30), start))
