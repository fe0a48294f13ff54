/**
 * lowdb's adapter for one small file that several windows, and several programs, share.
 *
 * lowdb's own adapter shares one temporary name between writers, never syncs, and puts defaults in place of a damaged file. This
 * one checks what it reads, falls back to the previous copy, and keeps a damaged file beside as `.broken-<time>`. A file of a
 * newer version is neither read nor written over.
 */

import { copyFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Adapter } from 'lowdb'
import type { z } from 'zod'
import { AppError } from '../../../core/problem/appError.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { unreadable } from '../../../core/problem/storageProblem.ts'
import { jsonText } from '../../../core/text/json.ts'
import { compactTime } from './draftFolder.ts'
import { BrokenJson, backupOf, readJson, writeSafely } from './jsonFile.ts'

type Checked<T> = { state: 'ok'; value: T } | { state: 'absent' | 'broken' | 'newer' }

/** Every file of ours that names a version names this one. */
const currentVersion = 1

export class CheckedFile<T> implements Adapter<T> {
  private readonly path: string
  private readonly schema: z.ZodType<T>
  private readonly now: () => Date

  constructor(path: string, schema: z.ZodType<T>, now: () => Date) {
    this.path = path
    this.schema = schema
    this.now = now
  }

  /**
   * Null where nothing was saved yet. Throws `storage.broken-file` where neither the file nor its previous copy can be read,
   * `storage.newer-file`.
   */
  async read(): Promise<T | null> {
    const current = await this.checked(this.path)
    if (current.state === 'ok') return current.value
    if (current.state === 'newer') throw this.error('storage.newer-file')
    const previous = await this.previous()
    if (previous.state === 'ok') return previous.value
    if (current.state === 'absent') return null
    throw this.error('storage.broken-file')
  }

  /** Why what is read is not what was saved last; null where it is. */
  async trouble(): Promise<Problem | null> {
    try {
      const { state } = await this.checked(this.path)
      if (state === 'ok') return null
      if (state === 'newer') return this.error('storage.newer-file').problem
      if ((await this.previous()).state === 'ok') return this.error('storage.previous-used').problem
      return state === 'absent' ? null : this.error('storage.broken-file').problem
    } catch (error) {
      return unreadable(error, this.path)
    }
  }

  /** A damaged file does not take the place of the last good copy. Throws `storage.newer-file`. */
  async write(next: T): Promise<void> {
    const { state } = await this.checked(this.path)
    if (state === 'newer') throw this.error('storage.newer-file')
    if (state === 'broken') {
      await copyFile(this.path, `${this.path}.broken-${compactTime(this.now().toISOString())}`)
    }
    await writeSafely(this.path, jsonText(next), state === 'ok')
  }

  /** The previous copy; where it cannot even be opened, it is as good as broken. */
  private async previous(): Promise<Checked<T>> {
    return await this.checked(backupOf(this.path)).catch(() => ({ state: 'broken' }) as const)
  }

  private error(code: 'storage.newer-file' | 'storage.broken-file' | 'storage.previous-used'): AppError {
    return new AppError({ code, params: { file: basename(this.path) } })
  }

  private async checked(path: string): Promise<Checked<T>> {
    try {
      const json = await readJson(path)
      if (json === null) return { state: 'absent' }
      const checked = this.schema.safeParse(json)
      if (checked.success) return { state: 'ok', value: checked.data }
      return { state: isNewer(json) ? 'newer' : 'broken' }
    } catch (error) {
      if (error instanceof BrokenJson) return { state: 'broken' }
      throw error
    }
  }
}

const isNewer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'version' in json &&
  typeof json.version === 'number' &&
  Number.isInteger(json.version) &&
  json.version > currentVersion
