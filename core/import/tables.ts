/** Tables in text form: rows with `|` between cells, or at least two lines with tabs. */
import type { TableData } from '../draft/draft.ts'
import { readMarker } from '../outline/grammar.ts'
import { foldText } from '../text/normalize.ts'
import type { SourceLine } from './sourceLine.ts'
import { plainOrMarked } from './spans.ts'

type Segment =
  | { kind: 'lines'; lines: SourceLine[] }
  | { kind: 'table'; rows: string[][]; line: number; header: number; marked: boolean }

/** `|---|:--|` under the header of a markdown table. */
const separator = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$/

/** Cuts lines into running text and tables, in order. */
export function cutTables(lines: readonly SourceLine[]): Segment[] {
  const segments: Segment[] = []
  let text: SourceLine[] = []
  const flush = (): void => {
    if (text.length > 0) segments.push({ kind: 'lines', lines: text })
    text = []
  }
  for (let at = 0; at < lines.length; ) {
    const run = tableRun(lines, at)
    const first = lines[at]
    if (run === null || !first) {
      if (first) text.push(first)
      at++
      continue
    }
    flush()
    segments.push({ kind: 'table', ...run, line: first.line, marked: first.spans === undefined })
    at = run.end
  }
  flush()
  return segments
}

function tableRun(lines: readonly SourceLine[], at: number): { rows: string[][]; end: number; header: number } | null {
  // A file with tables of its own means something else by a tab.
  if (lines[at]?.spans) return null
  const split = pipeCells(lines[at]?.text ?? '') ? pipeCells : tabCells
  const rows: string[][] = []
  const before: number[] = []
  let header = 0
  let end = at
  for (; end < lines.length; end++) {
    if (lines[end]?.forced && lines[end]?.forced !== 'table') break
    const text = lines[end]?.text ?? ''
    if (split === pipeCells && separator.test(text)) {
      header = rows.length
      continue
    }
    const cells = split(text)
    if (!cells) break
    rows.push(cells)
    before.push(split === tabCells ? (lines[end]?.tabsBefore ?? 0) : 0)
  }
  if (rows.length < 2) return null
  putEmptyCells(rows, before)
  return { rows, end, header: header || (looksLikeHeader(rows[0] ?? []) ? 1 : 0) }
}

/** `<tab>Tổng cộng<tab>90`: the tabs before a row are its first, empty cells, as far as the table is wide enough for them. */
function putEmptyCells(rows: string[][], before: readonly number[]): void {
  const width = Math.max(...rows.slice(0, 1000).map((row) => row.length))
  for (const [index, row] of rows.entries())
    for (let left = Math.min(before[index] ?? 0, width - row.length); left > 0; left--) row.unshift('')
}

function pipeCells(text: string): string[] | null {
  if (!text.includes('|')) return null
  const bare = text.replace(/^\|/, '').replace(/\|$/, '')
  const cells = bare.split('|').map((cell) => cell.trim())
  return cells.length >= 2 && (text.startsWith('|') || cells.length >= 3) ? cells : null
}

function tabCells(text: string): string[] | null {
  if (!text.includes('\t')) return null
  const cells = text.split('\t').map((cell) => cell.trim())
  // `1.<tab>Mục đích` is a numbered line, not a row.
  if (cells.length === 2 && readMarker(`${cells[0]} `)?.rest.trim() === '') return null
  return cells
}

const headerWords = /^(?:tt|stt|so tt|noi dung|nhiem vu|co quan|don vi|thoi gian|san pham|muc tieu|chi tieu)\b/

function looksLikeHeader(cells: readonly string[]): boolean {
  return cells.filter((cell) => headerWords.test(foldText(cell.replaceAll('*', '')))).length >= 2
}

/** A table of the draft, its columns as wide as their words ask. */
export function readTable(rows: readonly (readonly string[])[], header: number, marked: boolean): TableData {
  const columns = Math.max(...rows.slice(0, 1000).map((row) => row.length))
  const widths: number[] = Array.from({ length: columns }, () => 4)
  for (const row of rows.slice(0, 1000)) {
    row.forEach((cell, i) => {
      widths[i] = Math.min(40, Math.max(widths[i] ?? 4, cell.length))
    })
  }
  const sum = widths.reduce((a, b) => a + b, 0)
  return {
    columns: widths.map((width) => ({ width: Math.round((width / sum) * 1000) / 10 })),
    headerRows: header,
    rows: rows.map((row) =>
      Array.from({ length: Math.max(columns, row.length) }, (_, i) => plainOrMarked(row[i] ?? '', marked)),
    ),
  }
}
