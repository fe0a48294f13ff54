/** Rows of a .doc or .rtf as a table: cells counted by the bounds their rows say, merges by their marks. */
import { withoutLoneNumbers } from './numbering.ts'
import type { SourceBlock, SourceCell, SourceTable } from './source.ts'

export interface RowLook {
  header: boolean
  /** Left and right bounds of its cells, twips. */
  bounds: number[]
  /** Of each cell: how it joins the one above, and whether lines are drawn on two of its sides. */
  cells: { vertical: 'none' | 'first' | 'merged'; horizontal: boolean; drawn: number }[]
  drawn: boolean
}

export const emptyRow = (): RowLook => ({ header: false, bounds: [], cells: [], drawn: false })

interface ReadRow {
  cells: SourceBlock[][]
  look: RowLook
}

/** A table whose end has not come yet; the body of the document is one without rows. */
export interface OpenTable {
  rows: ReadRow[]
  cells: SourceBlock[][]
  blocks: SourceBlock[]
  /** A blank paragraph stands before what comes next. */
  blank: boolean
  line: number
}

export const emptyTable = (line: number): OpenTable => ({ rows: [], cells: [], blocks: [], blank: false, line })

/** Bounds nearer than this are one. */
const near = 60 // twips

export function tableOf(rows: readonly ReadRow[], line: number): SourceTable {
  const bounds = columnsOf(rows)
  const table: SourceTable = { kind: 'table', line, widths: widthsOf(bounds), headerRows: 0, rows: [] }
  let open = new Map<number, SourceCell>()
  let drawn = 0
  let counted = 0
  for (const [index, { cells, look }] of rows.entries()) {
    if (look.header && table.headerRows === index) table.headerRows++
    const made: SourceCell[] = []
    const stillOpen = new Map<number, SourceCell>()
    cells.forEach((blocks, at) => {
      const own = look.cells[at]
      const from = placeOf(look.bounds[at], bounds)
      const span = Math.max(1, placeOf(look.bounds[at + 1], bounds) - from)
      counted++
      if (look.drawn || (own?.drawn ?? 0) >= 2) drawn++
      const above = own?.vertical === 'merged' ? open.get(from) : undefined
      const beside = own?.horizontal && look.cells[at - 1]?.horizontal && blocks.length === 0 ? made.at(-1) : undefined
      if (above) {
        above.rowSpan = (above.rowSpan ?? 1) + 1
        above.blocks.push(...withoutLoneNumbers(blocks))
        stillOpen.set(from, above)
      } else if (beside) beside.colSpan = (beside.colSpan ?? 1) + span
      else {
        const cell: SourceCell = span > 1 ? { blocks, colSpan: span } : { blocks }
        made.push(cell)
        if (own && own.vertical !== 'none') stillOpen.set(from, cell)
      }
    })
    open = stillOpen
    table.rows.push(made)
  }
  if (counted > 0 && drawn * 2 < counted) table.borderless = true
  return table
}

function columnsOf(rows: readonly ReadRow[]): number[] {
  const all = rows
    .flatMap(({ look, cells }) => look.bounds.slice(0, cells.length + 1))
    .sort((one, other) => one - other)
  return all.filter((bound, at) => at === 0 || bound - (all[at - 1] ?? 0) > near)
}

function placeOf(bound: number | undefined, bounds: readonly number[]): number {
  if (bound === undefined) return 0
  return Math.max(
    0,
    bounds.findLastIndex((one) => one <= bound + near / 2),
  )
}

const widthsOf = (bounds: readonly number[]): number[] => bounds.slice(1).map((bound, at) => bound - (bounds[at] ?? 0))
