import type { Draft } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'

/** What of a plan is on paper, its footnotes too: the whole of what is taken over of another copy. */
export function printedOf(draft: Draft): Extract<DraftEdit, { op: 'set-plan' }>['plan'] {
  const { title, letterhead, body, recipients, signature, annexes, footnotes } = draft
  return { title, letterhead, body, recipients, signature, annexes, ...(footnotes ? { footnotes } : {}) }
}
