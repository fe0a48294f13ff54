import { useState } from 'react'
import type { ExportResult } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { download } from '../../ui/download.ts'
import { withoutEnding } from '../export/fileNames.ts'

interface SetRight {
  busy: boolean
  problem: Problem | null
  result: ExportResult | null
  run(): Promise<void>
  dismiss(): void
}

/** The plan of the file as a new Word file, set as the decree wants it. */
export function useSetRight(draft: Draft): SetRight {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [result, setResult] = useState<ExportResult | null>(null)
  const run = async (): Promise<void> => {
    setBusy(true)
    setResult(null)
    const named = await call('document.fileName', { draft })
    const name = named.ok ? withoutEnding(named.value) : 'Kế hoạch'
    const fileName = `${name} (đúng thể thức).docx`
    const reply = await call('document.export', { draft, format: 'docx', final: false, fileName })
    setBusy(false)
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    setResult(reply.value)
    if (reply.value.kind === 'download') download(reply.value.url, reply.value.fileName)
  }
  return { busy, problem, result, run, dismiss: () => setProblem(null) }
}
