/** How a finished file reaches the clerk, whatever it holds: a download, a path that is known to be free or ours, or a question. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import type { ExportResult } from '../../../core/contract/operations.ts'
import { AppError } from '../../../core/problem/appError.ts'
import type { HostContext } from '../context/context.ts'
import { isUsableName } from '../exporter/fileNameProblem.ts'
import { isFolder, writeExport } from '../exporter/writeExport.ts'
import { firstSettings } from '../settings/settings.ts'
import { errorCode } from '../store/jsonFile.ts'

export type Standing = 'ours' | 'edited' | 'other'

export interface Delivery {
  /** With its ending. */
  fileName: string
  ending: string
  /** Ask where to save even when a folder is remembered. */
  choose?: boolean | undefined
  /** Made once it is known where they go. */
  bytes: () => Promise<Uint8Array>
  /**
   * What a file that is there is: `ours` may be written over without asking, `edited` is ours with the work of somebody
   * else in it. `other` where absent.
   */
  standing?: (path: string, sha256: string) => Promise<Standing>
  /** An `edited` file the clerk wants written over all the same. */
  overEdited?: string | undefined
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
  const path = await targetOf(file, join(folder, fileName), () => delivery.choosePath({ fileName, folder, ending }))
  if (path === null) return { kind: 'cancelled' }
  if (path !== file.overEdited && (await standingOf(file, path)) === 'edited') return { kind: 'edited', path }
  const bytes = await file.bytes()
  await writeExport(path, bytes)
  const at = now().toISOString()
  context.exportedPaths.add(path)
  await context.settings.change((current) => ({ ...(current ?? firstSettings), exportFolder: dirname(path) }))
  await file.written?.({ path, sha256: sha256(bytes), at })
  return { kind: 'saved', path, at, bytes: bytes.length }
}

/**
 * The edited export the clerk spoke of, or the path in the remembered folder where it is free or the file there is ours, edited
 * or not; else what the clerk chooses.
 */
async function targetOf(file: Delivery, known: string, choose: () => Promise<string | null>): Promise<string | null> {
  const { overEdited } = file
  if (overEdited !== undefined && (await standingOf(file, overEdited)) === 'edited') return overEdited
  if (file.choose || !isAbsolute(known) || !(await isFolder(dirname(known)))) return await choose()
  return (await standingOf(file, known)) === 'other' ? await choose() : known
}

async function standingOf({ standing }: Delivery, path: string): Promise<Standing | 'free'> {
  const there = await readIfThere(path)
  if (there === null) return 'free'
  return (await standing?.(path, sha256(there))) ?? 'other'
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The name with its ending, once. */
export const withEnding = (fileName: string, ending: string): string =>
  fileName.toLowerCase().endsWith(`.${ending}`) ? fileName : `${fileName}.${ending}`

/** Null where there is no file; bytes that match nothing where there is something that cannot be read. */
async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : new Uint8Array()
  }
}
