import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { shownTitle } from '../../../core/draft/shownTitle.ts'
import { whenText } from '../../ui/timeText.ts'
import css from './list.module.css'

interface Props {
  drafts: DraftSummary[]
  onRestore: (draft: DraftSummary) => void
  onErase: (draft: DraftSummary) => void
}

/** Plans thrown away: back with one click; gone for good only after a second one, in the row itself. */
export function BinTable({ drafts, onRestore, onErase }: Props): ReactElement {
  const [asked, setAsked] = useState('')
  if (drafts.length === 0) return <p className={css.nothing}>Thùng rác trống.</p>
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Tên kế hoạch</th>
          <th scope="col" className={css.yearCell}>
            Năm
          </th>
          <th scope="col">Cho vào lúc</th>
          <th scope="col">
            <span className={css.hiddenText}>Việc có thể làm</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => (
          <tr key={draft.id} className={css.row}>
            <th scope="row" className={css.nameCell}>
              {shownTitle(draft.title)}
            </th>
            <td className={css.yearCell}>{draft.year ?? ''}</td>
            <td className={css.timeCell}>{whenText(draft.deletedAt)}</td>
            <td>
              <div className={css.binActions}>
                {asked === draft.id ? (
                  <>
                    <span>Xóa hẳn thì không lấy lại được.</span>
                    <Button onClick={() => onErase(draft)}>Xóa hẳn</Button>
                    <Button appearance="primary" onClick={() => setAsked('')}>
                      Giữ lại
                    </Button>
                  </>
                ) : (
                  <>
                    <Button onClick={() => onRestore(draft)}>Khôi phục</Button>
                    <Button appearance="subtle" onClick={() => setAsked(draft.id)}>
                      Xóa hẳn…
                    </Button>
                  </>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
