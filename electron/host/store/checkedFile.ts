/**
 * lowdb's adapter for one small file that several windows, and several programs, share.
 *
 * lowdb's own adapter shares one temporary name between writers, never syncs, and puts defaults in place of a damaged file. This
 * one checks what it reads, falls back to the previous copy, and keeps a damaged file beside as `.broken-<time>`.
 */
import { copyFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import type { z } from 'zod'
import { AppError } from '../../../core/problem/appError.ts'
import { compactTime } from './draftFolder.ts'
import { BrokenJson, backupOf, jsonText, readJson, writeSafely } from './jsonFile.ts'

type Checked<T> = { state: 'ok'; value: T } | { state: 'absent' | 'broken' }

export class CheckedFile<T> implements Adapter<T> {
  private readonly path: string
  private readonly schema: z.ZodType<T>
  private readonly now: () => Date

  constructor(path: string, schema: z.ZodType<T>, now: () => Date) {
    this.path = path
    this.schema = schema
    this.now = now
  }

  /** Null where nothing was saved yet. Throws `storage.broken-file` where neither the file nor its previous copy can be read. */
  async read(): Promise<T | null> {
    const current = await this.checked(this.path)
    if (current.state === 'ok') return current.value
    const previous = await this.checked(backupOf(this.path))
    if (previous.state === 'ok') return previous.value
    if (current.state === 'absent') return null
    throw new AppError({ code: 'storage.broken-file', params: { file: this.path } })
  }

  /** A damaged file does not take the place of the last good copy. */
  async write(next: T): Promise<void> {
    const { state } = await this.checked(this.path)
    if (state === 'broken') {
      await copyFile(this.path, `${this.path}.broken-${compactTime(this.now().toISOString())}`)
    }
    await writeSafely(this.path, jsonText(next), state === 'ok')
  }

  private async checked(path: string): Promise<Checked<T>> {
    try {
      const json = await readJson(path)
      if (json === null) return { state: 'absent' }
      const checked = this.schema.safeParse(json)
      return checked.success ? { state: 'ok', value: checked.data } : { state: 'broken' }
    } catch (error) {
      if (error instanceof BrokenJson) return { state: 'broken' }
      throw error
    }
  }
}
