import type { CellModel, Run, TableCell, TableModel } from '../document/model.ts'

/**
 * A table in which every row has each column exactly once, as Word needs it; null where there are no rows.
 *
 * Tables come from old files and from hands: rows too short are filled up, merges that reach too far end at the edge or at the next
 * merge, and what a row has too much joins its last cell, so that no word is lost. A sound table is returned as it is.
 */
export function tidyTable(table: TableModel): TableModel | null {
  if (table.rows.length === 0) return null
  const columns = table.widths.length
  const isSound =
    columns > 0 && table.rows.every((row) => row.length === columns && row.every((cell) => typeof cell === 'string'))
  return isSound ? table : { ...table, rows: new Tidier(columns).tidy(table.rows) }
}

/** A merged cell while the rows below it are read. */
interface Open {
  cell: CellModel
  /** Rows it still reaches. */
  left: number
}

class Tidier {
  private readonly columns: number
  private readonly open: (Open | null)[]
  private readonly rows: TableCell[][] = []

  constructor(columns: number) {
    this.columns = Math.max(1, columns)
    this.open = new Array(this.columns).fill(null)
  }

  tidy(rows: readonly TableCell[][]): TableCell[][] {
    for (const row of rows) {
      if (this.open.every((above) => above !== null)) this.coveredRow(row)
      else this.row(row)
    }
    // Merges that reach below the last row end there.
    for (const above of new Set(this.open)) if (above) shorten(above.cell, above.left)
    return this.rows
  }

  private row(given: readonly TableCell[]): void {
    const row: TableCell[] = []
    const next: (Open | null)[] = this.open.map((above) => (above && above.left > 1 ? above : null))
    let column = 0
    for (const cell of given) {
      column = this.freeFrom(column)
      if (column >= this.columns) {
        addText(row, cell)
        continue
      }
      const { kept, width } = this.fitted(cell, column)
      if (typeof kept !== 'string' && (kept.rowSpan ?? 1) > 1) {
        const opened = { cell: kept, left: (kept.rowSpan ?? 1) - 1 }
        for (let i = column; i < column + width; i++) next[i] = opened
      }
      row.push(kept)
      column += width
    }
    for (column = this.freeFrom(column); column < this.columns; column = this.freeFrom(column + 1)) row.push('')
    for (const above of new Set(this.open)) if (above && above.left > 1) above.left--
    this.open.splice(0, this.columns, ...next)
    this.rows.push(row)
  }

  /** A row all of whose columns belong to cells above is no row: those cells become one row shorter. */
  private coveredRow(given: readonly TableCell[]): void {
    for (const cell of given) addText(this.rows.at(-1) ?? [], cell)
    for (const above of new Set(this.open)) {
      if (!above) continue
      shorten(above.cell, 1)
      above.left--
    }
    for (let i = 0; i < this.columns; i++) if ((this.open[i]?.left ?? 0) < 1) this.open[i] = null
  }

  private freeFrom(column: number): number {
    let free = column
    while (free < this.columns && this.open[free]) free++
    return free
  }

  /** The cell with as many columns as are free beside each other. */
  private fitted(cell: TableCell, column: number): { kept: TableCell; width: number } {
    if (typeof cell === 'string') return { kept: cell, width: 1 }
    const wished = Math.max(1, cell.colSpan ?? 1)
    let width = 1
    while (width < wished && column + width < this.columns && !this.open[column + width]) width++
    const { runs, rowSpan = 1 } = cell
    return {
      kept: { runs, ...(width > 1 ? { colSpan: width } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) },
      width,
    }
  }
}

function shorten(cell: CellModel, rows: number): void {
  const rowSpan = (cell.rowSpan ?? 1) - rows
  if (rowSpan > 1) cell.rowSpan = rowSpan
  else delete cell.rowSpan
}

const runsOf = (cell: TableCell): Run[] => (typeof cell === 'string' ? [{ text: cell }] : cell.runs)

/** Puts the words of a cell that has no column into the last one that has. */
function addText(row: TableCell[], cell: TableCell): void {
  const last = row.at(-1)
  const extra = runsOf(cell)
  if (extra.every((run) => run.text === '')) return
  if (last === undefined) row.push({ runs: extra })
  else if (typeof last === 'string') row[row.length - 1] = { runs: [...runsOf(last), { text: '\n' }, ...extra] }
  else last.runs = [...last.runs, { text: '\n' }, ...extra]
}
