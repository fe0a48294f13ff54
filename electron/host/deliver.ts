/** How a finished file reaches the clerk, whatever it holds: a download, a path that is known to be free or ours, or a question. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { AppError } from '../../core/contract/appError.ts'
import type { ExportResult } from '../../core/contract/operations.ts'
import type { HostContext } from './context.ts'
import { isUsableName } from './exporter/fileNameProblem.ts'
import { writeExport } from './exporter/writeExport.ts'
import { errorCode } from './jsonFile.ts'
import { firstSettings } from './settings.ts'

export interface Delivery {
  /** With its ending. */
  fileName: string
  ending: string
  /** Ask where to save even when a folder is remembered. */
  choose?: boolean | undefined
  /** Made once it is known where they go. */
  bytes: () => Promise<Uint8Array>
  /** Whether a file that is there may be written over without asking; never where absent. */
  isOurs?: (path: string, sha256: string) => Promise<boolean>
  /** After the file is on disk. */
  written?: (file: { path: string; sha256: string; at: string }) => Promise<void>
}

/** Throws `export.bad-name` before anything is made. */
export async function deliver(context: HostContext, file: Delivery): Promise<ExportResult> {
  const { fileName, ending } = file
  if (!isUsableName(fileName)) throw new AppError({ code: 'export.bad-name', params: { fileName } })
  const { delivery, now } = context.ports
  if (delivery.kind === 'download') {
    const bytes = await file.bytes()
    const url = delivery.offer({ fileName, bytes })
    return { kind: 'download', url, fileName, at: now().toISOString(), bytes: bytes.length }
  }
  const folder = (await context.settings.read())?.exportFolder ?? ''
  const known = file.choose ? null : await knownTarget(file, join(folder, fileName))
  const path = known ?? (await delivery.choosePath({ fileName, folder, ending }))
  if (path === null) return { kind: 'cancelled' }
  const bytes = await file.bytes()
  await writeExport(path, bytes)
  const at = now().toISOString()
  context.exportedPaths.add(path)
  await context.settings.change((current) => ({ ...(current ?? firstSettings), exportFolder: dirname(path) }))
  await file.written?.({ path, sha256: sha256(bytes), at })
  return { kind: 'saved', path, at, bytes: bytes.length }
}

/** The path in the remembered folder, where nothing is asked: it is free, or holds what is ours. Null where the clerk must say. */
async function knownTarget({ isOurs }: Delivery, path: string): Promise<string | null> {
  if (!isAbsolute(path) || !(await isFolder(dirname(path)))) return null
  const there = await readIfThere(path)
  if (there === null) return path
  return (await isOurs?.(path, sha256(there))) ? path : null
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The name with its ending, once. */
export const withEnding = (fileName: string, ending: string): string =>
  fileName.toLowerCase().endsWith(`.${ending}`) ? fileName : `${fileName}.${ending}`

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** Null where there is no file; bytes that match nothing where there is something that cannot be read. */
async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : new Uint8Array()
  }
}
