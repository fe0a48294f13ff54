import { xmlOf } from './docxXml.ts'
import { Kept } from './kept.ts'
import { MARK, paragraphXml } from './paragraphXml.ts'
import type { GridPiece, ParagraphPiece } from './pieces.ts'
import { wordParagraph } from './wordParagraph.ts'
import { wordGrid } from './wordTable.ts'

/** Stands for all paragraphs of a cell. */
const cellMark: ParagraphPiece = { kind: 'paragraph', look: 'body', place: '', runs: [{ text: MARK }] }

/** What stands around the paragraphs of each cell. */
const shapes = new Kept<string[]>(200)

/** Byte for byte what docx writes for `wordGrid(grid)`: each shape of grid is written by it once, the paragraphs are filled in. */
export function gridXml(grid: GridPiece): string {
  if (grid.rows.some((row) => row.change)) return xmlOf(wordGrid(grid))
  const key = JSON.stringify({ ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(isFilled) })) })
  const around = shapes.of(key, () => xmlOf(wordGrid(sampleOf(grid))).split(xmlOf(wordParagraph(cellMark))))
  const cells = grid.rows.flatMap((row) => row.cells.filter(isFilled))
  return around.map((xml, at) => xml + (cells[at] ?? []).map(paragraphXml).join('')).join('')
}

const isFilled = (cell: readonly ParagraphPiece[]): boolean => cell.length > 0

const sampleOf = (grid: GridPiece): GridPiece => ({
  ...grid,
  rows: grid.rows.map((row) => {
    const [left, right] = row.cells
    return { ...row, cells: [isFilled(left) ? [cellMark] : [], isFilled(right) ? [cellMark] : []] }
  }),
})
