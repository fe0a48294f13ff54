/** How far a plan has come, and what may still be done to it. */
import type { Draft } from './draft.ts'
import type { DraftEdit } from './draftEdit.ts'

const isIssued = ({ state }: Pick<Draft, 'state'>): boolean => state === 'issued'

/** A plan that is signed, numbered and sent is read: only what is said of it, and that it is so, may change. */
export const mayEdit = (draft: Draft, { op }: DraftEdit): boolean =>
  !isIssued(draft) || op === 'set-state' || op === 'put-comment' || op === 'remove-comment'
