import { Low } from 'lowdb'
import type { z } from 'zod'
import { AppError } from '../../../core/problem/appError.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { onDisk } from '../../../core/problem/storageProblem.ts'
import { CheckedFile } from './checkedFile.ts'
import { InTurn } from './inTurn.ts'

/**
 * A single small store: settings, office profile, own references, exports. lowdb holds it; the disk is asked each time, because
 * another window or program may have written. Where neither the file nor its previous copy can be read, `read` throws
 * `storage.broken-file` and the next `write` begins anew; one of a newer version is neither read nor written.
 *
 * Work that must go on without it asks `readIfGood`; `trouble` says to the clerk what is wrong.
 */
export class SettingsFile<T> {
  private readonly path: string
  private readonly file: CheckedFile<T | null>
  private readonly low: Low<T | null>
  private readonly turns = new InTurn()

  constructor(path: string, schema: z.ZodType<T>, now: () => Date) {
    this.path = path
    this.file = new CheckedFile<T | null>(path, schema, now)
    this.low = new Low<T | null>(this.file, null)
  }

  /** Null where nothing was saved yet. */
  async read(): Promise<T | null> {
    return await this.inTurn(() => this.fresh())
  }

  /** Null also where the file cannot be read, whatever the reason: for work that must go on. */
  async readIfGood(): Promise<T | null> {
    return await this.read().catch((error: unknown) => {
      if (error instanceof AppError) return null
      throw error
    })
  }

  /** Why what is read is not what was saved last; null where it is. */
  async trouble(): Promise<Problem | null> {
    return await this.turns.run('file', () => this.file.trouble())
  }

  async write(next: T): Promise<T> {
    return await this.change(() => next)
  }

  /** Changes what stands in the file; two changes at once cannot lose one another. */
  async change(change: (current: T | null) => T): Promise<T> {
    return await this.inTurn(async () => {
      const current = await this.fresh().catch((error: unknown) => {
        if (error instanceof AppError && error.problem.code === 'storage.broken-file') return null
        throw error
      })
      const next = change(current)
      this.low.data = next
      await this.low.write()
      return next
    })
  }

  async close(): Promise<void> {
    await this.turns.idle()
  }

  private inTurn<R>(job: () => Promise<R>): Promise<R> {
    return this.turns.run('file', () => onDisk(this.path, job))
  }

  private async fresh(): Promise<T | null> {
    this.low.data = null
    await this.low.read()
    return this.low.data
  }
}
