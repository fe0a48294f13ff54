/**
 * Files in the folder of drafts under names no draft of ours has: what a cloud folder makes when two machines wrote at once
 * (`<id>-MAYTINH01.json`, `<id> (1).json`), or a hand put there. Each is a draft of its own, known by an id made of its name.
 */
import { createHash } from 'node:crypto'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
const copied = new RegExp(`^ban-sao-[0-9a-f]{8}-(${uuid.source})$`)
const named = /^(?:ban-sao|tep)-[0-9a-f]{8}(?:-|$)/

/** The id of such a file, the same at each start; null for what is no draft's file at all. */
export function idOfCopiedFile(name: string): string | null {
  if (name.startsWith('.') || !/\.json$/iu.test(name)) return null
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8)
  const original = uuid.exec(name.toLowerCase())
  return original ? `ban-sao-${mark}-${original[0]}` : `tep-${mark}`
}

/** Whether its file stands under another name than the id. */
export const isCopiedFile = (id: string): boolean => named.test(id)

/** The draft whose name stands in the copy's name; empty where none does. */
export const originalOf = (id: string): string => copied.exec(id)?.[1] ?? ''
