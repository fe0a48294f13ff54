import { useCallback, useRef, useState } from 'react'
import type { ComparedRow } from '../../../core/compare/comparison.ts'

export interface RowInHand {
  rows: readonly ComparedRow[]
  /** Id of the row in hand; empty where there is none. */
  current: string
  /** Grows when the focus should go there. */
  wanted: number
  take(id: string): void
  /** To the next row that differs, from the one in hand; past the end it begins again. */
  step(by: 1 | -1): void
}

/** The row in hand stays in hand; where it is gone (it was taken over), the one in its place is. */
export function useRowInHand(rows: readonly ComparedRow[]): RowInHand {
  const [hand, setHand] = useState({ id: '', at: 0, wanted: 0 })
  const found = rows.findIndex(({ id }) => id === hand.id)
  const at = found >= 0 ? found : Math.min(hand.at, rows.length - 1)
  const current = rows[at]?.id ?? ''
  const latest = useRef({ rows, at, begun: false })
  latest.current = { rows, at, begun: hand.wanted > 0 }

  const take = useCallback((id: string) => {
    const index = latest.current.rows.findIndex((row) => row.id === id)
    setHand((before) => ({ id, at: Math.max(index, 0), wanted: before.wanted }))
  }, [])
  const step = useCallback((by: 1 | -1) => {
    const { rows: now, at: from, begun } = latest.current
    const next = nextDifference(now, begun ? from : from - 1, by)
    if (next >= 0) setHand((before) => ({ id: now[next]?.id ?? '', at: next, wanted: before.wanted + 1 }))
  }, [])
  return { rows, current, wanted: hand.wanted, take, step }
}

/** Somebody said something of its words, and that is not done; or changed how they look. */
export const isSaidOf = ({ comments = [], looks }: ComparedRow): boolean =>
  looks !== undefined || comments.some(({ done }) => !done)

/** Index of the next row that differs, or that somebody said something of; -1 where there is none. */
export function nextDifference(rows: readonly ComparedRow[], from: number, by: 1 | -1): number {
  for (let n = 1; n <= rows.length; n++) {
    const at = (from + by * n + rows.length * 2) % rows.length
    if (rows[at] && (rows[at].kind !== 'same' || isSaidOf(rows[at]))) return at
  }
  return -1
}
