import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { faultsOf, type PartWish } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wishes: readonly PartWish[] = [{ part: 'basis', name: 'Căn cứ', size: null, italic: true }]

export const fileBasis: Rule = {
  id: 'FILE-15',
  severity: 'warning',
  title: 'Căn cứ trong tệp Word là chữ nghiêng',
  why: 'Căn cứ để đứng thì lẫn vào nội dung.',
  unless: 'Đoạn mở đầu gộp căn cứ với câu ban hành thì được để yên.',
  source: decree('II.6.a'),
  examples: [
    asItShould,
    { name: 'Căn cứ chữ đứng', reports: 1, draft: (plan) => plan, with: withPart('basis', { italic: false }) },
  ],
  check: ({ sheet }) => faultsOf(sheet, wishes),
}
