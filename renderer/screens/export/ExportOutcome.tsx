import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { ExportResult } from '../../../core/contract/operations.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { FindingItem } from '../../findings/FindingItem.tsx'
import { call } from '../../host/api.ts'
import { useApp } from '../../state/app.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { clockText } from '../../ui/timeText.ts'
import css from './export.module.css'

interface Props {
  result: ExportResult
  onDraft: () => void
  /** What the clerk may do about an edited file that stands in the way; absent where nothing may be written over it. */
  edited?: { onSee: () => void; onOther: () => void; onOver: (path: string) => void }
}

/** Where the file went; or why nothing was written. */
export function ExportOutcome({ result, onDraft, edited }: Props): ReactElement | null {
  switch (result.kind) {
    case 'saved':
      return <Saved path={result.path} at={result.at} />
    case 'download':
      return (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            <MessageBarTitle>Đã xuất lúc {clockText(result.at)}.</MessageBarTitle> Tệp “{result.fileName}” nằm trong thư
            mục tải về của trình duyệt.
          </MessageBarBody>
        </MessageBar>
      )
    case 'cancelled':
      return (
        <p className={css.note} role="status">
          Chưa xuất: bạn đã đóng cửa sổ chọn chỗ lưu.
        </p>
      )
    case 'edited':
      return (
        <ProblemNote
          problem={{
            code: 'export.edited',
            what: `Tệp “${fileNameOf(result.path)}” đã được sửa sau khi xuất nên chưa bị ghi đè.`,
            next: edited
              ? 'Xem các chỗ đã sửa để đưa vào bản nháp, hoặc lưu bản này dưới tên khác.'
              : 'Xuất lại và chọn tên khác cho bản này.',
          }}
          actions={
            edited
              ? [
                  { label: 'Xem sửa đổi', onClick: edited.onSee },
                  { label: 'Lưu tên khác', onClick: edited.onOther },
                  { label: 'Vẫn ghi đè', onClick: () => edited.onOver(result.path) },
                ]
              : [{ label: 'Xuất lại', onClick: onDraft }]
          }
        />
      )
    case 'refused':
      return (
        <section className={css.refused} aria-label="Chưa xuất bản trình ký">
          <ProblemNote
            problem={{
              code: 'export.refused',
              what: `Chưa xuất bản trình ký vì còn ${result.findings.length} lỗi.`,
              next: 'Sửa từng chỗ dưới đây, hoặc bỏ qua có lý do, rồi xuất lại. Chưa có tệp nào bị ghi.',
            }}
            actions={[{ label: 'Xuất bản nháp', onClick: onDraft }]}
          />
          <ul className={css.findings}>
            {result.findings.map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
          </ul>
        </section>
      )
  }
}

const fileNameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

function Saved({ path, at }: { path: string; at: string }): ReactElement {
  const canOpen = useApp((state) => state.capabilities?.openFile ?? false)
  const canShow = useApp((state) => state.capabilities?.showInFolder ?? false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const run = async (name: 'files.open' | 'files.show'): Promise<void> => {
    const reply = await call(name, { path })
    setProblem(reply.ok ? null : reply.problem)
  }
  const word = path.toLowerCase().endsWith('.docx')
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          <MessageBarTitle>Đã xuất lúc {clockText(at)}:</MessageBarTitle> <span className={css.path}>{path}</span>
        </MessageBarBody>
        {(canOpen || canShow) && (
          <MessageBarActions>
            {canOpen && <Button onClick={() => void run('files.open')}>{word ? 'Mở bằng Word' : 'Mở tệp'}</Button>}
            {canShow && <Button onClick={() => void run('files.show')}>Mở thư mục</Button>}
          </MessageBarActions>
        )}
      </MessageBar>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
    </>
  )
}
