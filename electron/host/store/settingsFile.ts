import { Low } from 'lowdb'
import type { z } from 'zod'
import { AppError } from '../../../core/problem/appError.ts'
import { onDisk } from '../../../core/problem/storageProblem.ts'
import { CheckedFile } from './checkedFile.ts'
import { InTurn } from './inTurn.ts'

/**
 * A single small store: settings, office profile, own references, exports. lowdb holds it; the disk is asked each time, because
 * another window or program may have written. Where neither the file nor its previous copy can be read, `read` throws
 * `storage.broken-file` and the next `write` begins anew.
 */
export class SettingsFile<T> {
  private readonly path: string
  private readonly low: Low<T | null>
  private readonly turns = new InTurn()

  constructor(path: string, schema: z.ZodType<T>, now: () => Date) {
    this.path = path
    this.low = new Low<T | null>(new CheckedFile<T | null>(path, schema, now), null)
  }

  /** Null where nothing was saved yet. */
  async read(): Promise<T | null> {
    return await this.inTurn(() => this.fresh())
  }

  async write(next: T): Promise<T> {
    return await this.change(() => next)
  }

  /** Changes what stands in the file; two changes at once cannot lose one another. */
  async change(change: (current: T | null) => T): Promise<T> {
    return await this.inTurn(async () => {
      const current = await this.fresh().catch((error: unknown) => {
        if (error instanceof AppError) return null
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
