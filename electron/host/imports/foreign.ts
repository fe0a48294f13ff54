/** From foreign bytes or the clipboard to a draft that is not saved: read, then taken apart. Runs in any thread. */
import { randomUUID } from 'node:crypto'
import type { ImportReading, LineKind } from '../../../core/contract/reuse.ts'
import { importText } from '../../../core/import/importText.ts'
import type { SourceBlock, SourceDocument } from '../../../core/import/source.ts'
import type { ReadOptions } from '../readers/reading.ts'
import { readPaste } from '../readers/readPaste.ts'
import { readSource } from '../readers/readSource.ts'

export type ForeignInput =
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'paste'; name: string; text: string; html: string }

/** What the clerk says of it: which document in the file, and what its lines are. */
export interface Wishes {
  part?: number
  corrections?: Readonly<Record<number, LineKind>>
}

/** A reading before it has a job's name. */
export type Imported = Omit<ImportReading, 'job' | 'name'>

/** Throws `import.*`. */
export async function readForeign(input: ForeignInput, options: ReadOptions = {}): Promise<SourceDocument> {
  return input.kind === 'file'
    ? await readSource(input.bytes, input.name, options)
    : await readPaste(input.text, input.html, input.name, options)
}

/** Throws `import.empty`, `import.not-a-plan`. */
export function importForeign(source: SourceDocument, name: string, wishes: Wishes, now: Date): Imported {
  const { draft, notes } = importText(textOf(source.blocks), {
    name,
    now: now.toISOString(),
    newId: () => randomUUID(),
  })
  return { format: source.format, draft, notes, lines: [], parts: [], part: wishes.part ?? 0 }
}

const textOf = (blocks: readonly SourceBlock[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'break') return ''
      if (block.kind === 'table') {
        return block.rows
          .map((row) => row.map((cell) => textOf(cell.blocks).replaceAll('\n', ' ')).join('\t'))
          .join('\n')
      }
      const words = block.runs.map((run) => run.text).join('')
      return (block.afterBlank ? '\n' : '') + (block.label ? `${block.label} ${words}` : words)
    })
    .join('\n')
