/**
 * Names of the files of the drafts: `drafts/<id>.json`, its previous copy `.json.bak`, a broken one kept as
 * `.broken-<time>`; in the bin `bin/<id>@<time>.json`. Only this file knows them; names others made: `copiedFiles.ts`.
 *
 * 1. Paths, and the time in them (`draftPath`, `binPath`).
 * 2. Listing: what there is, and which has a previous copy (`listFiles`).
 * 3. What a draft leaves (`restsOf`), what a crash left (`removeLeftovers`).
 */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../../core/problem/errorCode.ts'
import { idOfCopiedFile } from './copiedFiles.ts'
import { isLeftover } from './jsonFile.ts'

export interface DraftFolders {
  drafts: string
  bin: string
  /** Files under names no draft has, by the id they are known by; filled by `listFiles`. */
  copied: Map<string, string>
}

export const foldersIn = (dataFolder: string): DraftFolders => ({
  drafts: join(dataFolder, 'drafts'),
  bin: join(dataFolder, 'bin'),
  copied: new Map(),
})

export const draftPath = (folders: DraftFolders, id: string): string =>
  join(folders.drafts, folders.copied.get(id) ?? `${id}.json`)

/** `2026-01-05T10:41:58.123Z` → `20260105T104158123Z`, fit for a file name; and back. */
export const compactTime = (iso: string): string => iso.replace(/[-:.]/g, '')

export const expandTime = (compact: string): string =>
  compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z')

export const binPath = (folders: DraftFolders, id: string, deletedAt: string): string =>
  join(folders.bin, `${id}@${compactTime(deletedAt)}.json`)

export interface StoredFile {
  id: string
  path: string
  /** ISO time; empty for a draft that is not in the bin. */
  deletedAt: string
}

const draftName = /^([a-z0-9-]{1,64})\.json$/
const binName = /^([a-z0-9-]{1,64})@(\d{8}T\d{9}Z)\.json$/

/**
 * Every draft file there is, in the list and in the bin, and which of them have a previous copy. A bin that cannot be read
 * is an empty one: it must not hide the list.
 */
export async function listFiles(folders: DraftFolders): Promise<{ files: StoredFile[]; backups: Set<string> }> {
  const inList = found(folders.drafts, draftName, await namesIn(folders.drafts))
  const inBin = found(folders.bin, binName, await namesIn(folders.bin).catch(() => []))
  const copies = copiesIn(folders, inList.names)
  const files = [...inList.files, ...copies, ...inBin.files]
  // One beside which the draft stands elsewhere was on its way into the bin, or out of it, when the program was killed.
  const whole = new Set(files.map(({ id }) => id))
  files.push(...[...inList.alone, ...inBin.alone].filter(({ id }) => !whole.has(id)))
  return { files, backups: new Set([...inList.backups, ...inBin.backups]) }
}

interface FoundFiles {
  /** Of files, and of files of which only the previous copy is left. */
  names: ReadonlySet<string>
  files: StoredFile[]
  /** A crash of the disk can take a file and leave its previous copy: it is listed as a broken draft. */
  alone: StoredFile[]
  backups: string[]
}

function found(folder: string, pattern: RegExp, names: readonly string[]): FoundFiles {
  const previous = names.filter((name) => name.endsWith('.json.bak')).map((name) => name.slice(0, -'.bak'.length))
  const mains = new Set(names)
  const all = new Set([...names, ...previous])
  const files: StoredFile[] = []
  const alone: StoredFile[] = []
  for (const name of all) {
    const [, id, time] = pattern.exec(name) ?? []
    if (!id) continue
    const file = { id, path: join(folder, name), deletedAt: time ? expandTime(time) : '' }
    if (mains.has(name)) files.push(file)
    else alone.push(file)
  }
  return { names: all, files, alone, backups: previous.map((name) => join(folder, name)) }
}

/** Copies another program put beside drafts; their names are kept by the id each got. */
function copiesIn(folders: DraftFolders, names: ReadonlySet<string>): StoredFile[] {
  const copied = new Map<string, string>()
  for (const name of names) {
    const id = draftName.test(name) ? null : idOfCopiedFile(name)
    if (id) copied.set(id, name)
  }
  for (const id of folders.copied.keys()) if (!copied.has(id)) folders.copied.delete(id)
  for (const [id, name] of copied) folders.copied.set(id, name)
  return [...copied].map(([id, name]) => ({ id, path: join(folders.drafts, name), deletedAt: '' }))
}

/** Names in a folder; none where there is no folder. Throws the system’s error. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

/** Everything of a draft that is not the draft in the list: in the bin, and beside it previous, broken and half-written copies. */
export async function restsOf(folders: DraftFolders, id: string, inList: boolean): Promise<string[]> {
  const binned = (await namesIn(folders.bin)).filter((name) => name.replace(/^\./, '').startsWith(`${id}@`))
  const beside = inList
    ? []
    : (await namesIn(folders.drafts)).filter((name) => name.replace(/^\./, '').startsWith(`${id}.json.`))
  return [...binned.map((name) => join(folders.bin, name)), ...beside.map((name) => join(folders.drafts, name))]
}

/** Where this program makes temporary files: the data folder and what lies in it, two folders deep. */
export async function sweep(dataFolder: string): Promise<void> {
  const folders = [dataFolder]
  for (const name of ['drafts', 'bin']) folders.push(join(dataFolder, name))
  for (const name of ['snapshots', 'so-sanh', 'mau']) {
    const folder = join(dataFolder, name)
    folders.push(folder, ...(await namesIn(folder).catch(() => [])).map((one) => join(folder, one)))
  }
  for (const folder of folders) {
    const names = await namesIn(folder).catch(() => [])
    for (const name of names)
      if (isLeftover(name)) await rm(join(folder, name), { force: true, recursive: true }).catch(() => {})
  }
}

const old = 10 * 60 * 1000 // ms

/**
 * Removes what a crash left behind half-written; a file another window is writing this minute stays. Never throws: what cannot
 * be removed is in nobody's way.
 */
export async function removeLeftovers(folder: string, now: number): Promise<void> {
  for (const name of await namesIn(folder).catch(() => [])) {
    if (!isLeftover(name)) continue
    const path = join(folder, name)
    try {
      if (now - (await stat(path)).mtimeMs > old) await rm(path, { force: true })
    } catch {
      // Held by another program, or gone meanwhile.
    }
  }
}
