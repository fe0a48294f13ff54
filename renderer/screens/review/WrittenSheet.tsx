import { Button } from '@fluentui/react-components'
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

interface Props {
  operation: 'document.reviewSheet' | 'document.tasks'
  /** Of the sheet, and how its file's name begins. */
  label: string
  fileName: string
  help: string
  icon: ReactElement
  button: string
  busy: string
}

/** A sheet beside the plan, made of it and written to a file of its own: what it is for, its button, where it went. */
export function WrittenSheet({ operation, label, fileName, help, icon, ...texts }: Props): ReactElement {
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ExportResult | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const write = async (): Promise<void> => {
    setBusy(true)
    await saveNow()
    const draft = draftToSend()
    if (draft) {
      const name = await call('document.fileName', { draft })
      const ofPlan = name.ok ? withoutEnding(name.value) : 'kế hoạch'
      const reply = await call(operation, { draft, fileName: `${fileName} ${ofPlan}`.slice(0, 180).trim() })
      setProblem(reply.ok ? null : reply.problem)
      setResult(reply.ok ? reply.value : null)
      if (reply.ok && reply.value.kind === 'download') download(reply.value.url, reply.value.fileName)
    }
    setBusy(false)
  }
  return (
    <section className={css.sheet} aria-label={label}>
      <p className={css.sheetHelp}>{help}</p>
      <div>
        <Button icon={icon} disabled={busy} onClick={() => void write()}>
          {busy ? texts.busy : texts.button}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      {result && <ExportOutcome result={result} onDraft={() => void write()} />}
    </section>
  )
}
