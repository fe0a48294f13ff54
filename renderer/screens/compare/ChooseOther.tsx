/**
 * The other side of a comparison.
 *
 * 1. A file somebody edited; or several at once, for a sheet of opinions.
 * 2. The exported file, where it was edited since.
 * 3. Comparisons begun before, and copies.
 * 4. Another plan of the list: the older one stands at the left.
 */
import { Button, Spinner } from '@fluentui/react-components'
import { DocumentRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useState } from 'react'
import type { DraftSummary, ExportedState, ExportResult } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { usePrintedTitle } from '../../state/printedTitle.ts'
import { fileSide, goToScreen, otherSides } from '../../state/route.ts'
import { download } from '../../ui/download.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { whenText } from '../../ui/timeText.ts'
import { ExportOutcome } from '../export/ExportOutcome.tsx'
import { withoutEnding } from '../export/fileNames.ts'
import { PlanPicker } from '../list/PlanPicker.tsx'
import { BegunList } from './BegunList.tsx'
import { CopyList } from './CopyList.tsx'
import { useOtherFiles } from './useOtherFiles.ts'

/** The other side of the comparison: a file somebody edited, the exported file, or another draft. */
export function ChooseOther({ before }: { before: string }): ReactElement {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [exported, setExported] = useState<ExportedState>({ state: 'none' })
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ExportResult | null>(null)
  const [fresh, setFresh] = useState<readonly string[]>([])
  const others = useOtherFiles(before)
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

  const read = async (files: readonly File[]): Promise<void> => {
    const ids = await others.read(files)
    const [only, ...more] = ids
    setFresh(ids)
    if (only !== undefined && more.length === 0 && files.length === 1)
      goToScreen({ screen: 'compare', before, after: fileSide(only) })
  }
  const sumUp = async (ids: string[]): Promise<void> => {
    if (!draft) return
    setBusy(true)
    const named = await call('document.fileName', { draft })
    const name = named.ok ? withoutEnding(named.value) : 'Kế hoạch'
    const reply = await call('compare.opinionSheet', { draft, ids, fileName: `${name} (tổng hợp ý kiến).docx` })
    setBusy(false)
    if (!reply.ok) return setProblem(reply.problem)
    setResult(reply.value)
    if (reply.value.kind === 'download') download(reply.value.url, reply.value.fileName)
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
      {others.problem && <ProblemNote problem={others.problem} onDismiss={others.dismiss} />}
      <p className={page.lead}>
        Kế hoạch: <strong>{title}</strong>
      </p>
      {others.reading !== '' ? (
        <div className={page.actions}>
          <Spinner label={`Đang đọc “${others.reading}”…`} />
          <Button onClick={others.cancel}>Hủy</Button>
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
              onFile={(file) => void read([file])}
            />
            <FileButton
              multiple
              label="Lấy ý kiến: chọn nhiều tệp…"
              accept={fileEndings}
              onFiles={(files) => void read(files)}
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
      {result && <ExportOutcome result={result} onDraft={() => setResult(null)} />}
      <BegunList
        key={fresh.join()}
        fresh={fresh}
        draft={before}
        begun={others.begun}
        busy={busy}
        onSheet={(ids) => void sumUp(ids)}
      />
      <PlanPicker title="Hoặc một kế hoạch khác ở đây" except={before} onPick={pick} />
    </PageScreen>
  )
}
