import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [
  { part: 'nation', name: 'Quốc hiệu', size: 'nation', bold: true, centred: true },
  { part: 'motto', name: 'Tiêu ngữ', size: 'motto', bold: true, centred: true },
]

export const fileNation: Rule = {
  id: 'FILE-11',
  severity: 'warning',
  title: 'Quốc hiệu và Tiêu ngữ trong tệp Word đúng cỡ chữ, đậm, canh giữa',
  why: 'Đây là chỗ người nhận nhìn đầu tiên, lệch mẫu là thấy ngay.',
  unless: 'Dòng dựng cột bằng dấu cách hay phím Tab, hoặc đẩy vào giữa bằng tay, thì chỗ đứng của nó không xét.',
  source: decree('II.1'),
  examples: [
    asItShould,
    { name: 'Quốc hiệu cỡ 15', reports: 1, draft: (plan) => plan, with: withPart('nation', { size: 15 }) },
    { name: 'Tiêu ngữ không đậm', reports: 1, draft: (plan) => plan, with: withPart('motto', { bold: false }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
