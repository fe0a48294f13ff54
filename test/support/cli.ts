import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../build/freshBuild.mjs'
import { runCli } from '../../electron/cli/runCli.ts'
import { tempFolder } from './tempFolder.ts'

export interface CliResult {
  code: number
  /** Data. */
  out: string
  /** What was said. */
  err: string
}

/** A folder to work in and the command line on it, run in this process. */
export async function commandLine() {
  const folder = await tempFolder()
  const run = async (args: string[], stdin: string | Uint8Array = ''): Promise<CliResult> => {
    const said = { out: '', err: '' }
    async function* input(): AsyncGenerator<Uint8Array | string> {
      yield stdin
    }
    const code = await runCli(args, {
      root,
      folder,
      env: { KEHOACH_DATA: join(folder, 'du-lieu') },
      stdin: input(),
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
    })
    return { code, ...said }
  }
  return {
    folder,
    run,
    write: (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content),
    read: (name: string) => readFile(join(folder, name), 'utf8'),
    bytes: (name: string) => readFile(join(folder, name)),
  }
}
