/**
 * Days in order.
 *
 * 1. A stretch begins before it ends; so do the days of one month.
 * 2. A task below another is not later than that.
 * 3. Work is done by the report of the year; where no report is called so, by the one report of the whole (a hint).
 */
import { dayNumber } from '../../calendar/days.ts'
import { isQuoted } from '../../reading/datesOf.ts'
import { byText } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { topOf } from '../../reading/plan.ts'
import { type PlanDate, type PlanDates, planDatesOf } from '../../reading/planDates.ts'
import { reportsOf } from '../../reading/reportPeriods.ts'
import { isoOf } from '../../text/dates.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const task = (
  id: string,
  when: string,
  ...children: ReturnType<typeof exampleBlock>[]
): ReturnType<typeof exampleBlock> =>
  exampleBlock(id, {
    marker: '1',
    text: 'Rà soát danh sách hộ dân của từng thôn',
    children: [
      exampleBlock(`${id}c`, { marker: '-', duty: { role: 'lead', label: 'Cơ quan chủ trì' }, text: 'Phòng Kinh tế.' }),
      exampleBlock(`${id}t`, { marker: '-', duty: { role: 'when', label: 'Thời gian thực hiện' }, text: when }),
      ...children,
    ],
  })

export const datesInOrder: Rule = {
  id: 'DATE-04',
  severity: 'error',
  title: 'Bắt đầu trước kết thúc; việc con không muộn hơn việc mẹ và báo cáo năm',
  why: 'Kết thúc trước lúc bắt đầu thì hạn vô nghĩa; việc con xong sau việc mẹ thì việc mẹ trễ hạn.',
  unless: 'Mốc không ghi năm có thể nối từ năm trước, hoặc hạn của việc chỉ ghi năm.',
  source: custom,
  examples: [
    { name: 'Từ trước đến sau', reports: 0, draft: says('Thực hiện từ ngày 01/4/2026 đến ngày 30/6/2026.') },
    { name: 'Qua năm sau', reports: 0, draft: says('Thực hiện từ tháng 9 đến tháng 5 năm 2027.') },
    { name: 'Không có chữ “từ”', reports: 1, draft: says('Tổ chức trong ngày 15/6/2026 đến ngày 10/6/2026.') },
    { name: 'Kết thúc trước khi bắt đầu', reports: 1, draft: says('Thực hiện từ ngày 15/6/2026 đến ngày 10/6/2026.') },
    {
      name: 'Ngày sau ghi trước, tháng ghi một lần',
      reports: 1,
      draft: says('Tổ chức từ ngày 18 đến ngày 01 tháng 11 năm 2026.'),
    },
    {
      name: 'Hai ngày trong một tháng',
      reports: 0,
      draft: says('Tổ chức từ ngày 01 đến ngày 18 tháng 11; lứa tuổi từ 15 đến 10/2026 là hạn.'),
    },
    { name: 'Quý sau ghi trước', reports: 1, draft: says('Thực hiện từ Quý IV đến Quý II năm 2026.') },
    { name: 'Tháng sau ghi trước', reports: 1, draft: says('Thực hiện từ tháng 10 đến hết tháng 4 năm 2026.') },
    {
      name: 'Ngày của tháng sau ghi trước',
      reports: 1,
      draft: says('Thực hiện từ ngày 20 tháng 10 đến ngày 15 tháng 9 năm 2026.'),
    },
    { name: 'Giai đoạn ghi ngược', reports: 1, draft: says('Thuộc chương trình giai đoạn 2030 - 2026.') },
    {
      name: 'Việc xong trước báo cáo năm',
      reports: 0,
      draft: addTo('content', task('x', 'Xong trước ngày 30/10/2026.')),
    },
    {
      name: 'Việc xong sau báo cáo năm',
      reports: 1,
      draft: addTo('content', task('x', 'Xong trước ngày 15/12/2026.')),
    },
    {
      name: 'Việc con xong sau việc mẹ',
      reports: 1,
      draft: addTo('content', task('x', 'Xong trước ngày 15/6/2026.', task('y', 'Xong trước ngày 30/6/2026.'))),
    },
  ],
  *check(input) {
    const plan = planDatesOf(input)
    yield* stretches(plan)
    for (const passage of passagesOf(input)) {
      if (passage.kind === 'recipient') continue
      yield* daysOfOneMonth(passage)
      yield* yearsOfASpan(passage)
    }
    yield* insideTheirTask(plan.dates)
    yield* beforeTheReport(plan)
  },
}

function* stretches({ dates, issued }: PlanDates): Generator<RuleFinding> {
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1]
    if (!to || from.passage !== to.passage || from.kind !== to.kind) continue
    // Without "từ" only two whole days are surely a stretch.
    if (from.bound !== 'from' && !(from.kind === 'day' && from.ownYear && to.ownYear)) continue
    const between = from.passage.text.slice(from.end, to.start)
    if (!/^\s*(?:đến|tới|-|–)\s+(?:hết\s+)?(?:ngày\s+)?$/u.test(between) || !isReversed(from, to, issued.from)) continue
    const excerpt = from.passage.text.slice(from.phraseStart, to.end)
    yield {
      ...from.passage.at({ start: from.start, end: to.end }),
      excerpt,
      message: `“${excerpt}”: ngày kết thúc đứng trước ngày bắt đầu.`,
      fix: toPlace,
    }
  }
}

const spanOfYears =
  /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học)\s(?<from>(?:19|20)\d\d)\s?[-–]\s?(?<to>(?:19|20)\d\d)(?!\d)/giu

const spansOfYearsIn = byText((text) =>
  /\d\s?[-–]\s?(?:19|20)\d\d/u.test(text) ? [...text.matchAll(spanOfYears)] : [],
)

/** In the title of a document that is cited too. */
function* yearsOfASpan(passage: Passage): Generator<RuleFinding> {
  for (const match of spansOfYearsIn(passage.text)) {
    if (Number(match.groups?.from) <= Number(match.groups?.to)) continue
    yield {
      ...passage.at({ start: match.index, end: match.index + match[0].length }),
      excerpt: match[0],
      message: `“${match[0]}”: năm kết thúc đứng trước năm bắt đầu.`,
      fix: toPlace,
    }
  }
}

/** `từ ngày 18 đến ngày 01 tháng 11`: both days of the month that stands behind. */
const inOneMonth =
  /(?<!\p{L})từ\sngày\s(?<from>\d{1,2})\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?(?<to>\d{1,2})(?=\stháng\s\d|\/\d)/giu

function* daysOfOneMonth(passage: Passage): Generator<RuleFinding> {
  const { text } = passage
  if (!/từ\sngày\s\d/iu.test(text)) return
  for (const match of text.matchAll(inOneMonth)) {
    if (Number(match.groups?.from) <= Number(match.groups?.to) || isQuoted(text, match.index)) continue
    yield {
      ...passage.at({ start: match.index, end: match.index + match[0].length }),
      excerpt: match[0],
      message: `“${match[0]}”: ngày kết thúc đứng trước ngày bắt đầu; khác tháng thì ghi đủ tháng ở cả hai ngày.`,
      fix: toPlace,
    }
  }
}

/** Without a year of its own the first may lie in the year before: only what cannot be so is reported. */
function isReversed(from: PlanDate, to: PlanDate, issued: string): boolean {
  if (from.year !== null && to.year !== null && from.ownYear)
    return from.first !== '' && to.last !== '' && from.first > to.last
  if (from.kind === 'quarter') return to.ownYear && from.quarter > to.quarter
  if (from.kind !== 'year' && from.month > to.month && to.ownYear && to.year !== null)
    return issued > isoOf({ year: to.year - 1, month: from.month, day: 31 })
  return from.kind === 'day' && from.month === to.month && from.day > to.day
}

/** The last day a limit leaves, as a number: "trước ngày 05" is the 4th. */
function lastChance(date: PlanDate): number | null {
  const day = dayNumber(date.bound === 'before' ? date.first : date.last)
  return day === null ? null : date.bound === 'before' ? day - 1 : day
}

/** Limits of one task, by the block that carries the assignment; a bare year limits nothing. */
function* insideTheirTask(dates: readonly PlanDate[]): Generator<RuleFinding> {
  const limits = new Map<string, PlanDate>()
  const lines = dates.filter(
    (date) => date.when && date.kind !== 'year' && date.passage.view?.block.duty?.role === 'when',
  )
  for (const date of lines) {
    const owner = date.passage.view?.parent?.block.id
    if (owner === undefined) continue
    const known = limits.get(owner)
    if (!known || (lastChance(date) ?? 0) > (lastChance(known) ?? 0)) limits.set(owner, date)
  }
  for (const date of limits.values()) {
    const own = lastChance(date)
    for (let up = date.passage.view?.parent?.parent ?? null; up; up = up.parent) {
      const parent = limits.get(up.block.id)
      const last = parent ? lastChance(parent) : null
      if (!parent || own === null || last === null || own <= last) continue
      yield {
        ...date.passage.at(date),
        excerpt: date.words,
        message: `“${date.words}” muộn hơn hạn của việc mà nó thuộc về: “${parent.words}”.`,
        fix: toPlace,
      }
      break
    }
  }
}

function* beforeTheReport({ dates, years }: PlanDates): Generator<RuleFinding> {
  const reports = reportsOf(dates)
  const ofYear = yearReport(reports, years)
  const report = ofYear ?? wholeReport(dates, years)
  if (!report) return
  const byYear = ofYear !== null
  for (const date of dates) {
    if (reports.has(date) || !isDeadlineOfWork(date)) continue
    const day = lastChance(date)
    // Beyond the plan's years is DATE-03's.
    if (day === null || day < report.day || (years && (date.inYear ?? 0) > years.last)) continue
    const later = day > report.day
    // A report that is not called the year's may be of a part.
    if (!byYear && !later) continue
    yield {
      ...date.passage.at(date),
      excerpt: date.words,
      severity: later && byYear ? 'warning' : 'hint',
      message: later
        ? `“${date.words}” muộn hơn báo cáo ${byYear ? 'năm' : 'kết quả'} (“${report.date.words}”), nên kết quả sẽ không kịp có trong báo cáo.`
        : `“${date.words}” và báo cáo năm (“${report.date.words}”) cùng một hạn; báo cáo khó kịp có kết quả của việc này.`,
      fix: toPlace,
    }
  }
}

/** A month or a day until which something of the plan's content is done. */
const isDeadlineOfWork = ({ when, deadline, kind, passage: { view } }: PlanDate): boolean =>
  when && deadline && kind !== 'year' && kind !== 'quarter' && view !== null && topOf(view).block.role === 'content'

/** The last of the reports on the year, with its last day. */
function yearReport(
  reports: ReturnType<typeof reportsOf>,
  years: PlanDates['years'],
): { date: PlanDate; day: number } | null {
  let report: { date: PlanDate; day: number } | null = null
  for (const [date, period] of reports) {
    if (period !== 'year' || date.kind === 'year') continue
    const day = lastChance(inPlanYear(date, years))
    if (day !== null && (report === null || day > report.day)) report = { date, day }
  }
  return report
}

/** `Tổng hợp kết quả, báo cáo UBND xã trước ngày 20/11/2026`: the one report of the whole, in the last part of the plan. */
function wholeReport(dates: readonly PlanDate[], years: PlanDates['years']): { date: PlanDate; day: number } | null {
  const found = dates.filter(
    (date) =>
      date.deadline &&
      date.kind === 'day' &&
      date.passage.view !== null &&
      topOf(date.passage.view).block.role === 'organisation' &&
      /[Tt]ổng hợp[^.;]{0,40}báo cáo|[Bb]áo cáo (?:tổng kết|kết quả thực hiện)/u.test(date.passage.text),
  )
  const [only] = found
  const day = only && found.length === 1 ? lastChance(inPlanYear(only, years)) : null
  return only && day !== null ? { date: only, day } : null
}

/** A report of every year is due in the plan's year too. */
function inPlanYear(date: PlanDate, years: PlanDates['years']): PlanDate {
  if (date.first !== '' || !years || years.first !== years.last || date.day === 0) return date
  const day = isoOf({ ...date, year: years.first })
  return { ...date, first: day, last: day }
}
