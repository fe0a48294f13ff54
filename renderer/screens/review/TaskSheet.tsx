import { Button } from '@fluentui/react-components'
import { TableSimpleRegular } from '@fluentui/react-icons'
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

/** The tasks of the plan as a sheet, to follow them by. */
export function TaskSheet(): ReactElement {
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ExportResult | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const write = async (): Promise<void> => {
    setBusy(true)
    await saveNow()
    const draft = draftToSend()
    if (draft) {
      const name = await call('document.fileName', { draft })
      const fileName = `Theo dõi ${name.ok ? withoutEnding(name.value) : 'kế hoạch'}`.slice(0, 180).trim()
      const reply = await call('document.tasks', { draft, fileName })
      setProblem(reply.ok ? null : reply.problem)
      setResult(reply.ok ? reply.value : null)
      if (reply.ok && reply.value.kind === 'download') download(reply.value.url, reply.value.fileName)
    }
    setBusy(false)
  }
  return (
    <section className={css.sheet} aria-label="Bảng theo dõi">
      <p className={css.sheetHelp}>
        Bảng Excel để theo dõi sau khi ban hành: mỗi nhiệm vụ một hàng, ai chủ trì, ai phối hợp, thời hạn, tiến độ.
      </p>
      <div>
        <Button icon={<TableSimpleRegular />} disabled={busy} onClick={() => void write()}>
          {busy ? 'Đang xuất bảng…' : 'Xuất bảng theo dõi'}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      {result && <ExportOutcome result={result} onDraft={() => void write()} />}
    </section>
  )
}
