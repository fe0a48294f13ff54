import { excerptOf, readingOf } from '../../reading/plan.ts'
import { exampleBlock, withBody } from '../kits/exampleEdits.ts'
import { renumberFix, sequencesOf, slipsOf } from '../kits/sequences.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const section = (id: string, text: string, label?: string) =>
  exampleBlock(id, { marker: 'I', text, ...(label ? { label } : {}) })

export const romanGap: Rule = {
  id: 'STR-01',
  severity: 'error',
  title: 'Các mục I, II, III liên tục, không bỏ số',
  why: 'Nhảy một số mục thì người đọc tưởng bản in rơi mất một phần.',
  unless: 'Số mục bị trùng, vì chỗ ấy phép STR-02 báo.',
  source: decree('II.6.c'),
  examples: [
    { name: 'I, II, III, IV', reports: 0, draft: (plan) => plan },
    {
      name: 'I rồi III',
      reports: 1,
      draft: withBody(section('a', 'MỤC ĐÍCH'), section('b', 'TỔ CHỨC THỰC HIỆN', 'III.')),
    },
    {
      name: 'Phần ghi A., B.',
      reports: 0,
      draft: withBody(
        exampleBlock('a', { marker: 'phan', text: 'MỤC TIÊU', label: 'A.' }),
        exampleBlock('b', { marker: 'phan', text: 'TỔ CHỨC THỰC HIỆN', label: 'B.' }),
      ),
    },
    {
      name: 'Ghi I) thay vì I.',
      reports: 1,
      draft: withBody(section('a', 'MỤC ĐÍCH', 'I)'), section('b', 'NỘI DUNG')),
    },
  ],
  *check(input) {
    for (const sequence of sequencesOf(readingOf(input), ['phan', 'I'])) {
      const slips = slipsOf(sequence)
      // Writing all numbers anew changes none only where all of them were right.
      const formOnly = slips.every(({ kind }) => kind === 'form')
      for (const slip of slips) {
        const { view } = slip
        if (slip.kind === 'again') continue
        yield {
          place: view.place,
          excerpt: excerptOf(`${view.label} ${view.text}`),
          message:
            slip.kind === 'form'
              ? `Số mục viết “${slip.right}”, không viết “${view.label}”.`
              : `Số mục ${view.label === '' ? 'ở đây' : `“${view.label}”`} không nối tiếp mục trước: có thể thiếu một mục, hoặc phải đánh lại số.`,
          ...(slip.kind === 'form' ? { severity: 'warning' as const } : {}),
          fix: renumberFix(sequence.views, formOnly ? 'auto' : 'one-click'),
        }
      }
    }
  },
}
