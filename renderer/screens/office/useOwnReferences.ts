import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { OwnReference } from '../../../core/legal/ownReferences.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { loadTroubles, useApp } from '../../state/app.ts'
import { latestWins } from '../../state/latest.ts'

interface OwnReferences {
  /** Null until the host has answered. */
  entries: OwnReference[] | null
  change(entries: OwnReference[]): void
  problem: Problem | null
  saveNow(): Promise<void>
  /** What the host has now. */
  show(entries: OwnReference[]): void
}

const saveAfter = 700

/** The office's own references as they are typed, saved by themselves a moment after the last key. */
export function useOwnReferences(): OwnReferences {
  const [entries, setEntries] = useState<OwnReference[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const latest = useRef<OwnReference[]>([])
  const written = useRef<OwnReference[]>(latest.current)

  const show = useCallback((read: OwnReference[]) => {
    latest.current = read
    written.current = read
    setEntries(read)
  }, [])

  useEffect(() => {
    let left = false
    void call('legal.own', {}).then((reply) => {
      if (left) return
      // A file that cannot be read is kept beside the one the next save writes.
      show(reply.ok ? reply.value : [])
      setProblem(reply.ok ? null : reply.problem)
    })
    return () => {
      left = true
    }
  }, [show])

  const saving = useMemo(
    () =>
      latestWins(saveAfter, async () => {
        const sent = latest.current
        if (sent === written.current) return
        const reply = await call('legal.saveOwn', { entries: sent })
        setProblem(reply.ok ? null : reply.problem)
        if (!reply.ok) return
        written.current = sent
        if (useApp.getState().troubles.length > 0) void loadTroubles()
      }),
    [],
  )
  useEffect(() => () => void saving.flush(), [saving])

  const change = useCallback(
    (next: OwnReference[]) => {
      latest.current = next
      setEntries(next)
      saving.request()
    },
    [saving],
  )
  return { entries, change, problem, saveNow: saving.flush, show }
}
