/**
 * One program at a time writes in a data folder: `dang-mo.json` says which, on which machine, for whom, and its heart beats.
 *
 * 1. Whoever comes first puts the file there, whole or not at all.
 * 2. Its owner touches it every few seconds, and asks before each write whether it is still its own.
 * 3. A program that finds it with another's name in it writes nothing, and says who has the folder.
 * 4. One whose program is certainly gone (this machine, no such process) is taken over at once; one that only fell silent, as a
 *    laptop asleep or a share out of reach does, after the clerk was asked.
 *
 * Times are those of the disk the folder lies on: two machines' clocks differ.
 */
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../../core/problem/appError.ts'
import { errorCode } from '../../../core/problem/errorCode.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { problem } from '../../../core/problem/problemMessages.ts'
import { wallClock, wallClockText } from '../../../core/text/dates.ts'
import { jsonText, jsonValue } from '../../../core/text/json.ts'

const beatEvery = 10_000 // ms
/** Six beats missed: nothing else keeps a living program silent so long. */
const silentAfter = 60_000 // ms
/** A takeover is done in a moment; one that was killed in it must not stop the next. */
const takeoverLasts = 30_000 // ms

const ownerSchema = z.looseObject({
  machine: z.string(),
  user: z.string(),
  pid: z.number(),
  /** ISO time. */
  since: z.string(),
  /** Another at each start. */
  run: z.string(),
})
type Owner = z.infer<typeof ownerSchema>

/** What stands in the way. `silent`: for how long, ms. */
interface Other {
  owner: Owner
  silent: number
}

export class FolderLock {
  /** The locks of this very process: its number alone does not tell them from those of an earlier one. */
  private static readonly living = new Set<string>()
  private readonly folder: string
  private readonly path: string
  private readonly self: Owner
  private readonly taken: () => Promise<void>
  private beat: NodeJS.Timeout | null = null
  private taking: Promise<Other | null> | null = null

  /** `taken` runs before the first write after the folder came to this program. */
  constructor(folder: string, now: () => Date, taken: () => Promise<void> = async () => {}) {
    this.taken = taken
    this.folder = folder
    this.path = join(folder, 'dang-mo.json')
    this.self = {
      machine: hostname(),
      user: nameOfUser(),
      pid: process.pid,
      since: now().toISOString(),
      run: randomBytes(12).toString('hex'),
    }
  }

  /** Why nothing is written here, `storage.folder-open` or `storage.folder-silent`; null where this program has the folder. */
  async trouble(): Promise<Problem | null> {
    this.taking ??= this.take().finally(() => {
      this.taking = null
    })
    const other = await this.taking
    return other ? saidOf(other) : null
  }

  /** Throws `storage.folder-open`, `storage.folder-silent`. A folder that takes no files says so itself at the write. */
  async mustHold(): Promise<void> {
    const found = await this.trouble()
    if (found) throw new AppError({ problem: found })
  }

  /** In place of one that fell silent. Throws `storage.folder-open` where it has not. */
  async takeOver(): Promise<void> {
    const found = await this.trouble()
    if (found === null) return
    if (found.code === 'storage.folder-open') throw new AppError({ problem: found })
    if (await this.replace()) await this.taken()
    await this.mustHold()
  }

  async release(): Promise<void> {
    if (this.beat) clearInterval(this.beat)
    this.beat = null
    if ((await this.owner().catch(() => null))?.run === this.self.run)
      await rm(this.path, { force: true }).catch(() => {})
    FolderLock.living.delete(this.self.run)
  }

  /** Null where it is ours now. */
  private async take(): Promise<Other | null> {
    for (let turn = 0; ; turn++) {
      const owner = await this.owner()
      if (owner?.run === this.self.run) return null
      if (owner === null) {
        if (await this.put()) {
          await this.taken()
          return null
        }
        // Somebody was faster; a folder that is made and removed under our hands is no place to wait.
        if (turn < 5) continue
      }
      const other = { owner: owner ?? nobody, silent: await this.silence() }
      if (!owner || turn >= 5 || !this.isGone(owner)) return other
      if (await this.replace()) await this.taken()
    }
  }

  /** Null where nobody has it. What cannot be read as an owner is somebody whose name is not known. */
  private async owner(): Promise<Owner | null> {
    try {
      const { success, data } = ownerSchema.safeParse(jsonValue(await readFile(this.path, 'utf8')))
      return success ? data : nobody
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null
      // Ours as far as we know; the write says what is wrong with the disk.
      return this.beat ? this.self : nobody
    }
  }

  /** False where it is there already. A folder that takes no file of ours takes no draft either, and says why at the draft. */
  private async put(): Promise<boolean> {
    const temporary = this.temporary()
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 })
      await writeFile(temporary, jsonText(this.self), { flag: 'wx', mode: 0o600 })
      try {
        await link(temporary, this.path)
      } catch (error) {
        if (errorCode(error) === 'EEXIST') return false
        // FAT sticks and some network drives know no links.
        await writeFile(this.path, jsonText(this.self), { flag: 'wx', mode: 0o600 })
      }
      this.begin()
      return true
    } catch (error) {
      return errorCode(error) !== 'EEXIST'
    } finally {
      await rm(temporary, { force: true }).catch(() => {})
    }
  }

  /** One takeover at a time: of two programs that see the same silence, one comes second and finds a living owner. */
  private async replace(): Promise<boolean> {
    const guard = `${this.path}.doi-chu`
    const temporary = this.temporary()
    try {
      const left = await stat(guard).catch(() => null)
      if (left && (await this.age(left.mtimeMs)) > takeoverLasts) await rm(guard, { force: true })
      await writeFile(guard, '', { flag: 'wx' })
    } catch {
      return false
    }
    try {
      const owner = await this.owner()
      if (owner && !this.isGone(owner) && (await this.silence()) <= silentAfter) return false
      await writeFile(temporary, jsonText(this.self), { flag: 'wx', mode: 0o600 })
      await rename(temporary, this.path)
      this.begin()
      return true
    } finally {
      await rm(temporary, { force: true }).catch(() => {})
      await rm(guard, { force: true }).catch(() => {})
    }
  }

  private begin(): void {
    FolderLock.living.add(this.self.run)
    this.beat ??= setInterval(() => void this.touch(), beatEvery).unref()
  }

  /** The same words again, without a moment in which the file is empty. Never throws: the next beat may come through. */
  private async touch(): Promise<void> {
    try {
      if ((await this.owner())?.run !== this.self.run) return
      const file = await open(this.path, 'r+')
      try {
        await file.write(jsonText(this.self), 0)
      } finally {
        await file.close()
      }
    } catch {
      // A share that does not answer.
    }
  }

  private isGone({ machine, pid, run }: Owner): boolean {
    if (machine !== this.self.machine) return false
    if (pid === process.pid) return !FolderLock.living.has(run)
    try {
      process.kill(pid, 0)
      return false
    } catch (error) {
      return errorCode(error) === 'ESRCH'
    }
  }

  private async silence(): Promise<number> {
    const found = await stat(this.path).catch(() => null)
    return found ? await this.age(found.mtimeMs) : 0
  }

  /** How long ago by the clock of the disk: that of a file made now. */
  private async age(mtimeMs: number): Promise<number> {
    const probe = this.temporary()
    try {
      await writeFile(probe, '', { flag: 'wx' })
      return (await stat(probe)).mtimeMs - mtimeMs
    } catch {
      return 0
    } finally {
      await rm(probe, { force: true }).catch(() => {})
    }
  }

  private temporary(): string {
    return join(this.folder, `.dang-mo.json.${randomBytes(6).toString('hex')}.tmp`)
  }
}

/** Whoever wrote what cannot be read. */
const nobody: Owner = { machine: '', user: '', pid: 0, since: '', run: '' }

function saidOf({ owner, silent }: Other): Problem {
  const who = whoIs(owner)
  if (silent <= silentAfter) return problem({ code: 'storage.folder-open', params: { who } })
  return problem({ code: 'storage.folder-silent', params: { who, minutes: Math.floor(silent / 60_000) } })
}

function whoIs({ machine, user, since }: Owner): string {
  const time = Number.isNaN(Date.parse(since)) ? '' : `từ ${wallClockText(wallClock(new Date(since)))}`
  const parts = [machine && `máy ${machine}`, user && `người dùng ${user}`, time].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(', ') : 'không rõ nơi nào'
}

/** A machine without a list of users has none to name. */
function nameOfUser(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
