import { longestRising, type Pair } from '../text/alignTexts.ts'
import type { Passage } from './passages.ts'

/** Fields that stand once in each plan; annexes of one title: what changed is where a passage stands, not they. */
export function surePairs(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const onceName = ({ single, kind, text }: Passage): string =>
    single ? kind : kind === 'annex' ? `annex ${text}` : ''
  const once = (passages: readonly Passage[]): Map<string, number> => {
    const places = new Map<string, number>()
    for (const [i, passage] of passages.entries()) {
      const name = onceName(passage)
      if (name !== '') places.set(name, places.has(name) ? -1 : i)
    }
    return places
  }
  const there = once(after)
  const pairs = [...once(before)].flatMap(([name, i]): Pair[] => {
    const j = there.get(name) ?? -1
    return i < 0 || j < 0 ? [] : [[i, j]]
  })
  return longestRising(pairs)
}
