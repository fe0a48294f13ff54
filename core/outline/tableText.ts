/**
 * A table as lines of text: cells between `|`, a line a row.
 *
 * `\|` is a bar inside a cell, `<br>` a line break (`\<br>` the words; backslashes before either are doubled),
 * `[gop 2x3]` at the head of a cell merges 2 columns and 3 rows. `[goi-san]` before a row: its words are suggested. Widths, alignment and header rows stand in the directive that begins the table.
 *
 * 1. Reading: the settings, then each row to cells, each cell to its words and merges (`readTable`).
 * 2. Printing: the same the other way (`printTableSettings`, `printRows`).
 */
import type { Cell, TableData } from '../draft/draft.ts'
import { isSuggestedRow } from '../draft/suggested.ts'

type Align = NonNullable<TableData['columns'][number]['align']>

const alignWords: Record<Align, string> = { left: 'trai', center: 'giua', right: 'phai', justify: 'deu' }

/** `rong=1,4,2 canh=giua,deu,- dong-dau=1` with the rows read. A table without widths has columns as wide as each other. */
export function readTable(settings: string, lines: readonly string[]): TableData {
  const values = new Map(settings.split(/\s+/).map((setting) => splitOnce(setting, '=')))
  const rows = lines.map(readRow)
  const widths = (values.get('rong') ?? '').split(',').map(Number)
  const aligns = (values.get('canh') ?? '').split(',')
  const widest = rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, cell) => sum + span(cell), 0),
      ),
    0,
  )
  const count = values.has('rong') ? widths.length : Math.max(widest, 1)
  const columns = Array.from({ length: count }, (_, index): TableData['columns'][number] => {
    const width = widths[index]
    const align = alignOf(aligns[index] ?? '')
    return { width: width !== undefined && width > 0 ? width : 1, ...(align ? { align } : {}) }
  })
  const header = Number(values.get('dong-dau') ?? Math.min(1, rows.length))
  return { columns, headerRows: Number.isInteger(header) && header >= 0 ? header : 0, rows }
}

/** The settings of a table, for the directive that begins it. */
export function printTableSettings(table: TableData): string {
  const widths = table.columns.map(({ width }) => String(width)).join(',')
  const aligned = table.columns.some(({ align }) => align !== undefined)
  const aligns = table.columns.map(({ align }) => (align ? alignWords[align] : '-')).join(',')
  return `rong=${widths}${aligned ? ` canh=${aligns}` : ''} dong-dau=${table.headerRows}`
}

/** One line a row. */
export function printRows(table: TableData): string[] {
  return table.rows.map((row) => {
    if (row.length === 0) return emptyRow
    return `${isSuggestedRow(row) ? `${suggestedRow} ` : ''}| ${row.map(printCell).join(' | ')} |`
  })
}

/** A row all of whose cells are covered by merges. */
const emptyRow = '[dong-trong]'
const suggestedRow = '[goi-san]'

function readRow(line: string): Cell[] {
  const text = line.trim()
  if (!text.startsWith(suggestedRow)) return readCells(text)
  return readCells(text.slice(suggestedRow.length).trimStart()).map((cell) =>
    typeof cell === 'string' ? { text: cell, suggested: true } : { ...cell, suggested: true },
  )
}

function readCells(text: string): Cell[] {
  if (text === emptyRow) return []
  const cells: string[] = []
  let cell = ''
  let from = 0
  for (const found of text.matchAll(/(\\*)(<br>|\|)/g)) {
    const [whole, slashes = '', mark = ''] = found
    cell += text.slice(from, found.index) + slashes.slice(0, slashes.length >> 1)
    from = found.index + whole.length
    if (slashes.length % 2 === 1) cell += mark
    else if (mark === '<br>') cell += '\n'
    else {
      cells.push(cell)
      cell = ''
    }
  }
  cell += text.slice(from)
  cells.push(cell)
  // Bars at both ends frame the row.
  const framed = cells.length > 2 && text.startsWith('|') && cell === ''
  return (framed ? cells.slice(1, -1) : cells).map((each) => readCell(each.trim()))
}

function readCell(text: string): Cell {
  const merged = /^\[gop (\d{1,3})x(\d{1,5})\]\s*/.exec(text)
  if (!merged) return unescaped(text)
  const [colSpan, rowSpan] = [Number(merged[1]), Number(merged[2])]
  return {
    text: unescaped(text.slice(merged[0].length)),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  }
}

function printCell(cell: Cell): string {
  if (typeof cell === 'string') return escaped(cell)
  if (cell.suggested && cell.colSpan === undefined && cell.rowSpan === undefined) return escaped(cell.text)
  return `[gop ${cell.colSpan ?? 1}x${cell.rowSpan ?? 1}] ${escaped(cell.text)}`
}

const escaped = (text: string): string =>
  text
    .replace(/(\\*)(<br>|\||\n)/g, (_, slashes: string, mark: string) => {
      return `${slashes}${slashes}${mark === '\n' ? '<br>' : `\\${mark}`}`
    })
    .replace(/^\\*\[gop /, '\\$&')
const unescaped = (text: string): string => text.replace(/^\\(\\*\[gop )/, '$1')

const span = (cell: Cell): number => (typeof cell === 'string' ? 1 : (cell.colSpan ?? 1))

function alignOf(word: string): Align | null {
  for (const align of ['left', 'center', 'right', 'justify'] as const) if (alignWords[align] === word) return align
  return null
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
