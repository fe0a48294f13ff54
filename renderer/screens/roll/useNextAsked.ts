import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { RollChange } from '../../../core/rollforward/proposal.ts'
import type { Decisions } from './decisions.ts'
import { inGroups } from './groups.ts'

interface NextAsked {
  /** `n` grows so that asking twice counts. */
  wanted: { id: string; n: number }
  want: (id: string) => void
  toNext: () => void
}

/** The next change only the clerk can know, from the one looked at last; F8 leads there too. */
export function useNextAsked(changes: readonly RollChange[], decisions: Decisions): NextAsked {
  const [wanted, setWanted] = useState({ id: '', n: 0 })
  const want = useCallback((id: string): void => setWanted(({ n }) => ({ id, n: n + 1 })), [])
  const toNext = (): void => {
    const order = inGroups(changes).flatMap(({ some }) => some)
    const at = order.findIndex(({ id }) => id === wanted.id)
    const next = [...order.slice(at + 1), ...order.slice(0, at + 1)].find(({ id }) => decisions[id]?.state === 'asked')
    if (next) want(next.id)
  }
  const onF8 = useEffectEvent(toNext)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.isComposing) return
      event.preventDefault()
      onF8()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return { wanted, want, toNext }
}
