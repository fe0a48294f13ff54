import { alike, keyOf, taskedUnits } from '../../reading/actors.ts'
import { readingOf } from '../../reading/plan.ts'
import { exampleRecipient, onlyRecipients } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const sameUnitName: Rule = {
  id: 'REC-10',
  severity: 'hint',
  title: 'Tên đơn vị trong nơi nhận giống trong nội dung',
  why: 'Nội dung ghi một tên, nơi nhận ghi tên khác thì người đọc tưởng là hai đơn vị.',
  unless: 'Tên này chỉ là cách ghi ngắn hơn của tên kia.',
  source: custom,
  examples: [
    {
      name: 'Tên thiếu gạch nối',
      reports: 1,
      draft: onlyRecipients(exampleRecipient('x', { text: 'Phòng Văn hóa xã hội', group: 'units' })),
    },
    { name: 'Cùng tên', reports: 0, draft: (plan) => plan },
    {
      name: 'Tên viết khác',
      reports: 1,
      draft: onlyRecipients(exampleRecipient('x', { text: 'Trung tâm Hành chính công xã', group: 'units' })),
    },
  ],
  *check(input) {
    const units = taskedUnits(input)
    const keys = new Map(units.map((unit) => [unit.key, unit]))
    for (const { line, text, place } of readingOf(input).recipients) {
      const key = keyOf(text)
      if (!/^(?:ban|phong|van phong|trung tam|cong an)\b/u.test(key)) continue
      const same = keys.get(key)
      // One name inside the other is a longer and a shorter form of the same words.
      const near = same
        ? dashed(same.name) !== dashed(text) && same
        : units.find((unit) => !unit.key.includes(key) && !key.includes(unit.key) && alike(key, unit.key))
      if (!near) continue
      yield {
        place,
        excerpt: text,
        message: `Nội dung gọi là “${near.name}”, nơi nhận ghi “${text}”: viết cùng một tên.`,
        fix: {
          kind: 'one-click',
          label: 'Viết như nội dung',
          edit: { op: 'put-recipient', line: { ...line, text: near.name } },
        },
      }
    }
  },
}

/** A dash left out makes another name of it: `Phòng Văn hóa xã hội`. Names with more than one difference are for other rules. */
const dashed = (name: string): boolean => /\s[-–]\s/u.test(name)
