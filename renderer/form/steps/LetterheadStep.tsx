/**
 * The step of the letterhead.
 *
 * 1. Cơ quan: parent, issuer, short name (`IssuerFields`).
 * 2. Số, ký hiệu, nơi và ngày (`NumberFields`).
 * 3. Độ khẩn, dự thảo, chỉ dẫn (`MarkFields`).
 */
import type { ReactElement } from 'react'
import { place } from '../../../core/document/place.ts'
import type { Letterhead } from '../../../core/draft/draft.ts'
import { DateField } from '../../ui/DateField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NumberField, YearField } from '../../ui/YearField.tsx'
import css from '../form.module.css'
import { Group } from '../Group.tsx'
import { kindOf, officeKinds } from '../officeKinds.ts'
import { PageLookFields } from '../PageLookFields.tsx'
import { edit, useDraft } from '../useDraft.ts'

const set = (patch: Partial<Letterhead>): void =>
  edit({ op: 'set-letterhead', patch }, `letterhead:${Object.keys(patch).join()}`)

const source = (item: string): string => `Nghị định 30/2020/NĐ-CP, Phụ lục I, mục ${item}.`

/** Cơ quan, số ký hiệu: what stands above KẾ HOẠCH. */
export function LetterheadStep(): ReactElement {
  return (
    <>
      <IssuerFields />
      <NumberFields />
      <MarkFields />
      <PageLookFields />
    </>
  )
}

function IssuerFields(): ReactElement {
  const letterhead = useDraft((draft) => draft.letterhead)
  const kind = kindOf(letterhead.issuerKind)
  return (
    <Group title="Cơ quan ban hành">
      <SelectField
        label="Loại cơ quan"
        place={place.letterhead('issuerKind')}
        value={letterhead.issuerKind}
        choices={officeKinds}
        onChange={(issuerKind) => set({ issuerKind })}
      />
      {(kind.hasParent || letterhead.parent !== '') && (
        <TextField
          label="Cơ quan chủ quản"
          place={place.letterhead('parent')}
          value={letterhead.parent}
          onChange={(parent) => set({ parent })}
          example={kind.parent}
          hint="Dòng trên, không đậm; được viết tắt UBND, HĐND. Không có thì để trống."
          why={`Cơ quan có cấp trên trực tiếp thì ghi tên cấp trên ở dòng trên; UBND và HĐND các cấp không có dòng này. ${source('II.2')}`}
        />
      )}
      {letterhead.banner !== undefined && (
        <TextField
          label="Dòng thay Quốc hiệu"
          place={place.letterhead('nation')}
          value={letterhead.banner}
          onChange={(banner) => set({ banner })}
          hint="Theo tệp đã nhập; xóa trống thì in Quốc hiệu và Tiêu ngữ."
        />
      )}
      <TextField
        label="Tên cơ quan ban hành"
        place={place.letterhead('issuer')}
        value={letterhead.issuer}
        onChange={(issuer) => set({ issuer })}
        example={kind.name}
        hint="Viết như trong câu; trên văn bản tự in hoa, đậm."
        why={`Tên cơ quan ban hành phải là tên chính thức, viết đầy đủ, không viết tắt. ${source('II.2')}`}
        required
      />
      <div className={css.pair}>
        <TextField
          label="Cách gọi trong câu"
          place={place.letterhead('shortName')}
          value={letterhead.shortName}
          onChange={(shortName) => set({ shortName })}
          example="UBND xã Bình Minh"
        />
        <TextField
          label="Địa danh"
          place={place.letterhead('place')}
          value={letterhead.place}
          onChange={(name) => set({ place: name })}
          example="Bình Minh"
          hint="Đứng trước ngày, tháng, năm."
          why={`Địa danh là tên chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở; tên người, chữ số thì viết cả chữ Xã, Phường. ${source('II.4')}`}
          required
        />
      </div>
    </Group>
  )
}

function NumberFields(): ReactElement {
  const letterhead = useDraft((draft) => draft.letterhead)
  const year = useDraft((draft) => draft.year)
  return (
    <Group title="Số, ký hiệu và ngày">
      <div className={css.pair}>
        <TextField
          label="Số"
          place={place.letterhead('number')}
          value={letterhead.number}
          onChange={(number) => set({ number })}
          example="05"
          hint="Để trống khi chưa ban hành; văn bản chừa sẵn chỗ."
          why={`Số do văn thư cấp khi ban hành, bắt đầu lại từ 01 mỗi năm; số dưới 10 có số 0 phía trước. ${source('II.3')}`}
        />
        <TextField
          label="Ký hiệu"
          place={place.letterhead('code')}
          value={letterhead.code}
          onChange={(code) => set({ code })}
          example="KH-UBND"
          hint={`Sẽ in: Số: ${letterhead.number || '…'}/${letterhead.code || '…'}`}
          why={`KH là chữ viết tắt của kế hoạch, nối bằng dấu - với chữ viết tắt tên cơ quan, không có dấu cách. ${source('II.3')}`}
          required
        />
      </div>
      <div className={css.pair}>
        <DateField
          label="Ngày ban hành"
          place={place.letterhead('date')}
          value={letterhead.date}
          onChange={(date) => set({ date })}
          hint="Để trống khi chưa ban hành."
          why={`Ngày dưới 10 và tháng 1, 2 tự thêm số 0 phía trước. ${source('II.4')}`}
        />
        <YearField
          label="Năm in sẵn ở dòng ngày tháng"
          place={place.letterhead('issueYear')}
          value={letterhead.issueYear}
          onChange={(issueYear) => set({ issueYear })}
          hint="Dùng khi ngày còn trống; để trống thì chừa chỗ cả năm."
        />
      </div>
      {letterhead.date === '' && <PrintedDay letterhead={letterhead} />}
      <YearField
        label="Năm của kế hoạch"
        place={place.fact('nam')}
        value={year}
        onChange={(next) => edit({ op: 'set-year', year: next }, 'year')}
        hint="Năm được nhắc trong tên và nội dung. Kế hoạch không theo năm thì để trống."
      />
    </Group>
  )
}

/** What of the day is printed before the plan is issued. */
function PrintedDay({ letterhead }: { letterhead: Letterhead }): ReactElement {
  return (
    <div className={css.pair}>
      <NumberField
        label="Ngày in sẵn"
        place={place.letterhead('issueDay')}
        value={letterhead.issueDay ?? null}
        onChange={(issueDay) => set({ issueDay: issueDay ?? undefined })}
        min={1}
        max={31}
        hint="Thường để trống, chừa chỗ ghi khi ký."
      />
      <NumberField
        label="Tháng in sẵn"
        place={place.letterhead('issueMonth')}
        value={letterhead.issueMonth ?? null}
        onChange={(issueMonth) => set({ issueMonth: issueMonth ?? undefined })}
        min={1}
        max={12}
        hint="Khi đã biết tháng ký; để trống thì chừa chỗ."
      />
    </div>
  )
}

const media: readonly { value: Letterhead['medium']; label: string }[] = [
  { value: 'paper', label: 'Văn bản giấy' },
  { value: 'electronic', label: 'Văn bản điện tử' },
]
const urgencies: readonly { value: Letterhead['urgency']; label: string }[] = [
  { value: '', label: 'Không' },
  { value: 'KHẨN', label: 'Khẩn' },
  { value: 'THƯỢNG KHẨN', label: 'Thượng khẩn' },
  { value: 'HỎA TỐC', label: 'Hỏa tốc' },
]
const circulations: readonly { value: Letterhead['circulation']; label: string }[] = [
  { value: '', label: 'Không' },
  { value: 'XEM XONG TRẢ LẠI', label: 'Xem xong trả lại' },
  { value: 'LƯU HÀNH NỘI BỘ', label: 'Lưu hành nội bộ' },
]
const draftMarks = [
  { value: 'none', label: 'Không ghi' },
  { value: 'plain', label: 'DỰ THẢO' },
  { value: 'numbered', label: 'DỰ THẢO LẦN …' },
] as const

function MarkFields(): ReactElement {
  const letterhead = useDraft((draft) => draft.letterhead)
  const mark = letterhead.draftMark
  return (
    <Group
      title="Hình thức và các dấu chỉ"
      help="Văn bản có độ mật (Mật, Tối mật, Tuyệt mật) không soạn ở đây: bí mật nhà nước chỉ soạn trên máy và phương tiện bảo đảm theo Luật Bảo vệ bí mật nhà nước."
    >
      <div className={css.pair}>
        <SelectField
          label="Hình thức văn bản"
          place={place.letterhead('medium')}
          value={letterhead.medium}
          choices={media}
          onChange={(medium) => set({ medium })}
          why={`Trên văn bản giấy, dòng “Kèm theo” của phụ lục ghi đủ số, ngày; trên văn bản điện tử các chỗ đó không điền. ${source('III.1.c')}`}
        />
        <SelectField
          label="Mức độ khẩn"
          place={place.letterhead('urgency')}
          value={letterhead.urgency}
          choices={urgencies}
          onChange={(urgency) => set({ urgency })}
          why={`Người soạn đề xuất, người ký quyết định. ${source('III.2.b')}`}
        />
        <SelectField
          label="Chỉ dẫn phạm vi lưu hành"
          place={place.letterhead('circulation')}
          value={letterhead.circulation}
          choices={circulations}
          onChange={(circulation) => set({ circulation })}
          why={source('III.2.c')}
        />
        <SelectField
          label="Dự thảo"
          place={place.letterhead('draftMark')}
          value={mark === null ? 'none' : mark === 0 ? 'plain' : 'numbered'}
          choices={draftMarks}
          onChange={(choice) => set({ draftMark: choice === 'none' ? null : choice === 'plain' ? 0 : mark || 2 })}
          hint="Bỏ khi trình ký."
        />
        {mark !== null && mark > 0 && (
          <NumberField
            label="Dự thảo lần thứ"
            value={mark}
            min={1}
            max={99}
            onChange={(next) => next !== null && set({ draftMark: next })}
          />
        )}
      </div>
    </Group>
  )
}
