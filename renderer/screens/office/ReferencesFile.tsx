import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { OwnReference } from '../../../core/legal/ownReferences.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { saveTextFile } from '../../ui/saveTextFile.ts'

interface Props {
  empty: boolean
  /** Everything typed is on disk. */
  saveNow: () => Promise<void>
  onTaken: (entries: OwnReference[]) => void
}

/** The office's references for the next clerk or another office; what comes in stands beside what is there. */
export function ReferencesFile({ empty, saveNow, onTaken }: Props): ReactElement {
  const [problem, setProblem] = useState<Problem | null>(null)
  const give = async (): Promise<void> => {
    await saveNow()
    const reply = await call('legal.ownFile', {})
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) saveTextFile('danh-muc-van-ban.json', reply.value)
  }
  const take = async (file: File): Promise<void> => {
    await saveNow()
    const reply = await call('legal.takeOwn', { name: file.name.slice(0, 255), text: await file.text() })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) onTaken(reply.value)
  }
  return (
    <>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      <div className={page.actions}>
        <Button icon={<ArrowDownloadRegular />} disabled={empty} onClick={() => void give()}>
          Xuất danh mục ra tệp
        </Button>
        <FileButton
          label="Nhận danh mục từ tệp…"
          accept=".json"
          icon={<ArrowUploadRegular />}
          onFile={(file) => void take(file)}
        />
      </div>
    </>
  )
}
