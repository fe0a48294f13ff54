import { Button } from '@fluentui/react-components'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { DraftRow, type RowActions, type RowWork } from './DraftRow.tsx'
import css from './list.module.css'

const firstShown = 200

/** The plans, newest first; a very long list is drawn in two goes. */
export function DraftTable({ drafts, actions }: { drafts: DraftSummary[]; actions: RowActions }): ReactElement | null {
  const [work, setWork] = useState<{ id: string; kind: RowWork }>({ id: '', kind: 'rename' })
  const [all, setAll] = useState(false)
  const [focusOn, setFocusOn] = useState('')
  const table = useRef<HTMLTableElement>(null)
  // The keyboard goes on where it was: at the plan renamed, or at the one after the plan thrown away.
  useEffect(() => {
    if (focusOn === '') return
    table.current?.querySelector<HTMLElement>(`[data-draft="${focusOn}"]`)?.focus()
    setFocusOn('')
  }, [focusOn])
  if (drafts.length === 0) return null

  const shown = all ? drafts : drafts.slice(0, firstShown)
  const turnTo = (id: string, kind: RowWork | null): void => {
    if (kind === null) setFocusOn(id)
    setWork(kind ? { id, kind } : { id: '', kind: 'rename' })
  }
  const remove = async (draft: DraftSummary): Promise<void> => {
    const at = shown.indexOf(draft)
    const next = shown[at + 1] ?? shown[at - 1]
    await actions.remove(draft)
    if (next) setFocusOn(next.id)
  }
  return (
    <>
      <table className={css.table} ref={table}>
        <thead>
          <tr>
            <th scope="col">Tên kế hoạch</th>
            <th scope="col" className={css.yearCell}>
              Năm
            </th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Sửa lúc</th>
            <th scope="col">
              <span className={css.hiddenText}>Việc khác</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              actions={{ ...actions, remove }}
              work={work.id === draft.id ? work.kind : null}
              onWork={(kind) => turnTo(draft.id, kind)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < drafts.length && (
        <Button onClick={() => setAll(true)}>Xem thêm {drafts.length - shown.length} kế hoạch</Button>
      )}
    </>
  )
}
