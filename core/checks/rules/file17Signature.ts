import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [
  { part: 'authority', name: 'Quyền hạn, chức vụ người ký', size: 'signature', bold: true },
  { part: 'signer', name: 'Họ tên người ký', size: 'signature', bold: true },
]

export const fileSignature: Rule = {
  id: 'FILE-17',
  severity: 'warning',
  title: 'Chức vụ và họ tên người ký trong tệp Word cỡ 13 - 14, đậm',
  why: 'Khối chữ ký là chỗ đóng dấu, lệch mẫu thì văn thư trả lại.',
  unless: 'Chỗ đứng của khối chữ ký không xét.',
  source: decree('II.7.đ'),
  examples: [
    asItShould,
    { name: 'Họ tên không đậm', reports: 1, draft: (plan) => plan, with: withPart('signer', { bold: false }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
