import type { Alignment, Pair } from '../text/alignTexts.ts'
import type { Passage } from './passages.ts'

/** An annex that was given another title is the one most of its passages are in. */
export function withAnnexes(before: readonly Passage[], after: readonly Passage[], found: Alignment): Alignment {
  const all = [...found.pairs, ...found.moved]
  const takenBefore = new Set(all.map(([i]) => i))
  const takenAfter = new Set(all.map(([, j]) => j))
  const [homes, homesAfter] = [annexOfEach(before), annexOfEach(after)]
  const votes = new Map<string, { pair: Pair; count: number }>()
  for (const [i, j] of found.pairs) {
    const pair: Pair = [homes[i] ?? -1, homesAfter[j] ?? -1]
    if (pair[0] < 0 || pair[1] < 0 || takenBefore.has(pair[0]) || takenAfter.has(pair[1])) continue
    const key = pair.join(' ')
    votes.set(key, { pair, count: (votes.get(key)?.count ?? 0) + 1 })
  }
  const pairs = [...found.pairs]
  const moved = [...found.moved]
  for (const { pair } of [...votes.values()].sort((a, b) => b.count - a.count)) {
    const [i, j] = pair
    if (takenBefore.has(i) || takenAfter.has(j)) continue
    takenBefore.add(i)
    takenAfter.add(j)
    const inOrder = pairs.every(([a, b]) => a < i === b < j)
    if (inOrder) pairs.push(pair)
    else moved.push(pair)
  }
  return { pairs: pairs.sort((x, y) => x[0] - y[0]), moved }
}

/** For each passage the place of the annex title above it; -1 in the plan itself. */
function annexOfEach(passages: readonly Passage[]): number[] {
  let annex = -1
  return passages.map(({ kind }, i) => {
    if (kind === 'annex') annex = i
    return annex
  })
}
