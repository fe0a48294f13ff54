/**
 * One sign for one kind of line.
 *
 * 1. Signs that do the work of a dash become one, list by list.
 * 2. `+` among lines with `-`: the fewer follow the most (`mixed`); under a line of an assignment it is a line of that
 *    (`dutiesWithPlus`).
 * 3. A dash typed before words that have a number already goes (`doubled`).
 */
import { foldedOf } from '../../reading/keep.ts'
import { type BlockView, excerptOf, readingOf, siblingLists } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { renumberFix } from '../kits/sequences.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

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
    {
      name: 'Một dòng “+” giữa các dòng “-”',
      reports: 1,
      draft: addTo(
        'budget',
        exampleBlock('k', {
          marker: '1',
          text: 'Nguồn kinh phí gồm:',
          children: (['-', '+', '-'] as const).map((marker, i) =>
            exampleBlock(`g${i}`, { marker, text: `Nguồn thứ ${i + 1};` }),
          ),
        }),
      ),
    },
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
    for (const list of siblingLists(reading)) yield* mixed(list)
    yield* dutiesWithPlus(reading.blocks)
    for (const view of reading.blocks) if (doubled(view)) yield doubledFinding(view)
  },
}

/** Signs that do the work of a dash. `(1)` counts, and `*` leads a note: both are an office's own layout. */
const bullets = /^[^\p{L}\p{N}*]+$/u

/** `+` among lines with `-`: the fewer of a list of three or more. */
function* mixed(list: readonly BlockView[]): Generator<RuleFinding> {
  const lines = list.filter(({ block }) => block.label === undefined && (block.marker === '-' || block.marker === '+'))
  const plus = lines.filter(({ block }) => block.marker === '+')
  const dashes = lines.length - plus.length
  if (plus.length === 0 || dashes === 0 || lines.length < 3 || plus.length === dashes) return
  const [usual, odd] =
    plus.length < dashes ? (['-', plus] as const) : (['+', lines.filter(({ block }) => block.marker === '-')] as const)
  const [first] = odd
  // A run of "+" behind a "-" may be its own sub-list that lost its level; one alone among duties is a slip.
  if (!first || odd.length > 1) return
  yield {
    place: first.place,
    excerpt: excerptOf(`${first.label} ${first.text}`),
    message: `Các ý cùng cấp gạch đầu dòng “${usual}”, ý này là “${first.block.marker}”.`,
    fix: {
      kind: 'one-click',
      label: `Viết “${usual}”`,
      edit: { op: 'patch-block', block: first.block.id, patch: { marker: usual } },
    },
  }
}

/** `+ Sản phẩm: ...` under the line of an assignment: one of the assignment's own lines, by its label. */
function* dutiesWithPlus(blocks: readonly BlockView[]): Generator<RuleFinding> {
  const labels = new Set(blocks.flatMap(({ block }) => (block.duty ? [foldedOf(block.duty.label)] : [])))
  if (labels.size === 0) return
  for (const view of blocks) {
    const { block, parent, text } = view
    if (block.marker !== '+' || !parent?.block.duty) continue
    const label = /^([^:]{4,40}):/u.exec(text)?.[1] ?? ''
    if (label === '' || !labels.has(foldedOf(label))) continue
    yield {
      place: view.place,
      excerpt: excerptOf(`${view.label} ${text}`),
      message: `Dòng “${label}” ở các nhiệm vụ khác gạch đầu dòng “-”, ở đây là “+”.`,
      fix: { kind: 'ask', label: 'Đến dòng này' },
    }
  }
}

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
