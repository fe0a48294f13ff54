/**
 * One JSON file on disk: unique temporary file, fsync, the previous copy kept as `.bak`, rename with retries (virus scanners
 * hold files for a moment), fsync of the folder. A file that cannot be read is reported, never replaced.
 *
 * 1. `readJson`: nothing there, JSON, or BrokenJson.
 * 2. `writeSafely`: temporary file, flushed; the current one kept as `.bak`; renamed; folder flushed.
 * 3. `JsonFile`: one file with both.
 */
import { randomBytes } from 'node:crypto'
import { copyFile, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { errorCode } from '../../../core/problem/errorCode.ts'
import { jsonText, jsonValue } from '../../../core/text/json.ts'

/** A file that is there but is not JSON: cut short, zeroed, or something else. */
export class BrokenJson extends Error {
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(`not JSON: ${basename(path)}`, { cause })
    this.name = 'BrokenJson'
    this.path = path
  }
}

export const backupOf = (path: string): string => `${path}.bak`

/** Temporary files of ours, left behind by a crash: `.<name>.<random>.tmp`. */
export const isLeftover = (name: string): boolean => name.startsWith('.') && name.endsWith('.tmp')

const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)

/** Something that is there but is no file: opening a pipe or a device would wait for ever. */
class NotAFile extends Error {
  readonly code: 'EISDIR' | 'EFTYPE'

  constructor(path: string, isFolder: boolean) {
    super(`not a file: ${basename(path)}`)
    this.name = 'NotAFile'
    this.code = isFolder ? 'EISDIR' : 'EFTYPE'
  }
}

/** No file of ours is half as large, and no string holds much more. */
const largest = 250_000_000 // bytes

/** JSON text of a file, or null where there is no file. Throws BrokenJson, and the system's error. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path)
  return text === null ? null : parseJson(text, path)
}

async function readText(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new NotAFile(path, found.isDirectory())
    if (found.size > largest) throw new BrokenJson(path, new Error(`${found.size} bytes`))
    return await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function parseJson(text: string, path: string): unknown {
  const value = jsonValue(text)
  if (value === undefined || value === null) throw new BrokenJson(path, new SyntaxError(`${text.length} characters`))
  return value
}

/** Write bytes so that the file is either the old one or the new one, whole, after any crash. Throws the system’s error; the old file is then whole. */
export async function writeSafely(path: string, bytes: string | Uint8Array, keepPrevious: boolean): Promise<void> {
  const temporary = temporaryFor(path)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    // Whoever may not look into the folder may not read the file by another way either; a folder an office shares stays shared.
    const { mode } = await stat(dirname(path))
    const file = await open(temporary, 'wx', mode & 0o666)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (keepPrevious) await keepBackup(path)
    await renameWithRetries(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/**
 * The current file becomes `.bak` as well, without a moment in which there is neither. A previous copy that
 * cannot be kept (held by another program) does not stop the save: the new words matter more.
 */
async function keepBackup(path: string): Promise<void> {
  const temporary = temporaryFor(backupOf(path))
  try {
    // FAT sticks and some network drives know no links.
    await link(path, temporary).catch(() => copyFile(path, temporary))
    await renameWithRetries(temporary, backupOf(path))
  } catch {
    // The first save has nothing to keep.
  } finally {
    // Renaming one link over another of the same file leaves the source standing.
    await rm(temporary, { force: true })
  }
}

const retryDelays = [10, 30, 60, 120, 250, 500, 1000] // ms
const busy = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Rename; on Windows a scanner or indexer may hold either file for a moment. Throws the system’s error after the last try. */
export async function renameWithRetries(from: string, to: string): Promise<void> {
  for (const delay of retryDelays) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (!busy.has(errorCode(error))) throw error
      await wait(delay)
    }
  }
  await rename(from, to)
}

/** So that the new name survives a power cut; Windows cannot open folders and needs no help. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (
      process.platform !== 'win32' &&
      !['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(errorCode(error))
    ) {
      throw error
    }
  }
}

/** One file: read, then written as a whole, the previous copy kept. */
export class JsonFile {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** The file's JSON, not checked yet; null where there is no file. Throws BrokenJson. */
  async read(): Promise<unknown> {
    return await readJson(this.path)
  }

  async write(next: unknown): Promise<void> {
    await writeSafely(this.path, jsonText(next), true)
  }
}
