/**
 * Earlier states of a draft, beside it: a copy of the file every quarter of an hour of work, so that a passage deleted
 * this morning can still be fetched. `snapshots/<id>/<time>.json`; the newest ones and one a day are kept, and those with a name
 * (`ten.json`) as long as the draft.
 */

import { copyFile, link, mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Draft } from '../../../core/draft/draft.ts'
import { jsonText } from '../../../core/text/json.ts'
import { readDraftFile } from './draftFile.ts'
import { compactTime, expandTime, namesIn } from './draftFolder.ts'
import { JsonFile, readJson, writeSafely } from './jsonFile.ts'

/** Between two copies, ms. */
const apart = 15 * 60 * 1000
/** How many of the newest are kept whatever their day. */
const newest = 12
/** How many days keep their last copy. */
const days = 30

const namesSchema = z.record(z.string(), z.string())

const snapshotName = /^(\d{8}T\d{9}Z)\.json$/

export class DraftSnapshots {
  readonly folder: string

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'snapshots')
  }

  /**
   * Keeps the file at `path` as it is now, unless a copy was kept a short while ago. Never throws: the clerk's new words
   * matter more than a copy of the old ones.
   */
  async keep(id: string, path: string): Promise<void> {
    try {
      const savedAt = (await stat(path)).mtime
      // A copy of the future, from a day on which the clock was wrong, says nothing of how long ago the last one was.
      const last = (await this.times(id)).find((time) => Date.parse(time) <= savedAt.getTime())
      if (last !== undefined && savedAt.getTime() - Date.parse(last) < apart) return
      const folder = join(this.folder, id)
      await mkdir(folder, { recursive: true })
      const target = join(folder, `${compactTime(savedAt.toISOString())}.json`)
      // The store never writes into a file, it puts a new one in its place: a link keeps the old one for nothing.
      await link(path, target).catch(() => copyFile(path, target))
      await this.thin(id)
    } catch {
      // A full or slow disk has no room for copies.
    }
  }

  /** A state the clerk or an export gave a name; it stays whatever comes after it. Throws the system's error. */
  async keepNamed(id: string, draft: Draft, name: string, now: Date): Promise<void> {
    const folder = join(this.folder, id)
    await mkdir(folder, { recursive: true })
    const taken = new Set(await this.times(id))
    let at = now
    while (taken.has(at.toISOString())) at = new Date(at.getTime() + 1)
    await writeSafely(this.pathOf(id, at.toISOString()), jsonText(draft), false)
    await writeSafely(this.namesPath(id), jsonText({ ...(await this.names(id)), [at.toISOString()]: name }), false)
  }

  /** Names by the times of their states. */
  async names(id: string): Promise<Readonly<Record<string, string>>> {
    const json = await readJson(this.namesPath(id)).catch(() => null)
    const { success, data } = namesSchema.safeParse(json)
    return success ? data : {}
  }

  /** ISO times, the newest first; none where their folder cannot be read. */
  async times(id: string): Promise<string[]> {
    const names = await namesIn(join(this.folder, id)).catch(() => [])
    const times = names.flatMap((name) => {
      const [, time] = snapshotName.exec(name) ?? []
      return time ? [expandTime(time)] : []
    })
    return times.sort().reverse()
  }

  /** Null where there is no such copy, or it cannot be read. */
  async read(id: string, time: string): Promise<Draft | null> {
    if (!(await this.times(id)).includes(time)) return null
    const content = await readDraftFile(new JsonFile(this.pathOf(id, time)), id, false).catch(() => null)
    return content?.state === 'ok' ? content.draft : null
  }

  /** When a draft is erased for good. */
  async forget(id: string): Promise<void> {
    await rm(join(this.folder, id), { recursive: true, force: true })
  }

  private async thin(id: string): Promise<void> {
    const seen = new Set<string>()
    const named = await this.names(id)
    const times = (await this.times(id)).filter((time) => named[time] === undefined)
    for (const [index, time] of times.entries()) {
      const day = time.slice(0, 10)
      const lastOfItsDay = !seen.has(day)
      seen.add(day)
      if (index < newest || (lastOfItsDay && seen.size <= days)) continue
      // One that cannot be removed must not keep the others.
      await rm(this.pathOf(id, time), { force: true, recursive: true }).catch(() => {})
    }
  }

  private namesPath(id: string): string {
    return join(this.folder, id, 'ten.json')
  }

  private pathOf(id: string, time: string): string {
    return join(this.folder, id, `${compactTime(time)}.json`)
  }
}
