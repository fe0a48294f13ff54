/** A table on a page: the text of its cells and their borders, between the rows that `docx/layout` placed. */
import type { RowLayout } from 'docx/layout'
import { place, readPlace } from '../document/place.ts'
import { cellPadding, closingAir, tableBorder } from '../style/page.ts'
import { lookOf } from '../style/paragraphs.ts'
import { type Mm, mmToPx, type Px, ptToPx } from '../units.ts'
import { type Drawn, type LayoutSetup, nothingDrawn, stack, stackHeight, textLines } from './layoutCells.ts'
import type { GridPiece, TablePiece } from './pieces.ts'
import { cellLook, cellOf, columnWalker } from './wordTable.ts'

const line: Px = ptToPx(tableBorder)

/** Where each cell of a table starts, worked out once for all pages it stands on. */
export type TablePlan = number[][]

export function planTable({ table }: TablePiece, rows: number): TablePlan {
  const walker = columnWalker(table.widths.length)
  return table.rows.slice(0, rows).map((row) => walker.next(row))
}

export function drawTable(
  piece: TablePiece,
  plan: TablePlan,
  rows: readonly RowLayout[],
  left: Px,
  page: LayoutSetup,
  drawn: Drawn,
): void {
  const { table } = piece
  const edges = columnEdges(table.widths, left)
  const bottomOf = (position: number, span: number): Px => {
    let last = rows[position]
    for (let i = position + 1; i < rows.length && i < position + span; i++) {
      const row = rows[i]
      if (!row || !last || row.index !== last.index + 1) break
      last = row
    }
    return last ? last.y + last.height : 0
  }
  const { id } = readPlace(table.place)
  for (const [position, row] of rows.entries()) {
    for (const [i, cell] of (table.rows[row.index] ?? []).entries()) {
      const { runs, colSpan = 1, rowSpan = 1 } = cellOf(cell)
      const column = plan[row.index]?.[i] ?? i
      const x = edges[column] ?? left
      const right = edges[Math.min(column + colSpan, edges.length - 1)] ?? x
      const bottom = bottomOf(position, rowSpan)
      drawn.rules.push(
        { x, y: row.y, width: right - x, height: line },
        { x, y: row.y, width: line, height: bottom - row.y },
        { x, y: bottom, width: right - x, height: line },
        { x: right, y: row.y, width: line, height: bottom - row.y },
      )
      const look = lookOf(cellLook(table, row.index, column), page)
      const padding = mmToPx(cellPadding)
      const room = { x: x + padding, width: right - x - 2 * padding }
      const where = place.cell(id, row.index, i)
      const height = ptToPx(look.before + look.after)
      const own = nothingDrawn()
      const used = height + textLines(runs, where, look, { ...room, y: 0 }, page.squeeze, own)
      const free = row.index < table.headerRows ? Math.max(0, (bottom - row.y - line - used) / 2) : 0
      const shift = row.y + line + free + ptToPx(look.before)
      drawn.lines.push(...own.lines.map((text) => ({ ...text, y: text.y + shift })))
    }
  }
}

function columnEdges(widths: readonly Mm[], left: Px): Px[] {
  const edges = [left]
  let x = left
  for (const width of widths) {
    x += mmToPx(width)
    edges.push(x)
  }
  return edges
}

/** Letterhead and closing: two columns without borders. */
export function drawGrid(
  grid: GridPiece,
  rows: readonly { index: number; y: Px; height: Px }[],
  left: Px,
  page: LayoutSetup,
  drawn: Drawn,
): void {
  for (const { index, y, height } of rows) {
    const row = grid.rows[index]
    if (!row) continue
    let x = left
    for (const [i, pieces] of row.cells.entries()) {
      const width = mmToPx(grid.columns[i] ?? 0)
      const air = grid.name === 'closing' ? ptToPx(closingAir) : 0
      const drop = row.bottom ? height - stackHeight(pieces, width, page) : 0
      stack(pieces, { x, y: y + air + drop, width }, page, drawn)
      x += width
    }
  }
}

/** How high each row of a grid is, for grids the layout does not place (marks in the top margin). */
export function gridRows(grid: GridPiece, top: Px, page: LayoutSetup): { index: number; y: Px; height: Px }[] {
  let y = top
  return grid.rows.map((row, index) => {
    const height = Math.max(...row.cells.map((cell, i) => stackHeight(cell, mmToPx(grid.columns[i] ?? 0), page)))
    const placed = { index, y, height }
    y += height
    return placed
  })
}
