/** Rows of a table both plans have: cells by themselves, rows by a table with one row more or less. */
import { cellModel } from '../document/cells.ts'
import type { TableCell } from '../document/model.ts'
import { cellText } from '../document/plainText.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { Cell, Draft, TableData } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import { findBlock } from '../draft/walk.ts'
import { lookOf } from '../inline/inline.ts'
import { printInline } from '../inline/writeInline.ts'
import type { Match } from './match.ts'
import { type Passage, tidy } from './passages.ts'

type RowHome = Extract<Passage['home'], { is: 'row' }>
const rowHome = (passage: Passage | null): RowHome | null => (passage?.home.is === 'row' ? passage.home : null)

/** `id`: the first plan's table; `at`: where in it the row of the second plan belongs. */
export function takeRow(match: Match, draft: Draft, id: string, at: number): DraftEdit | null {
  const own = rowHome(match.before)
  const other = rowHome(match.after)
  const table = findBlock(draft, id)?.block.table
  if (!table) return null
  if (own && own.id !== id) return fromOtherTable(own, match, draft, id, at)
  if (own && !other) return { op: 'set-table', block: id, table: withRows(table, table.rows.toSpliced(own.row, 1)) }
  if (!other) return null
  const cells = other.table.rows[other.row] ?? []
  if (!own) {
    if (columnsOf(cells) !== table.columns.length) return null
    const rows = table.rows.toSpliced(at, 0, cells.map(draftCell))
    return { op: 'set-table', block: id, table: withRows(table, rows) }
  }
  const row = table.rows[own.row]
  if (!row) return null
  const printed = own.table.rows[own.row] ?? []
  const changed = changedRow(row, printed, cells, own, match)
  if (!changed) return null
  if (!match.moved) return setCells(id, own.row, row, changed)
  const without = table.rows.toSpliced(own.row, 1)
  const rows = without.toSpliced(at > own.row ? at - 1 : at, 0, changed)
  return { op: 'set-table', block: id, table: withRows(table, rows) }
}

/** Out of one table, into another. */
function fromOtherTable(own: RowHome, match: Match, draft: Draft, id: string, at: number): DraftEdit | null {
  const gone = takeRow({ ...match, after: null }, draft, own.id, 0)
  const fresh = takeRow({ ...match, before: null }, draft, id, at)
  return gone && fresh ? { op: 'all', edits: [gone, fresh] } : null
}

function setCells(block: string, row: number, old: readonly Cell[], next: readonly Cell[]): DraftEdit | null {
  const edits = next.flatMap((cell, column): DraftEdit[] => {
    const was = old[column]
    if (was === undefined || inlineOfCell(was) === inlineOfCell(cell)) return []
    return [{ op: 'set-cell', block, row, column, text: inlineOfCell(cell) }]
  })
  return edits.length === 0 ? null : { op: 'all', edits }
}

/** The row with the cells whose printed words differ; null where the two have other cells. */
function changedRow(
  row: readonly Cell[],
  printed: readonly TableCell[],
  wanted: readonly TableCell[],
  own: RowHome,
  match: Match,
): Cell[] | null {
  const first = match.before?.label === '' ? 0 : 1
  const firstThere = match.after?.label === '' ? 0 : 1
  if (row.length - first !== wanted.length - firstThere || printed.length !== row.length || own.generated) return null
  return row.map((cell, column) => {
    const other = wanted[column - first + firstThere]
    if (column < first || other === undefined) return cell
    if (tidy(cellText(printed[column] ?? '')) === tidy(cellText(other))) return cell
    const text = inlineOfCell(draftCell(other))
    return typeof cell === 'string' ? text : { ...cell, text }
  })
}

const columnsOf = (cells: readonly TableCell[]): number =>
  cells.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.colSpan ?? 1)), 0)

/** A printed cell as a draft holds it: bold and italic stay, facts are words. */
export function draftCell(cell: TableCell): Cell {
  const model = cellModel(cell)
  const text = printInline(model.runs.map((run) => ({ kind: 'text', text: run.text, ...lookOf(run) })))
  const { colSpan, rowSpan } = model
  if (colSpan === undefined && rowSpan === undefined) return text
  return { text, ...(colSpan === undefined ? {} : { colSpan }), ...(rowSpan === undefined ? {} : { rowSpan }) }
}

/** Rows numbered 1, 2, 3 stay so. */
function withRows(table: TableData, rows: Cell[][]): TableData {
  if (!isCounted(table.rows.slice(table.headerRows))) return { ...table, rows }
  const body = rows.slice(table.headerRows).map((row, index) => {
    const first = row[0]
    if (first === undefined || !/^\s*\d*\.?\s*$/u.test(inlineOfCell(first))) return row
    const text = `${index + 1}${inlineOfCell(first).trim().endsWith('.') ? '.' : ''}`
    return row.with(0, typeof first === 'string' ? text : { ...first, text })
  })
  return { ...table, rows: [...rows.slice(0, table.headerRows), ...body] }
}

const isCounted = (rows: readonly Cell[][]): boolean =>
  rows.length > 0 && rows.every((row, index) => inlineOfCell(row[0] ?? '').replace(/[.\s]/gu, '') === String(index + 1))
