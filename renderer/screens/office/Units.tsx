import type { ReactElement } from 'react'
import { newId } from '../../ui/newId.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { OfficePartProps } from './Identity.tsx'
import { OfficePart } from './OfficePart.tsx'
import { RowList } from './RowList.tsx'

/** Rooms and units: offered while a lead or a partner is typed. */
export function Units({ office, change }: OfficePartProps): ReactElement {
  return (
    <OfficePart
      title="Phòng, đơn vị trực thuộc"
      help="Hiện ra để chọn khi ghi đơn vị chủ trì, phối hợp. Chữ viết tắt dùng ở dòng “Lưu: VT, …”."
    >
      <RowList
        rows={office.units}
        onChange={(units) => change({ ...office, units })}
        noun="đơn vị"
        newRow={() => ({ id: newId(), name: '', code: '' })}
        nameOf={(unit) => unit.name}
      >
        {(unit, patch) => (
          <>
            <TextField
              label="Tên đơn vị"
              example="Phòng Văn hóa - Xã hội"
              value={unit.name}
              onChange={(name) => patch({ name })}
            />
            <TextField label="Viết tắt" example="VHXH" value={unit.code} onChange={(code) => patch({ code })} />
          </>
        )}
      </RowList>
    </OfficePart>
  )
}
