import { excerptOf, readingOf } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { renumberFix, type Slip, sequencesOf, slipsOf } from '../kits/sequences.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const clause = (id: string, label?: string) =>
  exampleBlock(id, { marker: '1', text: 'Tuyên truyền tới từng hộ.', ...(label ? { label } : {}) })

export const clauseNumbers: Rule = {
  id: 'STR-03',
  severity: 'error',
  title: 'Khoản 1, 2, 3 bắt đầu lại trong mỗi mục, liên tục, không trùng',
  why: 'Khoản trùng hoặc nhảy số thì giao việc “theo khoản 3 Mục II”, mỗi đơn vị hiểu một chỗ.',
  unless: 'Số bắt đầu lại từ 1 ở một mục khác.',
  source: decree('II.6.c'),
  examples: [
    { name: 'Các khoản liên tục', reports: 0, draft: (plan) => plan },
    { name: 'Khoản 1 đứng sau khoản 2', reports: 1, draft: addTo('budget', clause('x', '1.'), clause('y', '2.')) },
    { name: 'Bỏ số 3', reports: 1, draft: addTo('budget', clause('x', '4.')) },
    { name: 'Viết 3) thay vì 3.', reports: 1, draft: addTo('budget', clause('x', '3)')) },
  ],
  *check(input) {
    for (const sequence of sequencesOf(readingOf(input), ['1', '1.1', '1.1.1'])) {
      const slips = slipsOf(sequence)
      // After one number that begins anew, those that follow it say nothing new.
      const told = slips.filter((slip, i) => slip.kind !== 'again' || !follows(slips[i - 1], slip, sequence.views))
      // Writing all numbers anew changes none only where all of them were right.
      const formOnly = slips.every(({ kind }) => kind === 'form')
      for (const slip of told) {
        yield {
          place: slip.view.place,
          excerpt: excerptOf(`${slip.view.label} ${slip.view.text}`),
          message: slipMessage(slip),
          ...(slip.kind === 'form' ? { severity: 'warning' as const } : {}),
          fix: renumberFix(sequence.views, formOnly ? 'auto' : 'one-click'),
        }
      }
    }
  },
}

/** This slip stands right behind the other, counting on from it. */
function follows(before: Slip | undefined, slip: Slip, views: readonly unknown[]): boolean {
  if (!before || before.kind === 'form') return false
  return views.indexOf(slip.view) === views.indexOf(before.view) + 1
}

function slipMessage(slip: Slip): string {
  const { label } = slip.view
  switch (slip.kind) {
    case 'again':
      return `Số “${label}” đã dùng cho “${excerptOf(slip.first.text, 50)}” trong cùng mục.`
    case 'back':
      return `Số “${label}” quay lại: các khoản trong một mục phải nối tiếp nhau.`
    case 'gap':
      return `Số “${label}” bỏ cách: số tiếp theo là ${label.replace(/\d+(?=\D*$)/u, String(slip.expected))}`.replace(
        /\.?$/u,
        '.',
      )
    case 'form':
      return `Số khoản viết “${slip.right}”, không viết “${label}”.`
    case 'unknown':
      return `Không đọc được số “${label}”.`
  }
}
