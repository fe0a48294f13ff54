/** Tables and grids on a page: the text of their cells and their borders. */
import { cellModel } from '../document/cells.ts'
import type { RuleLayout } from '../document/pages.ts'
import { place, readPlace } from '../document/place.ts'
import { cellPadding, closingAir, tableBorder } from '../style/page.ts'
import { printedLine } from '../style/textWidth.ts'
import { type Mm, mmToPx, type Px, ptToPx, twipsToPx } from '../units.ts'
import { type Drawn, type LayoutSetup, stack, stackHeight, textLines } from './layoutCells.ts'
import type { RowsBox } from './measure.ts'
import type { GridPiece, TablePiece } from './pieces.ts'

/** A row where it is drawn, px from the top of the page. */
interface DrawnRow {
  index: number
  y: Px
  height: Px
}

const thickness: Px = ptToPx(tableBorder)

export function drawTable(piece: TablePiece, box: RowsBox, rows: readonly DrawnRow[], left: Px, drawn: Drawn): void {
  const { table } = piece
  const edges = columnEdges(table.widths, left)
  const { id } = readPlace(table.place)
  const borders: RuleLayout[] = []
  for (const [position, row] of rows.entries()) {
    for (const [i, cell] of (table.rows[row.index] ?? []).entries()) {
      const text = box.cells[row.index]?.[i]
      if (!text) continue
      const { colSpan = 1, rowSpan = 1 } = cellModel(cell)
      const x = edges[text.column] ?? left
      const right = edges[Math.min(text.column + colSpan, edges.length - 1)] ?? x
      const bottom = bottomOf(rows, position, rowSpan)
      borders.push(
        { x, y: row.y, width: right - x, height: thickness },
        { x, y: bottom, width: right - x, height: thickness },
        { x, y: row.y, width: thickness, height: bottom - row.y },
        { x: right, y: row.y, width: thickness, height: bottom - row.y },
      )
      const { look, lines } = text
      const padding = mmToPx(cellPadding)
      const used = lines.length * twipsToPx(printedLine(look.size, look.line)) + ptToPx(look.before + look.after)
      const free = row.index < table.headerRows ? Math.max(0, (bottom - row.y - thickness - used) / 2) : 0
      const y = row.y + thickness + free + ptToPx(look.before)
      textLines(lines, place.cell(id, row.index, i), look, { x: x + padding, y, width: right - x - 2 * padding }, drawn)
    }
  }
  drawn.rules.push(...joined(borders))
}

/** Where a cell ends that reaches over some rows, on this page. */
function bottomOf(rows: readonly DrawnRow[], position: number, span: number): Px {
  let last = rows[position]
  for (let i = position + 1; i < rows.length && i < position + span; i++) {
    const row = rows[i]
    if (!row || !last || row.index !== last.index + 1) break
    last = row
  }
  return last ? last.y + last.height : 0
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

/** Borders that lie on or continue one another become one line: a page of a table is some twenty rules, not hundreds. */
function joined(borders: readonly RuleLayout[]): RuleLayout[] {
  const across = borders.filter((border) => border.height === thickness)
  const down = borders.filter((border) => border.height !== thickness)
  return [
    ...joinAlong(
      across,
      (rule) => [rule.y, rule.x, rule.width],
      (y, x, width) => ({ x, y, width, height: thickness }),
    ),
    ...joinAlong(
      down,
      (rule) => [rule.x, rule.y, rule.height],
      (x, y, height) => ({ x, y, width: thickness, height }),
    ),
  ]
}

function joinAlong(
  rules: readonly RuleLayout[],
  read: (rule: RuleLayout) => [line: Px, from: Px, length: Px],
  make: (line: Px, from: Px, length: Px) => RuleLayout,
): RuleLayout[] {
  const stretches = rules.map(read).sort(([a, from], [b, start]) => (Math.abs(a - b) > 0.01 ? a - b : from - start))
  const out: RuleLayout[] = []
  let current: [Px, Px, Px] | null = null
  for (const [line, from, length] of stretches) {
    if (current && Math.abs(current[0] - line) < 0.01 && from <= current[1] + current[2] + 1) {
      current[2] = Math.max(current[2], from + length - current[1])
      continue
    }
    if (current) out.push(make(...current))
    current = [line, from, length]
  }
  if (current) out.push(make(...current))
  return out
}

/** Letterhead and closing: two columns without borders. */
export function drawGrid(grid: GridPiece, rows: readonly DrawnRow[], left: Px, setup: LayoutSetup, drawn: Drawn): void {
  for (const { index, y, height } of rows) {
    const row = grid.rows[index]
    if (!row) continue
    let x = left
    for (const [i, pieces] of row.cells.entries()) {
      const width = mmToPx(grid.columns[i] ?? 0)
      const air = grid.name === 'closing' ? ptToPx(closingAir) : 0
      const drop = row.bottom ? height - stackHeight(pieces, width, setup) : 0
      stack(pieces, { x, y: y + air + drop, width }, setup, drawn)
      x += width
    }
  }
}

/** Rows of a grid that stands outside the flow (marks in the top margin). */
export function gridRows(grid: GridPiece, top: Px, setup: LayoutSetup): DrawnRow[] {
  let y = top
  return grid.rows.map((row, index) => {
    const height = Math.max(...row.cells.map((cell, i) => stackHeight(cell, mmToPx(grid.columns[i] ?? 0), setup)))
    const placed = { index, y, height }
    y += height
    return placed
  })
}
