/**
 * A row that the end of a page has cut: its rest stands at the head of the next page, without a number. Joined only where nothing speaks
 * against it; a row that is none of its own would be a word moved.
 */
import type { SourceCell, SourceParagraph } from '../../../../core/readers/source.ts'
import { runsText } from '../../../../core/text/runsText.ts'
import { joinRuns } from './paragraphs.ts'

type Row = readonly SourceCell[]

/** Whether `next` is the rest of the last of `rows`: no number where every row has one, and each of its cells goes on in the middle of a sentence. */
export function isRestOfRow(rows: readonly Row[], next: Row | undefined): boolean {
  const last = rows.at(-1)
  if (!last || !next || rows.length < 2 || next.length < 2 || last.length !== next.length) return false
  if ([...last, ...next].some(({ colSpan, rowSpan }) => (colSpan ?? 1) > 1 || (rowSpan ?? 1) > 1)) return false
  const numbered = rows.slice(1).every(([first]) => first !== undefined && /^\d/u.test(cellWords(first)))
  const [first, ...others] = next
  if (!numbered || !first || cellWords(first) !== '') return false
  const filled = others.flatMap((cell, at) => (cellWords(cell) === '' ? [] : [{ cell, before: last[at + 1] }]))
  return filled.length > 0 && filled.every(({ cell, before }) => before !== undefined && goesOn(before, cell))
}

/** The words of `next` go on in the cells of `last`. */
export function joinRow(last: Row, next: Row): void {
  for (const [at, cell] of next.entries()) {
    const open = last[at]
    const [first, ...more] = cell.blocks
    if (!open || first?.kind !== 'paragraph' || cellWords(cell) === '') continue
    const end = open.blocks.at(-1)
    if (end?.kind === 'paragraph' && endsOpen(end)) joinRuns(end.runs, first.runs)
    else open.blocks.push(first)
    open.blocks.push(...more)
  }
}

/** A sentence that has not ended, and words that begin none or a point of the same cell. */
function goesOn(before: SourceCell, cell: SourceCell): boolean {
  const end = before.blocks.at(-1)
  const words = cellWords(cell)
  if (end?.kind !== 'paragraph') return false
  return endsOpen(end) ? !/^[-–+•]/u.test(words) : /^[-–+•]\s/u.test(words)
}

const endsOpen = (paragraph: SourceParagraph): boolean => /[^.;:!?\s]\s*$/u.test(runsText(paragraph.runs))

const cellWords = ({ blocks }: SourceCell): string =>
  blocks
    .map((block) => (block.kind === 'paragraph' ? runsText(block.runs) : ' '))
    .join('\n')
    .trim()
