/**
 * The tables open on a page, one inside the other; tags that come without their table say nothing.
 *
 * 1. A table, its row, its cell open in this order, whatever tags are missing; words go to the innermost cell.
 * 2. A new row or cell ends the one before it. Rows of the head repeat.
 * 3. A table too deep in others is text of the cell around it; spans beyond any office's are cut.
 */

import type { SourceCell, SourceTable } from '../source.ts'
import { type Attributes, type Css, isDrawn } from './css.ts'

interface OpenCell {
  cell: SourceCell
  /** A blank paragraph stands before what comes next. */
  blank: boolean
}

interface OpenTable {
  table: SourceTable
  row: SourceCell[] | null
  cell: OpenCell | null
  inHead: boolean
  cells: number
  /** Cells with lines around them. */
  drawn: number
  bordered: boolean
}

const mostSpan = 200
/** A table deeper in tables than this is text of the cell around it. */
const deepest = 40

export class HtmlTables {
  private readonly open: OpenTable[] = []
  /** Open tables that are too deep. */
  private passed = 0

  get inTable(): boolean {
    return this.open.length > 0
  }

  /** The cell that words stand in. */
  get cell(): OpenCell | null {
    return this.open.at(-1)?.cell ?? null
  }

  /** `line`: of the next paragraph. */
  begin(attributes: Attributes, line: number): void {
    if (this.open.length > deepest) {
      this.passed++
      return
    }
    this.open.push({
      table: { kind: 'table', line, widths: [], headerRows: 0, rows: [] },
      row: null,
      cell: null,
      inHead: false,
      cells: 0,
      drawn: 0,
      bordered: /^[1-9]/.test(attributes.border ?? '') || /^all$/i.test(attributes.rules ?? ''),
    })
  }

  /** The table that a tag ends; null for one that was too deep or has no cell. */
  end(): SourceTable | null {
    if (this.passed === 0) return this.close()
    this.passed--
    return null
  }

  /** The innermost table as far as it has come; null for one without a cell. */
  close(): SourceTable | null {
    const open = this.open.pop()
    if (!open) return null
    closeRow(open)
    const { table, cells, drawn } = open
    if (drawn * 2 < cells) table.borderless = true
    return cells === 0 ? null : table
  }

  beginPart(inHead: boolean): void {
    const open = this.open.at(-1)
    if (!open) return
    closeRow(open)
    open.inHead = inHead
  }

  beginRow(): void {
    const open = this.open.at(-1)
    if (!open) return
    closeRow(open)
    open.row = []
  }

  endRow(): void {
    const open = this.open.at(-1)
    if (open) closeRow(open)
  }

  beginCell(attributes: Attributes, css: Css): void {
    const open = this.open.at(-1)
    if (!open) return
    const cell: SourceCell = { blocks: [] }
    const columns = spanOf(attributes.colspan)
    const rows = spanOf(attributes.rowspan)
    if (columns > 1) cell.colSpan = columns
    if (rows > 1) cell.rowSpan = rows
    open.row ??= []
    open.row.push(cell)
    open.cell = { cell, blank: false }
    open.cells++
    if (isDrawn(css, open.bordered)) open.drawn++
  }

  endCell(): void {
    const open = this.open.at(-1)
    if (open) open.cell = null
  }
}

function closeRow(open: OpenTable): void {
  open.cell = null
  if (!open.row) return
  if (open.inHead && open.table.headerRows === open.table.rows.length) open.table.headerRows++
  open.table.rows.push(open.row)
  open.row = null
}

const spanOf = (text: string | undefined): number =>
  Math.min(mostSpan, Math.max(1, Number.parseInt(text ?? '1', 10) || 1))
