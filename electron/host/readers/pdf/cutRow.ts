/**
 * A row that the end of a page has cut: its rest stands at the head of the next page, without a number. Joined only where the words
 * speak for it; a row that is one of its own would be a word moved.
 *
 * 1. Its cells are set under those of the last row and of the merges that reach into it (`lastRowOf`).
 * 2. Where the words go on it is the rest (`isRestOfRow`) and they are joined (`joinRow`).
 * 3. Else it is a row of its own, without the cells that go on with a merge of the page before (`withoutMerged`).
 */
import type { SourceCell, SourceParagraph } from '../../../../core/readers/source.ts'
import { runsText } from '../../../../core/text/runsText.ts'
import { joinRuns } from './paragraphs.ts'

type Row = readonly SourceCell[]

/**
 * Whether `next` is the rest of the last of `rows`. It has no number where rows have one, and one of its cells goes on in the middle of
 * a sentence, or all but one are empty that the last row fills. With words in its first cell each must go on.
 */
export function isRestOfRow(rows: readonly Row[], next: Row | undefined): boolean {
  const last = rows.at(-1)
  if (!last || !next || rows.length < 2 || next.length < 2) return false
  const { own: open, merged } = lastRowOf(rows)
  const placed = placesOf(next)
  // Cells that a merge from above covers are not in the row; what the page cut of them is empty.
  const covered = placed.filter(({ column }) => merged.has(column))
  if (covered.some(({ cell }) => cellWords(cell) !== '' || (cell.colSpan ?? 1) > 1)) return false
  const own = placed.filter(({ column }) => !merged.has(column))
  if (own.length !== open.size) return false
  if (own.some(({ cell, column }) => (cell.colSpan ?? 1) !== (open.get(column)?.colSpan ?? 1))) return false
  const filled = own.filter(({ cell }) => cellWords(cell) !== '')
  const cuts = filled.filter(({ cell, column }) => cutsSentence(open.get(column), cell))
  // A merge that the page cut in its first row goes on over rows that follow; a row that begins a merge of its own looks alike.
  const begins = own.some(({ cell }) => (cell.rowSpan ?? 1) > 1)
  if (begins && (cuts.length < 2 || cuts.length < filled.length)) return false
  if (covered.length > 0) return cuts.length > 0
  const alike = rows.slice(1).filter((row) => rowWidth(row) === rowWidth(next) && !isHeading(row))
  if (alike.filter(([first]) => cellWords(first) !== '').length < alike.length * mostRows) return false
  if (filled[0]?.column === 0) return cuts.length > 1 && cuts.length === filled.length
  return cuts.length > 0 || (filled.length === 1 && last.filter((cell) => cellWords(cell) !== '').length > 3)
}

/** The words of `next` go on in the cells of the last of `rows`; merges of both go on over the rows below. */
export function joinRow(rows: readonly Row[], next: Row): void {
  const { own, merged } = lastRowOf(rows)
  for (const { cell, column } of placesOf(next)) {
    const above = merged.get(column)
    const below = (cell.rowSpan ?? 1) - 1
    if (above && below > 0) above.rowSpan = (above.rowSpan ?? 1) + below
    const open = own.get(column)
    if (open && below > 0) open.rowSpan = (open.rowSpan ?? 1) + below
    const [first, ...more] = cell.blocks
    if (!open || first?.kind !== 'paragraph' || cellWords(cell) === '') continue
    const end = open.blocks.at(-1)
    if (end?.kind === 'paragraph' && endsOpen(end) && !isPoint(cellWords(cell))) joinRuns(end.runs, first.runs)
    else open.blocks.push(first)
    open.blocks.push(...more)
  }
}

/** `next`, the first row of the next page, without the cells that go on with a merge of the rows above; those grow over it. */
export function withoutMerged(rows: readonly Row[], next: Row): SourceCell[] {
  const { own, merged } = lastRowOf(rows)
  const goesOn = placesOf(next).flatMap(({ cell, column }) => {
    const above = merged.get(column) ?? own.get(column)
    const spans = (above?.rowSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1
    const alike = (above?.colSpan ?? 1) === (cell.colSpan ?? 1)
    return above && spans && alike && cellWords(cell) === '' && cellWords(above) !== '' ? [{ above, cell }] : []
  })
  // A row of merges alone is none.
  if (goesOn.length === next.length) return [...next]
  for (const { above, cell } of goesOn) above.rowSpan = (above.rowSpan ?? 1) + (cell.rowSpan ?? 1)
  return next.filter((cell) => !goesOn.some((one) => one.cell === cell))
}

interface LastRow {
  /** Its cells by the column they begin in. */
  own: ReadonlyMap<number, SourceCell>
  /** Cells of rows above that reach into it. */
  merged: ReadonlyMap<number, SourceCell>
}

function lastRowOf(rows: readonly Row[]): LastRow {
  let merged = new Map<number, SourceCell>()
  let own = new Map<number, SourceCell>()
  const left = new Map<SourceCell, number>()
  for (const row of rows) {
    const above = [...merged, ...own]
    merged = new Map(above.filter(([, cell]) => (left.get(cell) ?? 0) > 0))
    for (const cell of merged.values()) left.set(cell, (left.get(cell) ?? 0) - 1)
    own = new Map()
    let column = 0
    for (const cell of row) {
      for (let over = merged.get(column); over; over = merged.get(column)) column += over.colSpan ?? 1
      own.set(column, cell)
      left.set(cell, (cell.rowSpan ?? 1) - 1)
      column += cell.colSpan ?? 1
    }
  }
  return { own, merged }
}

/** Cells of a row that nothing reaches into. */
function placesOf(row: Row): { cell: SourceCell; column: number }[] {
  let column = 0
  return row.map((cell) => {
    const place = { cell, column }
    column += cell.colSpan ?? 1
    return place
  })
}

const mostRows = 0.8

const rowWidth = (row: Row): number => row.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)

/** A row that names a part of the table: its number and a title. */
const isHeading = (row: Row): boolean => row.length > 2 && row.slice(2).every((cell) => cellWords(cell) === '')

/** A sentence that has not ended, and words that go on in it: small letters, or the end of a span of time. */
function cutsSentence(before: SourceCell | undefined, cell: SourceCell): boolean {
  const end = before?.blocks.at(-1)
  const words = cellWords(cell)
  if (end?.kind !== 'paragraph' || !endsOpen(end)) return false
  return /^\p{Ll}(?![).]\s)/u.test(words) || /^[-–]\s?\d/u.test(words)
}

const isPoint = (words: string): boolean => /^[-–+•]\s?(?!\d)/u.test(words)

const endsOpen = (paragraph: SourceParagraph): boolean => /[^.;:!?\s]\s*$/u.test(runsText(paragraph.runs))

const cellWords = (cell: SourceCell | undefined): string =>
  (cell?.blocks ?? [])
    .map((block) => (block.kind === 'paragraph' ? runsText(block.runs) : ' '))
    .join('\n')
    .trim()
