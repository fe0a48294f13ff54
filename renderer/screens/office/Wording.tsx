import type { ReactElement } from 'react'
import { SelectField } from '../../ui/SelectField.tsx'
import type { OfficePartProps } from './Identity.tsx'
import { OfficePart } from './OfficePart.tsx'
import css from './office.module.css'

/** Spellings the office prefers; the checks speak of the other ones. */
export function Wording({ office, change }: OfficePartProps): ReactElement {
  const { wording } = office
  return (
    <OfficePart title="Cách viết ưa dùng" help="Khi rà soát, phần mềm nhắc chỗ viết khác cách này.">
      <div className={css.pair}>
        <SelectField
          label="Đặt dấu thanh"
          choices={[
            { value: 'hòa', label: 'hòa, thủy (kiểu phổ biến)' },
            { value: 'hoà', label: 'hoà, thuỷ' },
          ]}
          value={wording.tone}
          onChange={(tone) => change({ ...office, wording: { ...wording, tone } })}
        />
        <SelectField
          label="Hằng năm"
          choices={[
            { value: 'hằng năm', label: 'hằng năm' },
            { value: 'hàng năm', label: 'hàng năm' },
          ]}
          value={wording.yearly}
          onChange={(yearly) => change({ ...office, wording: { ...wording, yearly } })}
        />
        <SelectField
          label="Bảo đảm"
          choices={[
            { value: 'bảo đảm', label: 'bảo đảm' },
            { value: 'đảm bảo', label: 'đảm bảo' },
          ]}
          value={wording.ensure}
          onChange={(ensure) => change({ ...office, wording: { ...wording, ensure } })}
        />
      </div>
    </OfficePart>
  )
}
