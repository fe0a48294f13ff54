import { place } from '../../document/place.ts'
import { inlineOfCell } from '../../draft/cells.ts'
import type { Block, Draft } from '../../draft/draft.ts'
import { isSuggestedRow } from '../../draft/suggested.ts'
import { walkBlocks } from '../../draft/walk.ts'
import { plainInline } from '../../inline/inline.ts'
import { excerptOf } from '../../reading/plan.ts'
import { exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const suggestedTask = exampleBlock('goi-san', { marker: '1', text: 'Tổ chức hội nghị quán triệt.', suggested: true })

const underBudget =
  (...blocks: Block[]) =>
  (plan: Draft): Draft => ({
    ...plan,
    body: plan.body.map((block) =>
      block.role === 'budget' ? { ...block, children: [...block.children, ...blocks] } : block,
    ),
  })

/** Said of every place in the same words, so that they are one line of the list. */
const message = 'Lời gợi sẵn của mẫu, chưa ai trong cơ quan giữ hay thay.'
const quotedMessage = 'Lời của kế hoạch cũ, chưa ai trong cơ quan giữ hay thay.'

export const suggestedWords: Rule = {
  id: 'PLH-06',
  severity: 'hint',
  title: 'Câu, dòng bảng và nơi nhận gợi sẵn đã được giữ hoặc thay',
  why: 'Mẫu viết cho mọi cơ quan: câu không ai đọc lại có thể giao việc mà cơ quan mình không làm.',
  unless: 'Câu đã được giữ, hoặc đã tắt nên không in.',
  source: custom,
  examples: [
    { name: 'Không còn câu gợi sẵn', reports: 0, draft: (plan) => plan },
    { name: 'Một việc gợi sẵn', reports: 1, draft: underBudget(suggestedTask) },
    { name: 'Trong bản trình ký cũng vậy', reports: 1, draft: underBudget(suggestedTask), with: { final: true } },
    { name: 'Câu gợi sẵn đã tắt', reports: 0, draft: underBudget({ ...suggestedTask, off: true }) },
    {
      name: 'Hai dòng bảng gợi sẵn, một dòng của mình',
      reports: 2,
      draft: underBudget(
        exampleBlock('bang', {
          kind: 'table',
          table: {
            columns: [{ width: 1 }, { width: 4 }],
            headerRows: 1,
            rows: [
              ['TT', 'Việc'],
              [
                { text: '1', suggested: true },
                { text: 'Kiểm tra', suggested: true },
              ],
              ['2', 'Sơ kết'],
              [
                { text: '3', suggested: true },
                { text: 'Tổng kết', suggested: true },
              ],
            ],
          },
        }),
      ),
    },
  ],
  *check({ draft, final }) {
    for (const finding of suggestedIn(draft)) yield final ? { ...finding, severity: 'error' } : finding
  },
}

function* suggestedIn(draft: Draft): Generator<RuleFinding> {
  const said = draft.origin?.of ? quotedMessage : message
  const bodies = [draft.body, ...draft.annexes.map(({ body }) => body)]
  for (const block of bodies.flatMap((body) => [...walkBlocks(printed(body))])) {
    if (block.suggested) {
      const excerpt = excerptOf(plainInline(block.text))
      yield { place: place.block(block.id), excerpt, message: said, fix: keep({ block: block.id }) }
    }
    for (const [row, cells] of (block.table?.rows ?? []).entries()) {
      if (!isSuggestedRow(cells)) continue
      const excerpt = excerptOf(cells.map((cell) => plainInline(inlineOfCell(cell))).join(' '))
      yield { place: place.cell(block.id, row, 0), excerpt, message: said, fix: keep({ block: block.id, row }) }
    }
  }
  for (const { id, text, suggested } of draft.recipients.lines)
    if (suggested) yield { place: place.recipient(id), excerpt: text, message: said, fix: keep({ recipient: id }) }
}

/** What is switched off is not printed, nor what hangs under it. */
const printed = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.off ? [] : [{ ...block, children: printed(block.children) }]))

type Kept = { block: string; row?: number } | { recipient: string }

const keep = (at: Kept): RuleFinding['fix'] => ({
  kind: 'one-click',
  label: 'Giữ',
  edit: { op: 'keep-suggested', at },
})
