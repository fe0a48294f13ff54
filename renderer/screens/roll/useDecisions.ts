import { useCallback, useMemo, useState } from 'react'
import type { RollChange } from '../../../core/rollforward/proposal.ts'
import { type Decision, type Decisions, firstDecision } from './decisions.ts'
import { decisionsApart, withPlaces } from './places.ts'

interface DecisionsInHand {
  /** Those proposed; one that was parted stands as its places. */
  changes: readonly RollChange[]
  decisions: Decisions
  /** The same said of several changes. */
  decide: (some: readonly RollChange[], patch: Partial<Decision>) => void
  /** Its places are answered one by one from now on. */
  part: (change: RollChange) => void
}

/** Each change has a decision; the first one is the host's. */
export function useDecisions(proposed: readonly RollChange[]): DecisionsInHand {
  const [decisions, setDecisions] = useState<Decisions>(() =>
    Object.fromEntries(proposed.map((change) => [change.id, firstDecision(change)])),
  )
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set())
  const changes = useMemo(() => withPlaces(proposed, apart), [proposed, apart])
  const decide = useCallback((some: readonly RollChange[], patch: Partial<Decision>): void => {
    setDecisions((before) => {
      const next = { ...before }
      for (const { id } of some) {
        const one = before[id]
        if (one) next[id] = { ...one, ...patch }
      }
      return next
    })
  }, [])
  const part = useCallback((change: RollChange): void => {
    setDecisions((before) => decisionsApart(change, before))
    setApart((before) => new Set([...before, change.id]))
  }, [])
  return { changes, decisions, decide, part }
}
