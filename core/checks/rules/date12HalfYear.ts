import { onceAPlace, planDatesOf } from '../planDates.ts'
import { reportsOf } from '../reportPeriods.ts'
import type { Rule } from '../rule.ts'
import { says } from './exampleText.ts'

/** Figures of a half-year report are taken up to 14/6. */
const lastDayOfFigures = { month: 6, day: 14 }

export const halfYearReport: Rule = {
  id: 'DATE-12',
  severity: 'hint',
  title: 'Báo cáo 6 tháng có hạn sau ngày chốt số liệu (14/6)',
  source: 'Nghị định số 09/2019/NĐ-CP, Điều 12',
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
      found.map(([{ place, words }]) => ({
        place,
        excerpt: words,
        message: `Báo cáo 6 tháng gửi “${words}”, khi 6 tháng chưa hết và chưa đến ngày chốt số liệu 14/6. Giữ nguyên nếu cấp trên yêu cầu như vậy.`,
        fix: { kind: 'ask' as const, label: 'Đến chỗ này' },
      })),
    )
  },
}
