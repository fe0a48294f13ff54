import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import { formatShortDate } from '../../../core/text/dates.ts'
import { useEditor } from '../../state/editor.ts'
import { fileSide, goToScreen } from '../../state/route.ts'
import { issueAsSigned } from './issue.ts'
import css from './review.module.css'
import type { FoundSigned } from './useSignedFile.ts'

/** What the signed file says, before anything of it is taken. */
export function SignedFile({ found, onDone }: { found: FoundSigned; onDone: () => void }): ReactElement {
  const id = useEditor((state) => state.draft?.id ?? '')
  const [busy, setBusy] = useState(false)
  const { name, kept, signed, changes, warning } = found
  const { number, code, date } = signed.letterhead
  const missing = [number === '' && 'số', date === '' && 'ngày ban hành'].filter(Boolean).join(' và ')
  const take = async (): Promise<void> => {
    setBusy(true)
    await issueAsSigned(signed)
    onDone()
  }
  return (
    <div className={css.issued} role="status">
      <p className={css.sheetHelp}>
        {warning && <strong>{warning} </strong>}“{name}”{' '}
        {missing === '' ? `ghi số ${number}/${code}, ngày ${formatShortDate(date)}` : `chưa ghi ${missing}`};{' '}
        {changes === 0 ? 'không khác bản nháp chỗ nào.' : `khác bản nháp ${changes} chỗ, tính cả số và ngày.`}
      </p>
      <div className={css.issue}>
        <Button appearance="primary" disabled={busy || missing !== ''} onClick={() => void take()}>
          Nạp và ghi là đã ban hành
        </Button>
        {changes > 0 && (
          <Button onClick={() => goToScreen({ screen: 'compare', before: id, after: fileSide(kept) })}>
            Xem từng chỗ
          </Button>
        )}
        <Button appearance="subtle" onClick={onDone}>
          Thôi
        </Button>
      </div>
      {missing !== '' && <p className={css.sheetHelp}>Văn thư ghi {missing} vào tệp rồi nạp lại, hoặc ghi bằng tay.</p>}
    </div>
  )
}
