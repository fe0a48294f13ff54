import { cellModel } from '../document/cells.ts'
import type { TableCell, TableModel } from '../document/model.ts'
import { cellText } from '../document/plainText.ts'
import { cellPadding } from '../style/page.ts'
import { textWidth } from '../style/textWidth.ts'
import { type Mm, mm, type Pt } from '../units.ts'

/** Widths are sums of fractions, and other programs round them. */
const roundings: Mm = mm(0.3)

/**
 * Widths in mm that fill the room, by the shares wished for; a column is never so narrow that a word of its header (`TT`) or a
 * number in it would break. What it needs more, the others give by what they have to spare: for sums of money half of it, since
 * words need room too, for the rest all.
 */
export function columnWidths(
  shares: readonly number[],
  { rows, headerRows }: Pick<TableModel, 'rows' | 'headerRows'>,
  room: Mm,
  size: Pt,
): Mm[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const wished = shares.map((share) => (share / total) * room)
  const leastFor = (digits: number): Mm[] => leastWidths({ rows, headerRows }, wished.length, size, digits)
  return widened(wished, leastFor(longestSum), 1 / 2) ?? widened(wished, leastFor(shortNumber), 1) ?? wished
}

/** What each column needs; of a number as many characters as `digits` says. */
function leastWidths(
  { rows, headerRows }: Pick<TableModel, 'rows' | 'headerRows'>,
  columns: number,
  size: Pt,
  digits: number,
): Mm[] {
  const least = Array.from({ length: columns }, () => mm(0))
  for (const [index, row] of rows.entries()) {
    if (row.length !== columns) continue
    for (const [column, cell] of row.entries()) {
      const word = index < headerRows ? longestWord(cell) : numberIn(cell, digits)
      if (word === '') continue
      const width = textWidth(word, { size, bold: index < headerRows }) + 2 * cellPadding + roundings
      least[column] = Math.max(least[column] ?? 0, width)
    }
  }
  return least
}

/** Null where the columns would have to give more than this share of what they have to spare. */
function widened(wished: readonly Mm[], least: readonly Mm[], share: number): Mm[] | null {
  const lacking = wished.map((width, column) => Math.max(0, (least[column] ?? 0) - width))
  const spare = wished.map((width, column) => Math.max(0, width - (least[column] ?? 0)))
  const [needed, free] = [sumOf(lacking), sumOf(spare)]
  if (needed > free * share) return null
  if (needed === 0) return [...wished]
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

/** `999.999.999.999`, and `1.204`: characters of the numbers a column of figures holds. */
const longestSum = 15
const shortNumber = 7

const numberIn = (cell: TableCell, digits: number): string => {
  const text = wordsInColumn(cell)
  return text.length <= digits && /^\d[\d.,]*$/u.test(text) ? text : ''
}
