import { cellText } from '../document/plainText.ts'
import { linesOf } from '../style/lineRules.ts'
import type { PageSetup } from '../style/page.ts'
import { cellPadding, sheet } from '../style/page.ts'
import { runsText } from '../text/runsText.ts'
import { mmToPt, mmToTwips, type Pt, type Twips, twipsToMm } from '../units.ts'
import { measureSection } from './measure.ts'
import { mayPart } from './paginate.ts'
import type { GridPiece, Piece, SectionPieces, TablePiece } from './pieces.ts'

/**
 * Says which rows may part between pages: those that fit on none. All others are kept whole in Word.
 * Measuring costs as much as placing pages, so a section is measured only where a text is long enough to give a reason.
 */
export function withPartingRows(section: SectionPieces, page: PageSetup): SectionPieces {
  const bottom = textHeight(section.orientation, page)
  if (!section.pieces.some((piece) => mayBeTall(piece, page, bottom))) return section
  const boxes = measureSection(section, { ...page, lines: linesOf(page) }, Number.POSITIVE_INFINITY)
  const parts = (index: number) => (row: number) => mayPart(boxes, index, row, bottom)
  return { ...section, pieces: section.pieces.map((piece, index) => marked(piece, parts(index))) }
}

/** Height of the text area. */
export const textHeight = (orientation: SectionPieces['orientation'], { margins }: PageSetup): Twips =>
  mmToTwips(sheet(orientation).height) - mmToTwips(margins.top) - mmToTwips(margins.bottom)

function marked(piece: Piece, parts: (row: number) => boolean): Piece {
  if (piece.kind === 'paragraph') return piece
  if (piece.kind === 'grid')
    return { ...piece, rows: piece.rows.map((row, at) => (parts(at) ? { ...row, parts: true } : row)) }
  return { ...piece, parts: new Set([...piece.table.rows.keys()].filter(parts)) }
}

function mayBeTall(piece: Piece, page: PageSetup, bottom: Twips): boolean {
  if (piece.kind === 'paragraph') return false
  return piece.kind === 'grid' ? isLongList(piece) : hasLongCell(piece, page, bottom)
}

/** A closing that fills a good part of a page. */
function isLongList({ name, rows }: GridPiece): boolean {
  const left = rows.flatMap(({ cells }) => cells[0])
  const letters = left.reduce((sum, { runs }) => sum + runsText(runs).length, 0)
  return name === 'closing' && (left.length > 20 || letters > 800)
}

/** Some cell may fill half a page. Text takes about half its size a letter; much of a narrow line may stay empty. */
function hasLongCell({ table }: TablePiece, page: PageSetup, bottom: Twips): boolean {
  const half: Pt = mmToPt(twipsToMm(bottom)) / 2
  const narrowest = Math.min(...table.widths)
  return table.rows.some((row) =>
    row.some((cell, i) => {
      const text = cellText(cell)
      if (text.length < 20) return false
      const width = row.length === table.widths.length ? (table.widths[i] ?? narrowest) : narrowest
      const room: Pt = Math.max(page.tableSize, mmToPt(width - 2 * cellPadding))
      const lines = text.split('\n').length + (0.7 * text.length * page.tableSize) / room
      return lines * 1.2 * page.tableSize > half
    }),
  )
}
