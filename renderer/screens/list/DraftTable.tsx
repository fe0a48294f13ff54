import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { DraftRow, type RowActions } from './DraftRow.tsx'
import css from './list.module.css'

const firstShown = 200

/** The plans, newest first; a very long list is drawn in two goes. */
export function DraftTable({ drafts, actions }: { drafts: DraftSummary[]; actions: RowActions }): ReactElement | null {
  const [renaming, setRenaming] = useState('')
  const [all, setAll] = useState(false)
  if (drafts.length === 0) return null
  const shown = all ? drafts : drafts.slice(0, firstShown)
  return (
    <>
      <table className={css.table}>
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
              actions={actions}
              renaming={renaming === draft.id}
              onRenaming={(on) => setRenaming(on ? draft.id : '')}
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
