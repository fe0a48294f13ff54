import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { officeSchema } from '../../../core/draft/officeSchema.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { jsonText, jsonValue } from '../../../core/text/json.ts'
import page from '../../frame/screen.module.css'
import { FileButton } from '../../ui/FileButton.tsx'
import { saveTextFile } from '../../ui/saveTextFile.ts'
import type { OfficePartProps } from './Identity.tsx'
import { OfficePart } from './OfficePart.tsx'

const unreadable = (name: string): Problem => ({
  code: 'office.unreadable',
  what: `“${name}” không phải là tệp hồ sơ cơ quan nên chưa nhận vào.`,
  next: 'Chọn tệp .json do nút “Xuất hồ sơ ra tệp” tạo ra. Hồ sơ đang có vẫn còn nguyên.',
})

function readOffice(text: string): OfficeProfile | null {
  const result = officeSchema.safeParse(jsonValue(text))
  return result.success ? result.data : null
}

/** One file for the next clerk, or another computer. */
export function ProfileFile({
  office,
  change,
  onProblem,
}: OfficePartProps & { onProblem: (problem: Problem | null) => void }): ReactElement {
  const take = async (file: File): Promise<void> => {
    const read = readOffice(await file.text())
    onProblem(read ? null : unreadable(file.name))
    if (read) change(read)
  }
  return (
    <OfficePart
      title="Mang hồ sơ sang máy khác"
      help="Cả hồ sơ nằm trong một tệp, để bàn giao hoặc dùng trên máy khác. Danh mục văn bản có tệp riêng ở trên."
    >
      <div className={page.actions}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => saveTextFile('ho-so-co-quan.json', jsonText(office))}>
          Xuất hồ sơ ra tệp
        </Button>
        <FileButton
          label="Nhận hồ sơ từ tệp…"
          accept=".json"
          icon={<ArrowUploadRegular />}
          onFile={(file) => void take(file)}
        />
      </div>
    </OfficePart>
  )
}
