import { Button } from '@fluentui/react-components'
import { DocumentTextRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { ExportResult } from '../../../core/contract/operations.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { draftToSend, saveNow } from '../../state/editor.ts'
import { download } from '../../ui/download.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ExportOutcome } from '../export/ExportOutcome.tsx'
import { withoutEnding } from '../export/fileNames.ts'
import css from './review.module.css'

/** Phiếu rà soát for the leader: one page of Word beside the plan. */
export function ReviewSheet(): ReactElement {
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ExportResult | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const write = async (): Promise<void> => {
    setBusy(true)
    await saveNow()
    const draft = draftToSend()
    if (draft) {
      const name = await call('document.fileName', { draft })
      const fileName = `Phiếu rà soát ${name.ok ? withoutEnding(name.value) : 'kế hoạch'}`.slice(0, 180).trim()
      const reply = await call('document.reviewSheet', { draft, fileName })
      setProblem(reply.ok ? null : reply.problem)
      setResult(reply.ok ? reply.value : null)
      if (reply.ok && reply.value.kind === 'download') download(reply.value.url, reply.value.fileName)
    }
    setBusy(false)
  }
  return (
    <section className={css.sheet} aria-label="Phiếu rà soát">
      <p className={css.sheetHelp}>
        Một trang để trình kèm kế hoạch: đã rà soát những gì, còn gì, bỏ qua điều nào vì sao, căn cứ còn hiệu lực hay
        không.
      </p>
      <div>
        <Button icon={<DocumentTextRegular />} disabled={busy} onClick={() => void write()}>
          {busy ? 'Đang xuất phiếu…' : 'Xuất phiếu rà soát'}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      {result && <ExportOutcome result={result} onDraft={() => void write()} />}
    </section>
  )
}
