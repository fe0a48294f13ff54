import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { FixResult } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { useEditor } from '../../state/editor.ts'
import { stepLabels } from '../../state/steps.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import css from './review.module.css'

type Change = FixResult['changes'][number]

/** All that can be mended without asking: shown change by change first, then put in as one step of undo. */
export function SafeFixes({ count }: { count: number }): ReactElement {
  const draft = useEditor((state) => state.draft)
  const [shown, setShown] = useState<{ draft: Draft; changes: Change[] } | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const show = async (): Promise<void> => {
    const asked = useEditor.getState().draft
    if (!asked) return
    const reply = await call('document.fix', { draft: asked, final: true })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setShown({ draft: asked, changes: reply.value.changes })
  }
  if (problem) return <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />
  // What was worked out for an earlier text is not put into a later one.
  if (shown && shown.draft === draft) return <Changes changes={shown.changes} onDone={() => setShown(null)} />
  return (
    <div>
      <Button appearance="primary" disabled={count === 0} onClick={() => void show()}>
        Sửa tất cả lỗi an toàn ({count})
      </Button>
    </div>
  )
}

function Changes({ changes, onDone }: { changes: Change[]; onDone: () => void }): ReactElement {
  const edit = useEditor((state) => state.edit)
  const apply = (): void => {
    edit({ op: 'all', edits: changes.map((change) => change.edit) })
    onDone()
  }
  return (
    <section className={css.safe} aria-label="Những chỗ sẽ sửa">
      <h3 className={css.groupTitle}>
        {changes.length > 0 ? `Sẽ sửa ${changes.length} chỗ` : 'Những chỗ này cần người xem từng chỗ một'}
      </h3>
      {changes.length > 0 && (
        <ul className={css.changes}>
          {changes.map((change) => (
            <ChangeItem key={change.finding.id} change={change} />
          ))}
        </ul>
      )}
      <div className={css.buttons}>
        {changes.length > 0 && (
          <Button appearance="primary" autoFocus onClick={apply}>
            Sửa {changes.length} chỗ này
          </Button>
        )}
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </section>
  )
}

function ChangeItem({ change: { finding, before, after } }: { change: Change }): ReactElement {
  return (
    <li>
      <p className={css.where}>
        {stepLabels[finding.step]}: {finding.message}
      </p>
      <p>
        <del className={css.before}>{before || '(trống)'}</del> → <ins className={css.after}>{after || '(bỏ đi)'}</ins>
      </p>
    </li>
  )
}
