/**
 * Tables and grids on a page: the text of their cells and their borders.
 *
 * 1. A cell, or the part of it that stands on this page, is drawn from the cuts its measure gave.
 * 2. Borders that lie on or continue one another become one line.
 * 3. A grid was drawn when it was measured; it is put in its place.
 */

import { cellModel } from '../document/cells.ts'
import type { RuleLayout } from '../document/pages.ts'
import { place, readPlace } from '../document/place.ts'
import { cellPadding, closingAir, tableBorder } from '../style/page.ts'
import { printedLine } from '../style/textWidth.ts'
import { type Mm, mmToPx, type Px, ptToPx, pxToTwips, twipsToPx } from '../units.ts'
import { type Drawn, textLines } from './layoutCells.ts'
import type { CellBox } from './measure.ts'
import type { GridPiece, TablePiece } from './pieces.ts'

/** A cell or its part where it is drawn, px from the top of the page. */
export interface DrawnCell {
  cell: CellBox
  y: Px
  height: Px
  /** Stretches between the cuts of its text. */
  from: number
  to: number
}

const thickness: Px = ptToPx(tableBorder)

/** Cells, their words and borders on one page, in px from the page’s corner; `left`: of the table. */
export function drawTable(piece: TablePiece, cells: readonly DrawnCell[], left: Px, drawn: Drawn): void {
  const { table } = piece
  const edges = columnEdges(table.widths, left)
  const { id } = readPlace(table.place)
  const borders: RuleLayout[] = []
  for (const { cell, y, height, from, to } of cells) {
    if (cell.content.is !== 'text') continue
    const { column, look, lines } = cell.content
    const { colSpan = 1 } = cellModel(table.rows[cell.row]?.[cell.index] ?? '')
    const x = edges[column] ?? left
    const right = edges[Math.min(column + colSpan, edges.length - 1)] ?? x
    const bottom = y + height
    borders.push(
      { x, y, width: right - x, height: thickness },
      { x, y: bottom, width: right - x, height: thickness },
      { x, y, width: thickness, height },
      { x: right, y, width: thickness, height },
    )
    const padding = mmToPx(cellPadding)
    const whole = from === 0 && to === lines.length
    const used = lines.length * twipsToPx(printedLine(look.size, look.line)) + ptToPx(look.before + look.after)
    const centred = whole && cell.row < table.headerRows
    const free = centred ? Math.max(0, (height - thickness - used) / 2) : 0
    const top = y + thickness + free + (from === 0 ? ptToPx(look.before) : 0)
    const room = { x: x + padding, y: top, width: right - x - 2 * padding }
    textLines(lines.slice(from, to), place.cell(id, cell.row, cell.index), look, room, drawn)
  }
  drawn.rules.push(...joined(borders))
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

/** Letterhead and closing: two columns without borders. What was drawn when they were measured is put in its place. */
export function drawGrid(grid: GridPiece, cells: readonly DrawnCell[], left: Px, drawn: Drawn): void {
  const air = grid.name === 'closing' ? ptToPx(closingAir) : 0
  for (const { cell, y, height, from, to } of cells) {
    if (cell.content.is !== 'stack') continue
    const { drawn: all, end } = cell.content
    const x = columnEdges(grid.rows[cell.row]?.columns ?? grid.columns, left)[cell.index] ?? left
    const whole = from === 0 && to === cell.cuts.length - 1
    const drop = whole && grid.rows[cell.row]?.bottom ? height - end : 0
    const [first, limit] = [
      cell.cuts[from] ?? 0,
      to === cell.cuts.length - 1 ? Number.POSITIVE_INFINITY : cell.cuts[to],
    ]
    const here = ({ y: at }: { y: Px }): boolean => pxToTwips(at) >= first && pxToTwips(at) < (limit ?? 0)
    const moved = <T extends { x: Px; y: Px }>(one: T): T => ({
      ...one,
      x: x + one.x,
      y: y + air + drop + one.y - twipsToPx(first),
    })
    drawn.lines.push(...all.lines.filter(here).map(moved))
    drawn.rules.push(...all.rules.filter(here).map(moved))
    drawn.boxes.push(...all.boxes.filter(here).map(moved))
  }
}
