import { pushTo } from '../../reading/keep.ts'
import type { Passage } from '../../reading/passages.ts'
import { type PlanDate, planDatesOf } from '../../reading/planDates.ts'
import { periodsIn, type ReportPeriod, reportNames, reportsOf } from '../../reading/reportPeriods.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const announcedPeriods: Rule = {
  id: 'DATE-11',
  severity: 'warning',
  title: 'Kỳ báo cáo nêu ra và kỳ có hạn khớp nhau',
  why: 'Nêu hai kỳ báo cáo mà ghi hạn cho ba kỳ thì đơn vị không biết phải nộp kỳ nào.',
  unless: 'Câu chỉ nêu một kỳ báo cáo, hoặc chỉ có một ngày.',
  source: custom,
  examples: [
    {
      name: 'Khớp nhau',
      reports: 0,
      draft: says('Báo cáo 6 tháng, năm (báo cáo 6 tháng trước ngày 30/6/2026, báo cáo năm trước ngày 13/11/2026).'),
    },
    {
      name: 'Có thêm kỳ 9 tháng',
      reports: 1,
      draft: says(
        'Báo cáo 6 tháng, hằng năm (báo cáo 6 tháng trước ngày 30/6, báo cáo 9 tháng trước ngày 30/9, báo cáo năm trước ngày 13/11 hằng năm).',
      ),
    },
    {
      name: 'Mỗi kỳ một ngoặc',
      reports: 0,
      draft: says(
        'Định kỳ báo cáo tháng, 6 tháng (trước ngày 16/6/2026), báo cáo năm (trước ngày 20/11/2026) về Văn phòng.',
      ),
    },
    {
      name: 'Nêu 6 tháng mà không có hạn',
      reports: 1,
      draft: says('Báo cáo quý, 6 tháng và năm: báo cáo quý trước ngày 25/3/2026, báo cáo năm trước ngày 13/11/2026.'),
    },
  ],
  *check(input) {
    const reports = reportsOf(planDatesOf(input).dates)
    const passages = new Map<Passage, PlanDate[]>()
    for (const date of reports.keys()) pushTo(passages, date.passage, date)
    for (const [passage, dates] of passages) {
      const [first] = dates
      if (!first || dates.length < 2) continue
      const announced = announcedBefore(passage.text, first.phraseStart)
      if (announced === null || ofOneEach(passage.text, first.phraseStart, dates.at(-1)?.start ?? 0)) continue
      const due = new Set(dates.flatMap((date) => reports.get(date) ?? []))
      const extra = [...due].filter((each) => !announced.periods.has(each))
      const open = [...announced.periods].filter((each) => !due.has(each))
      if (extra.length + open.length === 0) continue
      yield {
        ...passage.at({ start: announced.start, end: first.end }),
        excerpt: passage.text.slice(announced.start, dates.at(-1)?.end ?? first.end),
        message: [
          `Nêu báo cáo ${names(announced.periods)}`,
          extra.length > 0 ? `nhưng ghi hạn cho cả báo cáo ${names(extra)}` : '',
          open.length > 0 ? `nhưng báo cáo ${names(open)} chưa có hạn` : '',
        ]
          .filter(Boolean)
          .join(', ')
          .concat('.'),
        fix: toPlace,
      }
    }
  },
}

const names = (periods: Iterable<ReportPeriod>): string => [...periods].map((each) => reportNames[each]).join(', ')

/** `6 tháng (trước ngày 16/6), năm (trước ngày 20/11)`: each period has a bracket of its own. */
function ofOneEach(text: string, first: number, last: number): boolean {
  const close = text.indexOf(')', first)
  const opens = text.lastIndexOf('(', last)
  return close !== -1 && close < opens
}

/** The periods named in front of the bracket or colon behind which the days stand; null where fewer than two are named. */
function announcedBefore(text: string, at: number): { periods: Set<ReportPeriod>; start: number } | null {
  const mark = Math.max(text.lastIndexOf('(', at), text.lastIndexOf(':', at))
  const start = mark === -1 ? -1 : text.slice(0, mark).toLowerCase().lastIndexOf('báo cáo')
  if (start === -1) return null
  const periods = new Set(periodsIn(text.slice(start, mark)))
  return periods.size < 2 ? null : { periods, start }
}
