/**
 * A table woven of both plans' tables: rows and columns that are taken come, the others stay as they were.
 *
 * 1. Columns are woven first: those both have, between them those that stay and those that are taken.
 * 2. Rows are woven (`orders.ts`); each is put together cell by cell in these columns.
 * 3. A row with merged cells, or of a table of another shape, comes or stays as a whole.
 * 4. Rows numbered 1, 2, 3 are counted anew. With everything taken the table prints what the second plan's prints.
 */

import { cellModel } from '../document/cells.ts'
import type { TableCell, TableModel } from '../document/model.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { Block, Cell, TableData } from '../draft/draft.ts'
import { cellWith, draftCell } from './cellWords.ts'
import type { Chosen } from './chosen.ts'
import { isPlain } from './columns.ts'
import type { Match } from './match.ts'
import type { RowHome } from './passages.ts'
import type { Renewed } from './renewed.ts'
import { columnKey, type Structure } from './structure.ts'
import { rowOf } from './units.ts'

interface Column {
  own: number | null
  other: number | null
}

interface MadeRow {
  cells: Cell[]
  /** Of the second plan, whose row it is now. */
  other: readonly TableCell[] | null
}

export class TableTakes {
  private readonly structure: Structure
  private readonly chosen: Chosen
  private readonly facts: Renewed
  /** By the keys of their passages. */
  private readonly own = new Map<string, Match>()
  private readonly other = new Map<string, Match>()
  private readonly homes = new Map<string, RowHome>()

  constructor(structure: Structure, chosen: Chosen, facts: Renewed) {
    this.structure = structure
    this.chosen = chosen
    this.facts = facts
    for (const match of structure.matches) {
      const [mine, theirs] = [rowOf(match.before), rowOf(match.after)]
      if (mine && match.before) {
        this.own.set(match.before.key, match)
        this.homes.set(mine.id, mine)
      }
      if (theirs && match.after) {
        this.other.set(match.after.key, match)
        if (!this.homes.has(`\0${theirs.id}`)) this.homes.set(`\0${theirs.id}`, theirs)
      }
    }
  }

  /** The table of the first plan, of the second, or of both; null where no row of it is left. */
  made(own: Block | null, other: Block | null): TableData | null {
    const [mine, theirs] = [own?.table ?? null, other?.table ?? null]
    const pair = own === null ? undefined : this.structure.tables.get(own.id)
    const [ownModel, otherModel] = [this.homes.get(own?.id ?? ''), this.homes.get(`\0${other?.id ?? ''}`)]
    const columns = this.columns(ownModel?.table ?? null, otherModel?.table ?? null, own?.id, other?.id)
    const rows = this.structure.rows
      .weave(own?.id ?? null, other?.id ?? null, (a, b) => this.taken(a, b))
      .flatMap((row): MadeRow[] => {
        if (row.gone) return []
        const from = row.own === null ? undefined : this.own.get(row.own)
        const to = row.other === null ? undefined : this.other.get(row.other)
        return [this.row(from?.before ?? null, to?.after ?? null, columns, pair?.columns.whole ?? false)]
      })
    const base = mine ?? theirs
    if (!base || rows.length === 0) return null
    const counted =
      this.chosen.all || !mine
        ? rows.map(({ cells }) => cells)
        : recounted(
            mine,
            rows.map(({ cells }) => cells),
          )
    const { orientation: _, ...rest } = base
    const { orientation } = mine && theirs && this.chosen.all ? theirs : base
    const table: TableData = {
      ...rest,
      ...(orientation === undefined ? {} : { orientation }),
      columns: columnsOf(mine, theirs, columns),
      headerRows: mine && theirs && this.chosen.all ? theirs.headerRows : Math.min(base.headerRows, rows.length),
      rows: counted,
    }
    if (!mine || !theirs) return table
    if (!this.chosen.all || !otherModel) return table
    const alike = printsLike(rows, otherModel.table)
    if (alike && !pair?.columns.whole) return table
    return { ...theirs, rows: alike ? counted : otherModel.table.rows.map((row) => row.map(draftCell)) }
  }

  private taken(own: string | null, other: string | null): boolean {
    const match = (own === null ? undefined : this.own.get(own)) ?? (other === null ? undefined : this.other.get(other))
    return match !== undefined && this.chosen.has(match)
  }

  private columns(
    mine: TableModel | null,
    theirs: TableModel | null,
    own: string | undefined,
    other: string | undefined,
  ): Column[] {
    const count = (table: TableModel | null): number => table?.widths.length ?? 0
    const pair = own === undefined ? undefined : this.structure.tables.get(own)?.columns
    if (!mine || !theirs || !pair || pair.whole) {
      return Array.from({ length: Math.max(count(mine), mine ? 0 : count(theirs)) }, (_, at) => ({
        own: mine ? at : null,
        other: mine && !theirs ? null : at,
      }))
    }
    const out: Column[] = []
    let [i, j] = [0, 0]
    const upTo = (endOwn: number, endOther: number): void => {
      for (; i < endOwn; i++)
        if (!this.chosen.hasColumn(columnKey(own ?? '', i), true)) out.push({ own: i, other: null })
      for (; j < endOther; j++)
        if (this.chosen.hasColumn(columnKey(other ?? '', j), false)) out.push({ own: null, other: j })
    }
    for (const [a, b] of pair.pairs) {
      upTo(a, b)
      out.push({ own: a, other: b })
      ;[i, j] = [a + 1, b + 1]
    }
    upTo(pair.own, pair.other)
    return out
  }

  private row(from: Match['before'], to: Match['after'], columns: readonly Column[], whole: boolean): MadeRow {
    const [mine, theirs] = [rowOf(from), rowOf(to)]
    const match = (from && this.own.get(from.key)) || (to && this.other.get(to.key)) || null
    const taken = match !== null && this.chosen.has(match)
    const printed = mine?.table.rows[mine.row] ?? []
    const cells = this.cellsOf(mine)
    const wanted = theirs?.table.rows[theirs.row] ?? []
    if (!mine) return { cells: theirs ? this.fresh(theirs, columns) : [], other: wanted }
    if (!theirs) return { cells: this.kept(mine, cells, columns), other: null }
    const alike = cells.length === wanted.length && printed.length === cells.length && sameShape(printed, wanted)
    const plain = isPlain(mine.table) && isPlain(theirs.table)
    const sameTable = this.structure.tables.get(mine.id)?.other.id === theirs.id
    if (!plain || whole || !sameTable) {
      if (!taken && !this.chosen.all) return { cells: [...cells], other: wanted }
      if (alike && columns.every(({ other }, at) => other === at))
        return { cells: cells.map((cell, at) => this.cell(cell, printed[at], wanted[at])), other: wanted }
      return { cells: this.fresh(theirs, columns), other: wanted }
    }
    const first = match && match.before?.label !== '' && !this.chosen.all ? 1 : 0
    return {
      cells: columns.map(({ own, other }): Cell => {
        const cell = own === null ? undefined : cells[own]
        if (cell === undefined) return draftCell(wanted[other ?? -1] ?? '')
        if (own === null || other === null || own < first) return cell
        return taken || this.chosen.all ? this.cell(cell, printed[own], wanted[other]) : cell
      }),
      other: wanted,
    }
  }

  private cell(cell: Cell, printed: TableCell | undefined, wanted: TableCell | undefined): Cell {
    return wanted === undefined ? cell : cellWith(cell, printed ?? '', wanted, this.facts)
  }

  /** A row the second plan does not have: a column that is taken is empty in it. */
  private kept(mine: RowHome, cells: readonly Cell[], columns: readonly Column[]): Cell[] {
    if (!isPlain(mine.table)) return [...cells]
    return columns.map(({ own }) => (own === null ? '' : (cells[own] ?? '')))
  }

  /** A row the first plan's table does not have, in the columns that are there. */
  private fresh(theirs: RowHome, columns: readonly Column[]): Cell[] {
    const cells = theirs.table.rows[theirs.row] ?? []
    if (!isPlain(theirs.table) || columns.every(({ other }) => other === null)) return cells.map(draftCell)
    return columns.map(({ other }) => (other === null ? '' : draftCell(cells[other] ?? '')))
  }

  private cellsOf(home: RowHome | null): readonly Cell[] {
    if (!home) return []
    const unit = this.structure.own.units.get(`t/${home.id}`)
    return unit?.block.table?.rows[home.row] ?? []
  }
}

const sameShape = (one: readonly TableCell[], other: readonly TableCell[]): boolean =>
  one.every((cell, at) => {
    const [a, b] = [cellModel(cell), cellModel(other[at] ?? '')]
    return (a.colSpan ?? 1) === (b.colSpan ?? 1) && (a.rowSpan ?? 1) === (b.rowSpan ?? 1)
  })

function columnsOf(mine: TableData | null, theirs: TableData | null, columns: readonly Column[]): TableData['columns'] {
  if (!mine || !theirs) return (mine ?? theirs)?.columns ?? []
  return columns.map(({ own, other }) => {
    const kept = own === null ? undefined : mine.columns[own]
    return kept ?? theirs.columns[other ?? -1] ?? { width: 1 }
  })
}

/** The rows say what the second plan's table says, cell by cell. */
function printsLike(made: readonly MadeRow[], table: TableModel): boolean {
  return (
    made.length === table.rows.length &&
    made.every(({ cells, other }, at) => {
      const wanted = table.rows[at] ?? []
      return other === wanted && cells.length === wanted.length && cells.every((cell, i) => sameSpans(cell, wanted[i]))
    })
  )
}

function sameSpans(cell: Cell, wanted: TableCell | undefined): boolean {
  const model = cellModel(wanted ?? '')
  const own: { colSpan?: number; rowSpan?: number } = typeof cell === 'string' ? {} : cell
  return (own.colSpan ?? 1) === (model.colSpan ?? 1) && (own.rowSpan ?? 1) === (model.rowSpan ?? 1)
}

/** Rows numbered 1, 2, 3 stay so. */
function recounted(before: TableData, rows: Cell[][]): Cell[][] {
  if (!isCounted(before.rows.slice(before.headerRows))) return rows
  const body = rows.slice(before.headerRows).map((row, index) => {
    const first = row[0]
    if (first === undefined || !/^\s*\d*\.?\s*$/u.test(inlineOfCell(first))) return row
    const text = `${index + 1}${inlineOfCell(first).trim().endsWith('.') ? '.' : ''}`
    return row.with(0, typeof first === 'string' ? text : { ...first, text })
  })
  return [...rows.slice(0, before.headerRows), ...body]
}

const isCounted = (rows: readonly Cell[][]): boolean =>
  rows.length > 0 && rows.every((row, index) => inlineOfCell(row[0] ?? '').replace(/[.\s]/gu, '') === String(index + 1))
