/**
 * Columns of a table that both plans have: which are the same, and which came or went. A column is one change; rows are compared
 * by the columns both have. Cells that reach over several columns say nothing of one: such a table is compared as it stands.
 */
import type { TableCell, TableModel } from '../document/model.ts'
import { cellText } from '../document/plainText.ts'
import { alignTexts, type Pair } from '../text/alignTexts.ts'
import { tidy } from './passages.ts'

export interface TableColumns {
  /** Columns both have, in order. */
  pairs: readonly Pair[]
  own: number
  other: number
  /** Merged cells and another number of columns: only the whole table can be taken. */
  whole: boolean
}

/** Cells of a column that are compared, from the top. */
const MOST_CELLS = 60

export function columnsOf(own: TableModel, other: TableModel): TableColumns {
  const [mine, theirs] = [own.widths.length, other.widths.length]
  const identity = Array.from({ length: Math.min(mine, theirs) }, (_, at): Pair => [at, at])
  if (mine === theirs) return { pairs: identity, own: mine, other: theirs, whole: false }
  if (!isPlain(own) || !isPlain(other)) return { pairs: identity, own: mine, other: theirs, whole: true }
  return { pairs: alignTexts(textsOf(own), textsOf(other)).pairs, own: mine, other: theirs, whole: false }
}

/** A cell for each column in every row. */
export const isPlain = ({ rows, widths }: TableModel): boolean =>
  rows.every((row) => row.length === widths.length && row.every(isSingle))

const isSingle = (cell: TableCell): boolean =>
  typeof cell === 'string' || (cell.colSpan === undefined && cell.rowSpan === undefined)

const textsOf = ({ rows, widths }: TableModel): { kind: string; text: string }[] =>
  widths.map((_, column) => ({
    kind: 'column',
    text: rows
      .slice(0, MOST_CELLS)
      .map((row) => cellText(row[column] ?? ''))
      .join(' '),
  }))

/** What a column says, from its heading down: `Kinh phí | 10 | 12`. */
export function columnText({ rows }: TableModel, column: number): string {
  const cells = rows.slice(0, MOST_CELLS).map((row) => tidy(cellText(row[column] ?? '')))
  return `${cells.join(' | ')}${rows.length > MOST_CELLS ? ' | …' : ''}`
}
