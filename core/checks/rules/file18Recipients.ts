import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [
  { part: 'recipientsHeading', name: 'Dòng Nơi nhận', size: 'recipientsHeading', bold: true, italic: true },
  { part: 'recipient', name: 'Các dòng nơi nhận', size: 'recipient', bold: false, italic: false },
]

export const fileRecipients: Rule = {
  id: 'FILE-18',
  severity: 'warning',
  title: 'Nơi nhận trong tệp Word: chữ “Nơi nhận:” cỡ 12, nghiêng, đậm; các dòng cỡ 11, đứng',
  why: 'Nơi nhận to bằng nội dung thì tràn sang khối chữ ký, sang trang khác.',
  unless: 'Dòng không có gạch đầu dòng thì không xét.',
  source: decree('II.9.d'),
  examples: [
    asItShould,
    { name: 'Các dòng nơi nhận cỡ 12', reports: 1, draft: (plan) => plan, with: withPart('recipient', { size: 12 }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
