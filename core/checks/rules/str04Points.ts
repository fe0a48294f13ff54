import { excerptOf, readingOf } from '../../reading/plan.ts'
import { pointLetter } from '../../text/letters.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { renumberFix, type Slip, sequencesOf, slipsOf } from '../kits/sequences.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const points = (...labels: (string | undefined)[]) =>
  addTo(
    'budget',
    exampleBlock('k', {
      marker: '1',
      text: 'Nguồn kinh phí',
      heading: true,
      children: labels.map((label, i) =>
        exampleBlock(`p${i}`, { marker: 'a', text: `Nguồn thứ ${i + 1}.`, ...(label ? { label } : {}) }),
      ),
    }),
  )

export const pointLetters: Rule = {
  id: 'STR-04',
  severity: 'error',
  title: 'Điểm a, b, c, d, đ, e, g ... theo thứ tự, không trùng',
  why: 'Điểm trùng chữ hay nhảy chữ thì dẫn chiếu sai chỗ; thứ tự của Nghị định 30 có đ mà không có f, j, w, z.',
  unless: 'Chữ bắt đầu lại từ a) ở một khoản khác.',
  source: decree('II.6.c'),
  examples: [
    { name: 'a) b) c) d) đ)', reports: 0, draft: points(undefined, undefined, undefined, undefined, undefined) },
    { name: 'Hai điểm b)', reports: 1, draft: points(undefined, undefined, 'b)') },
    { name: 'Sau d) là e), thiếu đ)', reports: 1, draft: points(undefined, undefined, undefined, undefined, 'e)') },
    {
      name: 'Có điểm f)',
      reports: 1,
      draft: points(undefined, undefined, undefined, undefined, undefined, undefined, 'f)'),
    },
    { name: 'Viết a. thay vì a)', reports: 1, draft: points('a.', undefined) },
  ],
  *check(input) {
    for (const sequence of sequencesOf(readingOf(input), ['a'])) {
      const slips = slipsOf(sequence)
      // A gap may be a point that was lost, and other places name points by their letters: only the form is certain.
      const formOnly = slips.every(({ kind }) => kind === 'form')
      for (const slip of slips) {
        yield {
          place: slip.view.place,
          excerpt: excerptOf(`${slip.view.label} ${slip.view.text}`),
          message: slipMessage(slip),
          ...(slip.kind === 'form' ? { severity: 'warning' as const } : {}),
          fix: renumberFix(sequence.views, formOnly ? 'auto' : 'one-click', 'Đánh lại chữ'),
        }
      }
    }
  },
}

function slipMessage(slip: Slip): string {
  const { label } = slip.view
  switch (slip.kind) {
    case 'again':
      return `Điểm “${label}” bị đánh hai lần trong cùng một khoản.`
    case 'back':
      return `Điểm “${label}” quay lại: các điểm trong một khoản phải nối tiếp nhau.`
    case 'gap':
      return `Điểm “${label}” bỏ cách: điểm tiếp theo là ${pointLetter(slip.expected)}).`
    case 'form':
      return `Điểm viết “${slip.right}”, không viết “${label}”.`
    case 'unknown':
      return `“${label}” không có trong thứ tự a, b, c, d, đ, e, g, h, i, k ...`
  }
}
