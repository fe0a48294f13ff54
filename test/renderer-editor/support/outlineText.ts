/** The outline as lines a person reads: `  a) Tổ chức hội nghị`, indented by level. */
import type { Block, Draft } from '../../../core/draft/draft.ts'
import { numberBlocks } from '../../../core/outline/numbering.ts'
import { outlineRows, type Row } from '../../../renderer/outline/rows.ts'

export const rowsOf = (draft: Draft): Row[] => outlineRows(draft.body, numberBlocks(draft.body))

export function rowOf(draft: Draft, id: string): Row {
  const row = rowsOf(draft).find(({ block }) => block.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

export function outlineText(draft: Draft): string {
  return rowsOf(draft)
    .map(
      ({ block, depth, label }) =>
        `${'  '.repeat(depth)}${[label, dutyOf(block), block.text].filter(Boolean).join(' ')}`,
    )
    .join('\n')
}

const dutyOf = (block: Block): string => (block.duty ? `${block.duty.label}:` : '')
