import { Button, Spinner } from '@fluentui/react-components'
import { DocumentRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { DraftSummary, ExportedState } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { usePrintedTitle } from '../../state/printedTitle.ts'
import { newJob, readAside } from '../../state/reading.ts'
import { fileSide, goToScreen, otherSides } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { whenText } from '../../ui/timeText.ts'
import { PlanPicker } from '../list/PlanPicker.tsx'
import { BegunList } from './BegunList.tsx'
import { CopyList } from './CopyList.tsx'

const none = { name: '', job: '' }

/** The other side of the comparison: a file somebody edited, the exported file, or another draft. */
export function ChooseOther({ before }: { before: string }): ReactElement {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [exported, setExported] = useState<ExportedState>({ state: 'none' })
  const [problem, setProblem] = useState<Problem | null>(null)
  /** The file being read and the name of its reading; empty when none is. */
  const [reading, setReading] = useState(none)
  const wanted = useRef('')
  const title = usePrintedTitle(draft)

  useEffect(() => {
    let current = true
    void Promise.all([call('drafts.open', { id: before }), call('document.exported', { id: before })]).then(
      ([opened, state]) => {
        if (!current) return
        if (opened.ok) setDraft(opened.value)
        else setProblem(opened.problem)
        if (state.ok) setExported(state.value)
      },
    )
    return () => {
      current = false
    }
  }, [before])

  const read = async (file: File): Promise<void> => {
    const job = newJob()
    setReading({ name: file.name, job })
    setProblem(null)
    wanted.current = job
    const reply = await readAside(file, job)
    if (wanted.current !== job) return
    if (!reply.ok) {
      setReading(none)
      return setProblem(reply.problem)
    }
    const kept = await call('compare.keep', {
      draft: before,
      file: `${file.name} ${file.size} ${file.lastModified}`,
      name: file.name,
      after: reply.value.draft,
      marks: reply.value.marks,
    })
    if (wanted.current !== job) return
    setReading(none)
    if (!kept.ok) return setProblem(kept.problem)
    goToScreen({ screen: 'compare', before, after: fileSide(kept.value.id) })
  }
  const cancel = (): void => {
    void call('imports.cancel', { job: reading.job })
    wanted.current = ''
    setReading(none)
  }
  /** The older plan stands at the left. */
  const pick = (other: DraftSummary): void => {
    const older = (other.year ?? 9999) < (draft?.year ?? 9999)
    goToScreen(
      older ? { screen: 'compare', before: other.id, after: before } : { screen: 'compare', before, after: other.id },
    )
  }
  return (
    <PageScreen name="So sánh với…">
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      <p className={page.lead}>
        Kế hoạch: <strong>{title}</strong>
      </p>
      {reading.job ? (
        <div className={page.actions}>
          <Spinner label={`Đang đọc “${reading.name}”…`} />
          <Button onClick={cancel}>Hủy</Button>
        </div>
      ) : (
        <section className={page.sheet}>
          <p className={page.lead}>
            Lãnh đạo đã sửa trên tệp Word? Chọn tệp đó: phần mềm chỉ ra từng chỗ đã sửa để đưa vào bản nháp.
          </p>
          <div className={page.actions}>
            <FileButton
              appearance="primary"
              label="Chọn tệp Word đã sửa…"
              accept={fileEndings}
              onFile={(file) => void read(file)}
            />
            {exported.state === 'edited' && (
              <Button
                icon={<DocumentRegular />}
                onClick={() => goToScreen({ screen: 'compare', before, after: otherSides.exported })}
              >
                Tệp đã xuất {whenText(exported.at)}, nay đã được sửa
              </Button>
            )}
          </div>
        </section>
      )}
      <CopyList draft={before} />
      <BegunList draft={before} />
      <PlanPicker title="Hoặc một kế hoạch khác ở đây" except={before} onPick={pick} />
    </PageScreen>
  )
}
