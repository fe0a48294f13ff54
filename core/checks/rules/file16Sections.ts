import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [{ part: 'section', name: 'Tiêu đề mục', size: null, bold: true }]

export const fileSections: Rule = {
  id: 'FILE-16',
  severity: 'warning',
  title: 'Tiêu đề phần, mục trong tệp Word là chữ đậm',
  why: 'Tiêu đề không đậm thì người đọc không thấy bố cục.',
  unless: 'Mục mà cả đoạn nội dung đi liền sau số La Mã thì không phải tiêu đề.',
  source: decree('V.6.b'),
  examples: [
    asItShould,
    { name: 'Tiêu đề không đậm', reports: 1, draft: (plan) => plan, with: withPart('section', { bold: false }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
