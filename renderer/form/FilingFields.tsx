import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import { copiesOf, withCopies } from '../../core/draft/copies.ts'
import type { Recipients } from '../../core/draft/draft.ts'
import { TextField } from '../ui/TextField.tsx'
import css from './form.module.css'
import { edit, useDraft } from './useDraft.ts'

const set = (patch: Partial<Omit<Recipients, 'lines'>>): void =>
  edit({ op: 'set-recipients', patch }, `recipients:${Object.keys(patch).join()}`)

/** The Lưu line and the drafter's code. */
export function FilingFields(): ReactElement {
  const filing = useDraft((draft) => draft.recipients.filing)
  const drafterCode = useDraft((draft) => draft.recipients.drafterCode)
  return (
    <div className={css.pair}>
      <TextField
        label="Lưu"
        place={place.filing}
        value={filing}
        onChange={(next) => set({ filing: next })}
        example="VT, VHXH"
        hint={`Sẽ in: - Lưu: ${filing || '…'}.`}
        why="Dòng cuối: chữ Lưu, dấu hai chấm, VT, rồi chữ viết tắt tên đơn vị soạn thảo và số bản lưu (nếu cần). Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9."
        required
      />
      <TextField
        label="Ký hiệu người soạn, số bản phát hành"
        place="recipients/drafterCode"
        value={drafterCode}
        onChange={(next) => set({ drafterCode: next })}
        example="PL.(30)"
        hint="Thường để trống."
        why="Chữ viết tắt tên người soạn thảo và số lượng bản. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.3."
      />
      <CopiesLine />
    </div>
  )
}

/** The number of copies as Nơi nhận says, put behind the drafter's initials by one click. */
function CopiesLine(): ReactElement | null {
  const recipients = useDraft((draft) => draft.recipients)
  const { counted, open } = copiesOf(recipients)
  const code = withCopies(recipients.drafterCode, counted)
  if (counted === 0 || code === recipients.drafterCode) return null
  const more = open.length === 0 ? '' : `, chưa tính ${open.length} dòng gửi nhiều nơi: đếm rồi sửa lại số`
  return (
    <div className={css.copies}>
      <p className={css.help}>
        Theo Nơi nhận: {counted} bản kể cả bản lưu{more}.
      </p>
      <Button size="small" onClick={() => set({ drafterCode: code })}>
        Ghi số bản: {code}
      </Button>
    </div>
  )
}
