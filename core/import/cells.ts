/**
 * Paragraphs and tables of a source as words with their look: cells of the draft's own tables.
 *
 * 1. `cellsOf`: the runs of a paragraph as cells.
 * 2. `gridOf`: the columns each cell covers, merged ones counted in; `tableOf`: the table of the draft, its header rows found where
 *    none is marked.
 * 3. `tableWords`: the same as plain words.
 */

import { inlineOfCell } from '../draft/cells.ts'
import type { Cell, TableData } from '../draft/draft.ts'
import { lookOf, plainInline } from '../inline/inline.ts'
import type { SourceBlock, SourceParagraph, SourceTable } from '../readers/source.ts'
import { foldText, withPlainSpaces } from '../text/normalize.ts'
import { addMarks, isWholly, labelSpan, marked, plainSpan, type Span, spansText, trimSpans, without } from './spans.ts'

/** The runs of a paragraph as they stand. A mark before all words has no letter to stand behind, and is left out. */
export function cellsOf(paragraph: SourceParagraph): Span[] {
  const spans: Span[] = []
  for (const { text, note, ...look } of paragraph.runs) {
    if (note === undefined) spans.push({ text, ...lookOf(look) })
    else addMarks(spans, [{ text, notes: [{ id: note, ...lookOf({ ...look, raise: undefined }) }] }])
  }
  return spans
}

type Align = NonNullable<TableData['columns'][number]['align']>

/** Most columns a table may have; a broken file asks for thousands. */
const mostColumns = 200

type Clean = (spans: readonly Span[]) => Span[]

/**
 * The table as one of the draft: every cell its paragraphs on lines of their own, merged cells as they are merged. `look` cleans what is
 * only looked at and told nowhere.
 */
export function tableOf(source: SourceTable, clean: Clean, look: Clean): TableData {
  const rows: Cell[][] = []
  const aligns: Map<Align, number>[] = []
  const header = Math.min(source.headerRows || headerRowsOf(source, look), source.rows.length)
  const widest: number[] = []
  const grid = gridOf(source)
  grid.forEach((cells, rowIndex) => {
    rows.push(
      cells.map(({ cell, column }) => {
        let spans = wordsOfBlocks(cell.blocks, clean)
        // The header row is bold by its style.
        if (rowIndex < header && isWholly('bold', spans)) spans = without('bold', spans)
        const text = marked(spans)
        const first = cell.blocks.find((block) => block.kind === 'paragraph')
        if (rowIndex >= header && first?.kind === 'paragraph' && first.align) {
          const counts = aligns[column] ?? new Map<Align, number>()
          counts.set(first.align, (counts.get(first.align) ?? 0) + 1)
          aligns[column] = counts
        }
        const { colSpan = 1, rowSpan = 1 } = cell
        if (colSpan === 1) widest[column] = Math.min(40, Math.max(widest[column] ?? 4, longestLine(spansText(spans))))
        if (colSpan === 1 && rowSpan === 1) return text
        return { text, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
      }),
    )
  })
  const columns = grid.reduce((most, cells) => cells.reduce((end, at) => Math.max(end, at.end), most), 1)
  return { columns: columnsOf(source, Math.min(columns, mostColumns), widest, aligns), headerRows: header, rows }
}

const longestLine = (text: string): number => Math.max(0, ...text.split('\n').map((line) => line.length))

function columnsOf(
  source: SourceTable,
  count: number,
  widest: readonly number[],
  aligns: readonly Map<Align, number>[],
): TableData['columns'] {
  const given = source.widths.length === count && source.widths.every((width) => width > 0) ? source.widths : null
  const widths = given ?? Array.from({ length: count }, (_, i) => widest[i] ?? 4)
  const sum = widths.reduce((a, b) => a + b, 0)
  return widths.map((width, i) => {
    const align = [...(aligns[i] ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
    const share = { width: Math.max(0.1, Math.round((width / sum) * 1000) / 10) }
    return align === undefined || align === 'left' ? share : { ...share, align }
  })
}

/** The words of a cell or a note: paragraphs one under the other, a table inside it row by row. */
export function wordsOfBlocks(blocks: readonly SourceBlock[], clean: (spans: readonly Span[]) => Span[]): Span[] {
  const out: Span[] = []
  for (const block of blocks) {
    let spans: Span[] = []
    if (block.kind === 'paragraph') {
      const label = block.label?.trim() ?? ''
      const words = trimSpans(clean(cellsOf(block)))
      spans = label === '' ? words : [labelSpan(words.length > 0 ? `${label} ` : label, words), ...words]
    } else if (block.kind === 'table') {
      block.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const words = wordsOfBlocks(cell.blocks, clean)
          if (words.length > 0 && (r > 0 || c > 0) && spans.length > 0) spans.push(plainSpan(c > 0 ? ' | ' : '\n'))
          spans.push(...words)
        })
      })
    }
    if (spans.length === 0) continue
    if (out.length > 0) out.push(plainSpan('\n'))
    out.push(...spans)
  }
  return out
}

interface GridCell {
  cell: SourceTable['rows'][number][number]
  /** First column it covers, from 0, and the one behind its last. */
  column: number
  end: number
}

/** Rows of cells with the columns they cover, cells merged downward counted in. */
export function gridOf(source: SourceTable): GridCell[][] {
  /** Rows each column is still covered for. */
  const covered: number[] = []
  return source.rows.map((row) => {
    const out: GridCell[] = []
    let column = 0
    for (const cell of row) {
      while ((covered[column] ?? 0) > 0) column++
      const end = column + Math.min(cell.colSpan ?? 1, mostColumns)
      out.push({ cell, column, end })
      for (let at = column; at < end; at++) {
        if ((cell.rowSpan ?? 1) > 1) covered[at] = cell.rowSpan ?? 1
      }
      column = end
    }
    for (let at = 0; at < covered.length; at++) if ((covered[at] ?? 0) > 0) covered[at] = (covered[at] ?? 0) - 1
    return out
  })
}

const headerWords =
  /(?:^|\s)(?:tt|stt|so tt|noi dung|nhiem vu|co quan|don vi|thoi gian|san pham|muc tieu|chi tieu|ghi chu|ten)(?=\s|$|,|\/)/

/** Rows of the head where the file marks none: bold words of a header, and the rows merged into them. */
function headerRowsOf(source: SourceTable, clean: Clean): number {
  const first = source.rows[0]
  if (!first || source.rows.length < 2 || first.length < 2) return 0
  const cells = first.map((cell) => wordsOfBlocks(cell.blocks, clean)).filter((spans) => spans.length > 0)
  const bold = cells.length >= 2 && cells.every((spans) => isWholly('bold', spans))
  const named = cells.filter((spans) => headerWords.test(foldText(spansText(spans)))).length >= 2
  if (!bold && !named) return 0
  const reach = Math.max(1, ...first.map((cell) => cell.rowSpan ?? 1))
  return Math.min(reach, 4, source.rows.length - 1)
}

/** What a table says, cells parted by ` | `, rows by line breaks. */
export const tableWords = (table: TableData): string =>
  table.rows.map((row) => row.map((cell) => withPlainSpaces(plainInline(inlineOfCell(cell)))).join(' | ')).join('\n')
