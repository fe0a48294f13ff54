/**
 * PDF with text: lines by their place on the page, tables by their rules, page furniture set aside. Nothing is drawn or fetched.
 *
 * 1. Each page is read into pieces of text and drawn rules; a scan, and fonts that name no letters, are refused.
 * 2. Rules that cross make tables (`grids.ts`), also over a page's end; what stands in their cells is the table's.
 * 3. The rest becomes lines and columns; running heads, page numbers and footnotes are set aside.
 * 4. Pages are put together: a table goes on over the page with its head once; a footnote goes to its mark (`noteMarks.ts`).
 */

import type { Reading } from '../../../../core/readers/reading.ts'
import { refuse } from '../../../../core/readers/refusal.ts'
import { settleNotes } from '../../../../core/readers/settleNotes.ts'
import type { SourceBlock, SourceDocument, SourceParagraph, SourceTable } from '../../../../core/readers/source.ts'
import { runsText } from '../../../../core/text/runsText.ts'
import { rowsOf } from './columns.ts'
import { cutAtBounds } from './cutAtBounds.ts'
import { isRestOfRow, joinRow, withoutMerged } from './cutRow.ts'
import { type PageLines, takeFurniture } from './furniture.ts'
import { type Grid, gridsOf } from './grids.ts'
import { openPdf } from './library.ts'
import { type Line, linesOf, runsOf, wordsOfLine } from './lines.ts'
import { NoteMarks } from './noteMarks.ts'
import { type Page, type Piece, readPage } from './page.ts'
import { addLine, beginParagraph, edgesOf, goesOn, joinRuns, type OpenParagraph, type TextEdges } from './paragraphs.ts'

const mostPages = 2000

/** Throws `import.password`, `import.broken`, `import.scan`, `import.shapes`, `import.empty`, `import.too-heavy`, `import.canceled`. */
export async function readPdf(bytes: Uint8Array, reading: Reading): Promise<SourceDocument> {
  reading.progress('Đang mở tệp PDF', 0)
  // Pictures of a scan are too large to be drawn here, and then are not named among what is drawn.
  const holdsPictures = /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes).toString('latin1'))
  const pdf = await openPdf(bytes, reading.file)
  try {
    const pages: Page[] = []
    const count = Math.min(pdf.numPages, mostPages)
    for (let number = 1; number <= count; number++) {
      reading.progress(`Đang đọc trang ${number}/${count}`, (number / count) * 0.9)
      await reading.pause()
      pages.push(await readPage(await pdf.getPage(number)))
    }
    refuseScan(pages, holdsPictures, reading.file)
    refuseUnnamed(pages, reading.file)
    return new Assembly(pages, holdsPictures).document(pdf.numPages - count)
  } finally {
    await pdf.destroy()
  }
}

/** A scan may carry a few typed words: a stamp, the note of a digital signature. */
function refuseScan(pages: readonly Page[], holdsPictures: boolean, file: string): void {
  const letters = pages.reduce(
    (sum, page) => sum + page.pieces.reduce((all, { text }) => all + text.trim().length, 0),
    0,
  )
  const pictures = holdsPictures || pages.some((page) => page.pictures > 0)
  if (pictures && letters < 60 * pages.length) throw refuse('import.scan', file)
  if (letters === 0) throw refuse('import.empty', file)
}

/** Of 100 signs of a good file none is a control code; where fonts do not say which letters they draw, most are. */
const mostUnnamed = 0.05

/** Fonts without a table of letters draw well and say nothing: what comes out are the numbers of their shapes. */
function refuseUnnamed(pages: readonly Page[], file: string): void {
  const signs = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text.replace(/\s/gu, ''))).join('')
  const unnamed = signs.match(/[\p{Cc}\ufffd]/gu)?.length ?? 0
  if (unnamed > signs.length * mostUnnamed) throw refuse('import.shapes', file)
}

interface DrawnTable {
  grid: Grid
  page: number
  pieces: Piece[]
}

/** Of one page: its text lines, and tables at their height. */
interface Sorted extends PageLines {
  page: Page
  tables: DrawnTable[]
}

class Assembly {
  private readonly holdsPictures: boolean
  private readonly pages: Sorted[]
  private readonly edges = new Map<number, TextEdges>()
  private readonly blocks: SourceBlock[] = []
  private readonly joined: boolean
  private open: OpenParagraph | null = null
  private lastTable: { block: SourceTable; xs: number[] } | null = null
  private lastLine: Line | null = null
  private line = 0
  private cutRows = 0
  private notes = new NoteMarks([])

  constructor(pages: readonly Page[], holdsPictures: boolean) {
    this.holdsPictures = holdsPictures
    this.pages = []
    for (const page of pages) this.pages.push(sorted(page, this.pages.at(-1)?.tables.at(-1)?.grid ?? null))
    const all = this.pages.flatMap((page) => page.lines)
    for (const width of new Set(this.pages.map(({ page }) => Math.round(page.width)))) {
      const own = this.pages.filter(({ page }) => Math.round(page.width) === width).flatMap(({ lines }) => lines)
      this.edges.set(width, edgesOf(own, width))
    }
    const upright = this.edges.get(Math.round(this.pages[0]?.page.width ?? 0))
    this.joined = upright?.justified ?? false
    this.bodySize = bodySizeOf(all)
  }

  private readonly bodySize: number

  document(pagesLeft: number): SourceDocument {
    const furniture = takeFurniture(this.pages, this.bodySize)
    this.notes = new NoteMarks(furniture.footnotes)
    let landscape = false
    for (const page of this.pages) {
      const lying = page.page.width > page.page.height
      if (lying !== landscape) {
        this.close()
        this.blocks.push({ kind: 'break', of: 'section', landscape: lying })
        landscape = lying
      }
      this.notes.mark(page.lines, page.number)
      this.addPage(page)
    }
    this.close()
    const document: SourceDocument = {
      format: 'pdf',
      wrapped: !this.joined,
      blocks: this.blocks,
      asides: [
        ...furniture.heads.map((text) => ({ kind: 'header' as const, text, line: 0 })),
        ...furniture.feet.map((text) => ({ kind: 'footer' as const, text, line: 0 })),
        ...this.pages.flatMap(({ page }) => page.turned.map((text) => ({ kind: 'textbox' as const, text, line: 0 }))),
      ],
      remarks: [],
    }
    settleNotes(document, this.notes.found)
    const pictures = this.pages.reduce((sum, { page }) => sum + page.pictures, 0)
    if (this.holdsPictures || pictures > 0)
      document.remarks.push({ kind: 'picture', text: 'Không lấy hình ảnh trong tệp (dấu, chữ ký, biểu tượng).' })
    for (const text of new Set(this.pages.flatMap(({ page }) => page.signed)))
      document.remarks.push({ kind: 'other', text: `Không lấy chữ ký số: “${text.slice(0, 120)}”.` })
    for (const text of new Set(this.pages.flatMap(({ page }) => page.covering)))
      document.remarks.push({ kind: 'other', text: `Không lấy chữ đóng đè lên chữ đã in: “${text.slice(0, 120)}”.` })
    for (const text of new Set(this.pages.flatMap(({ page }) => page.notes)))
      document.remarks.push({ kind: 'other', text: `Không lấy ghi chú gắn trên trang: “${text}”.` })
    if (furniture.pageNumbers > 0)
      document.remarks.push({ kind: 'other', text: `Đã bỏ số trang ở ${furniture.pageNumbers} trang.` })
    if (this.cutRows > 0)
      document.remarks.push({
        kind: 'other',
        text: `Đã nối lại ${this.cutRows} hàng của bảng bị cắt ở cuối trang.`,
      })
    if (pagesLeft > 0) document.remarks.push({ kind: 'other', text: `Tệp còn ${pagesLeft} trang ở cuối chưa đọc.` })
    return document
  }

  private addPage(sorted: Sorted): void {
    const edges = this.edges.get(Math.round(sorted.page.width))
    if (!edges) return
    const rows = rowsOf(sorted.lines, (edges.left + edges.right) / 2)
    const places = [
      ...rows.map((row) => ({ y: row.kind === 'line' ? row.line.y : topOf(row.columns), row, table: null })),
      ...sorted.tables.map((table) => ({ y: table.grid.ys[0] ?? 0, row: null, table })),
    ].sort((one, other) => other.y - one.y)
    for (const { row, table } of places) {
      if (table) this.addTable(table, edges)
      else if (row?.kind === 'columns') this.addColumns(row.columns, edges)
      else if (row) this.addText(row.line, edges)
    }
  }

  private addText(line: Line, edges: TextEdges): void {
    const { open } = this
    if (open && goesOn(open, line, edges)) addLine(open, line)
    else {
      this.close()
      this.open = beginParagraph(line, ++this.line, edges, open)
      const before = this.lastLine
      if (before && before.page === line.page && before.y - line.y > 2.2 * line.size)
        this.open.paragraph.afterBlank = true
      this.lastTable = null
    }
    this.lastLine = line
  }

  private close(): void {
    if (this.open) this.blocks.push(this.open.paragraph)
    this.open = null
  }

  private addColumns(columns: readonly Line[][], edges: TextEdges): void {
    this.close()
    this.lastTable = null
    const block: SourceTable = {
      kind: 'table',
      line: this.line + 1,
      borderless: true,
      widths: [],
      headerRows: 0,
      rows: [],
    }
    block.rows.push(columns.map((lines) => ({ blocks: this.inColumn(lines, edges) })))
    this.blocks.push(block)
    this.lastLine = null
  }

  /** Lines of a column stay lines; only what begins small goes on in the line above. */
  private inColumn(lines: readonly Line[], edges: TextEdges): SourceParagraph[] {
    const paragraphs: SourceParagraph[] = []
    for (const line of lines) {
      const last = paragraphs.at(-1)
      if (last && /^\p{Ll}/u.test(wordsOfLine(line))) joinRuns(last.runs, runsOf(line))
      else {
        const { align: _, indent: __, ...paragraph } = beginParagraph(line, ++this.line, edges).paragraph
        paragraphs.push(paragraph)
      }
    }
    return paragraphs
  }

  private addTable({ grid, page, pieces }: DrawnTable, edges: TextEdges): void {
    this.close()
    const block: SourceTable = {
      kind: 'table',
      line: this.line + 1,
      widths: widthsOf(grid.xs),
      headerRows: 0,
      rows: [],
    }
    for (let row = 0; row < grid.ys.length - 1; row++) block.rows.push([])
    for (const cell of grid.cells) {
      const own = pieces.filter((piece) => isInside(piece, cell))
      const lines = linesOf(own, page)
      this.notes.mark(lines, page)
      const blocks = this.inCell(lines, cell.x1 - cell.x0, edges)
      block.rows[cell.row]?.push({
        blocks,
        ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
        ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
      })
    }
    const before = this.lastTable
    if (before && sameColumns(before.xs, grid.xs)) {
      // The table goes on over the page; its head is printed again.
      const repeated = repeatedRows(before.block, block)
      if (repeated > 0) before.block.headerRows = repeated
      const [first, ...rest] = block.rows.slice(repeated)
      if (first && isRestOfRow(before.block.rows, first)) {
        joinRow(before.block.rows, first)
        this.cutRows++
      } else if (first) before.block.rows.push(withoutMerged(before.block.rows, first))
      before.block.rows.push(...rest)
    } else {
      this.blocks.push(block)
      this.lastTable = { block, xs: grid.xs }
    }
    this.lastLine = null
  }

  private inCell(lines: readonly Line[], width: number, edges: TextEdges): SourceParagraph[] {
    const paragraphs: SourceParagraph[] = []
    let full = false
    for (const line of lines) {
      const text = wordsOfLine(line)
      const last = paragraphs.at(-1)
      const starts = /^(?:[-–+*•]|\(?\d{1,2}[.)]|[a-zđ]\))\s/u.test(text)
      if (last && !starts && (full || /^\p{Ll}/u.test(text))) joinRuns(last.runs, runsOf(line))
      else {
        const { align: _, indent: __, ...paragraph } = beginParagraph(line, ++this.line, edges).paragraph
        paragraphs.push(paragraph)
      }
      full = line.x1 - line.x0 > width * 0.7
    }
    // In a narrow cell whose lines fill it from edge to edge, a wide gap is a blank like any other.
    for (const run of paragraphs.flatMap(({ runs }) => runs)) run.text = run.text.replaceAll('\t', ' ')
    return paragraphs
  }
}

/** `before`: the last table of the page before. */
function sorted(page: Page, before: Grid | null): Sorted {
  const tables: DrawnTable[] = []
  let rest = page.pieces
  for (const grid of gridsOf(page.rules)) {
    rest = rest.flatMap((piece) => cutAtBounds(piece, grid))
    const inside = rest.filter((piece) => grid.cells.some((cell) => isInside(piece, cell)))
    const filled = grid.cells.filter((cell) => inside.some((piece) => isInside(piece, cell))).length
    // A frame around words is no table, the rest of a row that the page before began is.
    const goesOn = before !== null && tables.length === 0 && sameColumns(before.xs, grid.xs)
    if (filled < (goesOn ? 1 : 2)) continue
    tables.push({ grid, page: page.number, pieces: inside })
    rest = rest.filter((piece) => !inside.includes(piece))
  }
  return {
    number: page.number,
    height: page.height,
    page,
    tables,
    rules: page.rules,
    lines: linesOf(rest, page.number),
  }
}

function isInside(piece: Piece, cell: { x0: number; x1: number; y0: number; y1: number }): boolean {
  const x = (piece.x0 + piece.x1) / 2
  const y = piece.y + piece.size * 0.3
  return x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1
}

const topOf = (columns: readonly Line[][]): number => Math.max(...columns.flat().map((line) => line.y))

function bodySizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.pieces.reduce((sum, piece) => sum + piece.text.length, 0))
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [14, 0])[0]
}

const widthsOf = (xs: readonly number[]): number[] => xs.slice(1).map((x, at) => Math.round(x - (xs[at] ?? 0)))

const sameColumns = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((x, at) => Math.abs(x - (other[at] ?? 0)) < 4)

function repeatedRows(before: SourceTable, after: SourceTable): number {
  let rows = 0
  while (
    rows < 3 &&
    rows < after.rows.length - 1 &&
    rowWords(before, rows) !== '' &&
    rowWords(before, rows) === rowWords(after, rows)
  )
    rows++
  return rows
}

const rowWords = (table: SourceTable, row: number): string =>
  (table.rows[row] ?? [])
    .flatMap((cell) => cell.blocks)
    .map((block) => (block.kind === 'paragraph' ? runsText(block.runs) : ''))
    .join('|')
