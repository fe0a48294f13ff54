/** Files named on the command line: read whole, written whole or not at all. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { AppError } from '../../core/problem/appError.ts'
import { onDisk } from '../../core/problem/storageProblem.ts'
import { isFolder } from '../host/exporter/writeExport.ts'
import { writeSafely } from '../host/store/jsonFile.ts'
import type { Terminal } from './terminal.ts'

interface InputFile {
  /** As typed: `-` for standard input. */
  name: string
  bytes: Uint8Array
}

const largest = 200_000_000 // bytes

/** `-` reads standard input. Throws `storage.*`, `import.too-large`. */
export async function readInput(name: string, terminal: Terminal): Promise<InputFile> {
  if (name === '-') return { name, bytes: await readAll(terminal.stdin) }
  const path = resolve(terminal.folder, name)
  return await onDisk(path, async () => {
    const found = await stat(path)
    if (found.isFile() && found.size > largest) throw tooLarge(name)
    return { name, bytes: await readFile(path) }
  })
}

async function readAll(stdin: Terminal['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largest) throw tooLarge('-')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (file: string): AppError =>
  new AppError({ code: 'import.too-large', params: { file, limit: '200 MB' } })

/** Where `-o` leads, checked before any work is done: its folder is there, and it is not the input. */
export async function outputPath(name: string, input: string | null, terminal: Terminal): Promise<string> {
  const path = resolve(terminal.folder, name)
  if (input !== null && input !== '-' && resolve(terminal.folder, input) === path) {
    throw new AppError({ code: 'command.same-file', params: { file: basename(path) } })
  }
  if (!(await isFolder(dirname(path)))) {
    throw new AppError({ code: 'command.no-folder', params: { folder: dirname(name) } })
  }
  if (await isFolder(path)) throw new AppError({ code: 'storage.is-folder', params: { file: name } })
  return path
}

/** Bytes or text to a checked path, or to standard output where no `-o` was given. */
export async function writeOutput(
  path: string | null,
  content: string | Uint8Array,
  terminal: Terminal,
): Promise<void> {
  if (path === null) terminal.out(typeof content === 'string' ? content : new TextDecoder().decode(content))
  else await onDisk(path, () => writeSafely(path, content, false))
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
