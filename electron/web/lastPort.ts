/**
 * The port of the last run, tried first: a page that was left open finds its host again where it was, and its words with it. The
 * cookie is another at each run, given to whoever opens the new address.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonValue } from '../../core/text/json.ts'

const fileIn = (dataFolder: string): string => join(dataFolder, 'cong.json')

/** 0, any port, where none is known. */
export async function lastPort(dataFolder: string): Promise<number> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => '')
  const port = jsonValue(text)
  return typeof port === 'number' && Number.isInteger(port) && port >= 1024 && port <= 65535 ? port : 0
}

/** Never throws: the next run takes another port then. */
export async function rememberPort(dataFolder: string, port: number): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 }).catch(() => {})
  await writeFile(fileIn(dataFolder), String(port), { mode: 0o600 }).catch(() => {})
}
