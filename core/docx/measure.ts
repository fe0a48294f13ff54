/** How high each piece is when printed, in twips: what `paginate.ts` needs to know of it, and the lines it will draw. */
import { cellModel } from '../document/cells.ts'
import { cellPadding, closingAir, ruleThickness, tableBorder, textWidthOf } from '../style/page.ts'
import { lookOf, type PrintedLook } from '../style/paragraphs.ts'
import { printedLine } from '../style/textWidth.ts'
import { mmToPt, mmToPx, ptToTwips, pxToTwips, type Twips } from '../units.ts'
import { breakLines, type TextLine } from './breakLines.ts'
import { dress, type LayoutSetup, stackHeight } from './layoutCells.ts'
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

/** Rows that never part. */
export interface RowsBox {
  kind: 'rows'
  piece: GridPiece | TablePiece
  heights: Twips[]
  /** Rows repeated at the top of each page. */
  headerRows: number
  /** Rows that stay with the next row (or, for the last one, with the next piece). */
  keep: (row: number) => boolean
  /** For a table: the text of each cell and the column it starts in. */
  cells: CellText[][]
}

interface CellText {
  column: number
  lines: TextLine[]
  look: PrintedLook
}

export type Box = LinesBox | RowsBox

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
  const squeeze = setup.squeeze && look.align === 'justify'
  return {
    kind: 'lines',
    piece,
    look,
    lines: breakLines(dress(piece.runs, look), look.size, { width, indent: mmToPt(look.firstLine), squeeze }),
    lineHeight: exactly ?? printedLine(look.size, look.line),
    letters: exactly ?? printedLine(look.size),
    before: ptToTwips(piece.before ?? look.before),
    after: ptToTwips(piece.rule?.after ?? look.after),
    keepWithNext: piece.keepWithNext === true || look.keepWithNext,
  }
}

function gridBox(piece: GridPiece, setup: LayoutSetup): RowsBox {
  const air = piece.name === 'closing' ? ptToTwips(closingAir) : 0
  const heights = piece.rows.map((row) => {
    const stacks = row.cells.map((cell, i) => stackHeight(cell, mmToPx(piece.columns[i] ?? 0), setup))
    return air + pxToTwips(Math.max(...stacks))
  })
  return { kind: 'rows', piece, heights, headerRows: 0, keep: () => false, cells: [] }
}

function tableBox(piece: TablePiece, setup: LayoutSetup, mostRows: number): RowsBox {
  const { table } = piece
  const border = ptToTwips(tableBorder)
  const walker = columnWalker(table.widths.length)
  const heights: Twips[] = []
  const reaching: { from: number; span: number; height: Twips }[] = []
  const cells = table.rows.slice(0, mostRows).map((row, index) => {
    const columns = walker.next(row)
    let height = 0
    const texts = row.map((cell, i): CellText => {
      const { runs, colSpan = 1, rowSpan = 1 } = cellModel(cell)
      const column = columns[i] ?? i
      const look = lookOf(cellLook(table, index, column), setup)
      const room = table.widths.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0) - 2 * cellPadding
      const squeeze = setup.squeeze && look.align === 'justify'
      const lines = breakLines(dress(runs, look), look.size, { width: mmToPt(room), indent: 0, squeeze })
      const own = lines.length * printedLine(look.size, look.line) + ptToTwips(look.before) + ptToTwips(look.after)
      if (rowSpan === 1) height = Math.max(height, own)
      else reaching.push({ from: index, span: rowSpan, height: own })
      return { column, lines, look }
    })
    heights.push((height || emptyRow(setup)) + border)
    return texts
  })
  growForMerged(heights, reaching, border)
  const last = heights.length - 1
  if (last >= 0) heights[last] = (heights[last] ?? 0) + border
  const keep = (row: number): boolean =>
    row < table.headerRows || (piece.keepWithNext === true && row === table.rows.length - 1)
  return { kind: 'rows', piece, heights, headerRows: table.headerRows, keep, cells }
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
