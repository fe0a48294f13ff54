/** “Gợi sẵn”: which words of a draft nobody in the office has answered for yet, and how they are kept. */
import { patchBlock } from './blockEdits.ts'
import type { Block, Cell, Draft } from './draft.ts'
import type { DraftEdit } from './draftEdit.ts'
import { patchById, patched } from './patch.ts'
import { findBlock } from './walk.ts'

type Kept = Extract<DraftEdit, { op: 'keep-suggested' }>['at']

/** A row is suggested where it has cells and each of them is. */
export const isSuggestedRow = (row: readonly Cell[]): boolean =>
  row.length > 0 && row.every((cell) => typeof cell !== 'string' && cell.suggested === true)

/** The mark is taken off; the words stay. */
export function keepSuggested(draft: Draft, at: Kept): Draft {
  if ('recipient' in at) {
    const lines = patchById(draft.recipients.lines, at.recipient, { suggested: undefined })
    return patched(draft, { recipients: patched(draft.recipients, { lines }) })
  }
  return at.row === undefined
    ? patchBlock(draft, at.block, { suggested: undefined })
    : keepRow(draft, findBlock(draft, at.block)?.block, at.row)
}

function keepRow(draft: Draft, block: Block | undefined, at: number): Draft {
  const table = block?.table
  const row = table?.rows[at]
  if (!block || !table || !row) return draft
  return patchBlock(draft, block.id, { table: { ...table, rows: table.rows.with(at, row.map(keptCell)) } })
}

/** A cell that says nothing but its words is those words. */
function keptCell(cell: Cell): Cell {
  if (typeof cell === 'string' || !cell.suggested) return cell
  const { suggested: _answered, ...rest } = cell
  return rest.colSpan === undefined && rest.rowSpan === undefined ? rest.text : rest
}
