/**
 * A row that the end of a page has cut: its rest stands at the head of the next page, without a number. Joined only where the words
 * speak for it; a row that is one of its own would be a word moved.
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
  // Cells that a merge from above covers are not in the row; what the page cut of them is empty.
  const covered = next.length - last.length
  if (covered < 0 || next.slice(0, covered).some((cell) => cellWords(cell) !== '' || cellSpans(cell) !== '1 1'))
    return false
  const own = next.slice(covered)
  if (own.some((cell, at) => cellSpans(cell) !== cellSpans(last[at]) || (cell.rowSpan ?? 1) > 1)) return false
  const filled = own.flatMap((cell, at) => (cellWords(cell) === '' ? [] : [{ cell, at, before: last[at] }]))
  const cuts = filled.filter(({ cell, before }) => cutsSentence(before, cell))
  if (covered > 0) return cuts.length > 0
  const alike = rows.slice(1).filter((row) => rowWidth(row) === rowWidth(next) && !isHeading(row))
  if (alike.filter(([first]) => cellWords(first) !== '').length < alike.length * mostRows) return false
  if (filled[0]?.at === 0) return cuts.length > 1 && cuts.length === filled.length
  return cuts.length > 0 || (filled.length === 1 && last.filter((cell) => cellWords(cell) !== '').length > 3)
}

/** The words of `next` go on in the cells of `last`. */
export function joinRow(last: Row, next: Row): void {
  const covered = next.length - last.length
  for (const [at, cell] of next.entries()) {
    const open = last[at - covered]
    const [first, ...more] = cell.blocks
    if (!open || first?.kind !== 'paragraph' || cellWords(cell) === '') continue
    const end = open.blocks.at(-1)
    if (end?.kind === 'paragraph' && endsOpen(end) && !isPoint(cellWords(cell))) joinRuns(end.runs, first.runs)
    else open.blocks.push(first)
    open.blocks.push(...more)
  }
}

const mostRows = 0.8

const cellSpans = (cell: SourceCell | undefined): string => `${cell?.colSpan ?? 1} ${cell?.rowSpan ?? 1}`

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
