import type { ReactElement } from 'react'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { changeKind, changeName, kindOf, officeKinds } from '../../form/officeKinds.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { OfficePart } from './OfficePart.tsx'
import css from './office.module.css'

export interface OfficePartProps {
  office: OfficeProfile
  change: (next: OfficeProfile) => void
}

/** Kind first: it decides parent line, code and how its head signs. */
export function Identity({ office, change }: OfficePartProps): ReactElement {
  const kind = kindOf(office.kind)
  const set = (patch: Partial<OfficeProfile>): void => change({ ...office, ...patch })
  return (
    <OfficePart title="Cơ quan ban hành">
      <SelectField
        label="Loại cơ quan"
        value={office.kind}
        choices={officeKinds}
        onChange={(value) => change(changeKind(office, value))}
      />
      <TextField
        label="Tên đầy đủ"
        example={kind.name}
        hint="Viết thường như trong câu; trên văn bản phần mềm tự in hoa."
        why="Tên cơ quan ban hành phải là tên chính thức, đầy đủ (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2)."
        value={office.name}
        onChange={(name) => change(changeName(office, name))}
      />
      {kind.hasParent && (
        <TextField
          label="Cơ quan chủ quản (dòng trên)"
          example={kind.parent}
          hint="In phía trên tên cơ quan, không đậm; được viết tắt UBND, HĐND. Để trống nếu không có."
          value={office.parent}
          onChange={(parent) => set({ parent })}
        />
      )}
      <div className={css.pair}>
        <TextField
          label="Tên gọi tắt trong câu"
          example="UBND xã Bình Minh"
          value={office.shortName}
          onChange={(shortName) => set({ shortName })}
        />
        <TextField
          label="Địa danh"
          example="Bình Minh"
          hint="Đứng trước ngày tháng. Tên người hay tên số thì viết cả chữ Xã, Phường."
          why="Địa danh là tên đơn vị hành chính nơi cơ quan đóng trụ sở (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4)."
          value={office.place}
          onChange={(place) => set({ place })}
        />
        <TextField
          label="Chữ viết tắt trong số ký hiệu"
          example={kind.code || 'VHXH'}
          hint={`Số ký hiệu sẽ là …/KH-${office.code || kind.code || '…'}`}
          value={office.code}
          onChange={(code) => set({ code })}
        />
      </div>
    </OfficePart>
  )
}
