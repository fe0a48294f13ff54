import { cellModel } from '../document/cells.ts'
import type { CellModel, TableCell, TableModel, TrackedChange } from '../document/model.ts'
import { cellText } from '../document/plainText.ts'
import { type Alignable, alignTexts, goneBefore } from '../text/alignTexts.ts'
import type { TablePiece } from './pieces.ts'
import type { Marks } from './trackedRuns.ts'

type Row = readonly TableCell[]
type Kind = TrackedChange['kind']

/** A table with its changes row by row; null where rows of both do not fit into one table. */
export function mergeTables(before: TablePiece, after: TablePiece, marks: Marks): TablePiece | null {
  const [old, next] = [before.table, after.table]
  if (old.widths.length !== next.widths.length) return null
  if (!reachesDown(old) && !reachesDown(next)) return alignedRows(old, after, marks)
  if (!sameShape(old.rows, next.rows)) return null
  const rows = next.rows.map((row, index) => mergedRow(old.rows[index] ?? [], row, marks))
  return { ...after, table: { ...next, rows } }
}

/** All rows added, or all removed. */
export function wholeTable(piece: TablePiece, kind: Kind, marks: Marks): TablePiece {
  const rows = piece.table.rows.map((row) => changedRow(row, kind, marks))
  const rowChanges = new Map(rows.map((_, index) => [index, marks.mark(kind)]))
  return { ...piece, table: { ...piece.table, rows }, rowChanges }
}

const reachesDown = ({ rows }: TableModel): boolean =>
  rows.some((row) => row.some((cell) => typeof cell !== 'string' && (cell.rowSpan ?? 1) > 1))

const shapeOf = (row: Row): string =>
  row.map((cell) => (typeof cell === 'string' ? '1x1' : `${cell.colSpan ?? 1}x${cell.rowSpan ?? 1}`)).join(' ')

const sameShape = (one: readonly Row[], other: readonly Row[]): boolean =>
  one.length === other.length && one.every((row, index) => shapeOf(row) === shapeOf(other[index] ?? []))

function alignedRows(old: TableModel, after: TablePiece, marks: Marks): TablePiece {
  const { table: next } = after
  const { pairs } = alignTexts(old.rows.map(passage), next.rows.map(passage))
  const partner = new Map(pairs.map(([i, j]) => [j, i]))
  const rows: TableCell[][] = []
  const rowChanges = new Map<number, TrackedChange>()
  let headerRows = 0
  const push = (row: TableCell[], kind?: Kind): void => {
    if (kind) rowChanges.set(rows.length, marks.mark(kind))
    rows.push(row)
  }
  let reached = 0
  const removeUpTo = (end: number): void => {
    for (; reached < end; reached++) push(changedRow(old.rows[reached] ?? [], 'removed', marks), 'removed')
  }
  const limits = goneBefore(pairs, old.rows.length, next.rows.length)
  for (const [index, row] of next.rows.entries()) {
    const i = partner.get(index)
    removeUpTo(limits[index] ?? 0)
    if (i === undefined) push(changedRow(row, 'added', marks), 'added')
    else {
      reached = i + 1
      const was = old.rows[i] ?? []
      if (shapeOf(was) === shapeOf(row)) push(mergedRow(was, row, marks))
      else {
        push(changedRow(was, 'removed', marks), 'removed')
        push(changedRow(row, 'added', marks), 'added')
      }
    }
    if (index < next.headerRows) headerRows = rows.length
  }
  removeUpTo(old.rows.length)
  return { ...after, table: { ...next, rows, headerRows }, rowChanges }
}

/** A number in the first column says nothing about which row it is. */
const passage = (row: Row): Alignable => {
  const texts = row.map(cellText)
  const counted = texts.length > 1 && /^\s*\d*\.?\s*$/.test(texts[0] ?? '')
  return { kind: 'row', text: texts.slice(counted ? 1 : 0).join(' ') }
}

function mergedRow(before: Row, after: Row, marks: Marks): TableCell[] {
  return after.map((cell, column) => {
    const was = before[column] ?? ''
    const [old, next] = [cellModel(was).runs, cellModel(cell).runs]
    if (marks.comparedText(old) === marks.comparedText(next)) return cell
    return withRuns(cell, marks.merged(old, next))
  })
}

const changedRow = (row: Row, kind: Kind, marks: Marks): TableCell[] =>
  row.map((cell) => withRuns(cell, marks.all(cellModel(cell).runs, kind)))

const withRuns = (cell: TableCell, runs: CellModel['runs']): CellModel => ({ ...cellModel(cell), runs })
