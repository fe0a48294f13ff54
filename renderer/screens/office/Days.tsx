import type { ReactElement } from 'react'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { DateField } from '../../ui/DateField.tsx'
import type { OfficePartProps } from './Identity.tsx'
import { OfficePart } from './OfficePart.tsx'
import css from './office.module.css'
import { RowList } from './RowList.tsx'

type Days = NonNullable<OfficeProfile['days']>
const noDays: Days = { off: [], working: [] }

/** Days off and working days announced each year: deadlines are checked against them. */
export function Days({ office, change }: OfficePartProps): ReactElement {
  const days = office.days ?? noDays
  const set = (patch: Partial<Days>): void => change({ ...office, days: { ...days, ...patch } })
  return (
    <OfficePart
      title="Ngày nghỉ, ngày làm bù"
      help="Thứ Bảy, Chủ nhật và các ngày lễ, Tết đã được tính sẵn. Ghi thêm ngày nghỉ hoán đổi, nghỉ bù và ngày làm bù được thông báo hằng năm để rà soát thời hạn cho đúng."
    >
      <h3 className={css.subTitle}>Ngày nghỉ thêm</h3>
      <DayList days={days.off} noun="ngày nghỉ" onChange={(off) => set({ off })} />
      <h3 className={css.subTitle}>Ngày làm bù</h3>
      <DayList days={days.working} noun="ngày làm bù" onChange={(working) => set({ working })} />
    </OfficePart>
  )
}

interface DayListProps {
  days: string[]
  noun: string
  onChange: (days: string[]) => void
}

function DayList({ days, noun, onChange }: DayListProps): ReactElement {
  return (
    <RowList
      rows={days.map((day, index) => ({ id: String(index), day }))}
      onChange={(rows) => onChange(rows.map(({ day }) => day))}
      noun={noun}
      newRow={() => ({ id: String(days.length), day: '' })}
      nameOf={({ day }) => day.split('-').reverse().join('/')}
    >
      {({ day }, patch) => <DateField label="Ngày" value={day} onChange={(next) => patch({ day: next })} />}
    </RowList>
  )
}
