import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { bytesOfPlanFile } from '../../state/reading.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import type { OfficePartProps } from './Identity.tsx'

interface Props extends OfficePartProps {
  onProblem: (problem: Problem | null) => void
}

/** An old signed plan fills the profile: what was read in it is shown, and taken with a yes. */
export function FromPlan({ office, change, onProblem }: Props): ReactElement {
  const [read, setRead] = useState<OfficeProfile | null>(null)
  const [busy, setBusy] = useState(false)
  const take = async (file: File): Promise<void> => {
    setBusy(true)
    const bytes = await bytesOfPlanFile(file)
    if (!bytes.ok) onProblem(bytes.problem)
    else {
      const reply = await call('office.fromPlan', { office, name: file.name.slice(0, 255), content: bytes.value })
      onProblem(reply.ok ? null : reply.problem)
      setRead(reply.ok ? reply.value : null)
    }
    setBusy(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; the button does the same by keyboard
    <div
      className={page.sheet}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file) void take(file)
      }}
    >
      <div className={page.actions}>
        <strong>Thả một kế hoạch cũ đã ký vào đây</strong>
        <FileButton
          label={busy ? 'Đang đọc…' : 'Chọn kế hoạch cũ…'}
          accept={fileEndings}
          onFile={(file) => void take(file)}
        />
        <span>Tên cơ quan, địa danh, người ký, các phòng và nơi nhận được lấy từ đó; bạn xem rồi mới dùng.</span>
      </div>
      {read && (
        <MessageBar layout="multiline" role="status">
          <MessageBarBody>Đọc được: {said(read)}</MessageBarBody>
          <MessageBarActions>
            <Button
              appearance="primary"
              onClick={() => {
                change(read)
                setRead(null)
              }}
            >
              Đúng, dùng cho hồ sơ
            </Button>
            <Button onClick={() => setRead(null)}>Không dùng</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}

function said({ parent, name, place, signers, units, recipients }: OfficeProfile): string {
  const signer = signers[0]
  return [
    name ? [parent, name].filter((each) => each !== '').join(' – ') : 'chưa thấy tên cơ quan',
    place ? `địa danh ${place}` : 'chưa thấy địa danh',
    signer ? `người ký ${signer.name} (${signer.post || signer.headPost})` : 'chưa thấy người ký',
    units.length > 0 ? units.map((unit) => unit.name).join(', ') : 'chưa thấy đơn vị nào',
    `${recipients.length} nơi nhận`,
  ].join('; ')
}
