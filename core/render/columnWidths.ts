import { cellModel } from '../document/cells.ts'
import type { TableCell, TableModel } from '../document/model.ts'
import { cellText } from '../document/plainText.ts'
import { cellPadding } from '../style/page.ts'
import { textWidth } from '../style/textWidth.ts'
import { type Mm, mm, type Pt } from '../units.ts'

/** Widths are sums of fractions, and other programs round them. */
const roundings: Mm = mm(0.3)

/**
 * Widths in mm that fill the room, by the shares wished for; a column is never so narrow that a word of its header (`TT`) or a short
 * number in it would break. What it needs more, the others give by what they have to spare.
 */
export function columnWidths(
  shares: readonly number[],
  { rows, headerRows }: Pick<TableModel, 'rows' | 'headerRows'>,
  room: Mm,
  size: Pt,
): Mm[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const wished = shares.map((share) => (share / total) * room)
  const least = wished.map(() => 0)
  for (const [index, row] of rows.entries()) {
    if (row.length !== shares.length) continue
    for (const [column, cell] of row.entries()) {
      const word = index < headerRows ? longestWord(cell) : shortNumber(cell)
      if (word === '') continue
      const width = textWidth(word, { size, bold: index < headerRows }) + 2 * cellPadding + roundings
      least[column] = Math.max(least[column] ?? 0, width)
    }
  }
  const lacking = wished.map((width, column) => Math.max(0, (least[column] ?? 0) - width))
  const spare = wished.map((width, column) => Math.max(0, width - (least[column] ?? 0)))
  const [needed, free] = [sumOf(lacking), sumOf(spare)]
  if (needed === 0 || needed > free) return wished
  return wished.map((width, column) => width + (lacking[column] ?? 0) - ((spare[column] ?? 0) * needed) / free)
}

const sumOf = (widths: readonly Mm[]): Mm => widths.reduce((sum, width) => sum + width, 0)

/** What stands in one column alone. */
const wordsInColumn = (cell: TableCell): string => (cellModel(cell).colSpan === undefined ? cellText(cell) : '')

/** Of words that could break nowhere; a very long one breaks all the same. */
function longestWord(cell: TableCell): string {
  const words = wordsInColumn(cell)
    .split(/[\s-]+/u)
    .filter((word) => word.length <= 12)
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** `12`, `1.204`: what a column of figures holds. */
const shortNumber = (cell: TableCell): string => {
  const text = wordsInColumn(cell)
  return text.length <= 7 && /^\d[\d.,]*$/u.test(text) ? text : ''
}
