import { dayNumber } from '../../calendar/days.ts'
import { workingDaysBetween } from '../../calendar/holidays.ts'
import { onceAPlace, planDatesOf } from '../../reading/planDates.ts'
import { formatShortDate } from '../../text/dates.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const fewestWorkingDays = 3
/** Days, whatever holidays lie between: Tết and its weekends. */
const longEnough = 16

const daysBetween = (from: string, to: string): number => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)

export const timeEnough: Rule = {
  id: 'DATE-13',
  severity: 'hint',
  title: 'Từ ngày ban hành đến hạn còn ít nhất 3 ngày làm việc',
  why: 'Chỉ còn một, hai ngày làm việc thì văn bản chưa tới nơi đã hết hạn.',
  unless: 'Chưa có ngày ban hành, hoặc hạn đứng trước ngày ban hành (phép DATE-03 báo).',
  source: custom,
  examples: [
    { name: 'Còn đủ ngày', reports: 0, draft: says('Phân công xong trước ngày 08 tháng 01 năm 2026.') },
    { name: 'Còn hai ngày làm việc', reports: 1, draft: says('Phân công xong trước ngày 07 tháng 01 năm 2026.') },
  ],
  *check(input) {
    const { issued, dates } = planDatesOf(input)
    if (!issued.exact) return
    yield* onceAPlace(
      dates.flatMap((date) => {
        if (date.kind !== 'day' || !date.deadline || date.first === '' || date.first < issued.from) return []
        if (daysBetween(issued.from, date.first) > longEnough) return []
        const left = workingDaysBetween(issued.from, date.first, input.office?.days)
        if (left >= fewestWorkingDays) return []
        return [
          {
            ...date.passage.at(date),
            excerpt: date.words,
            message: `“${date.words}” chỉ còn ${left} ngày làm việc kể từ ngày ban hành ${formatShortDate(issued.from)}.`,
          },
        ]
      }),
    )
  },
}
