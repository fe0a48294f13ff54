import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [
  { part: 'annexHeading', name: 'Dòng Phụ lục', size: 'annexHeading', bold: true, centred: true },
  { part: 'annexTitle', name: 'Tên phụ lục', size: 'annexTitle', bold: true, centred: true },
  { part: 'annexAttached', name: 'Dòng Kèm theo', size: 'annexAttached', italic: true, centred: true },
]

export const fileAnnex: Rule = {
  id: 'FILE-19',
  severity: 'warning',
  title: 'Đầu phụ lục trong tệp Word: “Phụ lục” cỡ 14, đậm; tên phụ lục cỡ 13 - 14, đậm; dòng kèm theo nghiêng',
  why: 'Đầu phụ lục lệch mẫu thì khó biết phụ lục của văn bản nào.',
  unless: 'Phụ lục không mang tên “Phụ lục” (biểu, mẫu) và nội dung của phụ lục thì không xét.',
  source: decree('III.1'),
  examples: [
    asItShould,
    { name: 'Phụ lục cỡ 13', reports: 1, draft: (plan) => plan, with: withPart('annexHeading', { size: 13 }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
