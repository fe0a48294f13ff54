import { isUtf8 } from 'node:buffer'
import { extname } from 'node:path'
import { asNewDraft } from '../../../core/draft/checkedDraft.ts'
import { readDraft } from '../../../core/draft/readDraft.ts'
import type { ImportResult } from '../../../core/import/importReading.ts'
import { draftEnding, saidInMegabytes } from '../../../core/planFiles.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { jsonValue } from '../../../core/text/json.ts'
import type { ForeignInput, Imported } from './foreign.ts'

interface ImportParts {
  now: () => Date
  newId: () => string
  /** Reads a foreign file, in a thread of its own. */
  once: (input: ForeignInput) => Promise<Imported>
}

const largestDraft = 60_000_000 // bytes

/**
 * A file the clerk chose: a draft of ours (`.json`), or a plan in Word, PDF, RTF or plain text. The draft gets a new id, so it
 * never takes the place of another. Throws the `import.*` problems and those of `readDraft`.
 */
export async function importFile(bytes: Uint8Array, name: string, parts: ImportParts): Promise<ImportResult> {
  if (isOurs(bytes, name)) {
    const draft = draftFromBytes(bytes, name)
    return { draft: asNewDraft(draft, parts.newId()), notes: draft.notes }
  }
  const { draft, notes, marks, sheet } = await parts.once({ kind: 'file', name, bytes })
  const read = asNewDraft({ ...draft, notes }, parts.newId())
  return { draft: read, notes, ...(marks ? { marks } : {}), ...(sheet ? { sheet } : {}) }
}

/** A draft of ours, whole or broken: by its ending, or because it begins like JSON. */
export function isOurs(bytes: Uint8Array, name: string): boolean {
  const ending = extname(name).toLowerCase()
  if (ending === draftEnding || ending === '.bak') return true
  const head = new TextDecoder().decode(bytes.subarray(0, 200))
  return ending === '' ? /^\s*\{(?!\\rtf)/.test(head) : /^\s*\{\s*"/.test(head)
}

/** A draft of ours. Throws `import.too-large`, `import.not-json` and the problems of `readDraft`. */
export function draftFromBytes(bytes: Uint8Array, name: string): ImportResult['draft'] {
  if (bytes.length > largestDraft) {
    throw new AppError({ code: 'import.too-large', params: { file: name, limit: saidInMegabytes(largestDraft) } })
  }
  const result = readDraft(jsonOf(bytes, name))
  if (!result.ok) throw new AppError({ problem: result.problem })
  return result.draft
}

function jsonOf(bytes: Uint8Array, name: string): unknown {
  const value = jsonValue(new TextDecoder().decode(bytes))
  if (value === undefined || !isUtf8(bytes)) throw new AppError({ code: 'import.not-json', params: { file: name } })
  return value
}
