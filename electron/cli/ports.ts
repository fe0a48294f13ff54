import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { version } from '../../package.json'
import { defaultDataFolder } from '../host/dataFolder.ts'
import { fileLog } from '../host/log.ts'
import type { HostPorts } from '../host/ports.ts'
import { engine } from '../host/standIn.ts'
import type { Terminal } from './terminal.ts'

/** Everything a host needs but its door: the parts a terminal has. */
export function terminalPorts(terminal: Terminal, dataFolder?: string): Omit<HostPorts, 'host' | 'delivery'> {
  const now = (): Date => new Date()
  const folder = dataFolder ?? defaultDataFolder({ platform: process.platform, home: homedir(), env: terminal.env })
  return {
    dataFolder: folder,
    templatesFolder: join(terminal.root, 'templates'),
    version,
    engine,
    log: fileLog(join(folder, 'nhat-ky.log'), now),
    now,
    newId: () => randomUUID(),
  }
}
