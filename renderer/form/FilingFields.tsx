import { Button, Input } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
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

/** The number of copies as Nơi nhận says, put behind the drafter's initials by one click. What only the clerk can count is asked for. */
function CopiesLine(): ReactElement | null {
  const recipients = useDraft((draft) => draft.recipients)
  const [others, setOthers] = useState('')
  const { counted, open } = copiesOf(recipients)
  if (counted === 0 && open.length === 0) return null
  const isKnown = open.length === 0 || /^\d{1,3}$/u.test(others.trim())
  const code = withCopies(recipients.drafterCode, counted + (open.length === 0 ? 0 : Number(others)))
  if (isKnown && code === recipients.drafterCode) return null
  return (
    <div className={css.copies}>
      <p className={css.help}>
        Theo Nơi nhận: {counted} bản kể cả bản lưu
        {open.length > 0 && `, chưa tính ${open.map((line) => `“${line}”`).join(', ')}: các dòng này gửi mấy bản?`}
        {open.length === 0 && '.'}
      </p>
      {open.length > 0 && (
        <Input
          size="small"
          className={css.number}
          aria-label="Số bản của các dòng chưa tính"
          inputMode="numeric"
          maxLength={3}
          value={others}
          onChange={(_, { value }) => setOthers(value)}
        />
      )}
      <Button size="small" disabled={!isKnown} onClick={() => set({ drafterCode: code })}>
        {isKnown ? `Ghi số bản: ${code}` : 'Ghi số bản'}
      </Button>
    </div>
  )
}
