import type { ReactElement } from 'react'
import page from '../../frame/screen.module.css'
import { readFile } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { PlanPicker } from '../list/PlanPicker.tsx'

/** The plan to be amended: the signed file, or one that is already here. */
export function ChooseIssuedPlan(): ReactElement {
  return (
    <>
      <p className={page.lead}>
        Chọn kế hoạch đã ban hành, có số và ngày. Phần mềm soạn sẵn kế hoạch sửa đổi hoặc thay thế; kế hoạch cũ vẫn giữ
        nguyên.
      </p>
      <div className={page.actions}>
        <FileButton
          appearance="primary"
          label="Chọn tệp Word, PDF…"
          accept={fileEndings}
          onFile={(file) => void readFile(file, 'amend')}
        />
      </div>
      <PlanPicker
        title="Hoặc một kế hoạch đã có ở đây"
        onPick={(draft) => goToScreen({ screen: 'amend', id: draft.id })}
      />
    </>
  )
}
