/** What a source says that neither the printed draft nor a note says. */
import type { SourceReading } from '../../../core/import/importSource.ts'
import { isMarked } from '../../../core/import/sourceLines.ts'
import type { SourceBlock, SourceDocument } from '../../../core/readers/source.ts'
import { countCharacters, printed } from '../reading.ts'

/** All words of a source: numbers Word computes are not among them, invisible characters neither. */
export function wordsOf(source: SourceDocument): string {
  const out: string[] = []
  const visit = (blocks: readonly SourceBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') out.push(block.runs.map((run) => run.text).join(''))
      else if (block.kind === 'table') for (const row of block.rows) for (const cell of row) visit(cell.blocks)
    }
  }
  visit(source.blocks)
  for (const aside of source.asides) out.push(aside.text)
  return out.join('\n').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
}

/** Characters that are lost, each with its counts. A file made of plain text may hold markdown, whose marks are no words. */
export function lostOf(source: SourceDocument, { draft, notes }: SourceReading): string[] {
  const kept = countCharacters(`${printed(draft)}\n${notes.map((note) => note.text).join('\n')}`)
  const words = isMarked(source) ? wordsOf(source).replace(/[*|#]/g, ' ') : wordsOf(source)
  return [...countCharacters(words)]
    .filter(([character, count]) => (kept.get(character) ?? 0) < count)
    .map(([character, count]) => `${character} ${count} → ${kept.get(character) ?? 0}`)
}
