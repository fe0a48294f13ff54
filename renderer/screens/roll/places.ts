/** One answer for several places, and each of the places by itself. */
import type { RollChange } from '../../../core/rollforward/proposal.ts'
import { type Decision, type Decisions, firstDecision } from './decisions.ts'

/** Each place of a change as a change of its own, in the same order; the change itself where it has one place. */
export function eachPlace(change: RollChange): RollChange[] {
  const { also, choices: _choices, ...own } = change
  if (!also) return [change]
  const [edit = change.edit] = change.edit.op === 'all' ? change.edit.edits : []
  return [{ ...own, edit }, ...also.map((there) => ({ ...own, ...there }))].map((place, index) => ({
    ...place,
    id: `${change.id}.${index + 1}`,
  }))
}

/** The changes with those of these ids place by place. */
export const withPlaces = (changes: readonly RollChange[], apart: ReadonlySet<string>): RollChange[] =>
  changes.flatMap((change) => (apart.has(change.id) ? eachPlace(change) : [change]))

/** What was said of all places is said of each; the clerk's own words stay in each of them. */
export function decisionsApart(change: RollChange, decisions: Decisions): Decisions {
  const { state, after, edit } = decisions[change.id] ?? firstDecision(change)
  const edits = edit.op === 'all' ? edit.edits : []
  const own = after !== change.after
  const places = eachPlace(change).map((place, index): [string, Decision] => [
    place.id,
    { state, after: own ? after : place.after, edit: edits[index] ?? place.edit },
  ])
  return { ...decisions, ...Object.fromEntries(places) }
}
