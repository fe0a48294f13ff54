import { useCallback, useEffect, useState } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'

interface Drafts {
  /** Newest first; null until the host answered. */
  drafts: DraftSummary[] | null
  problem: Problem | null
  setProblem(problem: Problem | null): void
  reload(): Promise<void>
}

/** The list as the host has it; read again after everything that changes it. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<DraftSummary[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const reload = useCallback(async () => {
    const reply = await call('drafts.list', {})
    if (reply.ok) setDrafts(reply.value.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)))
    else setProblem(reply.problem)
  }, [])
  useEffect(() => void reload(), [reload])
  return { drafts, problem, setProblem, reload }
}
