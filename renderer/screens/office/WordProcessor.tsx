import type { ReactElement } from 'react'
import { SelectField } from '../../ui/SelectField.tsx'
import type { OfficePartProps } from './Identity.tsx'
import { OfficePart } from './OfficePart.tsx'

const choices = [
  { value: '', label: 'Chưa rõ (tính như Word 2013 trở lên)' },
  { value: 'word2013', label: 'Word 2013 trở lên' },
  { value: 'libreoffice', label: 'LibreOffice mới (từ bản 24.8)' },
  { value: 'word2010', label: 'Word 2010, WPS, LibreOffice cũ' },
] as const

/** What the office opens and prints its Word files with: each breaks justified lines in its own way. */
export function WordProcessor({ office, change }: OfficePartProps): ReactElement {
  const { word, ...others } = office
  return (
    <OfficePart
      title="Mở và in bằng phần mềm nào?"
      help="Mỗi phần mềm ngắt dòng một khác. Chọn đúng thì trang xem trước, số trang và tệp Word khớp với tờ giấy in ra."
    >
      <SelectField
        label="Phần mềm soạn thảo của cơ quan"
        choices={choices}
        value={word ?? ''}
        onChange={(chosen) => change(chosen === '' ? others : { ...others, word: chosen })}
      />
    </OfficePart>
  )
}
