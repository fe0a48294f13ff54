/**
 * A list as a table: which row names the columns, and the rows below it that say something.
 *
 * Whatever the file was, its cells come here as text. A title above the list ("DANH SÁCH CÁC THÔN") is no head: the head is the first
 * row with two words or more in cells of their own, or the only row there is one column in.
 */
import { AppError } from '../problem/appError.ts'
import { normalizeText } from '../text/normalize.ts'

export interface ListRow {
  /** Row of the source, from 1. */
  line: number
  /** As many as there are columns. */
  cells: string[]
}

export interface ListTable {
  /** As the list calls them. */
  columns: string[]
  rows: ListRow[]
}

/** More plans than one office makes of one list. */
export const mostRows = 5000
export const mostColumns = 200

/** Throws `list.*`. `file` is its name, for the message. */
export function listTable(cells: readonly (readonly string[])[], file: string): ListTable {
  const rows = cells.map((row, at) => ({ line: at + 1, cells: trimmedEnd(row.map(clean)) })).filter(isGiven)
  const widest = Math.max(0, ...rows.map((row) => row.cells.length))
  const head = rows.findIndex((row) => row.cells.filter((cell) => cell !== '').length >= Math.min(2, widest))
  const columns = rows[head]?.cells ?? []
  const below = rows.slice(head + 1)
  if (head < 0 || below.length === 0) throw new AppError({ code: 'list.empty', params: { file } })
  if (below.length > mostRows || columns.length > mostColumns)
    throw new AppError({ code: 'list.too-long', params: { file, rows: mostRows, columns: mostColumns } })
  for (const { line, cells: row } of below) {
    const beyond = row.slice(columns.length).find((cell) => cell !== '')
    if (beyond !== undefined) throw new AppError({ code: 'list.beyond-head', params: { file, line, words: beyond } })
  }
  return {
    columns,
    rows: below.map(({ line, cells: row }) => ({ line, cells: columns.map((_, at) => row[at] ?? '') })),
  }
}

const clean = (cell: string): string => normalizeText(cell).trim()

function trimmedEnd(row: string[]): string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)
}

const isGiven = ({ cells }: ListRow): boolean => cells.length > 0
