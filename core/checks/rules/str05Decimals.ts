import type { DraftEdit } from '../../draft/edits.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { sequencesOf } from '../kits/sequences.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const decimal = (id: string) => exampleBlock(id, { marker: '1.1', text: 'Ngân sách xã.' })

export const decimalNumbers: Rule = {
  id: 'STR-05',
  severity: 'hint',
  title: 'Dưới khoản là điểm a), b); số 1.1, 1.2 không phải bậc của Nghị định',
  why: 'Số 1.1 không có trong các bậc của Nghị định 30, nên người dẫn chiếu không biết gọi là khoản hay điểm.',
  unless: 'Số 1.1 nằm trong câu hay trong bảng, không phải số đầu dòng.',
  source: decree('II.6.c'),
  examples: [
    { name: 'Khoản và điểm', reports: 0, draft: (plan) => plan },
    {
      name: 'Khoản 1 chia thành 1.1, 1.2',
      reports: 1,
      draft: addTo('budget', exampleBlock('k', { marker: '1', text: 'Nguồn', children: [decimal('x'), decimal('y')] })),
    },
  ],
  *check(input) {
    for (const { views } of sequencesOf(readingOf(input), ['1.1'])) {
      const [first] = views
      if (!first) continue
      const edits = views.flatMap(({ block }): DraftEdit[] => [
        ...(block.label === undefined ? [] : [{ op: 'renumber' as const, block: block.id }]),
        { op: 'patch-block', block: block.id, patch: { marker: 'a' } },
      ])
      // Points below would stand at the same level then.
      const deep = views.some((view) =>
        view.children.some(({ block }) => block.marker !== '-' && block.marker !== 'none'),
      )
      yield {
        place: first.place,
        excerpt: excerptOf(views.map((view) => view.label).join(', ')),
        message: 'Nghị định dùng điểm a), b), c) dưới khoản; ở đây đang là số như 1.1.',
        ...(deep
          ? {}
          : {
              fix: { kind: 'one-click' as const, label: 'Đổi thành a), b), c)', edit: { op: 'all' as const, edits } },
            }),
      }
    }
  },
}
