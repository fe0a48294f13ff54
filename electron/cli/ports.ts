import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BuildResult } from '../../core/contract/operations.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { AppError } from '../../core/problem/appError.ts'
import { version } from '../../package.json'
import { type HostStores, hostStores } from '../host/context/context.ts'
import { fileLog } from '../host/context/log.ts'
import type { CorePorts } from '../host/context/ports.ts'
import { troublesOf } from '../host/context/troubles.ts'
import { buildDocument } from '../host/plans/buildDocument.ts'
import { partsFor } from '../host/plans/buildParts.ts'
import { defaultDataFolder } from '../host/settings/dataFolder.ts'
import { inlineEngine } from '../host/workers/workerClient.ts'
import type { Terminal } from './terminal.ts'

/** Everything a host needs but its door: the parts a terminal has. `data` is a folder as typed. */
export function terminalPorts(terminal: Terminal, data?: string): CorePorts {
  const now = (): Date => new Date()
  const folder =
    data === undefined
      ? defaultDataFolder({ platform: process.platform, home: homedir(), env: terminal.env })
      : resolve(terminal.folder, data)
  return {
    dataFolder: folder,
    templatesFolder: join(terminal.root, 'templates'),
    version,
    // Nobody waits for a window here; in one thread a long annex is in memory once.
    engine: inlineEngine(),
    log: fileLog(join(folder, 'nhat-ky.log'), now),
    now,
    newId: () => randomUUID(),
  }
}

/** The stores; what of the data folder cannot be read is said on stderr, and the work goes on without it. */
export async function terminalStores(terminal: Terminal, data?: string): Promise<HostStores<CorePorts>> {
  const stores = hostStores(terminalPorts(terminal, data))
  for (const { what, next } of await troublesOf(stores)) terminal.err(`${what}\n${next}\n`)
  return stores
}

/**
 * The document and its findings, as the window would build them. Throws `draft.bad-expression` for a text that
 * asks for what no template gives; a draft whose template is not here keeps its blanks.
 */
export async function buildForTerminal(
  stores: HostStores<CorePorts>,
  draft: Draft,
  final: boolean,
): Promise<BuildResult> {
  const parts = await partsFor(stores, draft, final)
  const built = buildDocument(draft, parts)
  const [fault] = built.faults
  if (fault && parts.form) {
    const more = built.faults.length - 1
    throw new AppError({ code: 'draft.bad-expression', params: { place: fault.place, message: fault.message, more } })
  }
  return built
}
