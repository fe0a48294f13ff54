/**
 * Tables as docx's own objects: grids that place the letterhead and the closing, and tables of the plan.
 *
 * 1. Widths become whole twips that add up to the whole exactly.
 * 2. A grid has no lines and no padding; its rows may part at other places than the one above.
 * 3. A table has lines, a header that repeats, and a look for each cell by its row and column.
 * 4. Merged cells are walked column by column, so that a row knows which places the rows above have taken.
 */

import {
  BorderStyle,
  type IBorderOptions,
  type ITableOptions,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { cellModel } from '../document/cells.ts'
import type { TableCell as CellOfModel, TableModel } from '../document/model.ts'
import { cellText } from '../document/plainText.ts'
import { cellPadding, closingAir, tableBorder } from '../style/page.ts'
import { type LookName, looks } from '../style/paragraphs.ts'
import { legalText } from '../text/xmlText.ts'
import { type Mm, mmToTwips, ptToTwips } from '../units.ts'
import type { GridPiece, GridRow, TablePiece } from './pieces.ts'
import { changeOf, wordParagraph, wordRuns } from './wordParagraph.ts'
import { styleId } from './wordStyles.ts'

const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
}
const noPadding = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA }

/** Widths in whole twips that add up to the whole exactly. */
function columnTwips(widths: readonly Mm[]): number[] {
  let reached = 0
  let written = 0
  return widths.map((width) => {
    reached += width
    const twips = mmToTwips(reached) - written
    written += twips
    return twips
  })
}

/** A table with the name a screen reader says, and Word shows under "Văn bản thay thế". */
class NamedTable extends Table {
  constructor(name: string, options: ITableOptions) {
    super(options)
    const properties = this.root.find((part) => part instanceof TableProperties)
    properties?.addChildElement(
      new StringValueElement('w:tblCaption', legalText(name).replace(/\s+/g, ' ').slice(0, 200)),
    )
  }
}

const gridNames = {
  letterhead: 'Phần đầu văn bản: cơ quan ban hành, Quốc hiệu, số, địa danh và ngày tháng',
  closing: 'Nơi nhận và chữ ký',
  marks: 'Dấu phạm vi lưu hành và dấu dự thảo',
} as const satisfies Record<GridPiece['name'], string>

/** By the words of its header. */
export const tableName = ({ rows, headerRows }: TableModel): string =>
  headerRows === 0 ? 'Bảng' : `Bảng: ${(rows[0] ?? []).map(cellText).filter(Boolean).join('; ')}`

/** The left cell of each row, and the columns of Word's grid that all of them are made of: two, or three where a row parts elsewhere. */
function gridEdges({ columns, rows }: GridPiece): { widths: number[]; left: (row: GridRow) => number } {
  const leftOf = (row: GridRow): number => mmToTwips((row.columns ?? columns)[0])
  const whole = sum(columnTwips(columns))
  const edges = [...new Set([mmToTwips(columns[0]), ...rows.map(leftOf)])].sort((a, b) => a - b)
  return {
    widths: [...edges, whole].map((edge, at) => edge - (edges[at - 1] ?? 0)),
    left: (row) => edges.indexOf(leftOf(row)) + 1,
  }
}

export function wordGrid(grid: GridPiece): Table {
  const { widths, left } = gridEdges(grid)
  const closing = grid.name === 'closing'
  return new NamedTable(gridNames[grid.name], {
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: noPadding,
    rows: grid.rows.map(
      (row) =>
        new TableRow({
          ...(row.parts ? {} : { cantSplit: true }),
          ...changeOf(row.change),
          children: row.cells.map((cell, i) => {
            const own = i === 0 ? widths.slice(0, left(row)) : widths.slice(left(row))
            return new TableCell({
              width: { size: sum(own), type: WidthType.DXA },
              ...(own.length > 1 ? { columnSpan: own.length } : {}),
              ...(closing ? { margins: { ...noPadding, top: ptToTwips(closingAir) } } : {}),
              ...(row.bottom ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
              children: cell.map(wordParagraph),
            })
          }),
        }),
    ),
  })
}

const border: IBorderOptions = { style: BorderStyle.SINGLE, size: Math.round(tableBorder * 8), color: '000000' }
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
}

const lookByAlign = {
  left: 'tableLeft',
  center: 'tableCenter',
  right: 'tableRight',
  justify: 'tableJustify',
} as const satisfies Record<TableModel['aligns'][number], LookName>

/** Look of a cell's text: the header row has its own. */
export function cellLook(table: TableModel, row: number, column: number): LookName {
  if (row < table.headerRows) return 'tableHeader'
  return lookByAlign[table.aligns[column] ?? 'left']
}

/**
 * The column each cell of a row starts in, counting the cells that reach down from rows above. Rows are given in order;
 * `open` says after each row how many more rows a cell of it still reaches.
 */
export function columnWalker(columns: number): { next: (row: readonly CellOfModel[]) => number[]; open: () => number } {
  const reach: number[] = new Array(columns).fill(0)
  const plain = reach.map((_, i) => i)
  let open = 0
  const next = (row: readonly CellOfModel[]): number[] => {
    if (open === 0 && row.length <= columns && row.every((cell) => typeof cell === 'string')) return plain
    const taken = reach.map((left) => left > 0)
    for (let i = 0; i < reach.length; i++) reach[i] = Math.max(0, (reach[i] ?? 0) - 1)
    let column = 0
    const starts = row.map((cell) => {
      while (taken[column]) column++
      const start = column
      const { colSpan = 1, rowSpan = 1 } = cellModel(cell)
      for (let i = start; i < start + colSpan; i++) reach[i] = rowSpan - 1
      column += colSpan
      return start
    })
    open = Math.max(0, ...reach)
    return starts
  }
  return { next, open: () => open }
}

/** A row with its place in the table. */
export interface PlacedRow {
  index: number
  cells: TableModel['rows'][number]
}

export const allRows = ({ table }: TablePiece): PlacedRow[] => table.rows.map((cells, index) => ({ index, cells }))

/** A table as docx's own objects; `rows` may be a part of the table's, or samples (see tableXml.ts). */
export function wordTable(piece: TablePiece, rows: readonly PlacedRow[]): Table {
  const { table } = piece
  const widths = columnTwips(table.widths)
  const walker = columnWalker(widths.length)
  return new NamedTable(tableName(table), {
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { left: mmToTwips(cellPadding), right: mmToTwips(cellPadding), marginUnitType: WidthType.DXA },
    rows: rows.map(({ index, cells }) => {
      const columns = walker.next(cells)
      const header = index < table.headerRows
      const keepNext = header || (piece.keepWithNext === true && index === table.rows.length - 1)
      return new TableRow({
        ...(piece.parts?.has(index) ? {} : { cantSplit: true }),
        ...(header ? { tableHeader: true } : {}),
        ...changeOf(piece.rowChanges?.get(index)),
        children: cells.map((cell, i) => {
          const { runs, colSpan = 1, rowSpan = 1 } = cellModel(cell)
          const column = columns[i] ?? i
          const look = cellLook(table, index, column)
          return new TableCell({
            width: { size: sum(widths.slice(column, column + colSpan)), type: WidthType.DXA },
            ...(header ? { verticalAlign: VerticalAlign.CENTER } : {}),
            ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
            ...(rowSpan > 1 ? { rowSpan } : {}),
            children: [
              new Paragraph({
                style: styleId(look),
                children: wordRuns(runs, looks[look]),
                ...(keepNext ? { keepNext: true } : {}),
              }),
            ],
          })
        }),
      })
    }),
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
