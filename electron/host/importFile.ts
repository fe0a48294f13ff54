import { extname } from 'node:path'
import { AppError } from '../../core/contract/appError.ts'
import type { ImportResult } from '../../core/contract/operations.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { importText } from '../../core/import/importText.ts'
import { readText } from './readText.ts'

export interface ImportParts {
  now: () => Date
  newId: () => string
}

const largestDraft = 60_000_000 // bytes

/**
 * A file the clerk chose: a draft of ours (`.json`) or a plan as plain text. The draft gets a new id, so it
 * never takes the place of another. Throws the `import.*` problems and those of `readDraft`.
 */
export function importFile(bytes: Uint8Array, name: string, parts: ImportParts): ImportResult {
  const ending = extname(name).toLowerCase()
  if (ending === '.json' || ending === '.bak') {
    const draft = draftFromBytes(bytes, name)
    return { draft: { ...draft, id: parts.newId(), revision: 0 }, notes: draft.notes }
  }
  if (ending === '' || ending === '.txt' || ending === '.md') {
    const result = importText(readText(bytes, name), { name, now: parts.now().toISOString(), newId: parts.newId })
    return { ...result, draft: { ...result.draft, id: parts.newId(), revision: 0 } }
  }
  throw new AppError({ code: 'import.unsupported', params: { file: name, ending } })
}

/** A draft of ours. Throws `import.too-large`, `import.not-json` and the problems of `readDraft`. */
export function draftFromBytes(bytes: Uint8Array, name: string): ImportResult['draft'] {
  if (bytes.length > largestDraft)
    throw new AppError({ code: 'import.too-large', params: { file: name, limit: '60 MB' } })
  const result = readDraft(jsonOf(bytes, name))
  if (!result.ok) throw new AppError({ problem: result.problem })
  return result.draft
}

function jsonOf(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new AppError({ code: 'import.not-json', params: { file: name } })
  }
}
