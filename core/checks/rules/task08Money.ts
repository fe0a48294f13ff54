import { inlineOfCell } from '../../draft/cells.ts'
import type { Block, Draft } from '../../draft/draft.ts'
import { amountsIn, dong } from '../../reading/amounts.ts'
import { isIn, wholeText } from '../../reading/assignments.ts'
import { inView } from '../../reading/inText.ts'
import { passagesOf } from '../../reading/passages.ts'
import { type BlockView, excerptOf, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { groupedText } from '../../text/figures.ts'
import { withPlainSpaces } from '../../text/normalize.ts'
import { exampleBlock } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const source = /ngân sách|nguồn|xã hội hóa|xã hội hoá|huy động|đóng góp|tài trợ|dự toán/iu
const estimated =
  /\d[\d.,]*\s*(?:đồng|triệu|tỷ)|dự toán|lồng ghép|không (?:sử dụng|phát sinh)|chi thường xuyên|ngân sách (?:cấp )?(?:xã|phường|đặc khu|tỉnh|địa phương)|quỹ|dự phòng/iu
const total = /^\s*(?:[Tt]ổng|[Cc]ộng)(?!\p{L})/u

const budget =
  (...children: Block[]): ((plan: Draft) => Draft) =>
  (plan) => ({ ...plan, body: plan.body.map((block) => (block.role === 'budget' ? { ...block, children } : block)) })

const aTable = (...sums: string[]): Block =>
  exampleBlock('t', {
    kind: 'table',
    table: {
      columns: [{ width: 1 }, { width: 4 }, { width: 2 }],
      headerRows: 1,
      rows: [
        ['TT', 'Nội dung', 'Kinh phí (đồng)'],
        ...sums.map((sum, index) => [String(index + 1), 'Hội nghị, in tài liệu', sum]),
        ['', 'Tổng cộng', '3.500.000'],
      ],
    },
  })

export const money: Rule = {
  id: 'TASK-08',
  severity: 'hint',
  title: 'Kinh phí có nguồn; tổng bằng các khoản cộng lại; số và chữ khớp nhau',
  why: 'Tổng sai, số và chữ lệch nhau hay không nêu nguồn thì kế toán không lập được dự toán, không thanh toán.',
  unless: 'Bảng có dòng cộng ở giữa hay chia mục A, B, I, II, hoặc số tiền không được ghi là tổng.',
  source: custom,
  examples: [
    { name: 'Kinh phí trong dự toán', reports: 0, draft: (plan) => plan },
    { name: 'Số và chữ khớp', reports: 0, draft: says('Chi 1.250.000 đồng (Một triệu hai trăm năm mươi nghìn đồng).') },
    { name: 'Số và chữ khác nhau', reports: 1, draft: says('Chi 1.250.000 đồng (Một triệu hai trăm nghìn đồng).') },
    {
      name: 'Tổng khác các khoản cộng lại',
      reports: 1,
      draft: says(
        'Tổng kinh phí từ ngân sách xã: 5.000.000 đồng, gồm: hội nghị 2.000.000 đồng; in tài liệu 2.500.000 đồng.',
      ),
    },
    {
      name: 'Bảng cộng đúng',
      reports: 0,
      draft: budget(exampleBlock('n', { marker: '1', text: 'Từ ngân sách xã:' }), aTable('2.000.000', '1.500.000')),
    },
    {
      name: 'Bảng cộng sai',
      reports: 1,
      draft: budget(exampleBlock('n', { marker: '1', text: 'Từ ngân sách xã:' }), aTable('2.000.000', '1.800.000')),
    },
    {
      name: 'Có số tiền mà không có nguồn',
      reports: 1,
      draft: budget(exampleBlock('n', { marker: '1', text: 'Kinh phí: 5.000.000 đồng.' })),
    },
    {
      name: 'Không số tiền, không dự toán',
      reports: 1,
      draft: budget(exampleBlock('n', { marker: '1', text: 'Kinh phí do ngân sách nhà nước bảo đảm theo phân cấp.' })),
    },
  ],
  *check(input) {
    yield* figuresAndWords(input)
    for (const view of readingOf(input).blocks) yield* sumOfLines(view)
    for (const section of readingOf(input).body) if (section.block.role === 'budget') yield* sourceAndEstimate(section)
  },
}

function* figuresAndWords(input: PlanInput): Generator<RuleFinding> {
  for (const passage of passagesOf(input))
    for (const { start, end, value, words, inWords } of amountsIn(passage.text)) {
      if (inWords === null || inWords === value) continue
      yield {
        ...passage.at({ start, end }),
        excerpt: `${passage.text.slice(start, end)} (${words})`,
        message: `“${passage.text.slice(start, end)}” bằng số là ${dong(value)}, bằng chữ là ${dong(inWords)}.`,
        fix: toPlace,
      }
    }
}

function* sumOfLines(view: BlockView): Generator<RuleFinding> {
  if (view.block.kind === 'table') {
    yield* sumOfTable(view)
    return
  }
  const here = amountsIn(view.text)
  const [whole, ...rest] = here
  if (!whole || !/(?<!\p{L})[Tt]ổng(?!\p{L})/u.test(view.text.slice(0, whole.start))) return
  const under = view.children.map((child) => amountsIn(child.text))
  const fromChildren = rest.length === 0 && under.length >= 2 && under.every((list) => list.length === 1)
  const parts = fromChildren ? under.flat() : rest
  const listed =
    fromChildren ||
    (rest.length >= 2 && /(?:gồm|trong đó|cụ thể|:)\s*[^.]*$/u.test(view.text.slice(whole.end, rest[0]?.start)))
  if (!listed) return
  const sum = parts.reduce((before, { value }) => before + value, 0)
  if (sum === whole.value) return
  yield {
    ...inView(view, whole),
    excerpt: view.text.slice(whole.start, whole.end),
    message: `Tổng ghi ${dong(whole.value)}, các khoản cộng lại là ${dong(sum)}.`,
    fix: toPlace,
  }
}

/** A plain list with its total in the last row; a table with totals inside is left alone. */
function* sumOfTable({ block, place }: BlockView): Generator<RuleFinding> {
  const rows = (block.table?.rows ?? [])
    .slice(block.table?.headerRows ?? 0)
    .map((cells) => cells.map((cell) => withPlainSpaces(inlineOfCell(cell)).replace(/\*/gu, '').trim()))
  const last = rows.at(-1)
  const lines = rows.slice(0, -1)
  if (!last || lines.length < 2 || !last.some((cell) => total.test(cell))) return
  if (
    lines.some(
      (cells) =>
        cells.length !== last.length ||
        cells.some((cell) => total.test(cell)) ||
        /^[IVXA-D]+\.?$/u.test(cells[0] ?? ''),
    )
  )
    return
  for (const [column, said] of last.entries()) {
    const wanted = figure(said)
    const values = lines.map((cells) => figure(cells[column] ?? ''))
    if (wanted === null || values.some((value) => value === null)) continue
    const sum = values.reduce<number>((before, value) => before + (value ?? 0), 0)
    if (Math.abs(sum - wanted) < 0.001) continue
    yield {
      place: `${place}/${rows.length - 1 + (block.table?.headerRows ?? 0)}/${column}`,
      excerpt: said,
      message: `Dòng tổng ghi “${said}”, các dòng trên cộng lại là ${groupedText(sum)}.`,
      fix: toPlace,
    }
  }
}

/** `1.250.000`, `12,5`; null for anything else. */
const figure = (text: string): number | null =>
  /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(text)
    ? Number(text.replaceAll('.', '').replace(',', '.'))
    : null

function* sourceAndEstimate(section: BlockView): Generator<RuleFinding> {
  const text = wholeText(section)
  if (section.children.length === 0 && !isIn(section, 'budget')) return
  const [first] = section.children
  if (!first || section.children.some(({ block }) => block.kind === 'table')) return
  const amounts = amountsIn(text)
  if (amounts.length > 0 && !source.test(text))
    yield {
      place: first.place,
      excerpt: excerptOf(`${first.label} ${first.text}`.trim()),
      message: 'Mục kinh phí ghi số tiền nhưng chưa nêu nguồn.',
      fix: toPlace,
    }
  // "Ngân sách nhà nước" alone: whose, and how much, is open. "Ngân sách xã" and an estimate say it.
  if (amounts.length === 0 && /ngân sách nhà nước/iu.test(text) && !estimated.test(text))
    yield {
      place: first.place,
      excerpt: excerptOf(`${first.label} ${first.text}`.trim()),
      message: 'Mục kinh phí chưa nêu số tiền, cũng chưa nêu việc lập dự toán; bổ sung nếu đã có số dự kiến.',
      fix: toPlace,
    }
}
