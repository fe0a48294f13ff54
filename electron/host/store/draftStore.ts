/**
 * The drafts on disk. One JSON file a draft; saving costs the size of one draft however many there are.
 *
 * A save names the revision it began from and an older one is refused. A broken file is never overwritten:
 * its previous copy is offered and the broken one is kept. A file of a newer version is only listed.
 *
 * 1. Whatever is asked of one draft waits its turn behind what was asked of it before; drafts do not wait for each other.
 * 2. A save compares revisions (remembered while the file on disk is still the one written here), keeps a snapshot when one is due,
 *    and writes beside the file before taking its place.
 * 3. Removing moves draft and previous copy into the bin under the time; restoring takes the newest; erasing takes every rest.
 * 4. The list comes from an index that is made anew where files have changed; what lies beside and cannot be read is told apart.
 */
import type { Stats } from 'node:fs'
import { copyFile, lstat, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { mayReplace } from '../../../core/draft/planState.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { errorCode } from '../../../core/problem/errorCode.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { onDisk, unreadable } from '../../../core/problem/storageProblem.ts'
import { isCopiedFile } from './copiedFiles.ts'
import { type DraftFileContent, readDraftFile } from './draftFile.ts'
import {
  binPath,
  compactTime,
  type DraftFolders,
  draftPath,
  foldersIn,
  listFiles,
  namesIn,
  removeLeftovers,
  restsOf,
  type StoredFile,
} from './draftFolder.ts'
import { DraftIndex } from './draftIndex.ts'
import { DraftSnapshots } from './draftSnapshots.ts'
import { type PlainTitle, summarise } from './draftSummary.ts'
import { type ExportRecord, ExportRecords, recordOf, type WrittenFile } from './exportRecords.ts'
import { InTurn } from './inTurn.ts'
import { backupOf, JsonFile, renameWithRetries, writeSafely } from './jsonFile.ts'

interface DraftStoreParts {
  dataFolder: string
  now: () => Date
  plainTitle: PlainTitle
}

interface Saved {
  revision: number
  savedAt: string
}

export class DraftStore {
  private readonly folders: DraftFolders
  private readonly turns = new InTurn()
  private readonly index: DraftIndex
  private readonly snapshots: DraftSnapshots
  private readonly now: () => Date
  private readonly plainTitle: PlainTitle
  private readonly exports: ExportRecords
  /** Of the drafts written in this run, while the file on disk is still ours. */
  private readonly revisions = new Map<string, { revision: number; mark: string; issued: boolean }>()
  private tidied = false

  constructor(parts: DraftStoreParts) {
    this.folders = foldersIn(parts.dataFolder)
    this.snapshots = new DraftSnapshots(parts.dataFolder)
    this.exports = new ExportRecords(join(parts.dataFolder, 'da-xuat.json'), parts.now)
    this.now = parts.now
    this.plainTitle = parts.plainTitle
    this.index = new DraftIndex(join(parts.dataFolder, 'index.json'), this.folders, (file, hasBackup) =>
      this.summaryOf(file, hasBackup),
    )
  }

  /** Drafts of the list and of the bin (`deletedAt` set), newest first. */
  async list(): Promise<DraftSummary[]> {
    try {
      if (!this.tidied) {
        this.tidied = true
        await removeLeftovers(this.folders.drafts, this.now().getTime())
        await removeLeftovers(this.folders.bin, this.now().getTime())
      }
      const [drafts, exports] = await Promise.all([this.index.list(), this.exports.all()])
      return drafts.map((draft) => ({ ...draft, exportedAt: exports.get(draft.id)?.at ?? '' }))
    } catch (error) {
      throw new AppError({ problem: unreadable(error, this.folders.drafts) }, { cause: error })
    }
  }

  /** Errors open in the words of this revision, or in those it is about to become; the list shows them. */
  countErrors({ id, revision }: Draft, errors: number): void {
    this.index.count(id, revision, errors)
  }

  /** What beside the drafts cannot be read. */
  async troubles(): Promise<Problem[]> {
    const beside = [this.folders.bin, this.snapshots.folder].map(async (folder) => {
      try {
        await namesIn(folder)
        return null
      } catch (error) {
        return unreadable(error, folder)
      }
    })
    return (await Promise.all([...beside, this.exports.trouble()])).filter((one) => one !== null)
  }

  /** Throws `draft.not-found`, `draft.in-bin`, `draft.broken`, `draft.newer`. */
  async open(id: string): Promise<Draft> {
    return await this.inTurn(id, () => this.mustRead(id))
  }

  /** Writes a draft that is not there yet, as its first revision. */
  async create(draft: Draft): Promise<Draft> {
    return await this.inTurn(draft.id, async () => {
      if (await exists(draftPath(this.folders, draft.id))) throw new AppError({ code: 'draft.exists', params: {} })
      const first = { ...draft, revision: 1 }
      await this.write(first)
      return first
    })
  }

  /**
   * Throws `draft.changed-elsewhere` where the file is not the revision the window began from, `draft.issued` where it is
   * issued and would say something else and still be issued.
   */
  async save(draft: Draft, expectedRevision: number): Promise<Saved> {
    return await this.inTurn(draft.id, async () => {
      const stored = await this.stored(draft.id)
      if (stored.revision !== expectedRevision) {
        const title = this.plainTitle(await this.mustRead(draft.id))
        throw new AppError({ code: 'draft.changed-elsewhere', params: { title } })
      }
      if (stored.issued && !mayReplace(await this.mustRead(draft.id), draft)) {
        throw new AppError({ code: 'draft.issued', params: {} })
      }
      await this.snapshots.keep(draft.id, draftPath(this.folders, draft.id))
      return await this.write({ ...draft, revision: nextRevision(expectedRevision) })
    })
  }

  /** Remembers what was exported; the draft itself stays as it is. Drafts not kept here are let be. */
  async noteExport(id: string, file: WrittenFile, final: boolean): Promise<void> {
    await this.inTurn(id, async () => {
      if ((await this.content(id)).state !== 'ok') return
      await this.exports.note(id, recordOf(file, final, await this.exports.of(id)))
    })
  }

  /** The last export of a draft from this machine; null where there is none. */
  async exportOf(id: string): Promise<ExportRecord | null> {
    return await this.exports.of(id)
  }

  /** Changes a stored draft whatever its revision: renaming from the list. */
  async change(id: string, change: (draft: Draft) => Draft): Promise<Draft> {
    return await this.inTurn(id, async () => {
      const stored = await this.mustRead(id)
      const next = { ...change(stored), revision: nextRevision(stored.revision) }
      await this.write(next)
      return next
    })
  }

  /** Into the bin, with its previous copy. Broken and newer files too. */
  async remove(id: string): Promise<void> {
    await this.inTurn(id, async () => {
      const path = draftPath(this.folders, id)
      const target = binPath(this.folders, id, this.now().toISOString())
      await mkdir(dirname(target), { recursive: true })
      // The draft last: killed between the two, it stands where it stood.
      const movedBackup = await moveIfThere(backupOf(path), backupOf(target))
      const moved = await moveIfThere(path, target)
      if (!moved && !movedBackup) throw new AppError({ code: 'draft.not-found', params: {} })
    })
  }

  /** Out of the bin: the copy deleted last, where there are several. */
  async restore(id: string): Promise<void> {
    await this.inTurn(id, async () => {
      const path = draftPath(this.folders, id)
      if (await exists(path)) throw new AppError({ code: 'draft.exists', params: {} })
      const binned = await this.newestInBin(id)
      await moveIfThere(backupOf(binned.path), backupOf(path))
      await moveIfThere(binned.path, path)
    })
  }

  /**
   * For good: every copy in the bin. A draft that is not in the bin is not touched. What the bin lists goes last: killed before, the draft
   * is there to be erased again. `beside`: clears what others keep of it.
   */
  async erase(id: string, beside: () => Promise<void> = async () => {}): Promise<void> {
    await this.inTurn(id, async () => {
      const binned = await this.inBin(id)
      if (binned.length === 0) throw new AppError({ code: 'draft.not-in-bin', params: {} })
      const inList = await exists(draftPath(this.folders, id))
      if (!inList) {
        await this.snapshots.forget(id)
        await this.exports.forget(id)
        await beside()
      }
      const listed = new Set(binned.map(({ path }) => path))
      const rests = await restsOf(this.folders, id, inList)
      for (const path of [...rests.filter((one) => !listed.has(one)), ...listed])
        await rm(path, { force: true, recursive: true })
    })
  }

  /** Puts the previous copy in place of a broken file; the broken one is kept as `.broken-<time>`. */
  async recover(id: string): Promise<Draft> {
    return await this.inTurn(id, async () => {
      const path = draftPath(this.folders, id)
      const current = await this.content(id)
      if (current.state === 'ok') return current.draft
      const previous = await readDraftFile(new JsonFile(backupOf(path)), id, false)
      if (previous.state !== 'ok') throw new AppError({ code: 'draft.no-backup', params: {} })
      if (current.state !== 'absent') await copyFile(path, `${path}.broken-${compactTime(this.now().toISOString())}`)
      await writeSafely(path, await readFile(backupOf(path)), false)
      return previous.draft
    })
  }

  /** Times of the earlier states that are kept, the newest first. */
  async earlier(id: string): Promise<string[]> {
    return await this.inTurn(id, () => this.snapshots.times(id))
  }

  /** The draft as it is given, under a name. One that is not kept here is let be. */
  async keepCopy(draft: Draft, name: string): Promise<void> {
    await this.inTurn(draft.id, async () => {
      if ((await this.content(draft.id)).state === 'ok')
        await this.snapshots.keepNamed(draft.id, draft, name, this.now())
    })
  }

  /** States with a name, the newest first. */
  async copies(id: string): Promise<{ at: string; name: string }[]> {
    return await this.inTurn(id, async () => {
      const names = await this.snapshots.names(id)
      return (await this.snapshots.times(id)).flatMap((at) => {
        const name = names[at]
        return name === undefined ? [] : [{ at, name }]
      })
    })
  }

  /** An earlier state; throws `draft.no-snapshot` where it is not there or cannot be read. */
  async readEarlier(id: string, time: string): Promise<Draft> {
    return await this.inTurn(id, async () => {
      const draft = await this.snapshots.read(id, time)
      if (!draft) throw new AppError({ code: 'draft.no-snapshot', params: {} })
      return draft
    })
  }

  /** Waits for what is being written, and writes the index. */
  async close(): Promise<void> {
    await this.turns.idle()
    await this.exports.close()
    await this.index.close()
  }

  private inTurn<T>(id: string, job: () => Promise<T>): Promise<T> {
    return this.turns.run(id, () =>
      onDisk(draftPath(this.folders, id), async () => {
        if (isCopiedFile(id) && !this.folders.copied.has(id)) await listFiles(this.folders)
        return await job()
      }),
    )
  }

  private file(id: string): JsonFile {
    return new JsonFile(draftPath(this.folders, id))
  }

  private async write(draft: Draft): Promise<Saved> {
    const path = draftPath(this.folders, draft.id)
    await this.file(draft.id).write(draft)
    const found = await stat(path)
    this.revisions.set(draft.id, { revision: draft.revision, mark: markOf(found), issued: draft.state === 'issued' })
    return { revision: draft.revision, savedAt: found.mtime.toISOString() }
  }

  /** What a save must know of the stored file; read again only when somebody else has written it. */
  private async stored(id: string): Promise<{ revision: number; issued: boolean }> {
    const known = this.revisions.get(id)
    const found = await stat(draftPath(this.folders, id)).catch(() => null)
    if (known && found && known.mark === markOf(found)) return known
    const { revision, state } = await this.mustRead(id)
    return { revision, issued: state === 'issued' }
  }

  private async content(id: string): Promise<DraftFileContent> {
    const path = draftPath(this.folders, id)
    try {
      return await readDraftFile(this.file(id), id, await exists(backupOf(path)))
    } catch (error) {
      throw new AppError({ problem: unreadable(error, path) }, { cause: error })
    }
  }

  private async mustRead(id: string): Promise<Draft> {
    const content = await this.content(id)
    if (content.state === 'ok') return content.draft
    if (content.state !== 'absent') throw new AppError({ problem: content.problem })
    if (await exists(backupOf(draftPath(this.folders, id)))) {
      throw new AppError({ code: 'draft.broken', params: { file: `${id}.json`, hasBackup: true } })
    }
    const [binned] = await this.inBin(id)
    if (!binned) throw new AppError({ code: 'draft.not-found', params: {} })
    const title = (await this.summaryOf(binned, false))?.title ?? basename(binned.path)
    throw new AppError({ code: 'draft.in-bin', params: { title } })
  }

  private async summaryOf(file: StoredFile, hasBackup: boolean): Promise<DraftSummary | null> {
    const content = await readDraftFile(new JsonFile(file.path), file.id, hasBackup)
    if (content.state === 'absent') {
      if (!hasBackup) return null
      const lost = new AppError({ code: 'draft.broken', params: { file: basename(file.path), hasBackup } })
      return summarise(file.id, file.path, { state: 'broken', problem: lost.problem }, this.plainTitle)
    }
    return summarise(file.id, file.path, content, this.plainTitle)
  }

  private async inBin(id: string): Promise<StoredFile[]> {
    const { files } = await listFiles(this.folders)
    return files.filter((file) => file.id === id && file.deletedAt !== '')
  }

  private async newestInBin(id: string): Promise<StoredFile> {
    const binned = (await this.inBin(id)).sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1))
    const [newest] = binned
    if (!newest) throw new AppError({ code: 'draft.not-in-bin', params: {} })
    return newest
  }
}

/** A draft saved every second for thirty years has fewer; a number beyond would lose its last figures. */
const mostRevisions = 1_000_000_000
const nextRevision = (revision: number): number => (revision < mostRevisions ? revision + 1 : 1)

const markOf = (found: Stats): string => `${found.ino}:${found.size}:${found.mtimeMs}`

/** Whatever it is, a link that leads nowhere among it. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  if (!(await exists(from))) return false
  await renameWithRetries(from, to)
  return true
}
