import { keyOf } from '../../reading/actors.ts'
import { foldedOf } from '../../reading/keep.ts'
import { readingOf } from '../../reading/plan.ts'
import { isUnit, isUnitsAsWhole } from '../../text/bodyKey.ts'
import { addRecipients, exampleRecipient, onlyRecipients } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const recipientTwice: Rule = {
  id: 'REC-05',
  severity: 'hint',
  title: 'Mỗi nơi nhận chỉ ghi một lần',
  why: 'Ghi hai lần thì phát hành thừa bản, và người đọc tưởng là hai nơi.',
  unless: 'Dòng chung không nói rõ là các phòng, đơn vị trực thuộc, nên chưa chắc gồm đơn vị ấy.',
  source: custom,
  examples: [
    { name: 'Không trùng', reports: 0, draft: (plan) => plan },
    {
      name: 'Phòng Kinh tế hai lần',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'Phòng Kinh tế', group: 'units' })),
    },
    {
      name: 'Đã có dòng chung, lại ghi riêng một phòng',
      reports: 1,
      draft: onlyRecipients(
        exampleRecipient('x', { text: 'Các cơ quan, đơn vị trực thuộc UBND xã', group: 'units' }),
        exampleRecipient('y', { text: 'Phòng Kinh tế', group: 'units' }),
      ),
    },
    {
      name: 'Trung tâm không phải cơ quan chuyên môn',
      reports: 0,
      draft: onlyRecipients(
        exampleRecipient('x', { text: 'Các cơ quan chuyên môn thuộc UBND xã', group: 'units' }),
        exampleRecipient('y', { text: 'Trung tâm Phục vụ hành chính công xã', group: 'units' }),
      ),
    },
  ],
  *check(input) {
    const { recipients } = readingOf(input)
    const seen = new Map<string, string>()
    const all = recipients.map((recipient) => ({
      ...recipient,
      key: keyOf(recipient.text) || foldedOf(recipient.text),
    }))
    const whole = recipients.find((recipient) => isUnitsAsWhole(recipient.text))
    for (const { line, key, text, place } of all) {
      const first = seen.get(key)
      // A centre is no specialised body, it serves one.
      const specialised = whole !== undefined && !/chuyên môn/iu.test(whole.text)
      const member = whole && whole.line !== line && isUnit(key) && (specialised || !/^trung tam\b/u.test(key))
      if (first === undefined) seen.set(key, text)
      if ((first === undefined && !member) || key === '') continue
      yield {
        place,
        excerpt: text,
        message: first !== undefined ? `“${text}” đã có ở trên.` : `“${text}” đã nằm trong “${whole?.text ?? ''}”.`,
        fix: { kind: 'one-click', label: 'Bỏ dòng này', edit: { op: 'remove-recipient', id: line.id } },
      }
    }
  },
}
