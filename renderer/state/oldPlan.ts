import { useEffect, useState } from 'react'
import type { Draft } from '../../core/draft/draft.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { call } from '../host/api.ts'
import { useReading } from './reading.ts'
import { goToScreen } from './route.ts'

interface OldPlan {
  /** Null while it is fetched, where it cannot be, and where none was chosen yet. */
  source: Draft | null
  problem: Problem | null
  setProblem: (problem: Problem | null) => void
  /** Back to the file it was read from; absent for one of the list. */
  back?: { label: string; onClick: () => void }
}

/** The plan another one is made of: that of the list with this id, or, without an id, the file just read. */
export function useOldPlan(id: string | undefined): OldPlan {
  const read = useReading((state) => (id === undefined ? state.reading?.draft : undefined))
  const [stored, setStored] = useState<Draft | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    if (id === undefined) return
    let current = true
    void call('drafts.open', { id }).then((reply) => {
      if (!current) return
      if (reply.ok) setStored(reply.value)
      else setProblem(reply.problem)
    })
    return () => {
      current = false
    }
  }, [id])
  return { source: stored ?? read ?? null, problem, setProblem, ...(read ? { back: toReading } : {}) }
}

const toReading = { label: 'Xem lại tệp', onClick: () => goToScreen({ screen: 'import' }) }
