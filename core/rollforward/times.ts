/**
 * Proposals about times: the year moved on, deadlines on working days, each with its reason.
 *
 * 1. Each time that is the old year's (`reading/oldYears.ts`) is proposed by what it is: a year, a period, a count, a document of others.
 * 2. A day moves to the new year; a limit on a day off moves to a working day, with the choices the clerk has.
 * 3. A day of the moon, or of something held once, is asked about with the best day we can compute.
 * 4. Two ends of one stretch that are asked for one reason are one question.
 * 5. A day of a plan for several years that is said again is the same question.
 * 6. Weekdays in cells of their own follow their days (`reading/time/weekdayCells.ts`).
 */

import { dayNumber, isoDay, nearestWeekday, weekday } from '../calendar/days.ts'
import { dayOffReason, type OfficeDays, workingDayBefore } from '../calendar/holidays.ts'
import { lunarDay } from '../calendar/lunar.ts'
import type { IsoDate } from '../draft/draft.ts'
import { movedWords, periodSteps } from '../reading/movedTimes.ts'
import { oldTimesOf } from '../reading/oldYears.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { lunarIn, mostApart } from '../reading/time/lunarTimes.ts'
import { saidLunar } from '../reading/time/lunarWords.ts'
import type { OldTime } from '../reading/time/oldTime.ts'
import { beforeOwnPeriod, planTitle } from '../reading/time/planTitle.ts'
import { isHeldOnce, isSpanEnd } from '../reading/time/saidOfTime.ts'
import { weekdayLike, weekdayNumber } from '../reading/time/weekdayWords.ts'
import { lunarYearName, timesIn } from '../reading/timeWords.ts'
import { dateExists, dateParts, dayText, formatShortDate, isoOf, monthText } from '../text/dates.ts'
import { inOneCase, upperFirst } from '../text/normalize.ts'
import { daysBefore, movedDays } from './dayRuns.ts'
import { daysOfWeekday, type ImpliedWeekday, impliedWeekday } from './impliedWeekdays.ts'
import { questionOf } from './oneQuestion.ts'
import { weekdayCellProposals } from './weekdayCells.ts'
import { weekdaysMoved } from './weekdayRuns.ts'
import type { WordProposal } from './wordChanges.ts'

export interface YearsMoved {
  from: number
  to: number
  /** Days the office itself has off, or works on. */
  days?: OfficeDays
}

/** In reading order. */
export function timeProposals(input: PlanInput, years: YearsMoved): WordProposal[] {
  const proposals: WordProposal[] = []
  const title = planTitle(input)
  const ownPeriod = beforeOwnPeriod(title)
  const once = isHeldOnce(title)
  const ofOneDay = title !== '' && timesIn(title).length === 0
  const questions = new Map<WordProposal, string>()
  let before: OldTime | null = null
  for (const each of oldTimesOf(input, { ...years, untouched: true })) {
    const time = withTheMoon(before, each)
    const last = before
    before = time
    const said = time.sense === 'period' ? periodProposal(time, years, ownPeriod) : proposalOf(time, years)
    if (!said) continue
    const proposal = ofOneDay ? offDayAsked(time, said, years) : said
    // Days that move together with this one may have been proposed alone.
    for (
      let alone = proposals.at(-1);
      alone && alone.passage === proposal.passage && alone.end > proposal.start;
      alone = proposals.at(-1)
    )
      proposals.pop()
    const beside = proposals.at(-1)
    const one = withLunarYear(last, time, beside, proposal) ?? together(beside, proposal)
    if (one) proposals[proposals.length - 1] = one
    else proposals.push(proposal)
    const question = questionOf(time, one ?? proposal, once) ?? (one && beside ? questions.get(beside) : undefined)
    if (question !== undefined) questions.set(one ?? proposal, question)
  }
  const all = proposals.map((each) => {
    const one = each.proposed ? undefined : questions.get(each)
    return one === undefined ? each : { ...each, one }
  })
  return [...all, ...weekdayCellProposals(input, years, all)]
}

/** `Tết Ất Tỵ 2025`, `Tết Ất Tỵ năm 2025`: two names of one year, and one change. */
function withLunarYear(
  before: OldTime | null,
  time: OldTime,
  one: WordProposal | undefined,
  other: WordProposal,
): WordProposal | null {
  if (before?.kind !== 'zodiac' || time.kind !== 'year' || !one || one.passage !== other.passage) return null
  if (one.end !== before.end || other.start !== time.start) return null
  const between = other.passage.text.slice(one.end, other.start)
  if (!/^\s*[,(–-]?\s*$/u.test(between)) return null
  const asked = one.proposed ? other : one
  return { ...asked, start: one.start, end: other.end, after: `${one.after}${between}${other.after}` }
}

/** A longer stretch ends on a day of the sun's: `đến hết ngày 31/3`. */
const longestFeast = 15

const daysBetween = (one: OldTime, other: OldTime): number => {
  const [from, to] = [one, other].map(({ year, month, day }) => dayNumber(isoOf({ year: year ?? 0, month, day })))
  return from === null || to === null || from === undefined || to === undefined ? Number.POSITIVE_INFINITY : to - from
}

/** `ngày 25/9/2026 (Rằm tháng Tám) đến ngày 27/9/2026`: the end of a stretch that the moon opens goes with it. */
function withTheMoon(before: OldTime | null, time: OldTime): OldTime {
  if (before?.sense !== 'lunar' || !before.lunar || before.passage !== time.passage) return time
  if (time.kind !== 'day' || time.sense !== 'plan') return time
  const between = time.passage.text.slice(before.end, time.start)
  return daysBetween(before, time) <= longestFeast &&
    /^[^.;]{0,40}?(?:đến|tới|[-–])\s*(?:hết\s+)?(?:ngày\s+)?$/u.test(between)
    ? { ...time, sense: 'lunar', lunar: before.lunar }
    : time
}

const byTheMoon = 'Theo âm lịch'

/** `từ ngày 02/02/2026 đến ngày 08/02/2026`, both asked for one reason: one question. And where one of the two is asked, both are. */
function together(one: WordProposal | undefined, other: WordProposal): WordProposal | null {
  if (!one || one.passage !== other.passage || (one.proposed && other.proposed)) return null
  const mixed = one.proposed !== other.proposed
  if (!mixed && why(one) !== why(other)) return null
  const between = other.passage.text.slice(one.end, other.start)
  if (other.one !== undefined || one.one !== undefined) return null
  const moon = !mixed && why(one) === byTheMoon && /^[^.;]{0,60}$/u.test(between)
  if (
    !moon &&
    !/^,?\s*(?:đến|tới|[-–]|và|hoặc)\s+(?:hết\s+)?(?:\d{1,2} giờ(?: \d{2})?(?: phút)?,?\s+)?(?:ngày\s+)?$/u.test(
      between,
    )
  )
    return null
  if (mixed && /^,?\s*(?:và|hoặc)/u.test(between)) return null
  const { choices: _choices, ...rest } = one.proposed ? { ...other, start: one.start } : one
  const [first, second] = moon ? [one.choices?.[0], other.choices?.[0]] : []
  const choices = first !== undefined && second !== undefined ? { choices: [`${first}${between}${second}`] } : {}
  return { ...rest, ...choices, end: other.end, after: `${one.after}${between}${other.after}` }
}

function proposalOf(time: OldTime, years: YearsMoved): WordProposal | null {
  const { passage, start, end } = time
  const { to } = years
  const by = to - years.from
  const base = { passage, start, end }
  switch (time.sense) {
    case 'superior': {
      if (by === 0) return null
      const after = movedWords(time, by)
      const reason = `Năm của một văn bản do cơ quan khác ban hành: năm ${years.to} đã có văn bản mới chưa? Chỉ đổi khi đã có.`
      return { ...base, group: 'citation', after, reason, proposed: false }
    }
    case 'no-year':
      return (by === 0 ? null : weekdayListProposal(time, years)) ?? dayProposal(time, years, by)
    case 'lunar':
      return by === 0 ? null : lunarProposal(time, years, by)
    case 'event':
      return by === 0 ? null : eventProposal(time, years, by)
    case 'report':
      return by === 0 ? null : reportProposal(time, years, by)
    default:
  }
  if (by === 0 && time.kind !== 'day') return null
  if (time.kind === 'anniversary') return anniversaryProposal(time, by)
  if (time.kind === 'zodiac') {
    const after = movedAs(time, by)
    // `29 tháng Chạp năm Ất Tỵ` stands beside a solar day that is asked about.
    const ofDay = /tháng\s+[\p{L}\d]+(?:\s+[\p{L}]+)?\s+năm\s*$/u.test(
      passage.text.slice(Math.max(0, start - 30), start),
    )
    const reason = ofDay ? `${byTheMoon}: năm âm lịch của ngày ấy.` : `Năm âm lịch của năm ${to}.`
    return { ...base, group: 'year', after, reason, proposed: !ofDay }
  }
  if (time.kind === 'day') return dayProposal(time, years, by)
  const { reason, proposed } = whyMoved(time, years)
  return {
    ...base,
    group: time.deadline && time.kind !== 'year' ? 'deadline' : 'year',
    after: movedWords(time, by),
    reason,
    ...(time.sense === 'told' ? { told: true } : {}),
    proposed,
  }
}

/** All of a part that tells of the year before is one question: its years may move, its days and figures are other ones. */
function reportProposal(time: OldTime, { from, to }: YearsMoved, by: number): WordProposal {
  const { passage, start, end, kind, part } = time
  const isYear = kind === 'year' || kind === 'list' || kind === 'school-year'
  return {
    group: 'year',
    passage,
    start,
    end,
    after: isYear ? movedWords(time, by) : time.words,
    reason: `Phần này kể kết quả, tình hình của năm trước kế hoạch cũ (${from - 1}): viết lại theo năm ${to - 1}. Nhận thì các năm trong phần đổi theo; số liệu và ngày của việc đã rồi thì không.`,
    one: `report ${part}`,
    proposed: false,
  }
}

function whyMoved({ sense, kind, inName }: OldTime, { from, to }: YearsMoved): { reason: string; proposed: boolean } {
  switch (sense) {
    case 'last':
      return {
        reason: `Nói về năm trước của kế hoạch cũ (${from - 1}); kế hoạch năm ${to} có nói về năm ${to - 1} không?`,
        proposed: false,
      }
    case 'next':
      return { reason: `Năm sau của kế hoạch cũ; với kế hoạch năm ${to} là năm ${to + 1}.`, proposed: true }
    case 'target':
      return { reason: 'Có thể là mốc của một mục tiêu: chỉ đổi khi mục tiêu dời theo năm.', proposed: false }
    case 'milestone':
      return {
        reason: `Nói riêng về năm ${from} (năm đầu, năm cuối …): xem câu này có còn đúng với năm ${to} không.`,
        proposed: false,
      }
    case 'before':
      return { reason: `Năm liền trước năm kế hoạch: với kế hoạch năm ${to} là năm ${to - 1}.`, proposed: true }
    case 'list':
      return {
        reason: 'Các năm đi liền nhau: đổi cả cụm, hoặc để nguyên nếu là lộ trình đã định.',
        proposed: false,
      }
    case 'age':
      return { reason: 'Năm sinh, độ tuổi: đổi năm thì năm sinh của lứa tuổi ấy cũng đổi theo.', proposed: false }
    case 'cohort':
      return { reason: 'Năm sinh của lứa tuổi: đổi theo năm kế hoạch.', proposed: true }
    case 'told':
      return {
        reason: `Câu này nói việc đã rồi của năm ${from}: chỉ đổi khi năm ${to} cũng đã có như vậy.`,
        proposed: false,
      }
    case 'since':
      return {
        reason: 'Mốc bắt đầu một việc, một quy định: thường không dời theo năm kế hoạch.',
        proposed: false,
      }
    case 'course':
      return { reason: 'Kế hoạch của nhiều năm: mốc đã định không tự dời theo năm.', proposed: false }
    case 'gone':
      return {
        reason: 'Ngày này đã qua khi kế hoạch cũ được ban hành: có thể là việc đã rồi, không đổi.',
        proposed: false,
      }
    default:
      if (inName) return { reason: `Năm trong tên kế hoạch: ${from} → ${to}.`, proposed: true }
      return {
        reason: kind === 'school-year' ? 'Năm học của kế hoạch.' : `Năm của kế hoạch: ${from} → ${to}.`,
        proposed: true,
      }
  }
}

function periodProposal(time: OldTime, { to }: YearsMoved, ownPeriod: string | null): WordProposal | null {
  const { passage, start, end, year, last } = time
  if (year === null || last === null) return null
  const after = movedWords(time, periodSteps(time, to))
  // The title's, and what says the same in the same words.
  const own = ownPeriod !== null && lastWords(ownPeriod) === lastWords(passage.text.slice(0, start))
  const over = `Giai đoạn ${year} - ${last} đã hết trước năm ${to}.`
  return {
    group: 'year',
    passage,
    start,
    end,
    after,
    reason: own
      ? `${over} Giai đoạn trong tên kế hoạch: đổi thành ${after}.`
      : `${over} Đổi khi đã có chương trình, chỉ tiêu của giai đoạn mới.`,
    proposed: own,
  }
}

const lastWords = (text: string): string => inOneCase(text).split(' ').slice(-5).join(' ')

function anniversaryProposal(time: OldTime, by: number): WordProposal | null {
  const [figures] = time.years
  if (!figures) return null
  const { passage, start, end } = time
  return {
    group: 'year',
    passage,
    start,
    end,
    after: movedWords(time, by),
    reason:
      time.sense === 'plan'
        ? `Số năm kỷ niệm tăng theo năm kế hoạch: ${figures.value} → ${figures.value + by}.`
        : 'Số năm kỷ niệm thường tăng theo năm kế hoạch; sự kiện này có nhắc lại không?',
    proposed: time.sense === 'plan',
  }
}

/** `30 tháng 6 năm {{nam}}`: the year moves with the answer, and only day and month are the text's own. */
function withoutAnsweredYear(time: OldTime, { from }: YearsMoved): OldTime {
  const [figures] = time.years
  if (!figures || time.year !== from || time.passage.isOwn(figures.start, figures.end)) return time
  const words = time.words.replace(/(?:[/.-]|,?\s+năm\s+)\d+$/u, '')
  return { ...time, words, end: time.start + words.length, years: [] }
}

const why = ({ reason }: WordProposal): string => reason.replace(/[;:].*$/su, '')

/** A day in the new year; a limit is moved off days nobody works on, with the choices the clerk has. */
function dayProposal(written: OldTime, years: YearsMoved, by: number): WordProposal | null {
  const time = withoutAnsweredYear(written, years)
  const year = time.year === null ? years.to : time.year + by
  const { month } = time
  const leap = time.day === 29 && month === 2 && !dateExists({ year, month, day: 29 })
  const day = leap ? 28 : time.day
  if (!dateExists({ year, month, day })) return null
  const moved = isoOf({ year, month, day })
  const off = dayOffReason(moved, years.days)
  const group = time.limit || time.deadline || time.bound !== null ? 'deadline' : 'year'
  const { passage } = time
  const span = wholeSpan(time)
  const before = workingDayBefore(moved, years.days)
  const several = leap || time.years.length === 0 ? null : weekdaysMoved(time, year, movedWords(time, by))
  if (!time.limit || off === null || several || runsInto(time, by, before)) {
    if (by === 0 || (time.years.length === 0 && !time.weekday)) return null
    const { reason, proposed } = whyMoved(time, years)
    if (several) return { group, passage, ...several, reason, proposed }
    const after = leap || time.weekday ? inForm(time, moved) : movedWords(time, by)
    const more = leap ? ` Năm ${year} không có ngày 29 tháng 02.` : ''
    const implied = time.years.length === 0 ? null : impliedWeekday(time, moved)
    if (implied) return impliedProposal(time, implied, years, proposed)
    if (contradicts(time))
      return { group, passage, ...span, after, ...otherWay(time, moved), reason: mismatch, proposed: false }
    return { group, passage, ...span, after, ...otherWay(time, moved), reason: `${reason}${more}`, proposed }
  }
  const after = workingDayAfter(moved, years.days)
  const said =
    time.years.length > 0 && by !== 0
      ? `Năm ${year}, ngày này`
      : `Năm ${year}, ngày ${dayText(day)}/${monthText(month)}`
  return {
    group: 'deadline',
    passage,
    ...span,
    after: inForm(time, before),
    choices: [...new Set([inForm(time, after), inForm(time, moved)])],
    reason: `${said} là ${off}; ngày làm việc liền trước là ${formatShortDate(before)}, liền sau là ${formatShortDate(after)}.`,
    proposed: time.sense !== 'event' && whyMoved(time, years).proposed,
  }
}

/** `ngày 14 và 15/5/2026`: the second day moved alone to the working day `before` it would be the first one. */
function runsInto({ passage, start, year, month, day }: OldTime, by: number, before: IsoDate): boolean {
  if (year === null) return false
  const last = dateParts(daysBefore(passage.text, start, isoOf({ year, month, day })).at(-1)?.date ?? '')
  return last !== null && isoOf({ ...last, year: last.year + by }) >= before
}

/** `phát thứ Năm: 05/3, 12/3`: days without a year, of a weekday that is their rule. */
function weekdayListProposal(time: OldTime, { from, to }: YearsMoved): WordProposal | null {
  const list = daysOfWeekday(time, from, to)
  if (!list) return null
  const { passage, start } = time
  const reason = `Lịch theo ${list.words}: những ngày ấy của năm ${to} không còn là ${list.words}; đề nghị ngày ${list.words} gần nhất.`
  return { group: 'year', passage, start, end: list.end, after: list.after, reason, proposed: false }
}

/** The day the sentence itself names by its weekday, and the days said together with it. */
function impliedProposal(time: OldTime, implied: ImpliedWeekday, { to }: YearsMoved, sure: boolean): WordProposal {
  const { passage, month, day } = time
  const year = time.year ?? to
  const days = daysBefore(passage.text, time.start, isoOf({ year, month, day }))
  const [old, next] = [dayNumber(isoOf({ year, month, day })) ?? 0, dayNumber(implied.day) ?? 0]
  const head = movedDays(passage.text, days, time.start, next - old, implied.day)
  const said = `Câu này ghi “${implied.words}”`
  return {
    group: 'year',
    passage,
    ...wholeSpan(time),
    start: days[0]?.start ?? time.start,
    after: head + inForm(time, implied.day),
    reason: implied.counted
      ? `${said}: năm ${to} là ngày ${formatShortDate(implied.day)}.`
      : `${said}: ngày ấy của năm ${to} không còn là ${implied.words}. Ngày ${implied.words} gần nhất là ${formatShortDate(implied.day)}; xem lại ngày.`,
    proposed: sure && implied.counted && days.length === 0,
  }
}

/** A visit, a meeting in a plan that names no year: on a day off it is held another day, and only the clerk knows which. */
function offDayAsked(time: OldTime, said: WordProposal, { from, to, days }: YearsMoved): WordProposal {
  if (time.kind !== 'day' || time.sense !== 'plan' || time.limit || time.year === null || !said.proposed) return said
  const year = time.year + to - from
  if (!dateExists({ ...time, year })) return said
  const moved = isoOf({ ...time, year })
  const off = dayOffReason(moved, days)
  if (off === null || isSpanEnd(time.passage.text, time.start)) return said
  const near = [workingDayBefore(moved, days), workingDayAfter(moved, days)].map((day) => inForm(time, day))
  return {
    ...said,
    ...(said.end - said.start > time.end - time.start ? {} : { choices: near }),
    reason: `Việc của một ngày: năm ${year}, ngày này là ${off}. Xem lại ngày cho năm ${to}.`,
    proposed: false,
  }
}

const mismatch = 'Thứ và ngày trong kế hoạch cũ không khớp nhau: xem lại ngày nào đúng.'

/** The old plan's weekday is not that of its day: one of them is a slip, and so is what would be made of it. */
function contradicts({ year, month, day, weekday: named, passage }: OldTime): boolean {
  const number = year === null ? null : dayNumber(isoOf({ year, month, day }))
  const said = named && weekdayNumber(passage.text.slice(named.start, named.end))
  return number !== null && said !== null && said !== undefined && weekday(number) !== said
}

/** Where a weekday stands beside the day, the same weekday nearest to it: the clerk may hold on to either. */
function otherWay(time: OldTime, moved: IsoDate): { choices?: readonly string[] } {
  const { weekday: named, passage } = time
  const day = dayNumber(moved)
  const wanted = named && weekdayNumber(passage.text.slice(named.start, named.end))
  if (day === null || wanted === null || wanted === undefined) return {}
  const near = nearestWeekday(day, wanted)
  return near === day ? {} : { choices: [inForm(time, isoDay(near))] }
}

/** A day set by the moon: as far from its lunar day, or from Tết, as it was. Only the clerk knows whether it is held again. */
function lunarProposal(time: OldTime, { from, to, days: office }: YearsMoved, by: number): WordProposal | null {
  const { passage, month, day } = time
  const year = time.year ?? from
  const old = dayNumber(isoOf({ year, month, day }))
  if (old === null) return null
  if (saidLunar(passage.text, time.end)) {
    const reason = `Ngày âm lịch: năm ${to} vẫn ngày ấy hay ngày khác?`
    return { group: 'year', passage, ...wholeSpan(time), after: movedWords(time, by), reason, proposed: false }
  }
  const named = time.lunar
  const then = named && lunarIn(year, named)
  const sure = named !== null && then !== null && (time.feast === true || Math.abs(old - then) <= mostApart)
  const anchor = sure ? then : dayNumber(lunarDay(year, 1, 1))
  const next = sure ? lunarIn(year + by, named) : dayNumber(lunarDay(year + by, 1, 1))
  if (anchor === null || next === null) return null
  const byMoon = isoDay(next + old - anchor)
  const moved = time.limit ? workingDayBefore(byMoon, office) : byMoon
  const said = sure
    ? `${upperFirst(named.words)} năm ${year + by} là ngày ${formatShortDate(isoDay(next))}`
    : `Mùng 1 Tết năm ${year + by} là ngày ${formatShortDate(isoDay(next))}`
  const gap = old - anchor
  const days = time.weekday ? [] : daysBefore(passage.text, time.start, isoOf({ year, month, day }))
  const run = (last: IsoDate): string =>
    movedDays(passage.text, days, time.start, (dayNumber(last) ?? 0) - old, last) + inForm(time, last)
  const whole = wholeSpan(time)
  const away = gap === 0 ? '' : `; ngày cũ ${gap < 0 ? 'trước' : 'sau'} ngày đó ${Math.abs(gap)} ngày`
  return {
    group: time.limit ? 'deadline' : 'year',
    passage,
    ...whole,
    start: days[0]?.start ?? whole.start,
    after: run(moved),
    choices: [run(isoOf({ year: year + by, month, day: dateExists({ year: year + by, month, day }) ? day : 28 }))],
    reason: `${byTheMoon}: ${said}${away}. Xem lại ngày cho năm ${year + by}.`,
    proposed: false,
  }
}

function eventProposal(time: OldTime, { from }: YearsMoved, by: number): WordProposal {
  const { passage } = time
  const year = (time.year ?? from) + by
  const single = time.kind === 'day' && dateExists({ ...time, year })
  const several = single && time.years.length > 0 ? weekdaysMoved(time, year, movedWords(time, by)) : null
  return {
    group: time.deadline && time.kind !== 'year' ? 'deadline' : 'year',
    passage,
    ...(several ?? {
      ...(single ? wholeSpan(time) : { start: time.start, end: time.end }),
      after: single ? inForm(time, isoOf({ ...time, year })) : movedAs(time, by),
    }),
    reason:
      'Việc của một kỳ, một lần (bầu cử, đại hội, tổng kết nhiều năm, hội thi lần thứ …): không tự dời theo năm; có tổ chức lại thì ghi thời gian mới.',
    proposed: false,
  }
}

/** Years in figures, and those with a name. */
function movedAs(time: OldTime, by: number): string {
  const [named] = time.years
  return time.kind === 'zodiac' && named
    ? likeWritten(time.words, lunarYearName(named.value + by))
    : movedWords(time, by)
}

export function workingDayAfter(day: IsoDate, office?: OfficeDays): IsoDate {
  let number = dayNumber(day)
  if (number === null) return day
  while (dayOffReason(isoDay(number), office) !== null) number += 1
  return isoDay(number)
}

/** The day with the name of its weekday, where one stands beside it. */
function wholeSpan({ start, end, weekday: named }: OldTime): { start: number; end: number } {
  return named ? { start: Math.min(start, named.start), end: Math.max(end, named.end) } : { start, end }
}

/** Another day written as this one is, its weekday with it. */
function inForm(time: OldTime, to: IsoDate): string {
  const { passage, start, end, weekday: named } = time
  const words = dayWords(time, to)
  if (!named) return words
  const text = passage.text
  const day = dayNumber(to)
  const name = day === null ? '' : weekdayLike(text.slice(named.start, named.end), day)
  return named.start < start
    ? `${name}${text.slice(named.end, start)}${words}`
    : `${words}${text.slice(end, named.start)}${name}`
}

function dayWords({ words, years }: OldTime, to: IsoDate): string {
  const [year = '', month = '', day = ''] = to.split('-')
  const figures = years.length > 0 ? (years[0]?.end ?? 0) - (years[0]?.start ?? 0) : 0
  let part = 0
  const old = /^(\d+)\D+(\d+)/u.exec(words)
  // Figures are padded as the decree writes them, or not at all where the old ones were not.
  const padded = (old?.[1]?.length ?? 2) === 2 || Number(old?.[1]) > 9
  const parts = [
    padded ? dayText(Number(day)) : String(Number(day)),
    padded ? monthText(Number(month)) : String(Number(month)),
    figures === 2 ? year.slice(-2) : year,
  ]
  return words.replace(/\d+/gu, (figure) => {
    const next = parts[part++] ?? figure
    return Number(next) === Number(figure) ? figure : next
  })
}

const likeWritten = (written: string, name: string): string =>
  written === written.toLocaleUpperCase('vi') ? name.toLocaleUpperCase('vi') : name
