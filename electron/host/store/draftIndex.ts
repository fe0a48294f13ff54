/**
 * The list of drafts without reading them all: a cache beside the drafts that can always be rebuilt.
 *
 * An entry counts only while its file has the size and time it was made from, so a file copied in from a
 * USB stick or changed by hand is read again. Written at most every two seconds and when the host closes.
 */
import { stat } from 'node:fs/promises'
import { z } from 'zod'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { errorCode } from '../../../core/problem/errorCode.ts'
import { type DraftFolders, listFiles, type StoredFile } from './draftFolder.ts'
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
    state: z.enum(['ok', 'broken', 'newer']),
    hasBackup: z.boolean(),
    search: z.string(),
  }),
})
const indexSchema = z.object({ version: z.literal(1), entries: z.record(z.string(), entrySchema) })
type Entry = z.infer<typeof entrySchema>

const writeEvery = 2000 // ms

export class DraftIndex {
  private entries: Map<string, Entry> | null = null
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<void> = Promise.resolve()
  private readonly path: string
  private readonly folders: DraftFolders
  private readonly read: (file: StoredFile, hasBackup: boolean) => Promise<DraftSummary | null>

  constructor(
    path: string,
    folders: DraftFolders,
    read: (file: StoredFile, hasBackup: boolean) => Promise<DraftSummary | null>,
  ) {
    this.path = path
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
    return summaries.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : a.id < b.id ? -1 : 1))
  }

  private async summaryOf(entries: Map<string, Entry>, file: StoredFile, hasBackup: boolean) {
    const { mark, savedAt } = await markOf(file.path)
    const known = entries.get(file.path)
    if (known && known.mark === mark) return known.summary
    const summary = await this.read(file, hasBackup)
    if (!summary) return null
    const entry = { mark, summary: { ...summary, savedAt } }
    entries.set(file.path, entry)
    this.writeSoon()
    return entry.summary
  }

  private async load(): Promise<Map<string, Entry>> {
    this.entries ??= await this.loadFromDisk()
    return this.entries
  }

  private async loadFromDisk(): Promise<Map<string, Entry>> {
    try {
      const checked = indexSchema.safeParse(await readJson(this.path))
      if (checked.success) return new Map(Object.entries(checked.data.entries))
    } catch {
      // A cache that cannot be read is made again from the drafts themselves.
    }
    return new Map()
  }

  private writeSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null
      this.writing = this.writing.then(() => this.write())
    }, writeEvery).unref()
  }

  private async write(): Promise<void> {
    if (!this.entries) return
    try {
      await writeSafely(this.path, JSON.stringify({ version: 1, entries: Object.fromEntries(this.entries) }), false)
    } catch {
      // The cache may be missing: the next start reads the drafts instead.
    }
  }

  async close(): Promise<void> {
    if (this.timer) {
      clearTimeout(this.timer)
      this.timer = null
      this.writing = this.writing.then(() => this.write())
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
