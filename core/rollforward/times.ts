/** Proposals about times: the year moved on, deadlines on working days, each with its reason. */

import { dayNumber, isoDay, weekday, weekdayName } from '../calendar/days.ts'
import { dayOffReason, type OfficeDays, workingDayBefore } from '../calendar/holidays.ts'
import type { IsoDate } from '../draft/draft.ts'
import { movedWords, type OldTime, oldTimesOf, periodSteps } from '../reading/oldYears.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { lunarYearName } from '../reading/timeWords.ts'
import { dateExists, dayText, formatShortDate, monthText } from '../text/dates.ts'
import { upperFirst } from '../text/normalize.ts'
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
  for (const time of oldTimesOf(input, { ...years, untouched: true })) {
    const proposal = proposalOf(time, years)
    if (proposal) proposals.push(proposal)
  }
  return proposals
}

function proposalOf(time: OldTime, years: YearsMoved): WordProposal | null {
  const { passage, start, end } = time
  const by = years.to - years.from
  const base = { passage, start, end }
  switch (time.sense) {
    case 'superior': {
      if (by === 0) return null
      const after = movedWords(time, by)
      const reason = `Năm của một văn bản do cơ quan khác ban hành: năm ${years.to} đã có văn bản mới chưa? Chỉ đổi khi đã có.`
      return { ...base, group: 'citation', after, reason, proposed: false }
    }
    case 'period':
      return periodProposal(time, years)
    case 'no-year':
      return dayProposal(time, years, by)
    default:
  }
  if (by === 0 && time.kind !== 'day') return null
  if (time.kind === 'anniversary') return anniversaryProposal(time, by)
  if (time.kind === 'zodiac') {
    const { year } = time
    if (year === null) return null
    const after = likeWritten(time.words, lunarYearName(year + by))
    return { ...base, group: 'year', after, reason: `Năm âm lịch của năm ${year + by}.`, proposed: true }
  }
  if (time.kind === 'day') return dayProposal(time, years, by)
  const { reason, proposed } = whyMoved(time, years)
  return {
    ...base,
    group: time.deadline && time.kind !== 'year' ? 'deadline' : 'year',
    after: movedWords(time, by),
    reason,
    proposed,
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

function periodProposal(time: OldTime, { to }: YearsMoved): WordProposal | null {
  const { passage, start, end, year, last } = time
  if (year === null || last === null) return null
  return {
    group: 'year',
    passage,
    start,
    end,
    after: movedWords(time, periodSteps(time, to)),
    reason: `Giai đoạn ${year} - ${last} đã hết trước năm ${to}. Đổi khi đã có chương trình, chỉ tiêu của giai đoạn mới.`,
    proposed: passage.kind === 'title',
  }
}

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

const iso = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** `30 tháng 6 năm {{nam}}`: the year moves with the answer, and only day and month are the text's own. */
function withoutAnsweredYear(time: OldTime, { from }: YearsMoved): OldTime {
  const [figures] = time.years
  if (!figures || time.year !== from || time.passage.isOwn(figures.start, figures.end)) return time
  const words = time.words.replace(/(?:[/.-]|,?\s+năm\s+)\d+$/u, '')
  return { ...time, words, end: time.start + words.length, years: [] }
}

/** A day in the new year; a limit is moved off days nobody works on, with the choices the clerk has. */
function dayProposal(written: OldTime, years: YearsMoved, by: number): WordProposal | null {
  const time = withoutAnsweredYear(written, years)
  const year = time.year === null ? years.to : time.year + by
  const { month } = time
  const leap = time.day === 29 && month === 2 && !dateExists({ year, month, day: 29 })
  const day = leap ? 28 : time.day
  if (!dateExists({ year, month, day })) return null
  const moved = iso(year, month, day)
  const off = dayOffReason(moved, years.days)
  const limit = time.bound === 'before' || time.bound === 'until' || time.deadline
  const group = limit || time.bound !== null ? 'deadline' : 'year'
  const { passage } = time
  const span = wholeSpan(time)
  if (!limit || off === null) {
    if (by === 0 || time.years.length === 0) return null
    const { reason, proposed } = whyMoved(time, years)
    const after = leap || time.weekday ? inForm(time, moved) : movedWords(time, by)
    const more = leap ? ` Năm ${year} không có ngày 29 tháng 02.` : ''
    return { group, passage, ...span, after, reason: `${reason}${more}`, proposed }
  }
  const before = workingDayBefore(moved, years.days)
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
    proposed: true,
  }
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
  const name = day === null ? '' : namedLike(text.slice(named.start, named.end), day)
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

function namedLike(written: string, day: number): string {
  const index = weekday(day)
  if (/\d$/u.test(written) && index > 0) return written.replace(/\d$/u, String(index + 1))
  const name = weekdayName(day)
  // Chủ nhật has its capital wherever it stands.
  const capital = index > 0 && /^T/u.test(written)
  return capital ? upperFirst(name) : name
}

const likeWritten = (written: string, name: string): string =>
  written === written.toLocaleUpperCase('vi') ? name.toLocaleUpperCase('vi') : name
