import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { RestoredBackup } from '../../../core/contract/operations.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { loadApp } from '../../state/app.ts'
import { base64OfFile, outOfReach } from '../../state/reading.ts'
import { download } from '../../ui/download.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { OfficePart } from './OfficePart.tsx'

/** Everything in one file, for another machine or the next clerk, and back. `saveNow`: what was typed here is on disk. */
export function Backup({ saveNow }: { saveNow: () => Promise<boolean> }): ReactElement {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [said, setSaid] = useState('')
  const give = async (): Promise<void> => {
    await saveNow()
    const reply = await call('backup.save', { fileName: 'ke-hoach-sao-luu.zip' })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok || reply.value.kind === 'cancelled') return setSaid('')
    if (reply.value.kind === 'download') download(reply.value.url, reply.value.fileName)
    setSaid(reply.value.kind === 'saved' ? `Đã sao lưu vào ${reply.value.path}` : 'Đã sao lưu vào tệp tải về.')
  }
  const take = async (file: File): Promise<void> => {
    await saveNow()
    const content = await base64OfFile(file)
    if (content === null) return setProblem(outOfReach(file.name))
    const reply = await call('backup.restore', { name: file.name.slice(0, 255), content })
    setProblem(reply.ok ? null : reply.problem)
    setSaid(reply.ok ? restoredText(reply.value) : '')
    if (reply.ok) await loadApp()
  }
  return (
    <OfficePart
      title="Sao lưu toàn bộ"
      help="Một tệp giữ mọi kế hoạch, thùng rác, bản đã lưu trước đó, mẫu riêng, hồ sơ cơ quan và danh mục riêng. Khôi phục không ghi đè gì đang có."
    >
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      <p role="status">{said}</p>
      <div className={page.actions}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => void give()}>
          Sao lưu toàn bộ
        </Button>
        <FileButton
          label="Khôi phục từ tệp…"
          accept=".zip"
          icon={<ArrowUploadRegular />}
          onFile={(file) => void take(file)}
        />
      </div>
    </OfficePart>
  )
}

function restoredText({ drafts, copies, same, templates, kept }: RestoredBackup): string {
  const parts = [`${drafts} kế hoạch`, `${templates} mẫu riêng`]
  if (copies > 0) parts.push(`${copies} bản khác với bản đang có, thêm thành bản sao`)
  if (same > 0) parts.push(`${same} bản đã có sẵn`)
  const left = kept.length > 0 ? ` Giữ như đang có: ${kept.join(', ')}.` : ''
  return `Đã khôi phục: ${parts.join('; ')}.${left}`
}
