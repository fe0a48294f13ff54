import { copyFile } from 'node:fs/promises'
import type { z } from 'zod'
import { AppError } from '../../../core/problem/appError.ts'
import { onDisk } from '../../../core/problem/storageProblem.ts'
import { compactTime } from './draftFolder.ts'
import { InTurn } from './inTurn.ts'
import { BrokenJson, backupOf, JsonFile } from './jsonFile.ts'

/**
 * A single small file: settings, office profile. A broken one is kept beside as `.broken-<time>` and its
 * previous copy is used; where that is broken too, `read` throws `storage.broken-file` once and the next
 * `write` begins anew.
 */
export class SettingsFile<T> {
  private readonly file: JsonFile
  private readonly schema: z.ZodType<T>
  private readonly now: () => Date
  private readonly turns = new InTurn()

  constructor(path: string, schema: z.ZodType<T>, now: () => Date) {
    this.file = new JsonFile(path)
    this.schema = schema
    this.now = now
  }

  /** Null where nothing was saved yet. */
  async read(): Promise<T | null> {
    return await this.inTurn(() => this.readOrBackup())
  }

  async write(next: T): Promise<T> {
    return await this.change(() => next)
  }

  /** Changes what stands in the file; two changes at once cannot lose one another. */
  async change(change: (current: T | null) => T): Promise<T> {
    return await this.inTurn(async () => {
      const current = await this.readOrBackup().catch((error: unknown) => {
        if (error instanceof AppError) return null
        throw error
      })
      const next = change(current)
      await this.keepIfBroken()
      await this.file.write(next)
      return next
    })
  }

  async close(): Promise<void> {
    await this.turns.idle()
  }

  private inTurn<R>(job: () => Promise<R>): Promise<R> {
    return this.turns.run('file', () => onDisk(this.file.path, job))
  }

  private async readOrBackup(): Promise<T | null> {
    const current = await this.readChecked(this.file)
    if (current.state === 'ok') return current.value
    const previous = await this.readChecked(new JsonFile(backupOf(this.file.path)))
    if (previous.state === 'ok') return previous.value
    if (current.state === 'absent') return null
    throw new AppError({ code: 'storage.broken-file', params: { file: this.file.path } })
  }

  private async readChecked(file: JsonFile): Promise<{ state: 'ok'; value: T } | { state: 'absent' | 'broken' }> {
    try {
      const json = await file.read()
      if (json === null) return { state: 'absent' }
      const checked = this.schema.safeParse(json)
      return checked.success ? { state: 'ok', value: checked.data } : { state: 'broken' }
    } catch (error) {
      if (error instanceof BrokenJson) return { state: 'broken' }
      throw error
    }
  }

  private async keepIfBroken(): Promise<void> {
    const current = await this.readChecked(this.file)
    if (current.state !== 'broken') return
    await copyFile(this.file.path, `${this.file.path}.broken-${compactTime(this.now().toISOString())}`)
  }
}
