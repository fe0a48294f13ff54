import { basename } from 'node:path'
import type { Draft } from '../../core/draft/draft.ts'
import type { CorePorts } from '../host/context/ports.ts'
import type { ForeignInput } from '../host/imports/foreign.ts'
import { foreignReader, readOnce } from '../host/imports/foreignReader.ts'
import { draftFromBytes, importFile } from '../host/imports/importFile.ts'
import { readInput } from './files.ts'
import type { Terminal } from './terminal.ts'

/** A draft of ours: `draft.json`, or `-` for standard input. */
export async function readDraftInput(name: string, terminal: Terminal): Promise<Draft> {
  const { bytes } = await readInput(name, terminal)
  return draftFromBytes(bytes, basename(name))
}

/**
 * Whatever can become a draft: ours, or a plan in any form that can be read. What it is its first bytes say. A foreign file is
 * read as behind a window: in a thread of its own, with its limits of memory and time.
 */
export async function readAnyInput(name: string, terminal: Terminal, { now, newId }: CorePorts) {
  const { bytes } = await readInput(name, terminal)
  const once = (input: ForeignInput) => readOnce(foreignReader({ now }), input)
  return await importFile(bytes, name === '-' ? 'stdin' : basename(name), { now, newId, once })
}
