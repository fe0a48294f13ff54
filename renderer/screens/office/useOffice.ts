import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { emptyOffice } from '../../form/officeKinds.ts'
import { call } from '../../host/api.ts'
import { loadTroubles, useApp } from '../../state/app.ts'
import { latestWins } from '../../state/latest.ts'

type Saved = 'nothing-yet' | 'unsaved' | 'saving' | 'saved' | 'failed'

interface Office {
  office: OfficeProfile
  change(next: OfficeProfile): void
  saved: Saved
  problem: Problem | null
  setProblem(problem: Problem | null): void
  /** True when the disk has everything. */
  saveNow(): Promise<boolean>
}

const saveAfter = 700

/** The profile as it is typed, saved by itself a moment after the last key. */
export function useOffice(): Office {
  const kept = useApp((state) => state.office)
  const [office, setOffice] = useState<OfficeProfile>(kept ?? emptyOffice)
  const [saved, setSaved] = useState<Saved>('nothing-yet')
  const [problem, setProblem] = useState<Problem | null>(null)
  const latest = useRef(office)
  const written = useRef(office)

  const saving = useMemo(
    () =>
      latestWins(saveAfter, async () => {
        const sent = latest.current
        if (sent === written.current) return
        setSaved('saving')
        const reply = await call('office.save', { office: sent })
        setProblem(reply.ok ? null : reply.problem)
        if (!reply.ok) return setSaved('failed')
        written.current = sent
        useApp.setState({ office: reply.value })
        if (useApp.getState().troubles.length > 0) void loadTroubles()
        setSaved(latest.current === sent ? 'saved' : 'unsaved')
      }),
    [],
  )
  useEffect(() => () => void saving.flush(), [saving])

  const change = useCallback(
    (next: OfficeProfile) => {
      latest.current = next
      setOffice(next)
      setSaved('unsaved')
      saving.request()
    },
    [saving],
  )
  const saveNow = useCallback(async () => {
    saving.request()
    await saving.flush()
    return latest.current === written.current
  }, [saving])
  return { office, change, saved, problem, setProblem, saveNow }
}
