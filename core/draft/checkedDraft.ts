/**
 * A draft is checked once. Whoever read one remembers it here; an operation that is given the very same draft takes it as it is,
 * without a second walk through a long annex and a second copy of it. Drafts are never changed in place, so that what was found
 * good stays good. One that came over a line is another object, and is checked.
 */
import { z } from 'zod'
import type { Draft } from './draft.ts'
import { draftSchema } from './schema.ts'

const checkedDrafts = new WeakSet<object>()

const isKnown = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && checkedDrafts.has(value)

/** To be called for what `draftSchema` gave, and for nothing else. */
export function rememberChecked(draft: Draft): Draft {
  checkedDrafts.add(draft)
  return draft
}

/** The same plan as a draft of its own: another id, never saved. */
export function asNewDraft(draft: Draft, id: string): Draft {
  const fresh = { ...draft, id, revision: 0 }
  return isKnown(draft) ? rememberChecked(fresh) : fresh
}

/** `draftSchema` for the input of an operation. */
export const draftInput: z.ZodType<Draft> = z.unknown().transform((value, context): Draft => {
  if (isKnown(value)) return value
  const result = draftSchema.safeParse(value)
  if (result.success) return rememberChecked(result.data)
  for (const { path, message } of result.error.issues) {
    context.issues.push({ code: 'custom', path: [...path], message, input: value })
  }
  return z.NEVER
})
