/**
 * A foreign file as its first bytes say, not as its ending says: a ".doc" may be RTF, HTML or a .docx renamed.
 *
 * @throws AppError `import.*`: why it cannot be read and what to do. Nothing else is ever thrown.
 */
import { extname } from 'node:path'
import { AppError } from '../../../core/contract/appError.ts'
import type { SourceDocument } from '../../../core/import/source.ts'
import { readDocx } from './docx/readDocx.ts'
import { type ReadOptions, startReading } from './reading.ts'
import { asRefusal } from './refusal.ts'
import { readPlainText } from './text/readPlainText.ts'

export const largestFile = 200_000_000 // bytes

export async function readSource(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<SourceDocument> {
  if (bytes.length > largestFile) {
    throw new AppError({ code: 'import.too-large', params: { file: name, limit: '200 MB' } })
  }
  const reading = startReading(name, options)
  try {
    await reading.pause()
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return await readDocx(bytes, reading)
    if (startsWith(bytes, [0x4d, 0x5a])) {
      throw new AppError({ code: 'import.unsupported', params: { file: name, ending: extname(name) } })
    }
    return readPlainText(bytes, name)
  } catch (error) {
    throw asRefusal(error, name)
  }
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)
