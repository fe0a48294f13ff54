/** Whose changes are looked at. */
import type { ComparedRow } from '../../../core/compare/comparison.ts'

/** Everybody's; or those of one name, where an empty one is of changes nobody tracked. */
export type Hand = { all: true } | { all: false; author: string }

export const everybody: Hand = { all: true }

/** Names with how many rows each has a part in, the most first; nobody's last. None where nothing was tracked. */
export function handsOf(rows: readonly ComparedRow[]): { author: string; count: number }[] {
  const counts = new Map<string, number>()
  let untracked = 0
  for (const { kind, within, authors } of rows) {
    if (kind === 'same' || within !== undefined) continue
    if (!authors) untracked++
    for (const { author } of authors ?? []) counts.set(author, (counts.get(author) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  const named = [...counts].map(([author, count]) => ({ author, count })).sort((a, b) => b.count - a.count)
  return untracked > 0 ? [...named, { author: '', count: untracked }] : named
}

export const isBy = (hand: Hand, { authors = [] }: ComparedRow): boolean => {
  if (hand.all) return true
  return hand.author === '' && authors.length === 0 ? true : authors.some(({ author }) => author === hand.author)
}

/** Nobody else has a part in it. */
export const isOnlyBy = (hand: Hand, row: ComparedRow): boolean =>
  isBy(hand, row) && (hand.all || (row.authors ?? []).every(({ author }) => author === hand.author))
