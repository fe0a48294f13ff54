import { onceAPlace, planDatesOf } from '../../reading/planDates.ts'
import { reportsOf } from '../../reading/reportPeriods.ts'
import { says } from '../kits/exampleText.ts'
import { custom, notCompared } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Figures of a half-year report are usually taken in the middle of June; a limit before that cannot have them. */
const lastDayOfFigures = { month: 6, day: 14 }

export const halfYearReport: Rule = {
  id: 'DATE-12',
  severity: 'hint',
  title: 'Báo cáo 6 tháng không có hạn khi số liệu 6 tháng chưa có',
  why: 'Hạn báo cáo 6 tháng trước giữa tháng 6 thì đơn vị phải nộp khi chưa có số liệu.',
  unless: 'Hạn từ ngày 15 tháng 6 trở đi, hoặc là báo cáo của kỳ khác.',
  source: `${custom}; ngày chốt số liệu của chế độ báo cáo ${notCompared}`,
  examples: [
    { name: 'Sau ngày chốt số liệu', reports: 0, draft: says('Báo cáo 6 tháng đầu năm trước ngày 19/6/2026.') },
    { name: 'Đầu tháng 6', reports: 1, draft: says('Báo cáo 6 tháng đầu năm trước ngày 05/6/2026.') },
    { name: 'Báo cáo năm', reports: 0, draft: says('Báo cáo năm trước ngày 05/6/2026.') },
  ],
  *check(input) {
    const found = [...reportsOf(planDatesOf(input).dates)].filter(
      ([{ kind, month, day }, period]) =>
        period === 'half' &&
        kind === 'day' &&
        (month < lastDayOfFigures.month || (month === lastDayOfFigures.month && day <= lastDayOfFigures.day)),
    )
    yield* onceAPlace(
      found.map(([date]) => ({
        ...date.passage.at(date),
        excerpt: date.words,
        message: `Báo cáo 6 tháng gửi “${date.words}”, khi 6 tháng chưa hết, số liệu thường chưa chốt. Giữ nguyên nếu cấp trên yêu cầu như vậy.`,
        fix: { kind: 'ask' as const, label: 'Đến chỗ này' },
      })),
    )
  },
}
