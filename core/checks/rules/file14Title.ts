import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [
  { part: 'kind', name: 'Dòng KẾ HOẠCH', size: 'kind', bold: true, centred: true },
  { part: 'subject', name: 'Trích yếu', size: 'subject', bold: true, centred: true },
]

export const fileTitle: Rule = {
  id: 'FILE-14',
  severity: 'warning',
  title: 'KẾ HOẠCH và trích yếu trong tệp Word cỡ 13 - 14, đậm, canh giữa',
  why: 'Tên văn bản lệch cỡ, lệch giữa thì trang không giống mẫu của Nghị định.',
  unless: 'Trích yếu đẩy vào giữa bằng dấu cách thì phần mềm không đo được, nên không xét chỗ đứng.',
  source: decree('II.5'),
  examples: [
    asItShould,
    { name: 'KẾ HOẠCH cỡ 16', reports: 1, draft: (plan) => plan, with: withPart('kind', { size: 16 }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
