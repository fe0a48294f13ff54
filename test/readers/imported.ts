/** A foreign file all the way to a draft. */
import { importSource, type SourceReading } from '../../core/import/importSource.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'

export async function imported(bytes: Uint8Array, name: string): Promise<SourceReading> {
  let made = 0
  const newId = (): string => `n${++made}`
  return importSource(await readForeignFile(bytes, name), { name, now: '2026-01-05T08:00:00.000Z', newId })
}
