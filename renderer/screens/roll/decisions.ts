/** What the clerk decided on each change, and the plan that gives. */

import type { Draft } from '../../../core/draft/draft.ts'
import type { WordSpot } from '../../../core/draft/draftEdit.ts'
import { applyEdit, type DraftEdit } from '../../../core/draft/edits.ts'
import type { WordEdit } from '../../../core/draft/wordEdits.ts'
import type { RollChange } from '../../../core/rollforward/proposal.ts'

export interface Decision {
  /** `asked`: only the clerk can know and has not said yet; until then the words stay. */
  state: 'taken' | 'left' | 'asked'
  /** The words that take the place of the old ones. */
  after: string
  edit: DraftEdit
}

export type Decisions = Readonly<Record<string, Decision>>

export const firstDecision = ({ proposed, after, edit }: RollChange): Decision => ({
  state: proposed ? 'taken' : 'asked',
  after,
  edit,
})

/** Nothing is proposed: the clerk is asked what stands there now. */
export const isQuestion = ({ before, after, also = [] }: RollChange): boolean =>
  before === after && also.every((there) => there.before === there.after)

interface Counts {
  taken: number
  left: number
  asked: number
}

export function countsOf(changes: readonly RollChange[], decisions: Decisions): Counts {
  const counts: Counts = { taken: 0, left: 0, asked: 0 }
  for (const change of changes) counts[(decisions[change.id] ?? firstDecision(change)).state] += 1
  return counts
}

/** `đổi 6, để nguyên 1, cần bạn xem 2`. */
export function saidCounts({ taken, left, asked }: Counts): string {
  const parts = [`đổi ${taken}`, `để nguyên ${left}`]
  if (asked > 0) parts.push(`cần bạn xem ${asked}`)
  return parts.join(', ')
}

/** The plan with every change that was taken. */
export function decided(draft: Draft, changes: readonly RollChange[], decisions: Decisions): Draft {
  const edits = changes.flatMap(({ id }) => {
    const decision = decisions[id]
    if (decision?.state !== 'taken') return []
    const { edit } = decision
    return edit.op === 'all' ? edit.edits : [edit]
  })
  return knowingEachOther(edits).reduce(applyEdit, draft)
}

const keyOf = ({ start, end }: WordSpot): string => `${start}-${end}`

/**
 * Changes of one text find their places by the words that may stand at each: the clerk's own words, and places only the
 * clerk changed, become known to all of them.
 */
function knowingEachOther(edits: readonly DraftEdit[]): DraftEdit[] {
  const texts = new Map<string, Map<string, WordSpot>>()
  const spotKey = (edit: WordEdit): string => JSON.stringify([edit.at, edit.was])
  for (const edit of edits) {
    if (edit.op !== 'swap-words') continue
    const spots = texts.get(spotKey(edit)) ?? new Map<string, WordSpot>()
    edit.spots.forEach((spot, at) => {
      const known = spots.get(keyOf(spot))?.may ?? []
      const may = [...new Set([...known, ...spot.may, ...(at === edit.spot ? [edit.to] : [])])]
      spots.set(keyOf(spot), { ...spot, may })
    })
    texts.set(spotKey(edit), spots)
  }
  return edits.map((edit) => {
    if (edit.op !== 'swap-words') return edit
    const own = edit.spots[edit.spot]
    const spots = [...(texts.get(spotKey(edit))?.values() ?? [])].sort((one, other) => one.start - other.start)
    const spot = spots.findIndex((one) => own !== undefined && keyOf(one) === keyOf(own))
    return spot < 0 ? edit : { ...edit, spots, spot }
  })
}
