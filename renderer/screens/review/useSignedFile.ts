import { useState } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { draftToSend, saveNow } from '../../state/editor.ts'
import { newJob, readAside } from '../../state/reading.ts'

/** A signed file beside the draft: what it says of number and day, and how many places it changes. */
export interface FoundSigned {
  name: string
  /** Of the comparison it is kept with. */
  kept: string
  /** The draft with everything of the file taken. */
  signed: Draft
  changes: number
  /** The file does not say that it is a plan. */
  warning?: string
}

interface SignedReading {
  reading: boolean
  found: FoundSigned | null
  problem: Problem | null
  read(file: File): Promise<void>
  forget(): void
  dismiss(): void
}

export function useSignedFile(): SignedReading {
  const [reading, setReading] = useState(false)
  const [found, setFound] = useState<FoundSigned | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const look = async (file: File): Promise<Problem | null> => {
    await saveNow()
    const before = draftToSend()
    const other = await readAside(file, newJob())
    if (!other.ok) return other.problem
    if (!before) return null
    const { draft: after, marks } = other.value
    const key = `${file.name} ${file.size} ${file.lastModified}`
    const kept = await call('compare.keep', { draft: before.id, file: key, name: file.name, after, marks })
    if (!kept.ok) return kept.problem
    const compared = await call('compare.drafts', { before, after: kept.value.after, marks })
    if (!compared.ok) return compared.problem
    const taken = await call('compare.take', { before, after: kept.value.after, rows: 'all' })
    if (!taken.ok) return taken.problem
    const changes = compared.value.rows.filter(({ kind, within }) => kind !== 'same' && within === undefined).length
    const { warning } = compared.value
    setFound({ ...(warning ? { warning } : {}), name: file.name, kept: kept.value.id, signed: taken.value, changes })
    return null
  }
  return {
    reading,
    found,
    problem,
    read: async (file) => {
      setReading(true)
      setProblem(null)
      setProblem(await look(file))
      setReading(false)
    },
    forget: () => setFound(null),
    dismiss: () => setProblem(null),
  }
}
