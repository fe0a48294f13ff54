/**
 * Proposals about days: moved to the new year with what stands beside them, or asked about with the best day we can compute.
 *
 * 1. A day moves to the new year; a limit on a day off moves to a working day, with the choices the clerk has (`dayProposal`).
 * 2. Where its sentence names a weekday the new day is not, that is told, and the nearest such day is offered (`impliedProposal`,
 *    `weekdayListProposal`).
 * 3. What is held on one day is asked about where that is a day off (`offDayAsked`).
 * 4. A day of the moon, or of something held once, is asked about (`lunarProposal`, `eventProposal`).
 */
import { dayNumber, isoDay, nearestWeekday, weekday } from '../calendar/days.ts'
import { dayOffReason, workingDayAfter, workingDayBefore } from '../calendar/holidays.ts'
import { lunarDay } from '../calendar/lunar.ts'
import type { IsoDate } from '../draft/draft.ts'
import { movedWords } from '../reading/movedTimes.ts'
import { lunarIn, mostApart } from '../reading/time/lunarTimes.ts'
import { saidLunar } from '../reading/time/lunarWords.ts'
import type { OldTime } from '../reading/time/oldTime.ts'
import { isSpanEnd } from '../reading/time/saidOfTime.ts'
import { weekdayNumber } from '../reading/time/weekdayWords.ts'
import { dateExists, dateParts, dayText, formatShortDate, isoOf, monthText } from '../text/dates.ts'
import { upperFirst } from '../text/normalize.ts'
import { inForm, movedAs, wholeSpan } from './dayForm.ts'
import { daysBefore, movedDays } from './dayRuns.ts'
import { daysOfWeekday, type ImpliedWeekday, impliedWeekday } from './impliedWeekdays.ts'
import type { YearsMoved } from './proposal.ts'
import { weekdaysBeside, weekdaysMoved } from './weekdayRuns.ts'
import { whyMoved } from './whyMoved.ts'
import type { WordProposal } from './wordChanges.ts'

/** `30 tháng 6 năm {{nam}}`: the year moves with the answer, and only day and month are the text's own. */
function withoutAnsweredYear(time: OldTime, { from }: YearsMoved): OldTime {
  const [figures] = time.years
  if (!figures || time.year !== from || time.passage.isOwn(figures.start, figures.end)) return time
  const words = time.words.replace(/(?:[/.-]|,?\s+năm\s+)\d+$/u, '')
  return { ...time, words, end: time.start + words.length, years: [] }
}

/** A day in the new year; a limit is moved off days nobody works on, with the choices the clerk has. */
export function dayProposal(written: OldTime, years: YearsMoved, by: number): WordProposal | null {
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
    if (several && holdsItsWeekdays(time)) return { group, passage, ...several, reason: wholeWeek, proposed: false }
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
export function weekdayListProposal(time: OldTime, { from, to }: YearsMoved): WordProposal | null {
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
export function offDayAsked(time: OldTime, said: WordProposal, { from, to, days }: YearsMoved): WordProposal {
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

const wholeWeek = 'Cả một tuần, hoặc những ngày cuối tuần: năm mới rơi vào thứ khác. Giữ ngày hay giữ thứ?'

/** From a Monday to its Sunday, or a Saturday and a Sunday: held for the sake of its weekdays. */
function holdsItsWeekdays(time: OldTime): boolean {
  const numbers = weekdaysBeside(time).map(({ start, end }) => weekdayNumber(time.passage.text.slice(start, end)))
  const [sunday, monday, saturday] = [0, 1, 6]
  const [first, last] = [numbers[0], numbers.at(-1)]
  return last === sunday && (first === monday || first === saturday)
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

export const byTheMoon = 'Theo âm lịch'

/** A day set by the moon: as far from its lunar day, or from Tết, as it was. Only the clerk knows whether it is held again. */
export function lunarProposal(time: OldTime, { from, to, days: office }: YearsMoved, by: number): WordProposal | null {
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

export function eventProposal(time: OldTime, { from }: YearsMoved, by: number): WordProposal {
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
      'Việc của một kỳ, một lần (bầu cử, đại hội, công trình, tổng kết nhiều năm, hội thi lần thứ …): không tự dời theo năm; có tổ chức lại thì ghi thời gian mới.',
    proposed: false,
  }
}
