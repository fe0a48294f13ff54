/** What a library of a reader throws beside its answer, where nobody can catch it. */
import { refuse } from '../../../core/readers/refusal.ts'

/**
 * Runs the reading of a foreign file; an error that goes astray meanwhile (a rejection nobody handles, a callback that throws)
 * ends it with `import.broken` instead of ending the thread. What the library would still answer is not to be trusted: it lost
 * a part of the file on the way.
 *
 * pdfjs leaves such a rejection behind where two pages are not at the places its table names.
 */
export async function hearingStrays<T>(file: string, read: () => Promise<T>): Promise<T> {
  let onStray = (_error: unknown): void => {}
  const strayed = new Promise<never>((_, reject) => {
    onStray = (error) => reject(refuse('import.broken', file, error))
  })
  process.on('unhandledRejection', onStray).on('uncaughtException', onStray)
  try {
    const value = await Promise.race([read(), strayed])
    // A rejection is known to be unhandled only at the end of the turn it was left in.
    await Promise.race([nextTurn(), strayed])
    return value
  } finally {
    process.off('unhandledRejection', onStray).off('uncaughtException', onStray)
  }
}

const nextTurn = (): Promise<void> => new Promise((done) => setImmediate(done))
