/**
 * The list of drafts without reading them all: a cache beside the drafts that can always be rebuilt.
 *
 * An entry counts only while its file has the size and time it was made from, so a file copied in from a
 * USB stick or changed by hand is read again. Written at most every two seconds and when the host closes.
 *
 * 1. `load`: the cache from the disk, once; a broken one is no entry.
 * 2. `list`: files whose entry is out of date are read, in batches.
 * 3. What checks counted in an open draft is laid beside (`count`); the cache is written soon after.
 */
import { stat } from 'node:fs/promises'
import { type Adapter, Low } from 'lowdb'
import { z } from 'zod'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { errorCode } from '../../../core/problem/errorCode.ts'
import { type DraftFolders, listFiles, type StoredFile } from './draftFolder.ts'
import { unreadableSummary } from './draftSummary.ts'
import { readJson, writeSafely } from './jsonFile.ts'

const entrySchema = z.object({
  mark: z.string(),
  summary: z.object({
    id: z.string(),
    title: z.string(),
    year: z.number().nullable(),
    templateId: z.string(),
    issuer: z.string(),
    savedAt: z.string(),
    revision: z.number(),
    exportedAt: z.string(),
    deletedAt: z.string(),
    state: z.enum(['ok', 'broken', 'newer', 'unreadable']),
    stage: z.enum(['draft', 'submitted', 'issued']),
    hasBackup: z.boolean(),
    copyOf: z.string(),
    errors: z.number().nullable(),
    copiedAt: z.string(),
    search: z.string(),
  }),
})
const indexSchema = z.object({ version: z.literal(1), entries: z.record(z.string(), entrySchema) })
type Entry = z.infer<typeof entrySchema>
/** By the path of the draft's file. */
type Entries = Map<string, Entry>

/** lowdb's adapter for the list: what cannot be read is made again from the drafts, what cannot be written may be missing. */
class IndexFile implements Adapter<Entries> {
  private readonly path: string

  constructor(path: string) {
    this.path = path
  }

  async read(): Promise<Entries | null> {
    try {
      const checked = indexSchema.safeParse(await readJson(this.path))
      return checked.success ? new Map(Object.entries(checked.data.entries)) : null
    } catch {
      return null
    }
  }

  async write(entries: Entries): Promise<void> {
    const text = JSON.stringify({ version: 1, entries: Object.fromEntries(entries) })
    await writeSafely(this.path, text, false).catch(() => {})
  }
}

const writeEvery = 2000 // ms

export class DraftIndex {
  private readonly low: Low<Entries>
  private loading: Promise<void> | null = null
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<void> = Promise.resolve()
  /** Errors counted since the list was last made, by draft: for the words as they were, or are about to be, saved. */
  private readonly counted = new Map<string, { revision: number; errors: number }>()
  private readonly folders: DraftFolders
  private readonly read: (file: StoredFile, hasBackup: boolean) => Promise<DraftSummary | null>

  constructor(
    path: string,
    folders: DraftFolders,
    read: (file: StoredFile, hasBackup: boolean) => Promise<DraftSummary | null>,
  ) {
    this.low = new Low<Entries>(new IndexFile(path), new Map())
    this.folders = folders
    this.read = read
  }

  /** Every draft, newest first. Files whose entry is out of date are read. */
  async list(): Promise<DraftSummary[]> {
    const entries = await this.load()
    const { files, backups } = await listFiles(this.folders)
    const seen = new Set<string>()
    const summaries: DraftSummary[] = []
    for (const batch of inBatches(files, 32)) {
      const found = await Promise.all(batch.map((file) => this.summaryOf(entries, file, backups.has(file.path))))
      for (const [index, file] of batch.entries()) {
        const summary = found[index]
        if (!summary) continue
        seen.add(file.path)
        summaries.push({ ...summary, deletedAt: file.deletedAt, hasBackup: backups.has(file.path) })
      }
    }
    for (const path of entries.keys()) {
      if (!seen.has(path)) {
        entries.delete(path)
        this.writeSoon()
      }
    }
    const here = new Set(summaries.flatMap(({ id, deletedAt }) => (deletedAt === '' ? [id] : [])))
    for (const one of summaries) if (!here.has(one.copyOf) || one.deletedAt !== '') one.copyOf = ''
    return summaries.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : a.id < b.id ? -1 : 1))
  }

  /** What cannot be read is listed as that, and read again next time: one such entry must not hide the others. */
  private async summaryOf(entries: Entries, file: StoredFile, hasBackup: boolean) {
    try {
      return await this.readSummary(entries, file, hasBackup)
    } catch {
      entries.delete(file.path)
      return unreadableSummary(file.id, file.path, 'unreadable')
    }
  }

  private async readSummary(entries: Entries, file: StoredFile, hasBackup: boolean) {
    const { mark, savedAt } = await markOf(file.path)
    const known = entries.get(file.path)
    if (known && known.mark === mark) return this.withErrors(known, file)
    const summary = await this.read(file, hasBackup)
    if (!summary) return null
    const entry = { mark, summary: { ...summary, savedAt } }
    entries.set(file.path, entry)
    this.withErrors(entry, file)
    this.writeSoon()
    return entry.summary
  }

  /** What the checks found in a draft that is open: no plan is checked for the list alone. */
  count(id: string, revision: number, errors: number): void {
    this.counted.set(id, { revision, errors })
  }

  private withErrors(entry: Entry, { id, deletedAt }: StoredFile): DraftSummary {
    const counted = deletedAt === '' ? this.counted.get(id) : undefined
    const { summary } = entry
    // Words on screen carry the revision they were opened or saved with; what they become is one more, or two where a save was under way.
    if (!counted || counted.revision > summary.revision || counted.revision < summary.revision - 2) return summary
    this.counted.delete(id)
    if (summary.errors !== counted.errors) this.writeSoon()
    summary.errors = counted.errors
    return summary
  }

  /** From the disk once; drafts that others write are found by their marks. */
  private async load(): Promise<Entries> {
    this.loading ??= this.low.read()
    await this.loading
    return this.low.data
  }

  private writeSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null
      this.writing = this.writing.then(() => this.low.write())
    }, writeEvery).unref()
  }

  async close(): Promise<void> {
    if (this.timer) {
      clearTimeout(this.timer)
      this.timer = null
      this.writing = this.writing.then(() => this.low.write())
    }
    await this.writing
  }
}

async function markOf(path: string): Promise<{ mark: string; savedAt: string }> {
  try {
    const found = await stat(path)
    return { mark: `${found.size}:${found.mtimeMs}`, savedAt: found.mtime.toISOString() }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { mark: 'absent', savedAt: '' }
    throw error
  }
}

function* inBatches<T>(items: T[], size: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}
