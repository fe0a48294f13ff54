/**
 * Documents of the province and the office itself.
 *
 * 1. The entries, one line each.
 * 2. A line opens to its fields; a new one is open (`ReferenceRow`).
 */
import { type ReactElement, useState } from 'react'
import type { OwnReference } from '../../../core/legal/ownReferences.ts'
import { DateField } from '../../ui/DateField.tsx'
import { newId } from '../../ui/newId.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import { OfficePart } from './OfficePart.tsx'
import css from './office.module.css'
import { ReferencesFile } from './ReferencesFile.tsx'
import { RowList } from './RowList.tsx'
import { useOwnReferences } from './useOwnReferences.ts'

const statuses: { value: OwnReference['status']; label: string }[] = [
  { value: 'unknown', label: 'Chưa xác minh' },
  { value: 'in-force', label: 'Còn hiệu lực' },
  { value: 'amended', label: 'Còn hiệu lực, đã sửa đổi, bổ sung' },
  { value: 'repealed', label: 'Hết hiệu lực' },
]

const blank = (): OwnReference => ({
  id: `rieng-${newId()}`,
  type: 'Quyết định',
  number: '',
  date: '',
  issuer: '',
  subject: '',
  status: 'unknown',
  endedOn: '',
  replacedBy: '',
  source: '',
  seenOn: '',
})

const referenceName = ({ type, number, subject }: OwnReference): string =>
  [type, number ? `số ${number}` : subject].filter((part) => part !== '').join(' ')

/** Documents of the province and the office itself: offered as căn cứ, read by the checks, kept beside the shipped catalogue. */
export function References(): ReactElement {
  const { entries, change, problem, saveNow, show } = useOwnReferences()
  return (
    <OfficePart
      title="Văn bản của cơ quan"
      help="Văn bản của tỉnh, của xã mà danh mục có sẵn chưa ghi, hoặc ghi khác. Phần mềm gợi ý khi chọn căn cứ và dùng khi rà soát; bản cập nhật không ghi đè."
    >
      {problem && <ProblemNote problem={problem} />}
      {entries && (
        <RowList rows={entries} onChange={change} noun="văn bản" newRow={blank} nameOf={referenceName}>
          {(entry, patch) => <ReferenceRow entry={entry} patch={patch} />}
        </RowList>
      )}
      {entries && <ReferencesFile empty={entries.length === 0} saveNow={saveNow} onTaken={show} />}
    </OfficePart>
  )
}

interface RowProps {
  entry: OwnReference
  patch: (change: Partial<OwnReference>) => void
}

/** One line that opens to its fields; a new one is open. */
function ReferenceRow({ entry, patch }: RowProps): ReactElement {
  const [open, setOpen] = useState(entry.number === '' && entry.subject === '')
  return (
    <details className={css.reference} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {referenceName(entry)} <span className={css.checkId}>{statusText(entry)}</span>
      </summary>
      <div className={css.pair}>
        <TextField label="Loại văn bản" example="Quyết định" value={entry.type} onChange={(type) => patch({ type })} />
        <TextField
          label="Số, ký hiệu"
          example="15/2026/QĐ-UBND"
          hint="Luật, pháp lệnh có thể để trống."
          value={entry.number}
          onChange={(number) => patch({ number })}
        />
        <DateField label="Ngày ban hành" value={entry.date} onChange={(date) => patch({ date })} />
        <TextField
          label="Cơ quan ban hành"
          example="Ủy ban nhân dân tỉnh Thái Nguyên"
          value={entry.issuer}
          onChange={(issuer) => patch({ issuer })}
        />
      </div>
      <TextArea
        label="Trích yếu"
        example="ban hành Quy chế thực hiện dân chủ ở cơ sở"
        hint="Không ghi lại tên loại; viết như trong câu viện dẫn."
        rows={2}
        value={entry.subject}
        onChange={(subject) => patch({ subject })}
      />
      <StandingFields entry={entry} patch={patch} />
    </details>
  )
}

/** Whether it is in force, and who says so. */
function StandingFields({ entry, patch }: RowProps): ReactElement {
  return (
    <div className={css.pair}>
      <SelectField
        label="Tình trạng"
        choices={statuses}
        value={entry.status}
        onChange={(status) => patch({ status })}
      />
      {entry.status === 'repealed' && (
        <>
          <DateField label="Hết hiệu lực từ ngày" value={entry.endedOn} onChange={(endedOn) => patch({ endedOn })} />
          <TextField
            label="Thay thế bằng"
            example="61/2023/NĐ-CP"
            hint="Số, ký hiệu của văn bản thay thế."
            value={entry.replacedBy}
            onChange={(replacedBy) => patch({ replacedBy })}
          />
        </>
      )}
      <DateField
        label="Ngày kiểm tra"
        hint="Chưa có ngày kiểm tra thì phiếu rà soát ghi “chưa xác minh”."
        value={entry.seenOn}
        onChange={(seenOn) => patch({ seenOn })}
      />
      <TextField
        label="Nguồn kiểm tra"
        example="vbpl.vn"
        value={entry.source}
        onChange={(source) => patch({ source })}
      />
    </div>
  )
}

const statusText = ({ status, seenOn }: OwnReference): string => {
  const said = statuses.find(({ value }) => value === status)?.label ?? ''
  return seenOn === '' ? said : `${said}, kiểm tra ngày ${seenOn.split('-').reverse().join('/')}`
}
