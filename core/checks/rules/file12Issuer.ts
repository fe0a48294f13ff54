import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [
  { part: 'parent', name: 'Tên cơ quan chủ quản', size: 'parent', bold: false, centred: true },
  { part: 'issuer', name: 'Tên cơ quan ban hành', size: 'issuer', bold: true, centred: true },
]

export const fileIssuer: Rule = {
  id: 'FILE-12',
  severity: 'warning',
  title: 'Tên cơ quan trong tệp Word đúng cỡ chữ; cơ quan ban hành đậm, cơ quan chủ quản không đậm',
  why: 'Đậm nhạt sai thì người nhận hiểu nhầm cơ quan nào ban hành.',
  unless: 'Cột dựng bằng dấu cách hay phím Tab thì không biết tên có đứng giữa cột không, nên không xét.',
  source: decree('II.2'),
  examples: [
    asItShould,
    { name: 'Tên cơ quan cỡ 14', reports: 1, draft: (plan) => plan, with: withPart('issuer', { size: 14 }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
