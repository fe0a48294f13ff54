import { useMemo } from 'react'
import type { ComparedRow } from '../../../core/compare/comparison.ts'
import { broughtBy, type Refusal, refusalOf } from '../../../core/compare/keptComparison.ts'
import { type Hand, isBy, isOnlyBy } from './hands.ts'

interface LeftToTake {
  /** Rows that differ, however many of them were refused. */
  differing: readonly ComparedRow[]
  /** Refused so far. */
  refusedCount: number
  /** What one press takes: all that is left; of one hand what nobody else has a part in. */
  wanted: readonly ComparedRow[]
  /** Rows of that hand in which somebody else has a part too. */
  shared: number
  refusalOf: (row: ComparedRow) => Refusal | undefined
  /** `why`: null takes the refusal back. Null where nothing is kept. */
  onRefuse: ((row: ComparedRow, why: string | null) => void) | null
}

/** What of a comparison is neither refused nor taken yet; `refused`: null where refusals are not kept. */
export function useLeftToTake(
  rows: readonly ComparedRow[],
  hand: Hand,
  refused: readonly Refusal[] | null,
  refuse: (refused: Refusal[]) => void,
): LeftToTake {
  const found = useMemo(() => (row: ComparedRow) => refusalOf(row, refused ?? []), [refused])
  const onRefuse = useMemo(
    () => (refused === null ? null : (row: ComparedRow, why: string | null) => refuse(withRefusal(refused, row, why))),
    [refused, refuse],
  )
  const differing = rows.filter(differs)
  const left = differing.filter((row) => found(row) === undefined)
  const wanted = left.filter((row) => isOnlyBy(hand, row))
  const shared = left.filter((row) => isBy(hand, row)).length - wanted.length
  return { differing, refusedCount: differing.length - left.length, wanted, shared, refusalOf: found, onRefuse }
}

/** What only goes along with a section that was moved is told there. */
export const differs = ({ kind, within }: ComparedRow): boolean => kind !== 'same' && within === undefined

function withRefusal(refused: readonly Refusal[], row: ComparedRow, why: string | null): Refusal[] {
  const others = refused.filter((one) => one.row !== row.id)
  if (why === null) return others
  return [...others, { row: row.id, text: broughtBy(row), why, at: new Date().toISOString() }]
}
