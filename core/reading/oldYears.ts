/**
 * What a plan of one year says of times, as the plan of a later year sees it: the plan's own year, the year before it, the
 * year after it, periods that ended, documents that come anew each year. History and the dates of documents are left out:
 * nothing may change them. The roll-forward proposes changes from it; what is left of them afterwards: `leftTimes.ts`.
 */

import { dayNumber } from '../calendar/days.ts'
import { lunarDay } from '../calendar/lunar.ts'
import type { PlaceKey } from '../document/place.ts'
import type { IsoDate } from '../draft/draft.ts'
import { isoOf } from '../text/dates.ts'
import { citedOf } from './cited.ts'
import { events } from './data/anniversaries.ts'
import { sentenceAt } from './datesOf.ts'
import { isDocumentTime, isSuperiorYear } from './documentDates.ts'
import { type Passage, passagesOf } from './passages.ts'
import { isTimePassage } from './planDates.ts'
import type { PlanInput } from './planInput.ts'
import { planPeriodOf, twoTierSince } from './planPeriod.ts'
import { type LunarDay, lunarAt, saidLunar, speaksOfTet } from './time/lunarWords.ts'
import { eventAt, isAimed, isCondition, isHeldOnce, isSince, isSpanEnd, isTold, onceIn } from './time/saidOfTime.ts'
import { surroundingsOf } from './time/surroundings.ts'
import { type YearGroup, yearGroups } from './time/yearGroups.ts'
import { isStepOfWay } from './time/yearWays.ts'
import { markedDays, periodsIn, type TimeWords, timeWordsIn } from './timeWords.ts'

/**
 * `plan`: of the plan's own year; `last`: of the year before it; `next`: of the year after; `superior`: a document of
 * another body that comes each year; `period`: a period that is over; `gone`: a day of the plan's year, perhaps over
 * when it was issued; `target`: a year to come that something is aimed at; `milestone`: the plan's year as the first or last of something; `no-year`: a deadline that names no year, or a day that names its weekday instead;
 * `list`: years that move together or not at all; `lunar`: a day that the moon sets; `event`: of something held once, or counted;
 * `told`: of the plan's year and said to have happened; `before`: the year before, whichever it is; `age`: a year of birth, or beside one; `since`: what began then, or
 * the day another rule begins; `course`: of a plan for several years, whose days are not those of each year.
 */
export type TimeSense =
  | 'plan'
  | 'last'
  | 'next'
  | 'superior'
  | 'period'
  | 'gone'
  | 'target'
  | 'milestone'
  | 'no-year'
  | 'list'
  | 'lunar'
  | 'event'
  | 'told'
  | 'before'
  | 'age'
  | 'since'
  | 'course'

export interface OldTime extends TimeWords {
  passage: Passage
  place: PlaceKey
  words: string
  sense: TimeSense
  /** A limit, or in a line or column for times. */
  deadline: boolean
  /** A limit that is met on a working day; the end of a stretch is none. */
  limit: boolean
  /** The lunar day it stands for. */
  lunar: LunarDay | null
  /** The plan names itself by it: its title, opening or closing sentence. */
  inName: boolean
}

export interface OldYears {
  /** The year the texts are of. */
  from: number
  /** The year they should be of. */
  to: number
  /** The texts are still last year's: the day of issue tells what was over by then. */
  untouched: boolean
  /** First year of the school year the plan is for; absent where the title says it, or none. */
  school?: number
}

/** Times of `from` and around it that a plan of `to` cannot say as they stand. In reading order. */
export function oldTimesOf(input: PlanInput, years: OldYears): OldTime[] {
  const times = [...readTimes(input, years)]
  // A day the moon sets in one place is so wherever it is said again.
  const moons = new Map(
    times.flatMap((time) => (time.sense === 'lunar' && time.lunar ? [[dayOf(time), time.lunar] as const] : [])),
  )
  if (moons.size === 0) return times
  return times.map((time) => {
    const lunar = time.kind === 'day' && time.sense === 'plan' ? moons.get(dayOf(time)) : undefined
    return lunar ? { ...time, sense: 'lunar', lunar } : time
  })
}

function* readTimes(input: PlanInput, years: OldYears): Generator<OldTime> {
  const issued = years.untouched ? planPeriodOf(input).from : ''
  const school = years.school ?? (years.untouched ? titleSchoolYear(input) : null)
  const once = isHeldOnce(titleOf(input))
  const course = isCourse(titleOf(input))
  for (const passage of passagesOf(input)) {
    const times = timeWordsIn(passage.text)
    const grouped = new Map<TimeWords, TimeWords | null>()
    for (const group of passage.kind === 'basis' ? [] : yearGroups(passage.text, times))
      if (!group.years.some((time) => isDocumentTime(input, passage, time)))
        for (const [index, time] of group.years.entries()) grouped.set(time, index === 0 ? asOne(group) : null)
    for (const [index, each] of times.entries()) {
      const time = grouped.has(each) ? grouped.get(each) : each
      if (!time || isOwnIssueDate(passage, time)) continue
      const limit =
        (time.bound === 'before' || time.bound === 'until' || sharesLimit(passage.text, time)) &&
        !isSpanEnd(passage.text, time.start) &&
        !isCondition(passage.text, time)
      const deadline =
        passage.kind !== 'basis' &&
        time.kind !== 'anniversary' &&
        time.kind !== 'zodiac' &&
        (time.bound === 'before' || time.bound === 'until' || limit || isTimePassage(passage))
      const reading: Reading = {
        ...years,
        issued,
        deadline,
        limit,
        school,
        once,
        course,
        next: times[index + 1] ?? null,
      }
      const sense =
        time.kind === 'list' ? listSense(input, passage, time, reading) : senseOf(input, passage, time, reading)
      if (sense === null) continue
      yield {
        ...time,
        passage,
        place: passage.placeOf(time.start, time.end),
        words: passage.text.slice(time.start, time.end),
        sense,
        deadline,
        limit,
        lunar: lunarOf(passage, time),
        inName: isName(passage),
      }
    }
  }
}

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

function listSense(input: PlanInput, passage: Passage, time: TimeWords, reading: Reading): TimeSense | null {
  const { from } = reading
  const values = time.years.map(({ value }) => value)
  const first = { ...time, kind: 'year' as const, year: Math.min(...values) }
  if (isSuperiorYear(input, passage, { ...time, kind: 'year' })) return Math.max(...values) <= from ? 'superior' : null
  if (values.includes(from)) {
    if (isTold(passage.text, time)) return 'told'
    return time.pair ? 'plan' : 'list'
  }
  if (isHistory(passage.text, first, reading)) return null
  if (values.includes(from - 1)) return 'last'
  return Math.min(...values) === from + 1 && !isAimed(passage.text, time.start) ? 'list' : null
}

/** `trước ngày 15/7 và 15/12/2025`: one limit for both. */
const sharesLimit = (text: string, { kind, start }: TimeWords): boolean =>
  kind === 'day' &&
  /(?:[Tt]rước|[Cc]hậm nhất|[Mm]uộn nhất)\s[^.;]{0,40}\d\s*(?:và|,|hoặc)\s*(?:ngày\s+)?$/u.test(
    text.slice(Math.max(0, start - 70), start),
  )

interface Reading extends Omit<OldYears, 'school'> {
  issued: IsoDate
  deadline: boolean
  /** Work has to be done by it: a day off is no such day. */
  limit: boolean
  /** First year of the school year in the title. */
  school: number | null
  /** The plan is for something held once. */
  once: boolean
  /** The plan is for several years. */
  course: boolean
  /** The time behind it in the same text. */
  next: TimeWords | null
}

function senseOf(input: PlanInput, passage: Passage, time: TimeWords, reading: Reading): TimeSense | null {
  const { from, to } = reading
  if (isDocumentTime(input, passage, time)) return null
  if (time.kind === 'anniversary')
    return reading.once && reading.from !== to ? 'event' : anniversarySense(passage.text, time, reading)
  if (time.kind === 'period') return periodSense(time, to)
  if (time.kind === 'school-year') return schoolSense(input, passage, time, reading)
  if (time.years.length === 0) {
    if (passage.kind === 'basis' || time.yearly) return null
    if (isLunar(input, passage, time, from)) return 'lunar'
    if (time.weekday !== null && isEvent(passage, time, reading)) return 'event'
    return reading.deadline || time.weekday !== null ? 'no-year' : null
  }
  if (isBirth(passage, time, reading)) return 'age'
  if (time.year === null || time.year < from - 1) return null
  if (
    time.kind === 'day' &&
    passage.kind !== 'basis' &&
    time.year <= from + 1 &&
    !isHistory(passage.text, time, reading)
  ) {
    if (isLunar(input, passage, time, from)) return 'lunar'
  }
  if (isHistory(passage.text, time, reading)) return null
  if (isSuperiorYear(input, passage, time)) return time.year <= from ? 'superior' : null
  if (passage.kind === 'basis') {
    if (ofOwnResults.test(passage.text.slice(0, time.start)))
      return time.year === from - 1 ? 'before' : reading.untouched ? 'superior' : null
    return time.kind !== 'day' && time.year <= from ? 'superior' : null
  }
  if (
    time.kind === 'day' &&
    dayOf(time) === twoTierSince &&
    time.year < from &&
    !beginsSpan(passage.text, time, reading)
  )
    return null
  if (time.year <= from + 1 && isEvent(passage, time, reading)) return 'event'
  if (isCondition(passage.text, time) && time.year <= from) return 'since'
  if (time.kind === 'year' && time.year >= from && isStepOfWay(input, passage, time.end, from)) return 'list'
  if (time.year === from - 1) {
    if (beginsSpan(passage.text, time, reading)) return reading.next?.year === from ? 'plan' : 'last'
    if (isRelative(passage.text, time, from) || isReckoned(passage.text, time, reading.next, from)) return 'before'
    if (isOver(time, reading)) return 'gone'
    return reading.deadline && time.kind !== 'year' && !isTold(passage.text, time) && !isCount(passage.text, time)
      ? 'plan'
      : 'last'
  }
  if (time.year === from) {
    if (!reading.limit && (isTold(passage.text, time) || isGivenBy(input, passage, time, from))) return 'told'
    if (time.kind === 'year' && ofAge(passage.text, time)) return 'age'
    if (isGone(passage.text, time, reading) || isOver(time, reading)) return 'gone'
    if (reading.course && reading.from !== to) return 'course'
    if (time.kind === 'year' && isAimed(passage.text, time.start)) return 'target'
    if (isBeginning(passage, time, reading)) return 'since'
    return isMilestone(passage.text, time) ? 'milestone' : 'plan'
  }
  if (time.year === from + 1 && time.kind === 'year' && isSince(passage.text, time)) return 'since'
  if (time.year === from + 1 && reading.course) return null
  if (time.year === from + 1) return isTarget(passage.text, time) && !reading.deadline ? 'target' : 'next'
  return null
}

/** `từ ngày 15/12/2025 đến ngày 14/12/2026`: the beginning of a stretch moves with its end. */
const beginsSpan = (text: string, { kind, end }: TimeWords, { next, from }: Reading): boolean =>
  kind === 'day' &&
  next?.kind === 'day' &&
  (next.year === from || next.year === from - 1) &&
  next.start - end < 40 &&
  isSpanEnd(text, next.start)

/** `năm 2026 tăng 2 bậc so với năm 2025`, `năm 2025 chuyển sang năm 2026`, `phát huy kết quả đạt được năm 2025`: the year before the plan's, whichever it is. */
export function isRelative(text: string, time: TimeWords, planYear: number): boolean {
  if (time.kind !== 'year') return false
  const { start, end } = sentenceAt(text, time.start)
  const before = text.slice(start, time.start)
  if (/(?<!\p{L})[Pp]hát huy(?:\s+[\p{L},]+){1,12}\s+$/u.test(before)) return true
  if (isTold(text, time)) return false
  const own = new RegExp(`(?<!\\d)${planYear}(?!\\d)`, 'u')
  return (
    (/so với (?:cùng kỳ |cả |thực hiện )?$/u.test(before) && own.test(before)) ||
    new RegExp(`^\\s+(?:(?:chuyển|chuyển tiếp|chuyển nguồn|kéo dài) )?sang năm ${planYear}(?!\\d)`, 'u').test(
      text.slice(time.end, end),
    )
  )
}

/** `chấm điểm năm 2025 xong trước ngày 15/01/2026`, `quyết toán năm 2025 trong Quý I/2026`: reckoned anew each year, for the one before. */
export function isReckoned(text: string, time: TimeWords, next: TimeWords | null, planYear: number): boolean {
  if (time.kind !== 'year' || next === null || next.year !== planYear || next.kind === 'year') return false
  const between = text.slice(time.end, next.start)
  return (
    /^[^.;,]{0,50}(?:trước|trong|vào|xong|hết|nhất)\s+(?:ngày\s+)?$/iu.test(between) &&
    /(?<!\p{L})(?:chấm điểm|đánh giá|xếp loại|phân loại|bình xét|báo cáo|tổng kết|quyết toán|công khai|kiểm kê|tổng hợp)(?!\p{L})[^.;,]{0,80}$/iu.test(
      text.slice(0, time.start),
    )
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

/** `sinh năm 2008 (đủ 17 tuổi trong năm 2025)`: both move, or neither. */
function ofAge(text: string, time: TimeWords): boolean {
  const { start, end } = sentenceAt(text, time.start)
  return /(?<!\p{L})sinh\s+(?:từ|năm|trong|vào|ngày)(?!\p{L})/u.test(text.slice(start, end))
}

/** `trẻ sinh năm 2019`, beside a time of the plan: the age that is called up, one year further on. A person's own year of birth stays. */
function isBirth(passage: Passage, time: TimeWords, { from, to, school }: Reading): boolean {
  const { text } = passage
  if (time.kind !== 'year' || time.year === null || time.year > from || time.year < from - 80 || from === to)
    return false
  if (!/(?<!\p{L})sinh\s+(?:từ\s+|trong\s+|vào\s+)?$/u.test(text.slice(Math.max(0, time.start - 14), time.start)))
    return false
  if (
    !/(?<!\p{L})(?:trẻ|học sinh|công dân|thanh niên|người|nam|nữ|phụ nữ|em|cháu|đối tượng|độ tuổi|nguồn)(?!\p{L})[^.;]{0,60}$/iu.test(
      text.slice(0, time.start),
    )
  )
    return false
  return (
    school !== null ||
    timeWordsIn(text).some(({ years, start }) => start !== time.start && years.some(({ value }) => value === from))
  )
}

/** A limit that was over when the plan was issued is none of its tasks: `đoàn viên kết nạp trước ngày 01/6/2025`. */
const isOver = (time: TimeWords, { issued, limit, school }: Reading): boolean =>
  limit &&
  time.kind === 'day' &&
  issued !== '' &&
  dayOf(time) < issued &&
  (school === null || dayOf(time) < `${school}-07-01`)

/** `tính đến ngày 31/12/2025`: a number was counted then. */
const isCount = (text: string, { start }: TimeWords): boolean =>
  /(?:tính đến|[Ss]ố liệu|so với|cùng kỳ)[^.;]{0,30}$/u.test(text.slice(Math.max(0, start - 60), start))

/** `từ năm 2026`, `từ ngày 01/7/2026` with no end: what begins then begins once. A line for times says when its task is done. */
function isBeginning(passage: Passage, time: TimeWords, { deadline, next }: Reading): boolean {
  const { text } = passage
  if (!isSince(text, time) || /\d\s+ngày\s+kể\s+từ\s+(?:ngày\s+)?$/u.test(text.slice(0, time.start))) return false
  if (time.kind === 'year') return true
  const goes =
    next !== null && /^[^.;]{0,40}?(?:đến|tới|kết thúc|[-–])\s[^.;]{0,30}$/u.test(text.slice(time.end, next.start))
  return !deadline && !goes && !/^\s*(?:đến|tới|[-–])/u.test(text.slice(time.end))
}

/** `Căn cứ kết quả thực hiện nhiệm vụ năm học 2024 - 2025`: the one before, whichever it is. */
const ofOwnResults = /^(?:Căn cứ|Trên cơ sở)\s+(?:vào\s+)?(?:kết quả|tình hình)(?:\s+[\p{L},]+){0,16}\s+$/u

/** An election, a congress, a third contest: it is not held again by itself. */
function isEvent(passage: Passage, time: TimeWords, { once }: Reading): boolean {
  if (time.kind === 'zodiac') return false
  if (once) return true
  // The second day of `(01/5/1886 - 01/5/2026)` goes with the count of the years.
  if (isMarkedDay(passage.text, time.start)) return false
  return eventAt(passage.text, time) !== null || surroundingsOf(passage).some((text) => onceIn(text) !== null)
}

/** `giai đoạn 2026 - 2030` in the title, and no year of its own beside it: not a plan of each year. */
function isCourse(title: string): boolean {
  const [period] = periodsIn(title).filter(({ from, to }) => to > from + 1)
  return (
    period !== undefined && !timeWordsIn(title).some(({ kind, start }) => kind === 'year' && !isAimed(title, start))
  )
}

/** The lunar day named beside it, or in another cell of its row. */
function lunarOf(passage: Passage, { start, end, kind }: TimeWords): LunarDay | null {
  if (kind !== 'day') return null
  const beside = lunarAt(passage.text, start, end)
  if (beside || passage.kind !== 'cell') return beside
  for (const words of surroundingsOf(passage)) {
    if (words === passage.text) continue
    const found = lunarAt(`${words} ${passage.text}`, words.length + 1 + start, words.length + 1 + end)
    if (found) return found
  }
  return null
}

/** Its lunar day is named, or it lies around a Tết that is spoken of. */
function isLunar(input: PlanInput, passage: Passage, time: TimeWords, from: number): boolean {
  const { text } = passage
  // The second day of `(03/02/1930 - 03/02/2026)` is the sun's.
  if (isMarkedDay(text, time.start)) return false
  if (saidLunar(text, time.end) || lunarOf(passage, time)) return true
  const year = time.year ?? from
  const day = dayNumber(isoOf({ ...time, year }))
  const tet = dayNumber(lunarDay(year, 1, 1))
  if (day === null || tet === null || day < tet - 35 || day > tet + 21) return false
  const { start, end } = sentenceAt(text, time.start)
  return [text.slice(start, end), titleOf(input), ...surroundingsOf(passage)].some(speaksOfTet)
}

const titleOf = (input: PlanInput): string => passagesOf(input).find(({ kind }) => kind === 'title')?.text ?? ''

/** `năm 2025 là năm cuối của nhiệm kỳ`: another year is not so by being the next. */
const isMilestone = (text: string, { end }: TimeWords): boolean =>
  /^,?\s+(?:là|được xác định là) năm (?:đầu|cuối|thứ|giữa|bản lề|khởi đầu|mở đầu|kết thúc|tổng kết|then chốt|nước rút|chuyển tiếp)(?!\p{L})/u.test(
    text.slice(end, end + 60),
  )

/** `kỷ niệm 80 năm`: the count is checked by the days in brackets or by the event itself; else only the clerk can. */
function anniversarySense(
  text: string,
  time: TimeWords,
  { from, to, untouched }: Omit<OldYears, 'school'>,
): TimeSense | null {
  const [count] = time.years
  if (from === to || !count) return null
  const behind = text.slice(time.end, time.end + 160)
  const range = markedDays.exec(behind)?.groups
  const began = range ? Number(range.began) : events.find(([words]) => words.test(behind.slice(0, 60)))?.[1]
  if (began === undefined) return untouched ? 'gone' : null
  return count.value + began === from ? 'plan' : null
}

const periodSense = ({ last }: TimeWords, to: number): TimeSense | null =>
  last !== null && last < to && last >= to - 6 ? 'period' : null

/** `năm học 2025 - 2026`, `vụ Đông Xuân 2025 - 2026`. */
function schoolSense(
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
    return year === from || year === from - 1 ? 'list' : null
  // Without a school year in its name, a plan of 2025 speaks of 2024 - 2025 and of 2025 - 2026; the latter may be the new one.
  const first =
    school === null
      ? year === from - 1 || (year === from && (reading.untouched || year + 1 < reading.to))
      : year === own
  if (isHistory(passage.text, time, reading)) return null
  if (passage.kind === 'basis' && ofOwnResults.test(passage.text.slice(0, start))) {
    if (year === own - 1) return 'before'
    if (!reading.untouched) return null
  }
  if (first) return isSuperiorYear(input, passage, time) || passage.kind === 'basis' ? 'superior' : 'plan'
  if (year === own - 1) return school === null && !reading.untouched ? null : 'last'
  return year === own + 1 ? 'next' : null
}

/** `năm học 2025 - 2026`, `vụ Đông 2025 - 2026`, `mùa khô 2025 - 2026`. */
const saysSeason = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:năm học|niên khóa|niên độ|niên vụ|vụ|mùa|khóa|khoá|nhiệm kỳ|học kỳ)(?:\s+[\p{L},]+){0,4}\s*$/iu.test(
    text.slice(Math.max(0, start - 50), start),
  )

/** First year of the school year in the title; null where it names none. */
export function titleSchoolYear(input: PlanInput): number | null {
  return timeWordsIn(titleOf(input)).find(({ kind }) => kind === 'school-year')?.year ?? null
}

const historyRight =
  /(?:thành lập|ra đời|khởi công|khánh thành|sáp nhập|hợp nhất|chia tách|được công nhận|đạt chuẩn|được ban hành|đã ban hành|sinh)(?:\s+(?:từ|vào|năm|ngày|tháng|hồi))*\s*$/iu
const historyFrom = /(?:[Tt]ừ|[Kk]ể từ|[Tt]ính từ|[Ss]au|[Tt]rước)\s+(?:(?:ngày|tháng|năm)\s*)?$/u
const historySaid = /(?<!\p{L})(?:đã|từng|năm xưa)(?!\p{L})[^,;.]{0,60}$/u

function isHistory(text: string, time: TimeWords, reading: Reading): boolean {
  const { deadline, from } = reading
  if (deadline || time.year === null || time.year > from || beginsSpan(text, time, reading)) return false
  const before = text.slice(Math.max(0, time.start - 90), time.start)
  if (historyRight.test(before)) return true
  // `kết quả đã đạt được năm 2024` is told anew each year.
  if (time.year < from && historySaid.test(before) && !(time.year === from - 1 && time.kind === 'year')) return true
  if (time.kind === 'day' && time.bound === 'from' && isoOf({ ...time, year: time.year }) === twoTierSince) return true
  return time.year < from && historyFrom.test(before)
}

/** A day of the plan's year with no limit in it, before the plan was issued. */
function isGone(text: string, time: TimeWords, reading: Reading): boolean {
  const { deadline, issued, school, next } = reading
  if (time.kind !== 'day' || time.year === null || deadline || issued === '') return false
  const day = isoOf({ ...time, year: time.year })
  if (day >= issued) return false
  // A school year, and a stretch that still goes on, have begun before their plan.
  if (school !== null && day >= `${school}-07-01`) return false
  if (next && beginsSpan(text, time, reading)) {
    if (next.year === null || isoOf({ ...next, year: next.year }) >= issued) return false
  }
  return !isMarkedDay(text, time.start)
}

/** `(27/7/1947 - 27/7/2025)`: the second day of an anniversary. */
const isMarkedDay = (text: string, start: number): boolean =>
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[-–/]\s*$/u.test(text.slice(Math.max(0, start - 20), start))

const isTarget = (text: string, { start, kind }: TimeWords): boolean =>
  kind === 'year' &&
  /(?:[Đđ]ến|tầm nhìn|định hướng|[Mm]ục tiêu)\s+(?:(?:hết|cuối)\s+)?$/u.test(text.slice(Math.max(0, start - 30), start))

/** The day it is; empty where it names no year. */
const dayOf = (time: TimeWords): IsoDate => (time.year === null ? '' : isoOf({ ...time, year: time.year }))

function isName({ kind, view }: Passage): boolean {
  return kind === 'title' || view?.block.role === 'opening' || view?.block.role === 'closing'
}

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
    out += passage.text.slice(at, figures.start) + (written.length === 2 ? moved.slice(-2) : moved)
    at = figures.end
  }
  return out + passage.text.slice(at, end)
}

/** By how many years a period that ended before `to` moves to reach it, its length kept: 2021 - 2025 → 2026 - 2030. */
export function periodSteps({ year, last }: OldTime, to: number): number {
  if (year === null || last === null) return 0
  const length = last - year + 1
  return Math.ceil((to - last) / length) * length
}
