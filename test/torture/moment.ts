/** When a program is killed. */
import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chance } from './seeded.ts'

interface Moment {
  come: Promise<unknown>
  /** Whatever waits for it is let go. */
  forget(): void
}

/** From now on: so many changes in a folder and in those below it, or so much time. `longest`: what the work takes, ms. */
export async function momentIn(folder: string, chance: Chance, longest = 40): Promise<Moment> {
  if (chance.share() < 0.4) {
    let timer: NodeJS.Timeout | undefined
    const come = new Promise((done) => {
      timer = setTimeout(done, chance.share() * longest)
    })
    return { come, forget: () => clearTimeout(timer) }
  }
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const folders = [folder, ...entries.filter((one) => one.isDirectory()).map((one) => join(one.parentPath, one.name))]
  let left = 1 + chance.whole(6)
  let watchers: FSWatcher[] = []
  const come = new Promise<void>((done) => {
    watchers = folders.map((one) => watch(one, () => --left === 0 && done()).on('error', () => {}))
  })
  return {
    come,
    forget: () => {
      for (const watcher of watchers) watcher.close()
    },
  }
}
