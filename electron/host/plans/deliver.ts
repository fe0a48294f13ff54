/** How a finished file reaches the clerk, whatever it holds: a download, the path a command named, one known to be free or ours, or a question. */
import { createHash } from 'node:crypto'
import { dirname, isAbsolute, join } from 'node:path'
import type { ExportResult } from '../../../core/contract/operations.ts'
import { AppError } from '../../../core/problem/appError.ts'
import type { HostContext } from '../context/context.ts'
import { isUsableName } from '../exporter/fileNameProblem.ts'
import { writeExport } from '../exporter/writeExport.ts'
import { firstSettings } from '../settings/settings.ts'
import type { WrittenFile } from '../store/exportRecords.ts'
import type { FarFiles, Found } from '../store/farFiles.ts'

export type Standing = 'ours' | 'edited' | 'other'

interface Delivery {
  /** With its ending. */
  fileName: string
  ending: string
  /** Ask where to save even when a folder is remembered. */
  choose?: boolean | undefined
  /** Made once it is known where they go. */
  bytes: () => Promise<Uint8Array>
  /**
   * What a file that is there is: `ours` may be written over without asking, `edited` is ours with the work of somebody
   * else in it. `other` where absent. Looks at no path that this program has not written.
   */
  standing?: (path: string) => Promise<Standing>
  /** An `edited` file the clerk wants written over all the same. */
  overEdited?: string | undefined
  /** After the file is on disk. */
  written?: (file: WrittenFile) => Promise<void>
}

/** A full stick takes long to say that it has everything, ms. */
const longestWrite = 60_000

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
  if (delivery.kind === 'path') {
    const { path } = delivery
    if (path === null) return { kind: 'cancelled' }
    const bytes = await file.bytes()
    await writeExport(path, bytes)
    return { kind: 'saved', path, at: now().toISOString(), bytes: bytes.length }
  }
  const { far } = context
  const folder = (await context.settings.readIfGood())?.exportFolder ?? ''
  const path = await targetOf(far, file, join(folder, fileName), () =>
    delivery.choosePath({ fileName, folder, ending }),
  )
  if (path === null) return { kind: 'cancelled' }
  if (path !== file.overEdited && (await standingOf(far, file, path)) === 'edited') return { kind: 'edited', path }
  const bytes = await file.bytes()
  await far.inTurn(path, () => writeExport(path, bytes), longestWrite)
  const at = now().toISOString()
  context.exportedPaths.add(path)
  await remember(context, file, { path, sha256: sha256(bytes), size: bytes.length, mtimeMs: 0, at })
  return { kind: 'saved', path, at, bytes: bytes.length }
}

/** The file is written, whatever comes after: what cannot be remembered is only asked about again. */
async function remember(
  { far, settings, ports, lock }: HostContext,
  { written }: Delivery,
  file: WrittenFile,
): Promise<void> {
  try {
    if (await lock.trouble()) return
    await settings.change((current) => ({ ...(current ?? firstSettings), exportFolder: dirname(file.path) }))
    const found = await far.look(file.path)
    await written?.({ ...file, mtimeMs: found?.mtimeMs ?? 0 })
  } catch (error) {
    ports.log.error('export.remember', error)
  }
}

/**
 * The edited export the clerk spoke of, or the path in the remembered folder where it is free or the file there is ours, edited
 * or not; else what the clerk chooses. A folder that does not answer is one to choose another for.
 */
async function targetOf(
  far: FarFiles,
  file: Delivery,
  known: string,
  choose: () => Promise<string | null>,
): Promise<string | null> {
  const { overEdited } = file
  if (overEdited !== undefined && (await file.standing?.(overEdited)) === 'edited') return overEdited
  if (file.choose || !isAbsolute(known)) return await choose()
  const there = await far.look(dirname(known)).catch(() => null)
  if (there?.kind !== 'folder') return await choose()
  return (await standingOf(far, file, known)) === 'other' ? await choose() : known
}

async function standingOf(far: FarFiles, { standing }: Delivery, path: string): Promise<Standing | 'free'> {
  if ((await far.look(path).catch(unreadable)) === null) return 'free'
  return (await standing?.(path)) ?? 'other'
}

/** Something stands there that cannot be looked at. A place that does not answer is said. */
function unreadable(error: unknown): Found {
  if (error instanceof AppError) throw error
  return { kind: 'other', size: 0, mtimeMs: 0 }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The name with its ending, once. */
export const withEnding = (fileName: string, ending: string): string =>
  fileName.toLowerCase().endsWith(`.${ending}`) ? fileName : `${fileName}.${ending}`
