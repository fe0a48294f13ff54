/** Which report a date is the limit of: `báo cáo 6 tháng trước ngày 05/7`, `báo cáo năm gửi trước ngày 20/11`. */
import { sentenceAt } from './datesOf.ts'
import type { PlanDate } from './planDates.ts'

export type ReportPeriod = 'month' | 'quarter' | 'half' | 'nine' | 'year'

/** As a message names them. */
export const reportNames: Record<ReportPeriod, string> = {
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  nine: '9 tháng',
  year: 'năm',
}

const words: readonly (readonly [ReportPeriod, string])[] = [
  ['half', '(?:0?6|[Ss]áu)\\s+tháng(?:\\s+đầu\\s+năm)?'],
  ['nine', '(?:0?9|[Cc]hín)\\s+tháng(?:\\s+đầu\\s+năm)?'],
  ['quarter', '(?:[Hh]ằng\\s+|[Hh]àng\\s+)?[Qq]uý(?:\\s+[IV]+)?'],
  ['year', '(?<!(?:trong|đầu|cuối|giữa|từng)\\s)(?:[Hh]ằng\\s+|[Hh]àng\\s+|cả\\s+)?[Nn]ăm(?!\\s+học)'],
  ['month', '(?:[Hh]ằng|[Hh]àng)\\s+tháng'],
]
const anyPeriod = new RegExp(
  `(?<![\\p{L}\\d])(?:${words.map(([name, pattern]) => `(?<${name}>${pattern})`).join('|')})(?!\\p{L})`,
  'gu',
)

/** The periods named in a stretch of text, in order. */
export function periodsIn(text: string): ReportPeriod[] {
  return [...text.matchAll(anyPeriod)].flatMap((match) => {
    const name = words.find(([each]) => match.groups?.[each] !== undefined)?.[0]
    return name ? [name] : []
  })
}

const reporting = /báo cáo|Báo cáo|tổng kết|Tổng kết|sơ kết|Sơ kết/u

/** Of the dates of one passage, in order, which report each is the limit of. */
export function reportsOf(dates: readonly PlanDate[]): Map<PlanDate, ReportPeriod> {
  const found = new Map<PlanDate, ReportPeriod>()
  for (const [index, date] of dates.entries()) {
    if (!date.deadline) continue
    const { text } = date.passage
    const before = dates[index - 1]
    const start = Math.max(sentenceAt(text, date.phraseStart).start, before?.passage === date.passage ? before.end : 0)
    const said = text.slice(start, date.phraseStart)
    const period = reporting.test(said) ? periodsIn(said).at(-1) : undefined
    if (period) found.set(date, period)
  }
  return found
}
