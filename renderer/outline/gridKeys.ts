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

interface InCell {
  table: TableData
  /** The grid column each cell of each row begins at. */
  starts: readonly (readonly number[])[]
  at: CellIndex
  text: TextInHand
}

export function gridStep(event: KeyboardEvent, cell: InCell): GridStep | null {
  if (event.ctrlKey || event.metaKey) return null
  if (event.altKey) return altStep(cell.table, cell.at, event.key)
  return (event.shiftKey ? withShift : plain).get(event.key)?.(cell) ?? null
}

type Press = (cell: InCell) => GridStep | null

const up: Press = (cell) => (cell.text.atFirstLine() ? vertical(cell, -1, { x: cell.text.x(), line: 'last' }) : null)
const down: Press = (cell) => (cell.text.atLastLine() ? vertical(cell, 1, { x: cell.text.x(), line: 'first' }) : null)

const withShift = new Map<string, Press>([
  ['Tab', ({ table, at }) => sideways(table, at, -1, 'end')],
  ['ArrowUp', up],
  ['ArrowDown', down],
])

const plain = new Map<string, Press>([
  ['Tab', ({ table, at }) => sideways(table, at, 1, 'end') ?? lastRow(table, at, 0)],
  ['Enter', (cell) => vertical(cell, 1, 'end') ?? lastRow(cell.table, cell.at, cell.at.index)],
  ['ArrowUp', up],
  ['ArrowDown', down],
  ['ArrowLeft', ({ table, at, text }) => (text.atStart ? sideways(table, at, -1, 'end') : null)],
  ['ArrowRight', ({ table, at, text }) => (text.atEnd ? sideways(table, at, 1, 'start') : null)],
])

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
function vertical({ table, starts, at: { row, index } }: InCell, by: -1 | 1, caret: Caret): GridStep | null {
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
