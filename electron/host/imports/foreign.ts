/** From foreign bytes or the clipboard to a draft that is not saved: read, then taken apart. Runs in any thread. */
import { randomUUID } from 'node:crypto'
import type { LineKind } from '../../../core/import/importLine.ts'
import type { ImportReading } from '../../../core/import/importReading.ts'
import { importSource } from '../../../core/import/importSource.ts'
import type { SourceDocument } from '../../../core/readers/source.ts'
import { type ForeignOptions, readForeignFile, readForeignPaste } from '../readers/readForeignFile.ts'
import { hearingStrays } from './strays.ts'

export type ForeignInput =
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'paste'; name: string; text: string; html: string }

/** What the clerk says of it: which document in the file, and what its lines are. */
export interface Wishes {
  part?: number
  corrections?: Readonly<Record<number, LineKind>>
  /** Refuse what is no plan; otherwise it is read as far as it goes. */
  plansOnly?: boolean
}

/** A reading before it has a job's name. */
export type Imported = Omit<ImportReading, 'job' | 'name'>

/** Throws `import.*`, and nothing of a library's is left unheard. */
export async function readForeign(input: ForeignInput, options: ForeignOptions = {}): Promise<SourceDocument> {
  return await hearingStrays(input.name, () =>
    input.kind === 'file'
      ? readForeignFile(input.bytes, input.name, options)
      : readForeignPaste(input.text, input.html, input.name, options),
  )
}

/** Throws `import.empty`; with `plansOnly`, `import.not-a-plan`. */
export function importForeign(source: SourceDocument, name: string, wishes: Wishes, now: Date): Imported {
  const reading = importSource(source, {
    name,
    now: now.toISOString(),
    newId: () => randomUUID(),
    corrections: wishes.corrections ?? {},
    plansOnly: wishes.plansOnly ?? false,
    ...(wishes.part === undefined ? {} : { part: wishes.part }),
  })
  return { format: source.format, ...reading }
}
