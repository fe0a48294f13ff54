import { Button } from '@fluentui/react-components'
import { ClipboardPasteRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import page from '../../frame/screen.module.css'
import { readFile } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { PlanPicker } from '../list/PlanPicker.tsx'

/** The old plan: a file from anywhere, or one that is already here. */
export function ChooseOldPlan(): ReactElement {
  return (
    <>
      <p className={page.lead}>
        Chọn kế hoạch năm trước. Phần mềm sẽ chỉ ra từng chỗ cần đổi cho năm mới; kế hoạch cũ vẫn giữ nguyên.
      </p>
      <div className={page.actions}>
        <FileButton
          appearance="primary"
          label="Chọn tệp Word, PDF…"
          accept={fileEndings}
          onFile={(file) => void readFile(file, 'roll')}
        />
        <Button icon={<ClipboardPasteRegular />} onClick={() => goToScreen({ screen: 'paste', roll: true })}>
          Dán văn bản
        </Button>
      </div>
      <PlanPicker
        title="Hoặc một kế hoạch đã có ở đây"
        onPick={(draft) => goToScreen({ screen: 'roll', id: draft.id })}
      />
    </>
  )
}
