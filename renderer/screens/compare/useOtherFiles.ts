import { useEffect, useRef, useState } from 'react'
import type { KeptSummary } from '../../../core/compare/keptComparison.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { newJob, readAside } from '../../state/reading.ts'

interface OtherFiles {
  /** Of the file being read; empty when none is. */
  reading: string
  /** The newest first. */
  begun: readonly KeptSummary[]
  problem: Problem | null
  dismiss(): void
  /** Reads files one after another and keeps each; ids of those that were read, in order. */
  read(files: readonly File[]): Promise<string[]>
  cancel(): void
}

/** Files that are to be compared with a draft: read, kept with it, and those kept before. */
export function useOtherFiles(draft: string): OtherFiles {
  const [reading, setReading] = useState('')
  const [begun, setBegun] = useState<KeptSummary[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const wanted = useRef('')
  const look = async (): Promise<void> => {
    const reply = await call('compare.kept', { draft })
    if (reply.ok) setBegun(reply.value)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each draft, and after each reading
  useEffect(() => void look(), [draft])

  const keep = async (file: File, job: string): Promise<string | null> => {
    const reply = await readAside(file, job)
    if (wanted.current !== job) return null
    if (!reply.ok) {
      setProblem(reply.problem)
      return null
    }
    const { draft: after, marks } = reply.value
    const key = `${file.name} ${file.size} ${file.lastModified}`
    const kept = await call('compare.keep', { draft, file: key, name: file.name, after, marks })
    if (kept.ok) return kept.value.id
    setProblem(kept.problem)
    return null
  }
  return {
    reading,
    begun,
    problem,
    dismiss: () => setProblem(null),
    read: async (files) => {
      const ids: string[] = []
      setProblem(null)
      for (const file of files) {
        const job = newJob()
        wanted.current = job
        setReading(file.name)
        const id = await keep(file, job)
        if (wanted.current !== job) return ids
        if (id !== null) ids.push(id)
      }
      setReading('')
      await look()
      return ids
    },
    cancel: () => {
      void call('imports.cancel', { job: wanted.current })
      wanted.current = ''
      setReading('')
    },
  }
}
