import { useState } from 'react'
import type { Refusal } from '../../../core/compare/keptComparison.ts'
import type { ExportResult } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { ReviewMark } from '../../../core/import/importReading.ts'
import type { Problem, Reply } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { download } from '../../ui/download.ts'
import { withoutEnding } from '../export/fileNames.ts'

interface CompareExport {
  busy: boolean
  problem: Problem | null
  result: ExportResult | null
  run(): Promise<void>
  /** What was not taken, on paper. */
  runRefused(marks: readonly ReviewMark[], refused: readonly Refusal[]): Promise<void>
  dismiss(): void
}

type Make = (input: { before: Draft; after: Draft; fileName: string }) => Promise<Reply<ExportResult>>

/** The comparison as Word with tracked changes, and what was not taken of it. */
export function useCompareExport(before: Draft | null, after: Draft | null): CompareExport {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [result, setResult] = useState<ExportResult | null>(null)
  const write = async (what: string, make: Make): Promise<void> => {
    if (!before || !after) return
    setBusy(true)
    setResult(null)
    const named = await call('document.fileName', { draft: after })
    const name = named.ok ? withoutEnding(named.value) : 'Kế hoạch'
    const reply = await make({ before, after, fileName: `${name} (${what}).docx` })
    setBusy(false)
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    setResult(reply.value)
    if (reply.value.kind === 'download') download(reply.value.url, reply.value.fileName)
  }
  return {
    busy,
    problem,
    result,
    run: () => write('so sánh', (input) => call('compare.export', input)),
    runRefused: (marks, refused) =>
      write('không tiếp thu', (input) =>
        call('compare.refusedSheet', { ...input, marks: [...marks], refused: [...refused] }),
      ),
    dismiss: () => setProblem(null),
  }
}
