import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [
  { part: 'number', name: 'Số và ký hiệu', size: 'number', italic: false, bold: false },
  { part: 'placeDate', name: 'Địa danh, ngày tháng', size: 'placeDate', italic: true, bold: false },
]

export const fileNumberDate: Rule = {
  id: 'FILE-13',
  severity: 'warning',
  title: 'Số, ký hiệu trong tệp Word cỡ 13, đứng; địa danh, ngày tháng cỡ 13 - 14, nghiêng',
  why: 'Hai dòng này đứng ngang nhau, lệch cỡ hoặc lệch kiểu chữ là trang mất cân.',
  unless: 'Chỗ đứng của hai dòng này không xét, vì nhiều tệp dựng cột bằng dấu cách.',
  source: decree('II.3, II.4'),
  examples: [
    asItShould,
    {
      name: 'Ngày tháng không nghiêng',
      reports: 1,
      draft: (plan) => plan,
      with: withPart('placeDate', { italic: false }),
    },
    { name: 'Số cỡ 14', reports: 1, draft: (plan) => plan, with: withPart('number', { size: 14 }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
