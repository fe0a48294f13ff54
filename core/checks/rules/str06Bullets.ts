import { type BlockView, excerptOf, readingOf, siblingLists } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { renumberFix } from '../kits/sequences.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const dashed = (marker: '-' | '+', ...labels: string[]) =>
  addTo(
    'budget',
    exampleBlock('k', {
      marker: '1',
      text: 'Nguồn kinh phí gồm:',
      children: labels.map((label, i) =>
        exampleBlock(`g${i}`, { marker, text: `Nguồn thứ ${i + 1};`, ...(label === marker ? {} : { label }) }),
      ),
    }),
  )

export const bulletForm: Rule = {
  id: 'STR-06',
  severity: 'warning',
  title: 'Gạch đầu dòng là “-”, dưới đó là “+”',
  why: 'Mỗi dòng một kiểu gạch, hay hai dấu chồng nhau, thì trang in trông như chép từ nhiều nguồn.',
  unless: 'Dòng không có dấu đầu dòng, hoặc dấu gạch nằm trong bảng.',
  source: custom,
  examples: [
    { name: 'Gạch đầu dòng đúng', reports: 0, draft: dashed('-', '-', '-') },
    { name: 'Viết “- +”', reports: 1, draft: dashed('+', '- +', '- +') },
    { name: 'Dấu tròn •', reports: 1, draft: dashed('-', '•', '•') },
    { name: 'Gạch ngang dài –', reports: 1, draft: dashed('-', '–', '-') },
    {
      name: 'Dấu gạch nằm trong chữ của ý đã có gạch',
      reports: 1,
      draft: addTo('budget', exampleBlock('k', { marker: '1', text: '- Nguồn ngân sách xã.' })),
    },
  ],
  *check(input) {
    const reading = readingOf(input)
    for (const list of siblingLists(reading)) {
      const odd = list.filter(
        ({ block }) =>
          (block.marker === '-' || block.marker === '+') && block.label !== undefined && bullets.test(block.label),
      )
      const [first] = odd
      if (first) {
        yield {
          place: first.place,
          excerpt: excerptOf(`${first.label} ${first.text}`),
          message: `Gạch đầu dòng viết “${first.block.marker}”, không viết “${first.label}”.`,
          fix: renumberFix(odd, 'auto', 'Sửa dấu đầu dòng'),
        }
      }
    }
    for (const view of reading.blocks) if (doubled(view)) yield doubledFinding(view)
  },
}

/** Signs that do the work of a dash. `(1)` counts, and `*` leads a note: both are an office's own layout. */
const bullets = /^[^\p{L}\p{N}*]+$/u

/** A dash typed in front of the words of an item that has its own label. */
const doubled = (view: BlockView): boolean =>
  view.block.marker !== 'none' && view.block.kind !== 'table' && /^[-–•+]\s/u.test(view.block.text)

const doubledFinding = (view: BlockView) => ({
  place: view.place,
  excerpt: excerptOf(`${view.label} ${view.text}`),
  message: `Sau “${view.label}” không đặt thêm gạch đầu dòng.`,
  fix: {
    kind: 'auto' as const,
    label: 'Bỏ gạch thừa',
    edit: { op: 'set-text' as const, block: view.block.id, text: view.block.text.replace(/^[-–•+]\s+/u, '') },
  },
})
