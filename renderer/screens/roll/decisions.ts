/** What the clerk decided on each change, and the plan that gives. */
import type { RollChange } from '../../../core/contract/reuse.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../../core/draft/edits.ts'
import type { WordEdit } from '../../../core/draft/wordEdits.ts'
import { escapeInline } from '../../../core/outline/inline.ts'

export interface Decision {
  /** False: the words stay as they are. */
  taken: boolean
  /** The words that take their place. */
  after: string
  edit: DraftEdit
}

export type Decisions = Readonly<Record<string, Decision>>

export const firstDecisions = (changes: readonly RollChange[]): Decisions =>
  Object.fromEntries(changes.map(({ id, proposed, after, edit }) => [id, { taken: proposed, after, edit }]))

/** The same change with the clerk's own words; null where it is no matter of words. */
export function withWords(edit: DraftEdit, words: string): DraftEdit | null {
  switch (edit.op) {
    case 'swap-words':
      return { ...edit, to: escapeInline(words) }
    case 'set-year':
      return /^\d{4}$/.test(words.trim()) ? { ...edit, year: Number(words.trim()) } : null
    case 'set-signature': {
      const [field, ...others] = Object.keys(edit.patch)
      return field === 'name' && others.length === 0 ? { ...edit, patch: { name: words } } : null
    }
    default:
      return null
  }
}

/** Whether a change can take other words than those proposed. */
export const takesWords = (change: RollChange): boolean => withWords(change.edit, change.after) !== null

/** The plan with every change that was taken. */
export function decided(draft: Draft, changes: readonly RollChange[], decisions: Decisions): Draft {
  const edits = changes.flatMap(({ id }) => {
    const decision = decisions[id]
    return decision?.taken ? [decision.edit] : []
  })
  return knowingEachOther(edits).reduce(applyEdit, draft)
}

/** Changes of one text find their places by the words that may stand there: the clerk's own are among them now. */
function knowingEachOther(edits: readonly DraftEdit[]): DraftEdit[] {
  const written = new Map<string, { spot: number; to: string }[]>()
  const textOf = (edit: WordEdit): string => JSON.stringify([edit.at, edit.was])
  for (const edit of edits) {
    if (edit.op === 'swap-words') written.set(textOf(edit), [...(written.get(textOf(edit)) ?? []), edit])
  }
  return edits.map((edit) => {
    if (edit.op !== 'swap-words') return edit
    const others = written.get(textOf(edit)) ?? []
    const spots = edit.spots.map((spot, at) => ({
      ...spot,
      may: [...new Set([...spot.may, ...others.filter((other) => other.spot === at).map(({ to }) => to)])],
    }))
    return { ...edit, spots }
  })
}
