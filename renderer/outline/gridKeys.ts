/** What a key means in a cell: where it goes, or what it does to the table. Null: the key is the cell's own. */
import { inlineOfCell } from '../../core/draft/cells.ts'
import type { TableData } from '../../core/draft/draft.ts'
import type { Caret } from './caret.ts'
import { cellAt, moveRow } from './tableEdits.ts'
import type { TextInHand } from './textInHand.ts'

interface CellIndex {
  row: number
  index: number
}

type GridStep =
  | { kind: 'go'; to: CellIndex; caret: Caret }
  | { kind: 'new-row'; to: CellIndex; caret: Caret }
  | { kind: 'edit'; table: TableData | null; to: CellIndex | null; caret: Caret }

export function gridStep(
  table: TableData,
  starts: readonly (readonly number[])[],
  at: CellIndex,
  event: KeyboardEvent,
  text: TextInHand,
): GridStep | null {
  if (event.ctrlKey || event.metaKey) return null
  if (event.altKey) return altStep(table, at, event.key)
  switch (event.key) {
    case 'Tab':
      return event.shiftKey ? sideways(table, at, -1, 'end') : (sideways(table, at, 1, 'end') ?? lastRow(table, at, 0))
    case 'Enter':
      if (event.shiftKey) return null
      return vertical(table, starts, at, 1, 'end') ?? lastRow(table, at, at.index)
    case 'ArrowUp':
      return text.atFirstLine() ? vertical(table, starts, at, -1, { x: text.x(), line: 'last' }) : null
    case 'ArrowDown':
      return text.atLastLine() ? vertical(table, starts, at, 1, { x: text.x(), line: 'first' }) : null
    case 'ArrowLeft':
      return text.atStart && !event.shiftKey ? sideways(table, at, -1, 'end') : null
    case 'ArrowRight':
      return text.atEnd && !event.shiftKey ? sideways(table, at, 1, 'start') : null
    default:
      return null
  }
}

function altStep(table: TableData, at: CellIndex, key: string): GridStep | null {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const by = key === 'ArrowUp' ? -1 : 1
  const moved = moveRow(table, at.row, by)
  return { kind: 'edit', table: moved, to: moved && { row: at.row + by, index: at.index }, caret: 'end' }
}

/** The next or previous cell in reading order. */
function sideways(table: TableData, { row, index }: CellIndex, by: -1 | 1, caret: Caret): GridStep | null {
  const same = { row, index: index + by }
  if (table.rows[row]?.[same.index] !== undefined) return { kind: 'go', to: same, caret }
  for (let next = row + by; next >= 0 && next < table.rows.length; next += by) {
    const count = table.rows[next]?.length ?? 0
    if (count > 0) return { kind: 'go', to: { row: next, index: by === 1 ? 0 : count - 1 }, caret }
  }
  return null
}

/** The cell above or below, whatever is merged. */
function vertical(
  table: TableData,
  starts: readonly (readonly number[])[],
  { row, index }: CellIndex,
  by: -1 | 1,
  caret: Caret,
): GridStep | null {
  const column = starts[row]?.[index] ?? 0
  for (let next = row + by; next >= 0 && next < table.rows.length; next += by) {
    const to = cellAt(table, { row: next, column })
    if (to && (to.row !== row || to.index !== index)) return { kind: 'go', to, caret }
  }
  return null
}

/** Below the last row a new one begins, unless the last is still empty. */
function lastRow(table: TableData, at: CellIndex, index: number): GridStep | null {
  const row = table.rows[at.row]
  if (!row?.some((cell) => inlineOfCell(cell).trim() !== '')) return null
  return { kind: 'new-row', to: { row: table.rows.length, index }, caret: 'start' }
}
