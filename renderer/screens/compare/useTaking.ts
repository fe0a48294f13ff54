import { useCallback, useState } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { useEditor } from '../../state/editor.ts'
import { printedOf } from '../../state/printedOf.ts'

interface TakingState {
  busy: boolean
  problem: Problem | null
  dismiss: () => void
  /** Rows by their ids, or all of the other plan; one step of undo. `hands`: rows of which one hand's words are taken. */
  take: (rows: 'all' | string[], hands?: { row: string; text: string }[]) => Promise<void>
}

/** Takes changes over into the draft in the editor's store, as long as it is the one that was compared. */
export function useTaking(before: Draft | null, after: Draft | null): TakingState {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const take = useCallback(
    async (rows: 'all' | string[], hands: { row: string; text: string }[] = []): Promise<void> => {
      if (!before || !after) return
      setBusy(true)
      const reply = await call('compare.take', { before, after, rows, hands })
      setBusy(false)
      setProblem(reply.ok ? null : reply.problem)
      const { draft, edit } = useEditor.getState()
      if (!reply.ok || draft !== before) return
      edit({ op: 'set-plan', plan: printedOf(reply.value) })
    },
    [before, after],
  )
  const dismiss = useCallback(() => setProblem(null), [])
  return { busy, problem, dismiss, take }
}
