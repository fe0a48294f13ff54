/**
 * Where this program has written the plans of this machine, so that a file changed since is never written over in silence.
 *
 * Kept beside the drafts and not in them: a draft may come from anywhere, and a path in it would make the host read whatever
 * it names. Only what was written here is ever looked at again.
 */
import { z } from 'zod'
import type { Problem } from '../../../core/problem/problem.ts'
import type { FarFiles } from './farFiles.ts'
import { SettingsFile } from './settingsFile.ts'

/** A file as it was when it was written. */
export interface WrittenFile {
  path: string
  sha256: string
  /** Bytes. */
  size: number
  mtimeMs: number
  /** ISO time. */
  at: string
}

export interface ExportRecord extends WrittenFile {
  final: boolean
  /** The last Word file, where another kind was exported since. */
  word?: WrittenFile | undefined
}

const written = { path: z.string(), sha256: z.string(), size: z.number(), mtimeMs: z.number(), at: z.string() }
interface Records {
  version: 1
  /** By the draft's id. */
  records: Record<string, ExportRecord>
}

const recordsSchema: z.ZodType<Records> = z.looseObject({
  version: z.literal(1),
  records: z.record(
    z.string(),
    z.looseObject({ ...written, final: z.boolean(), word: z.looseObject(written).optional() }),
  ),
})

export class ExportRecords {
  private readonly file: SettingsFile<Records>

  constructor(path: string, now: () => Date) {
    this.file = new SettingsFile(path, recordsSchema, now)
  }

  /** By draft. None where the file cannot be read: then nothing is ours, and whatever stands in the way is asked about. */
  async all(): Promise<ReadonlyMap<string, ExportRecord>> {
    const found = await this.file.readIfGood()
    return new Map(Object.entries(found?.records ?? {}))
  }

  async of(id: string): Promise<ExportRecord | null> {
    return (await this.all()).get(id) ?? null
  }

  trouble(): Promise<Problem | null> {
    return this.file.trouble()
  }

  /** Throws `storage.*`. */
  async note(id: string, record: ExportRecord): Promise<void> {
    await this.change((records) => records.set(id, record))
  }

  async forget(id: string): Promise<void> {
    if (await this.of(id)) await this.change((records) => records.delete(id))
  }

  async close(): Promise<void> {
    await this.file.close()
  }

  private async change(change: (records: Map<string, ExportRecord>) => void): Promise<void> {
    await this.file.change((now) => {
      const records = new Map<string, ExportRecord>(Object.entries(now?.records ?? {}))
      change(records)
      return { ...now, version: 1, records: Object.fromEntries(records) }
    })
  }
}

const isWord = (path: string): boolean => path.toLowerCase().endsWith('.docx')

/** The last Word file of a draft; null where none was exported. */
export function wordFileOf(record: ExportRecord | null): WrittenFile | null {
  if (!record) return null
  return isWord(record.path) ? record : (record.word ?? null)
}

/** A new record of a draft: its last Word file stays known where another kind was written. */
export const recordOf = (file: WrittenFile, final: boolean, earlier: ExportRecord | null): ExportRecord => {
  const word = isWord(file.path) ? null : wordFileOf(earlier)
  return { ...file, final, ...(word ? { word: plain(word) } : {}) }
}

const plain = ({ path, sha256, size, mtimeMs, at }: WrittenFile): WrittenFile => ({ path, sha256, size, mtimeMs, at })

/**
 * A file as it lies there now: by its size, then by its time, and only then by its bytes. `surely`: never by its time alone,
 * for what is about to be written over. Throws `storage.no-answer` and the system's error.
 */
export async function stateOf(
  far: FarFiles,
  file: WrittenFile,
  { surely = false }: { surely?: boolean } = {},
): Promise<'same' | 'edited' | 'missing'> {
  const found = await far.look(file.path)
  if (found?.kind !== 'file') return 'missing'
  if (found.size !== file.size) return 'edited'
  if (!surely && found.mtimeMs === file.mtimeMs) return 'same'
  return (await far.hash(file.path)) === file.sha256 ? 'same' : 'edited'
}
