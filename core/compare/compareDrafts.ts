/** What changed between two plans, passage by passage, whatever numbers, spaces and pages did. */

import { type Alignment, alignTexts, goneBefore, longestRising, type Pair } from '../text/alignTexts.ts'
import { diffWords } from '../text/wordDiff.ts'
import type { ComparedRow, ComparedSide, Comparison } from './comparison.ts'
import type { Match } from './match.ts'
import { type Passage, type Plan, passagesOf } from './passages.ts'
import { Takes } from './takes.ts'

export type { Plan } from './passages.ts'

/** Rows in the order of the second plan; what is gone stands where it stood. */
export function compareDrafts(before: Plan, after: Plan): Comparison {
  const matches = matchesOf(passagesOf(before), passagesOf(after))
  const takes = new Takes(before, after, matches)
  const rows = withoutLongTables(matches).map((match) => rowOf(match, takes))
  const count = (kinds: readonly ComparedRow['kind'][]): number =>
    rows.filter(({ kind }) => kinds.includes(kind)).length
  return {
    rows,
    counts: {
      changed: count(['changed']),
      added: count(['added']),
      removed: count(['removed']),
      moved: count(['moved', 'moved-changed']),
    },
  }
}

function matchesOf(before: readonly Passage[], after: readonly Passage[]): Match[] {
  const { pairs, moved } = withAnnexes(before, after, alignTexts(before, after, surePairs(before, after)))
  const partner = new Map(pairs.map(([i, j]) => [j, i]))
  const movedFrom = new Map(moved.map(([i, j]) => [j, i]))
  const gone = new Set(before.keys())
  for (const [i] of [...pairs, ...moved]) gone.delete(i)
  const out: Match[] = []
  let reached = 0
  const removedUpTo = (end: number): void => {
    for (; reached < end; reached++) {
      const passage = before[reached]
      if (passage && gone.has(reached)) out.push({ before: passage, after: null, moved: false })
    }
  }
  const limits = goneBefore(pairs, before.length, after.length)
  for (const [j, passage] of after.entries()) {
    const i = partner.get(j)
    removedUpTo(limits[j] ?? 0)
    const from = i ?? movedFrom.get(j)
    const other = from === undefined ? undefined : before[from]
    const moved = i === undefined && other !== undefined
    out.push(other ? { ...sameStops(other, passage), moved } : { before: null, after: passage, moved })
  }
  removedUpTo(before.length)
  return out
}

/** A full stop that may be of the end mark is no change. */
function sameStops(before: Passage, after: Passage): { before: Passage; after: Passage } {
  if (before.ended && before.text === `${after.text}.`) return { before: { ...before, text: after.text }, after }
  if (after.ended && after.text === `${before.text}.`) return { before, after: { ...after, text: before.text } }
  return { before, after }
}

/** Fields that stand once in each plan; annexes of one title: what changed is where a passage stands, not they. */
function surePairs(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const nameOf = ({ single, kind, text }: Passage): string => (single ? kind : kind === 'annex' ? `annex ${text}` : '')
  const once = (passages: readonly Passage[]): Map<string, number> => {
    const places = new Map<string, number>()
    for (const [i, passage] of passages.entries()) {
      const name = nameOf(passage)
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

/** An annex that was given another title is the one most of its passages are in. */
function withAnnexes(before: readonly Passage[], after: readonly Passage[], found: Alignment): Alignment {
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

function rowOf({ before, after, moved }: Match, takes: Takes): ComparedRow {
  const same = before?.text === after?.text
  const kind = kindOf(before, after, moved, same)
  return {
    id: `${before?.key ?? ''}>${after?.key ?? ''}`,
    kind,
    before: before && sideOf(before),
    after: after && sideOf(after),
    words: diffWords(before?.text ?? '', after?.text ?? ''),
    take: kind === 'same' ? null : takes.of({ before, after, moved }, same),
  }
}

function kindOf(before: Passage | null, after: Passage | null, moved: boolean, same: boolean): ComparedRow['kind'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  if (moved) return same ? 'moved' : 'moved-changed'
  return same ? 'same' : 'changed'
}

const sideOf = ({ place, label, text }: Passage): ComparedSide => ({ place, label, text })

/** In a table of more rows than this, rows that stayed are left out but for the first. */
const LONG_TABLE = 300

function withoutLongTables(matches: readonly Match[]): Match[] {
  return matches.filter(({ before, after, moved }) => {
    const home = after?.home
    if (!before || home?.is !== 'row' || moved || before.text !== after?.text) return true
    return home.table.rows.length <= LONG_TABLE || home.row < Math.max(1, home.table.headerRows)
  })
}
