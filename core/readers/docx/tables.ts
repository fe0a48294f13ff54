/**
 * A table of Word: rows of cells with their merges, relative widths, repeated rows, and whether lines are drawn.
 *
 * 1. Rows are found through content controls and tracked insertions; a row whose deletion is tracked is told and left out.
 * 2. Cells are put side by side: one that goes on from above or from the left adds its words to that one.
 * 3. Columns before and behind a short row are empty cells.
 * 4. A cell counts as drawn when lines stand on two of its sides, its own before the table's; a table without any has no lines.
 */

import { withoutLoneNumbers } from '../numbering.ts'
import type { SourceCell, SourceTable } from '../source.ts'
import { blocksText } from '../words.ts'
import type { Review } from './review.ts'
import { blocksOf, itemsIn } from './story.ts'
import { type Borders, bordersOf, type Styles } from './styles.ts'
import { child, childrenOf, numberOf, switchOf, val, type Xml } from './xml.ts'

/** No office draws more columns; a broken file may say anything. */
const mostColumns = 200

interface ReadTable {
  table: SourceTable
  /** Words of rows whose deletion is tracked. */
  deleted: string[]
}

/** `element`: a `w:tbl` whose cells hold finished blocks. */
export function readTable(element: Xml, line: number, styles: Styles, review: Review): ReadTable {
  const tblPr = child(element, 'tblPr')
  const lines: Borders = { ...styles.table(val(tblPr, 'tblStyle')), ...bordersOf(child(tblPr, 'tblBorders')) }
  const grid = new Grid(lines)
  const deleted: string[] = []
  let headerRows = 0
  const xmlRows = rowsOf(element)
  xmlRows.forEach((row, index) => {
    const trPr = child(row, 'trPr')
    const [added, removed] = [child(trPr, 'ins'), child(trPr, 'del')]
    if (added) review.change(review.mark('row-added', added), lineOf(row) ?? line, 0, rowWords(row))
    if (removed) {
      const words = rowWords(row)
      review.change(review.mark('row-removed', removed), lineOf(row) ?? line, 0, words)
      deleted.push(words)
      return
    }
    if (headerRows === index && switchOf(trPr, 'tblHeader')) headerRows++
    grid.addRow(row, trPr, { first: index === 0, last: index === xmlRows.length - 1 })
  })
  const widths = childrenOf(child(element, 'tblGrid'), 'gridCol')
    .map((column) => Math.max(0, numberOf(column.attributes.w) ?? 0))
    .slice(0, mostColumns)
  const table: SourceTable = { kind: 'table', line, widths, headerRows, rows: grid.rows }
  if (grid.borderless()) table.borderless = true
  return { table, deleted }
}

/** Rows and cells may stand inside content controls and tracked insertions. */
const rowsOf = (element: Xml): Xml[] =>
  element.children.flatMap((one) => (one.name === 'tr' ? [one] : one.name === 'tblPr' ? [] : rowsOf(one)))
const cellsOf = (row: Xml): Xml[] =>
  row.children.flatMap((one) => (one.name === 'tc' ? [one] : one.name === 'trPr' ? [] : cellsOf(one)))

const rowWords = (row: Xml): string =>
  cellsOf(row)
    .map((cell) => blocksText(blocksOf(itemsIn(cell), 'drop')))
    .join(' | ')

/** Line of the first paragraph in a row. */
function lineOf(row: Xml): number | undefined {
  for (const item of cellsOf(row).flatMap((cell) => itemsIn(cell)))
    if (item.kind === 'block' && item.block.kind === 'paragraph') return item.block.line
  return undefined
}

interface Open {
  cell: SourceCell
  span: number
}

class Grid {
  readonly rows: SourceCell[][] = []
  private readonly lines: Borders
  /** Cells that go on downwards, by their first column. */
  private open = new Map<number, Open>()
  private cells = 0
  private drawn = 0

  constructor(lines: Borders) {
    this.lines = lines
  }

  borderless(): boolean {
    return this.cells > 0 && this.drawn * 2 < this.cells
  }

  addRow(row: Xml, trPr: Xml | undefined, edge: { first: boolean; last: boolean }): void {
    const made: SourceCell[] = []
    const open = new Map<number, Open>()
    const before = spanOf(val(trPr, 'gridBefore'), 0)
    const after = spanOf(val(trPr, 'gridAfter'), 0)
    if (before > 0) made.push(spanned({ blocks: [] }, before))
    let column = before
    const xmlCells = cellsOf(row)
    xmlCells.forEach((xml, index) => {
      const tcPr = child(xml, 'tcPr')
      const span = spanOf(val(tcPr, 'gridSpan'), 1)
      const blocks = blocksOf(itemsIn(xml), 'drop')
      this.count(tcPr, { ...edge, left: index === 0, right: index === xmlCells.length - 1 })
      const merge = mergeOf(tcPr, 'vMerge')
      const above = merge === 'continue' ? this.open.get(column) : undefined
      const beside = mergeOf(tcPr, 'hMerge') === 'continue' ? made.at(-1) : undefined
      if (above) {
        above.cell.rowSpan = (above.cell.rowSpan ?? 1) + 1
        above.cell.blocks.push(...withoutLoneNumbers(blocks))
        open.set(column, above)
      } else if (beside) {
        beside.colSpan = (beside.colSpan ?? 1) + span
        beside.blocks.push(...blocks)
      } else {
        const cell = spanned({ blocks }, span)
        made.push(cell)
        if (merge !== undefined) open.set(column, { cell, span })
      }
      column += span
    })
    if (after > 0) made.push(spanned({ blocks: [] }, after))
    this.open = open
    this.rows.push(made)
  }

  /** A cell counts as drawn when lines stand on two of its sides. */
  private count(tcPr: Xml | undefined, at: { first: boolean; last: boolean; left: boolean; right: boolean }): void {
    const own = bordersOf(child(tcPr, 'tcBorders'))
    const { lines } = this
    const sides = [
      own.top ?? (at.first ? lines.top : lines.insideH),
      own.bottom ?? (at.last ? lines.bottom : lines.insideH),
      own.left ?? (at.left ? lines.left : lines.insideV),
      own.right ?? (at.right ? lines.right : lines.insideV),
    ]
    this.cells++
    if (sides.filter((side) => side === true).length >= 2) this.drawn++
  }
}

const spanOf = (text: string | undefined, least: number): number =>
  Math.min(mostColumns, Math.max(least, numberOf(text) ?? least))

function spanned(cell: SourceCell, span: number): SourceCell {
  return span > 1 ? { ...cell, colSpan: span } : cell
}

function mergeOf(tcPr: Xml | undefined, name: string): 'restart' | 'continue' | undefined {
  const found = child(tcPr, name)
  if (!found) return undefined
  return found.attributes.val === 'restart' ? 'restart' : 'continue'
}
