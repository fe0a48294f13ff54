/**
 * Puts an exported file in its place: written beside it, forced to the disk, read back and compared, and only then
 * renamed. Whatever goes wrong, the old file stays as it was and nothing half-written is left.
 *
 * 1. A folder, or a PDF somebody signed, of that name is not written over.
 * 2. Written and flushed beside it, read back, compared; then renamed, and the folder flushed.
 * 3. Whatever fails becomes a sentence by what was being done (`problemOf`).
 */
import { randomBytes } from 'node:crypto'
import { type FileHandle, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../core/problem/appError.ts'
import { errorCode } from '../../../core/problem/errorCode.ts'
import type { ProblemInput } from '../../../core/problem/problemMessages.ts'
import { renameWithRetries } from '../store/jsonFile.ts'
import { isUsableName, isUsablePath } from './fileNameProblem.ts'
import { isOpenElsewhere } from './wordOwner.ts'

/** Throws AppError with a sentence for the clerk. */
export async function writeExport(path: string, bytes: Uint8Array, platform = process.platform): Promise<void> {
  const fileName = basename(path)
  if (!isUsableName(fileName) || !isUsablePath(path, platform)) {
    throw new AppError({ code: 'export.bad-name', params: { fileName } })
  }
  if (await isFolder(path)) throw new AppError({ code: 'storage.is-folder', params: { file: fileName } })
  if (await isOpenElsewhere(path, platform)) throw new AppError({ code: 'export.file-in-use', params: { fileName } })
  if (await isSigned(path)) throw new AppError({ code: 'export.signed-pdf', params: { fileName } })
  const temporary = join(dirname(path), `.kehoach-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await during('write', path, () => writeThrough(temporary, bytes))
    await during('write', path, () => readBack(temporary, bytes, fileName))
    await during('rename', path, () => renameWithRetries(temporary, path))
  } catch (error) {
    // Where the folder itself went away there is nothing to clear.
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(dirname(path))
  await sweep(dirname(path))
}

const old = 10 * 60 * 1000 // ms

/** What a program killed while it exported left here. Never throws: the file is in its place. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => /^\.kehoach-[0-9a-f]{12}\.tmp$/.test(one))) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found && Date.now() - found.mtimeMs > old) await rm(join(folder, name), { force: true }).catch(() => {})
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The bytes were checked when they were made; the disk must have the same. */
async function readBack(path: string, bytes: Uint8Array, fileName: string): Promise<void> {
  const written = await readFile(path)
  if (written.equals(bytes)) return
  throw new AppError({ code: 'export.self-check', params: { fileName, detail: 'ổ đĩa trả về nội dung khác' } })
}

/** False where nothing is there. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** A PDF with a digital signature in it: what was signed is no draft of ours any more. */
async function isSigned(path: string): Promise<boolean> {
  if (!path.toLowerCase().endsWith('.pdf')) return false
  const there = await readFile(path).catch(() => null)
  return there?.includes('/ByteRange') ?? false
}

/** So that the new name survives a power cut. Not every disk can; the file itself is safe by then. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch {
    // Windows and some network drives do not open folders.
  } finally {
    await handle?.close()
  }
}

type Phase = 'write' | 'rename'

async function during(phase: Phase, path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError(problemOf(errorCode(error), phase, path), { cause: error })
  }
}

function problemOf(code: string, phase: Phase, path: string): ProblemInput {
  const fileName = basename(path)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'storage.full', params: { file: fileName } }
    case 'EROFS':
      return { code: 'storage.read-only', params: { file: fileName } }
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'ETXTBSY':
      // Writing a new file beside the goal fails where the folder forbids it; renaming over the goal, where Word holds it.
      return phase === 'write'
        ? { code: 'storage.read-only', params: { file: fileName } }
        : { code: 'export.file-in-use', params: { fileName } }
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'export.no-folder', params: { folder: dirname(path) } }
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return { code: 'export.bad-name', params: { fileName } }
    default:
      return { code: 'storage.failed', params: { file: fileName, reason: code || 'không rõ' } }
  }
}
