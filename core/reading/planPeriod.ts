/**
 * Between which days the plan is issued, as far as it can be known: the law changes, and a plan is judged by the law of its
 * own day. A plan without a date is later than everything it cites and than the day it was begun in this program.
 */

import type { IsoDate } from '../draft/draft.ts'
import { findCitations } from '../legal/findCitations.ts'
import { perInput } from '../perInput.ts'
import { endedLevel } from './issuerLevel.ts'
import { readingOf } from './plan.ts'
import type { PlanInput } from './planInput.ts'

export interface PlanPeriod {
  from: IsoDate
  /** Null where nothing says how late it may be. */
  to: IsoDate | null
  /** The day itself is on the page. */
  exact: boolean
}

/** The day on which district-level bodies ended and communes took over. Source: Luật 72/2025/QH15, Điều 51. */
export const twoTierSince: IsoDate = '2025-07-01'
const lastOldDay: IsoDate = '2025-06-30'
/** Offices that exist only since then. Source: NĐ 150/2025/NĐ-CP. */
const newOffices =
  /(?<!\p{L})(?:Trung tâm Phục vụ hành chính công|Ban Xây dựng Đảng|(?:xã|phường|đặc khu)[^.;]{0,60}Phòng Kinh tế)(?!\p{L})/u

export const planPeriodOf: (input: PlanInput) => PlanPeriod = perInput(makePeriod)

function makePeriod(input: PlanInput): PlanPeriod {
  const { letterhead, year, origin } = input.draft
  if (letterhead.date !== '') return { from: letterhead.date, to: letterhead.date, exact: true }
  const planYear = letterhead.issueYear ?? year
  const begun = origin && origin.kind !== 'file' ? origin.at.slice(0, 10) : ''
  const lastCited = latestCited(input)
  // A plan for a year may be signed in the last weeks of the year before.
  let from = later(planYear === null ? '' : `${planYear - 1}-12-01`, later(begun, lastCited))
  let to = planYear === null ? null : later(`${planYear}-12-31`, from)
  if (begun === '' && endedLevel.test(letterhead.issuer) && from <= lastOldDay)
    to = to === null || to > lastOldDay ? lastOldDay : to
  else if (from < twoTierSince && isNew(input)) from = twoTierSince
  return { from, to: to !== null && to < from ? from : to, exact: false }
}

function isNew(input: PlanInput): boolean {
  if (!/(?<!\p{L})(?:xã|phường|đặc khu)(?!\p{L})/iu.test(input.draft.letterhead.issuer)) return false
  return readingOf(input).blocks.some((view) => newOffices.test(view.text))
}

function latestCited(input: PlanInput): IsoDate {
  let latest = ''
  for (const view of readingOf(input).blocks) {
    if (view.annex !== null || !view.text.includes('/')) continue
    for (const { date } of findCitations(view.text)) latest = later(latest, date)
  }
  return latest
}

/** Of two days, the later; '' stands for none. */
export const later = (one: string, other: string): string => (one > other ? one : other)
