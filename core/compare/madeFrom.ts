import { type Plan, passagesOf } from './passages.ts'

/**
 * Which of several states of a plan a file was made from: the one that says most of what it says; of equals the first.
 * `states` holds one at least for an answer.
 */
export function madeFrom(file: Plan, states: readonly Plan[]): Plan | null {
  const said = countsOf(file)
  let best: { state: Plan; apart: number } | null = null
  for (const state of states) {
    const apart = difference(said, countsOf(state))
    if (!best || apart < best.apart) best = { state, apart }
  }
  return best?.state ?? null
}

/** How often each passage stands in a plan. */
function countsOf(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of passagesOf(plan)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Passages of one that the other does not have. */
function difference(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let apart = 0
  for (const text of new Set([...one.keys(), ...other.keys()]))
    apart += Math.abs((one.get(text) ?? 0) - (other.get(text) ?? 0))
  return apart
}
