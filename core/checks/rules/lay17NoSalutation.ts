import { place } from '../../document/place.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const noSalutation: Rule = {
  id: 'LAY-17',
  severity: 'error',
  title: 'Kế hoạch không có “Kính gửi” và “Như trên”',
  why: '“Kính gửi” và “Như trên” là của công văn, tờ trình; kế hoạch ghi thế thì nơi nhận không nói gửi cho ai.',
  unless: 'Chữ “Kính gửi” nằm giữa câu, trong một ý con hoặc trong phụ lục.',
  source: decree('II.9'),
  examples: [
    { name: 'Không có', reports: 0, draft: (plan) => plan },
    {
      name: 'Có dòng Kính gửi',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        body: [
          {
            id: 'kinh-gui',
            kind: 'paragraph',
            marker: 'none',
            text: 'Kính gửi: Các thôn',
            role: 'opening',
            children: [],
          },
          ...plan.body,
        ],
      }),
    },
    {
      name: 'Nơi nhận có “Như trên”',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        recipients: {
          ...plan.recipients,
          lines: [{ id: 'nt', text: 'Như trên', purpose: '', group: 'other' }, ...plan.recipients.lines],
        },
      }),
    },
  ],
  *check(input) {
    for (const view of readingOf(input).body) {
      if (!/^Kính gửi\s*(?::|$)/iu.test(view.text)) continue
      yield {
        place: view.place,
        excerpt: excerptOf(view.text),
        message: '“Kính gửi” chỉ dùng trong công văn, tờ trình, báo cáo gửi cấp trên.',
        fix: { kind: 'one-click', label: 'Bỏ dòng này', edit: { op: 'remove-block', block: view.block.id } },
      }
    }
    for (const line of input.draft.recipients.lines) {
      if (!/^(?:Như\s+(?:trên|Điều)|Kính gửi)(?!\p{L})/iu.test(line.text.trim())) continue
      yield {
        place: place.recipient(line.id),
        excerpt: line.text,
        message: `“${line.text.trim()}” không dùng trong nơi nhận của kế hoạch; ghi rõ tên nơi nhận.`,
        fix: /^Kính/iu.test(line.text.trim())
          ? { kind: 'ask', label: 'Đến chỗ này' }
          : { kind: 'one-click', label: 'Bỏ dòng này', edit: { op: 'remove-recipient', id: line.id } },
      }
    }
  },
}
