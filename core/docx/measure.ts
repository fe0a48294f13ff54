/**
 * How high each piece is when printed, in twips: what `paginate.ts` needs to know of it, and the lines it will draw.
 *
 * 1. A paragraph is its lines, broken as the page breaks them; its first carries the space above, its last that below.
 * 2. A grid is the paragraphs of its cells, stacked as they will be drawn.
 * 3. A table is its rows, each as high as its highest cell; a merged cell that needs more than its rows have makes the last one higher.
 * 4. Each cell tells where its text may be cut, and which footnotes stand between two cuts.
 */

import { cellModel } from '../document/cells.ts'
import { cellPadding, closingAir, ruleThickness, tableBorder, textWidthOf } from '../style/page.ts'
import { lookOf, type PrintedLook } from '../style/paragraphs.ts'
import { printedLine } from '../style/textWidth.ts'
import { mmToPt, mmToPx, type Px, ptToTwips, pxToTwips, type Twips } from '../units.ts'
import { linesIn, type TextLine } from './breakLines.ts'
import { dashRoom } from './dashList.ts'
import { type Drawn, type LayoutSetup, marksIn, stacked } from './layoutCells.ts'
import type { GridPiece, ParagraphPiece, SectionPieces, TablePiece } from './pieces.ts'
import { cellLook, columnWalker } from './wordTable.ts'

/** Lines that may part between pages. */
export interface LinesBox {
  kind: 'lines'
  piece: ParagraphPiece
  look: PrintedLook
  lines: TextLine[]
  lineHeight: Twips
  /** Height of a line's letters: what must fit at the foot of a page. */
  letters: Twips
  before: Twips
  after: Twips
  keepWithNext: boolean
}

/** Rows, which part only where they must (`placeRows.ts`). */
export interface RowsBox {
  kind: 'rows'
  piece: GridPiece | TablePiece
  /** Of each row as long as it is whole. */
  heights: Twips[]
  /** Of each row, the least its content is: what its own cells need, not those that reach down into it. */
  least: Twips[]
  /** Above the text of each cell: its border, or the air of the closing. */
  above: Twips
  /** Below the last row, and below a part of a row. */
  below: Twips
  /** Rows repeated at the top of each page. */
  headerRows: number
  /** Rows that stay with the next row (or, for the last one, with the next piece). */
  keep: (row: number) => boolean
  cells: CellBox[][]
}

export interface CellBox {
  row: number
  /** Among the cells of its row. */
  index: number
  /** The last row it reaches. */
  last: number
  /** From the top of its text: where it begins, where it may be cut, where it ends. */
  cuts: Twips[]
  /** The footnotes whose marks stand between one cut and the next. */
  marks: readonly (readonly number[])[]
  /** One paragraph of at least two lines on either page; lines that part anywhere; what stays together. */
  flow: 'paragraph' | 'lines' | 'whole'
  content: CellText | CellStack
}

/** In a table: the column it starts in and its text. */
interface CellText {
  is: 'text'
  column: number
  lines: TextLine[]
  look: PrintedLook
}

/** In a grid: its paragraphs as they are drawn from 0, 0, and where they end. */
interface CellStack {
  is: 'stack'
  drawn: Drawn
  end: Px
}

export type Box = LinesBox | RowsBox

/** The pieces of a section as boxes, heights in twips. `mostRows`: of a longer table the rows behind are not measured. */
export function measureSection(section: SectionPieces, setup: LayoutSetup, mostRows: number): Box[] {
  const width = textWidthOf(setup.margins, section.orientation)
  return section.pieces.map((piece) => {
    if (piece.kind === 'paragraph') return paragraphBox(piece, mmToPt(width), setup)
    return piece.kind === 'grid' ? gridBox(piece, setup) : tableBox(piece, setup, mostRows)
  })
}

function paragraphBox(piece: ParagraphPiece, width: number, setup: LayoutSetup): LinesBox {
  const look = lookOf(piece.look, setup)
  const rule = piece.rule ? ptToTwips(ruleThickness) : 0
  const exactly = look.exactly === undefined ? null : ptToTwips(look.exactly) + rule
  return {
    kind: 'lines',
    piece,
    look,
    lines: linesIn(piece.runs, look, {
      width,
      indent: mmToPt(look.firstLine) + (setup.lines === 'word' ? dashRoom(piece, look.size) : 0),
      lines: setup.lines,
    }),
    lineHeight: exactly ?? printedLine(look.size, look.line),
    letters: exactly ?? printedLine(look.size),
    before: ptToTwips(piece.before ?? look.before),
    after: ptToTwips(piece.rule?.after ?? look.after),
    keepWithNext: piece.keepWithNext === true || look.keepWithNext,
  }
}

/** Letterhead or closing: columns without borders. Widths of its columns in mm. */
export function gridBox(piece: GridPiece, setup: LayoutSetup): RowsBox {
  const above = piece.name === 'closing' ? ptToTwips(closingAir) : 0
  const cells = piece.rows.map((row, index) =>
    row.cells.map((paragraphs, i): CellBox => {
      const { drawn, cuts, marks } = stacked(paragraphs, mmToPx((row.columns ?? piece.columns)[i] ?? 0), setup)
      // Recipients run on; the signature stays in one piece.
      const flow = piece.name === 'closing' && i === 0 ? 'lines' : 'whole'
      const content: CellStack = { is: 'stack', drawn, end: cuts.at(-1) ?? 0 }
      return { row: index, index: i, last: index, cuts: cuts.map(pxToTwips), marks, flow, content }
    }),
  )
  const least = cells.map((row) => Math.max(...row.map(({ cuts }) => cuts.at(-1) ?? 0)))
  const heights = least.map((height) => above + height)
  return { kind: 'rows', piece, heights, least, above, below: 0, headerRows: 0, keep: () => false, cells }
}

function tableBox(piece: TablePiece, setup: LayoutSetup, mostRows: number): RowsBox {
  const { table } = piece
  const border = ptToTwips(tableBorder)
  const walker = columnWalker(table.widths.length)
  const heights: Twips[] = []
  const reaching: { from: number; span: number; height: Twips }[] = []
  const least: Twips[] = []
  const rows = table.rows.slice(0, mostRows)
  const cells = rows.map((row, index) => {
    const columns = walker.next(row)
    let height = 0
    const texts = row.map((cell, i): CellBox => {
      const { runs, colSpan = 1, rowSpan = 1 } = cellModel(cell)
      const column = columns[i] ?? i
      const look = lookOf(cellLook(table, index, column), setup)
      const room = table.widths.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0) - 2 * cellPadding
      const lines = linesIn(runs, look, { width: mmToPt(room), lines: setup.lines })
      const cuts = lineCuts(lines.length, look)
      const own = cuts.at(-1) ?? 0
      if (rowSpan === 1) height = Math.max(height, own)
      else reaching.push({ from: index, span: rowSpan, height: own })
      const last = Math.min(index + rowSpan, rows.length) - 1
      const marks = lines.map((line) => marksIn([line]))
      const content: CellText = { is: 'text', column, lines, look }
      return { row: index, index: i, last, cuts, marks, flow: 'paragraph', content }
    })
    least.push(height || emptyRow(setup))
    heights.push((height || emptyRow(setup)) + border)
    return texts
  })
  growForMerged(heights, reaching, border)
  const last = heights.length - 1
  if (last >= 0) heights[last] = (heights[last] ?? 0) + border
  const keep = (row: number): boolean =>
    row < table.headerRows || (piece.keepWithNext === true && row === table.rows.length - 1)
  const { headerRows } = table
  return { kind: 'rows', piece, heights, least, above: border, below: border, headerRows, keep, cells }
}

/** Lines of one paragraph: its first with the space above it, its last with the space below. */
function lineCuts(lines: number, look: PrintedLook): Twips[] {
  const [before, height] = [ptToTwips(look.before), printedLine(look.size, look.line)]
  const cuts = [0]
  for (let line = 1; line <= lines; line++) cuts.push(before + line * height)
  cuts[lines] = (cuts[lines] ?? 0) + ptToTwips(look.after)
  return cuts
}

/** A row in which every cell reaches down from above still holds an empty line. */
const emptyRow = (setup: LayoutSetup): Twips => printedLine(setup.tableSize)

/** A merged cell that needs more than its rows have makes the last of them higher. */
function growForMerged(
  heights: Twips[],
  reaching: readonly { from: number; span: number; height: Twips }[],
  border: Twips,
): void {
  for (const { from, span, height } of reaching) {
    const last = Math.min(from + span, heights.length) - 1
    const room = heights.slice(from, last + 1).reduce((sum, one) => sum + one, 0) - border
    if (height > room) heights[last] = (heights[last] ?? 0) + height - room
  }
}
