/** Readers with what only this side has: the one of PDF, a way to let others run, and a signal to stop. */

import type { Reader, ReadOptions } from '../../../core/readers/reading.ts'
import { readPaste } from '../../../core/readers/readPaste.ts'
import { readSource } from '../../../core/readers/readSource.ts'
import { canceled } from '../../../core/readers/refusal.ts'
import type { SourceDocument } from '../../../core/readers/source.ts'

export interface ForeignOptions extends Pick<ReadOptions, 'onProgress'> {
  /** Stops the reading: it ends with `import.canceled`. */
  signal?: AbortSignal
}

const readPdf: Reader = async (bytes, reading) => (await import('./pdf/readPdf.ts')).readPdf(bytes, reading)

/** Throws `import.*`, nothing else. */
export const readForeignFile = (
  bytes: Uint8Array,
  name: string,
  options: ForeignOptions = {},
): Promise<SourceDocument> => readSource(bytes, name, readPdf, readOptions(options))

/** Throws `import.*`, nothing else. */
export const readForeignPaste = (
  text: string,
  html: string,
  name: string,
  options: ForeignOptions = {},
): Promise<SourceDocument> => readPaste(text, html, name, readOptions(options))

const readOptions = ({ signal, onProgress }: ForeignOptions): ReadOptions => ({
  ...(onProgress ? { onProgress } : {}),
  pause: async () => {
    await new Promise<void>((done) => setImmediate(done))
    if (signal?.aborted) throw canceled()
  },
})
