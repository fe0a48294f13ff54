import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileLog, logPath } from './context/log.ts'
import type { CorePorts } from './context/ports.ts'
import { defaultDataFolder } from './settings/dataFolder.ts'
import { createEngine, inlineEngine } from './workers/workerClient.ts'

/** Where a door stands on this machine. */
interface Surroundings {
  /** The product's own folder, with `templates/`. */
  root: string
  version: string
  /** The user's own folder of the program where left out. */
  dataFolder?: string | undefined
  env: Readonly<Record<string, string | undefined>>
  /**
   * Documents are written and laid out in threads, so that a window stays awake. Without one nobody waits, and in one thread a
   * long annex is in memory once.
   */
  threads: boolean
}

/** What every door brings, whatever it is: this machine's folders, clock and ids. Nothing is opened yet. */
export function corePorts({ root, version, dataFolder, env, threads }: Surroundings): CorePorts {
  const now = (): Date => new Date()
  const folder = dataFolder ?? defaultDataFolder({ platform: process.platform, home: homedir(), env })
  return {
    dataFolder: folder,
    templatesFolder: join(root, 'templates'),
    version,
    engine: threads ? createEngine() : inlineEngine(),
    log: fileLog(logPath(folder), now),
    now,
    newId: () => randomUUID(),
  }
}
