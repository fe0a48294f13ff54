import { basename } from 'node:path'
import type { Draft } from '../../core/draft/draft.ts'
import { draftFromBytes, type ImportParts, importFile } from '../host/importFile.ts'
import { readInput } from './files.ts'
import type { Terminal } from './terminal.ts'

/** A draft of ours: `draft.json`, or `-` for standard input. */
export async function readDraftInput(name: string, terminal: Terminal): Promise<Draft> {
  const { bytes } = await readInput(name, terminal)
  return draftFromBytes(bytes, basename(name))
}

/** Whatever can become a draft: ours, or a plan in any form that can be read. What it is its first bytes say. */
export async function readAnyInput(name: string, terminal: Terminal, parts: ImportParts) {
  const { bytes } = await readInput(name, terminal)
  return await importFile(bytes, name === '-' ? 'stdin' : basename(name), parts)
}
