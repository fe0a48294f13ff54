import { type PlanDate, planDatesOf } from '../../reading/planDates.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule } from '../shape/rule.ts'

export const wholeDate: Rule = {
  id: 'DATE-05',
  severity: 'warning',
  title: 'Hạn ghi đủ chữ “ngày” và năm',
  why: 'Hạn không ghi năm thì cuối năm đọc lại không biết là năm nào.',
  unless: 'Việc lặp lại hằng năm, hoặc ngày ấy không phải là hạn.',
  source: custom,
  examples: [
    { name: 'Ghi đủ', reports: 0, draft: says('Báo cáo trước ngày 10/9/2026.') },
    { name: 'Hằng năm thì không có năm', reports: 0, draft: says('Báo cáo trước ngày 10/9 hằng năm.') },
    { name: 'Năm sau liền kề', reports: 0, draft: says('Báo cáo năm gửi trước ngày 15/01 của năm liền kề.') },
    {
      name: 'Chế độ báo cáo hằng năm',
      reports: 0,
      draft: says('Báo cáo định kỳ hằng năm: 6 tháng gửi trước ngày 15/6; cả năm gửi trước ngày 13/11.'),
    },
    { name: 'Thiếu chữ ngày', reports: 1, draft: says('Báo cáo trước 10/9/2026.') },
    { name: 'Thiếu năm', reports: 1, draft: says('Báo cáo trước ngày 10 tháng 9.') },
    { name: 'Thiếu cả hai', reports: 1, draft: says('Báo cáo chậm nhất 10/9.') },
    { name: 'Ghi một phần số', reports: 0, draft: says('Lấy ý kiến của ít nhất 2/3 số hộ, từ 1/3 số thôn trở lên.') },
  ],
  *check(input) {
    const { years } = planDatesOf(input)
    const year = years && years.first === years.last ? years.first : null
    for (const date of planDatesOf(input).dates) {
      if (!date.deadline || (date.kind !== 'day' && date.kind !== 'month')) continue
      const noNgay = date.kind === 'day' && !date.hasNgay
      const noYear = date.year === null && !date.yearly
      if (!noNgay && !noYear) continue
      yield {
        ...date.passage.at(date),
        excerpt: date.words,
        message: `“${date.words}” ${noNgay && noYear ? 'thiếu chữ “ngày” và thiếu năm' : noNgay ? 'thiếu chữ “ngày”' : 'thiếu năm'}.`,
        fix: fixFor(date, noNgay, noYear, year),
      }
    }
  },
}

function fixFor(date: PlanDate, noNgay: boolean, noYear: boolean, year: number | null): Fix {
  const missing = noYear ? (year === null ? null : date.form === 'short' ? `/${year}` : ` năm ${year}`) : ''
  if (missing !== null) {
    const words = `${noNgay ? 'ngày ' : ''}${date.passage.text.slice(date.start, date.end)}${missing}`
    const edit = date.passage.change([{ start: date.start, end: date.end, to: words }])
    if (edit) return { kind: 'one-click', label: `Ghi “${words}”`, edit }
  }
  return { kind: 'ask', label: 'Điền cho đủ' }
}
