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

/** Whatever can become a draft: ours, or a plan as plain text. What begins with a brace on standard input is ours. */
export async function readAnyInput(name: string, terminal: Terminal, parts: ImportParts) {
  const { bytes } = await readInput(name, terminal)
  const looksLikeOurs = /^(?:\uFEFF)?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 200)))
  const called = name === '-' ? (looksLikeOurs ? 'stdin.json' : 'stdin.txt') : basename(name)
  return importFile(bytes, called, parts)
}
