/** Files named on the command line: read whole here, written whole or not at all by the host. */

import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import type { Draft } from '../../core/draft/draft.ts'
import type { ImportResult } from '../../core/import/importReading.ts'
import { largestPlanFile, saidInMegabytes } from '../../core/planFiles.ts'
import { AppError } from '../../core/problem/appError.ts'
import { onDisk } from '../../core/problem/storageProblem.ts'
import { jsonText } from '../../core/text/json.ts'
import type { Terminal } from './terminal.ts'
import type { Ask } from './withHost.ts'

/** A file as an operation takes it. */
interface InputFile {
  name: string
  content: Uint8Array
}

/** A draft of ours as it is: `draft.json`, or `-` for standard input. */
export const readDraft = async (ask: Ask, name: string, terminal: Terminal): Promise<Draft> =>
  await ask('drafts.read', await readInput(name, terminal))

/** Whatever can become a draft: ours, or a plan in any form that can be read; with `any`, also what is no plan. */
export const readPlan = async (ask: Ask, name: string, any: boolean, terminal: Terminal): Promise<ImportResult> =>
  await ask('imports.draft', { ...(await readInput(name, terminal)), any })

/** `-` reads standard input. Throws `storage.*`, `import.too-large`. */
export async function readInput(name: string, terminal: Terminal): Promise<InputFile> {
  if (name === '-') return { name: 'stdin', content: await readAll(terminal.stdin) }
  const path = resolve(terminal.folder, name)
  return await onDisk(path, async () => {
    const found = await stat(path)
    if (found.isFile() && found.size > largestPlanFile) throw tooLarge(name)
    return { name: basename(path), content: await readFile(path) }
  })
}

async function readAll(stdin: Terminal['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largestPlanFile) throw tooLarge('-')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (file: string): AppError =>
  new AppError({ code: 'import.too-large', params: { file, limit: saidInMegabytes(largestPlanFile) } })

/**
 * Where `-o` leads, checked before any work is done: its folder is there, and it is none of the inputs. Null where there is none.
 * `ending`: what such a file ends with, `.json`; a draft under the name of a Word file opens nowhere, and may lie over one.
 */
export async function outputPath(
  typed: string | undefined,
  inputs: readonly string[],
  terminal: Terminal,
  ending: string | null = null,
): Promise<string | null> {
  if (typed === undefined) return null
  const path = resolve(terminal.folder, typed)
  if (inputs.some((input) => input !== '-' && resolve(terminal.folder, input) === path)) {
    throw new AppError({ code: 'command.same-file', params: { file: basename(path) } })
  }
  const other = extname(typed).toLowerCase()
  if (ending !== null && other !== '' && other !== ending) {
    throw new AppError({ code: 'command.bad-value', params: { name: '-o', value: typed, wanted: `tệp ${ending}` } })
  }
  if (!(await isFolder(dirname(path)))) {
    throw new AppError({ code: 'command.no-folder', params: { folder: dirname(typed) } })
  }
  if (await isFolder(path)) throw new AppError({ code: 'storage.is-folder', params: { file: typed } })
  return path
}

/** Of a command that tells what a data folder holds: one that was named is there, so that a slip of the keys is no empty folder. */
export async function namedFolder(typed: string | undefined, terminal: Terminal): Promise<void> {
  if (typed === undefined || (await isFolder(resolve(terminal.folder, typed)))) return
  throw new AppError({
    code: 'command.bad-value',
    params: { name: '--data', value: typed, wanted: 'một thư mục đang có' },
  })
}

/** False where nothing is there. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() ?? false
}

/** A draft to the file the command named, or to standard output where it named none. */
export async function writeDraft(ask: Ask, path: string | null, draft: Draft, terminal: Terminal): Promise<void> {
  if (path === null) terminal.out(jsonText(draft))
  else await ask('drafts.file', { draft, fileName: basename(path) })
}
