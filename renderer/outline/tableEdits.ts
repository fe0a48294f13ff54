/**
 * Rows and columns of a table as data in, data out. Merged cells keep their reach: a row or column put in between
 * stretches them, one taken away shrinks them.
 *
 * 1. The grid as slots: which cell covers which place (`placeCells`, `toSlots`).
 * 2. Each change is one of the slots; `fromSlots` makes rows of them again.
 * 3. Pasting puts in the rows and columns that are missing.
 */
import type { Cell, TableData } from '../../core/draft/draft.ts'

export type ColumnAlign = NonNullable<TableData['columns'][number]['align']>

/** One cell of the draft, standing in every slot of the grid it covers. */
interface Anchor {
  cell: Cell
}
type Slots = (Anchor | null)[][]

/** A place in the grid, merged cells counted at full reach. */
interface Spot {
  row: number
  column: number
}

/** Where each cell of each row begins: `starts[row][index]` is its first column. */
export function cellStarts(table: TableData): number[][] {
  const starts: number[][] = table.rows.map(() => [])
  placeCells(table, (_cell, row, index, column) => {
    const line = starts[row]
    if (line) line[index] = column
  })
  return starts
}

/** A row of a table that is parted above some rows: a cell ends where its table is parted, blanks hold its columns below. */
export interface PartedRow {
  /** Rows each cell reaches over. */
  reaches: number[]
  blanks: { column: number; colSpan: number; rowSpan: number }[]
}

/** `above`: rows the table is parted above, in order. */
export function partedRows(table: TableData, above: readonly number[]): PartedRow[] {
  const rows = table.rows.map((): PartedRow => ({ reaches: [], blanks: [] }))
  placeCells(table, (cell, row, index, column) => {
    const { colSpan, rowSpan } = reach(cell)
    const end = Math.min(row + rowSpan, rows.length)
    const starts = [row, ...above.filter((at) => at > row && at < end)]
    starts.forEach((start, at) => {
      const height = (starts[at + 1] ?? end) - start
      const parted = rows[start]
      if (at === 0 && parted) parted.reaches[index] = height
      else parted?.blanks.push({ column, colSpan, rowSpan: height })
    })
  })
  return rows
}

/** The cell that covers a place, as row and index in the draft's rows; null outside the table. */
export function cellAt(table: TableData, spot: Spot): { row: number; index: number } | null {
  let found: { row: number; index: number } | null = null
  placeCells(table, (cell, row, index, column) => {
    const { colSpan, rowSpan } = reach(cell)
    const inside =
      spot.row >= row && spot.row < row + rowSpan && spot.column >= column && spot.column < column + colSpan
    if (inside) found = { row, index }
  })
  return found
}

function placeCells(table: TableData, visit: (cell: Cell, row: number, index: number, column: number) => void): Slots {
  const width = table.columns.length
  const slots: Slots = table.rows.map(() => Array.from({ length: width }, () => null))
  table.rows.forEach((cells, row) => {
    let column = 0
    cells.forEach((cell, index) => {
      while (slots[row]?.[column]) column++
      const anchor = { cell }
      const { colSpan, rowSpan } = reach(cell)
      for (let r = row; r < Math.min(row + rowSpan, slots.length); r++) {
        for (let c = column; c < Math.min(column + colSpan, width); c++) {
          const line = slots[r]
          if (line) line[c] ??= anchor
        }
      }
      visit(cell, row, index, column)
      column += colSpan
    })
  })
  return slots
}

function reach(cell: Cell): { colSpan: number; rowSpan: number } {
  return typeof cell === 'string'
    ? { colSpan: 1, rowSpan: 1 }
    : { colSpan: cell.colSpan ?? 1, rowSpan: cell.rowSpan ?? 1 }
}

const toSlots = (table: TableData): Slots =>
  placeCells(table, () => {}).map((line) => line.map((anchor) => anchor ?? { cell: '' }))

/** The rows again from the grid: each cell once, where it begins, with its reach. */
function fromSlots(slots: Slots): Cell[][] {
  const seen = new Set<Anchor>()
  return slots.map((line, row) => {
    const cells: Cell[] = []
    line.forEach((anchor, column) => {
      if (!anchor || seen.has(anchor)) return
      seen.add(anchor)
      let colSpan = 1
      while (line[column + colSpan] === anchor) colSpan++
      let rowSpan = 1
      while (slots[row + rowSpan]?.[column] === anchor) rowSpan++
      cells.push(withReach(anchor.cell, colSpan, rowSpan))
    })
    return cells
  })
}

function withReach(cell: Cell, colSpan: number, rowSpan: number): Cell {
  if (typeof cell === 'string' && colSpan === 1 && rowSpan === 1) return cell
  const { colSpan: _c, rowSpan: _r, ...rest } = typeof cell === 'string' ? { text: cell } : cell
  return { ...rest, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}

/** An empty row before row `at`; `at` may be the number of rows. */
export function insertRow(table: TableData, at: number): TableData {
  const slots = toSlots(table)
  const line = table.columns.map((_, column): Anchor => {
    const above = slots[at - 1]?.[column]
    return above && above === slots[at]?.[column] ? above : { cell: '' }
  })
  return withRows(
    table,
    fromSlots(slots.toSpliced(at, 0, line)),
    at < table.headerRows ? table.headerRows + 1 : table.headerRows,
  )
}

/** The last row stays: a table without rows is taken away as a whole. */
export function removeRow(table: TableData, at: number): TableData {
  if (table.rows.length <= 1 || !table.rows[at]) return table
  const headerRows = at < table.headerRows ? table.headerRows - 1 : table.headerRows
  return withRows(table, fromSlots(toSlots(table).toSpliced(at, 1)), headerRows)
}

/** Null where a merged cell reaches over both rows. */
export function moveRow(table: TableData, at: number, by: -1 | 1): TableData | null {
  const slots = toSlots(table)
  const [line, other] = [slots[at], slots[at + by]]
  if (!line || !other || tied(slots, at) || tied(slots, at + by)) return null
  return withRows(table, fromSlots(slots.with(at, other).with(at + by, line)), table.headerRows)
}

const tied = (slots: Slots, row: number): boolean =>
  slots[row]?.some((anchor, column) => anchor === slots[row - 1]?.[column] || anchor === slots[row + 1]?.[column]) ??
  false

/** An empty column before column `at`; it takes an average width, the others give way. */
export function insertColumn(table: TableData, at: number): TableData {
  const slots = toSlots(table).map((line) => {
    const before = line[at - 1]
    const anchor = before && before === line[at] ? before : { cell: '' }
    return line.toSpliced(at, 0, anchor)
  })
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  const width = table.columns.length > 0 ? total / table.columns.length : 1
  return { ...table, columns: table.columns.toSpliced(at, 0, { width }), rows: fromSlots(slots) }
}

export function removeColumn(table: TableData, at: number): TableData {
  if (table.columns.length <= 1 || !table.columns[at]) return table
  const rows = fromSlots(toSlots(table).map((line) => line.toSpliced(at, 1)))
  return { ...table, columns: table.columns.toSpliced(at, 1), rows }
}

/** Null where a merged cell reaches over the border between them. */
export function moveColumn(table: TableData, at: number, by: -1 | 1): TableData | null {
  const to = at + by
  const [column, other] = [table.columns[at], table.columns[to]]
  if (!column || !other) return null
  const slots = toSlots(table)
  const spans = (line: Slots[number], c: number): boolean => line[c] === line[c - 1] || line[c] === line[c + 1]
  if (slots.some((line) => spans(line, at) || spans(line, to))) return null
  const rows = fromSlots(slots.map((line) => line.with(at, line[to] ?? null).with(to, line[at] ?? null)))
  return { ...table, columns: table.columns.with(at, other).with(to, column), rows }
}

/** The first `count` rows repeat on each page. */
export function setHeaderRows(table: TableData, count: number): TableData {
  return { ...table, headerRows: Math.max(0, Math.min(count, table.rows.length)) }
}

export function setAlign(table: TableData, column: number, align: ColumnAlign): TableData {
  const old = table.columns[column]
  return old ? { ...table, columns: table.columns.with(column, { ...old, align }) } : table
}

/** On pages of its own laid across, or upright again in the text. */
export function turnTable({ orientation, ...table }: TableData): TableData {
  return orientation === 'landscape' ? table : { ...table, orientation: 'landscape' }
}

/** What turning does, on its button and in the menus. */
export const turnName = (across: boolean): string => (across ? 'Đặt trang dọc' : 'Đặt trang ngang')
export const turnHint = (across: boolean): string =>
  across ? 'Bảng trở lại trang dọc, liền với chữ' : 'Bảng đứng riêng trên trang ngang; chữ trước và sau vẫn trang dọc'

/** Wider or narrower by a sixth; the others give way, for widths are shares. */
export function stretchColumn(table: TableData, column: number, by: -1 | 1): TableData {
  const old = table.columns[column]
  if (!old) return table
  const width = by === 1 ? old.width * (7 / 6) : old.width * (6 / 7)
  return { ...table, columns: table.columns.with(column, { ...old, width: Math.round(width * 100) / 100 }) }
}

/** Cells pasted from a place on: rows and columns that are missing are added at the end. */
export function pasteCells(table: TableData, from: Spot, cells: readonly (readonly string[])[]): TableData {
  const height = from.row + cells.length
  const width = from.column + Math.max(0, ...cells.map((line) => line.length))
  let grown = table
  while (grown.columns.length < width) grown = insertColumn(grown, grown.columns.length)
  const slots = toSlots(grown)
  while (slots.length < height) slots.push(grown.columns.map((): Anchor => ({ cell: '' })))
  cells.forEach((line, row) => {
    line.forEach((text, column) => {
      const anchor = slots[from.row + row]?.[from.column + column]
      if (anchor) anchor.cell = typeof anchor.cell === 'string' ? text : { ...anchor.cell, text }
    })
  })
  return withRows(grown, fromSlots(slots), grown.headerRows)
}

function withRows(table: TableData, rows: Cell[][], headerRows: number): TableData {
  return { ...table, rows, headerRows }
}

/** A table to begin with: a header and a few empty rows. */
export function newTable(): TableData {
  return {
    columns: [
      { width: 1, align: 'center' },
      { width: 6, align: 'left' },
      { width: 3, align: 'left' },
    ],
    headerRows: 1,
    rows: [
      ['TT', 'Nội dung', 'Ghi chú'],
      ['1', '', ''],
      ['2', '', ''],
      ['3', '', ''],
    ],
  }
}
