/**
 * The dates of the plan itself: those of cited documents, quotations and recipients left out; with the years the plan is for
 * and the earliest day it can be issued. Made once a check; the DATE rules read it.
 *
 * 1. The times of each passage, without those of citations and quotations (`isDate`).
 * 2. Each with its last day, and whether it comes back every year (`planDate`).
 * 3. The years the plan is for (`yearsOf`); the edits that write a day anew (`rewriteDate`).
 */

import { dayNumber, isoDay } from '../calendar/days.ts'
import { type PlaceKey, readPlace } from '../document/place.ts'
import type { IsoDate } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import type { Span } from '../legal/findCitations.ts'
import { perInput } from '../perInput.ts'
import { dateExists, dateParts, daysIn, dayText, isoOf, monthText } from '../text/dates.ts'
import { citedOf, isCited } from './cited.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type BlockView, readingOf } from './plan.ts'
import type { PlanInput } from './planInput.ts'
import { planPeriodOf } from './planPeriod.ts'
import { isCondition, isSpanEnd } from './time/saidOfTime.ts'
import { type DateKind, periodsIn, type TimeWords, timesIn } from './timeWords.ts'

export interface PlanDate extends Omit<TimeWords, 'last'> {
  kind: DateKind
  passage: Passage
  place: PlaceKey
  /** `trước ngày 05/9/2026`. */
  words: string
  /** Stands in the time line of an assignment, or in a table's column for times. */
  when: boolean
  /** A limit: trước, chậm nhất, đến hết ... The end of a stretch is none, nor is the day up to which another rule holds. */
  deadline: boolean
  /** The year written, else the plan's; null where neither is known or the date comes back every year. */
  inYear: number | null
  /** First and last day it means in that year; empty where it has none or does not exist. */
  first: IsoDate
  last: IsoDate
}

interface PlanPeriodMention extends Span {
  passage: Passage
  from: number
  to: number
}

export interface PlanDates {
  dates: readonly PlanDate[]
  periods: readonly PlanPeriodMention[]
  /** The years the plan is for; null where nothing says one. */
  years: { first: number; last: number } | null
  /** The earliest day it can be issued; empty where nothing says it. */
  issued: { from: IsoDate; exact: boolean }
}

export const planDatesOf: (input: PlanInput) => PlanDates = perInput(readDates)

function readDates(input: PlanInput): PlanDates {
  const cited = citedOf(input)
  const years = yearsOf(input)
  const dates: PlanDate[] = []
  const periods: PlanPeriodMention[] = []
  for (const passage of passagesOf(input)) {
    if (passage.kind === 'recipient' || passage.kind === 'basis') continue
    for (const each of timesIn(passage.text)) {
      if (isCited(cited, passage, each.start, each.end)) continue
      if (!isDate(each) || each.quoted) continue
      const date = planDate(passage, each, years?.first ?? null)
      if (!isOfQuotedPlan(date, input)) dates.push(date)
    }
    for (const each of periodsIn(passage.text))
      if (!isCited(cited, passage, each.start, each.end)) periods.push({ ...each, passage })
  }
  const { from, exact } = planPeriodOf(input)
  return { dates, periods, years, issued: { from, exact } }
}

/**
 * In words quoted from another plan, or in an annex put in place of one of its own: that plan's day. One it did not have is what is
 * changed in it, and is looked at.
 */
function isOfQuotedPlan({ passage: { view }, first }: PlanDate, { draft }: PlanInput): boolean {
  const of = draft.origin?.of
  if (!view?.quoted && !(of?.kind === 'amend' && view?.annex)) return false
  return of === undefined || first === '' || of.days.includes(first)
}

type DateWords = TimeWords & { kind: DateKind }

const isDate = (time: TimeWords): time is DateWords =>
  time.kind === 'day' || time.kind === 'month' || time.kind === 'quarter' || time.kind === 'year'

function planDate(passage: Passage, each: DateWords, planYear: number | null): PlanDate {
  const yearly = each.yearly || (each.year === null && saysYearlyAround(passage))
  const inYear = each.year ?? (yearly ? null : planYear)
  const [first, last] = inYear === null ? ['', ''] : daysOf(each, inYear)
  return {
    ...each,
    yearly,
    passage,
    place: passage.placeOf(each.start, each.end),
    words: passage.text.slice(each.phraseStart, each.end),
    when: isTimePassage(passage),
    deadline:
      (each.bound === 'before' || each.bound === 'until') &&
      !isSpanEnd(passage.text, each.start) &&
      !isCondition(passage.text, each),
    inYear,
    first,
    last,
  }
}

/** The last day a time leaves: `trước ngày 05` ends on the 4th; empty where it says none. */
export function lastDayOf({ bound, first, last }: Pick<PlanDate, 'bound' | 'first' | 'last'>): IsoDate {
  const day = bound === 'before' ? dayNumber(first) : null
  return day === null ? last : isoDay(day - 1)
}

const everyYear = /(?<!\p{L})(?:hằng|hàng|mỗi) năm(?!\p{L})/iu

/** `Báo cáo định kỳ hằng năm: …; …`, or so the heading above: its days without a year come back too. */
const saysYearlyAround = (passage: Passage): boolean =>
  [passage.text, passage.kind === 'block' ? passage.view?.parent?.text : undefined].some(
    (text) => text !== undefined && everyYear.test(text) && /báo cáo/iu.test(text),
  )

function daysOf({ kind, day, month, quarter }: DateWords, year: number): [IsoDate, IsoDate] {
  if (kind === 'day') {
    const exact = dateExists({ year, month, day }) ? isoOf({ year, month, day }) : ''
    return [exact, exact]
  }
  if (kind === 'month') return month >= 1 && month <= 12 ? [firstDay(year, month), lastDay(year, month)] : ['', '']
  if (kind === 'quarter' && (quarter < 1 || quarter > 4)) return ['', '']
  if (kind === 'quarter') return [firstDay(year, quarter * 3 - 2), lastDay(year, quarter * 3)]
  return [firstDay(year, 1), lastDay(year, 12)]
}

const firstDay = (year: number, month: number): IsoDate => isoOf({ year, month, day: 1 })
const lastDay = (year: number, month: number): IsoDate => isoOf({ year, month, day: daysIn(month, year) })

/** A line of an assignment, or a table's column, that says when. */
export const isTimePassage = (passage: Passage): boolean => isTimeLine(passage.view) || isTimeCell(passage)

/** The line for the time of an assignment, or one under it. */
function isTimeLine(view: BlockView | null): boolean {
  for (let up = view; up; up = up.parent) if (up.block.duty?.role === 'when') return true
  return false
}

function isTimeCell({ kind, place, view }: Passage): boolean {
  const table = view?.block.table
  if (kind !== 'cell' || !table) return false
  const [row = '0', column = '0'] = readPlace(place).rest
  if (Number(row) < table.headerRows) return false
  return table.rows.slice(0, table.headerRows).some((cells) => {
    const cell = cells[Number(column)]
    return /thời\sgian|thời\shạn|hoàn\sthành|tiến\sđộ/iu.test(typeof cell === 'string' ? cell : (cell?.text ?? ''))
  })
}

/** By the title ("giai đoạn 2026 - 2030", "năm 2026"), else as the draft says. */
function yearsOf(input: PlanInput): PlanDates['years'] {
  const { draft } = input
  const { title } = readingOf(input)
  const period = periodsIn(title).at(-1)
  if (period && period.from < period.to) return { first: period.from, last: period.to }
  const year = draft.year ?? draft.letterhead.issueYear ?? dateParts(draft.letterhead.date)?.year ?? null
  if (year === null) return null
  // `đến năm 2030`: from its own year until that one.
  const until = /(?<!\p{L})(?:đến|tới) năm (\d{4})(?!\d)/iu.exec(title)?.[1]
  return { first: year, last: Math.max(year, Number(until ?? 0)) }
}

/** Title, first and last sentence; a year at the end of a cited title may be the plan's own. */
export function namesTheYear({ kind, view, text }: Passage, year: number): boolean {
  const isName = kind === 'title' || view?.block.role === 'opening' || view?.block.role === 'closing'
  // `kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)` names it in a date.
  if (kind === 'title' && text.includes(`/${year}`)) return true
  return isName && (new RegExp(`năm ${year}`, 'iu').test(text) || periodsIn(text).length > 0)
}

/** The same place in another day, in its own form: `05/9/2026`, `05 tháng 9 năm 2026`, without a year where it had none. */
export function dayInForm(date: Pick<PlanDate, 'form' | 'ownYear'>, to: IsoDate): string {
  const parts = dateParts(to)
  if (!parts) return ''
  const { day, month, year } = parts
  if (date.form === 'short') return `${dayText(day)}/${monthText(month)}${date.ownYear ? `/${year}` : ''}`
  return `${dayText(day)} tháng ${monthText(month)}${date.ownYear ? ` năm ${year}` : ''}`
}

/** The edit that puts other words in a date's place; where the date is an answer, the answer takes the day `to`. */
export function rewriteDate(input: PlanInput, date: PlanDate, words: string, to: IsoDate | null): DraftEdit | null {
  const edit = date.passage.change([{ start: date.start, end: date.end, to: words }])
  if (edit) return edit
  const { area, id } = readPlace(date.place)
  const value = input.draft.facts[id]
  if (area !== 'fact' || to === null || typeof value !== 'string' || value !== date.first) return null
  return { op: 'set-fact', id, value: to }
}

/** One date that stands in several places because it is one answer is told once. */
export function* onceAPlace<T extends { place: PlaceKey; excerpt: string }>(findings: Iterable<T>): Generator<T> {
  const told = new Set<string>()
  for (const finding of findings) {
    const key = `${finding.place}|${finding.excerpt}`
    if (finding.place.startsWith('fact/') && told.has(key)) continue
    told.add(key)
    yield finding
  }
}
