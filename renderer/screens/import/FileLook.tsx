import { Button } from '@fluentui/react-components'
import { ArrowExportRegular } from '@fluentui/react-icons'
import { type ReactElement, useId, useState } from 'react'
import type { Finding } from '../../../core/checks/shape/finding.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ExportOutcome } from '../export/ExportOutcome.tsx'
import css from './import.module.css'
import { useSetRight } from './useSetRight.ts'

interface Props {
  /** What is wrong with how the file is set, as the checks say it. */
  findings: readonly Finding[]
  draft: Draft
  /** Words of the file that stand in no field of the draft, and so not on its paper. */
  leftOut: number
}

/** How the Word file in hand is set, beside what the decree wants; and one press that writes it anew, set right. */
export function FileLook({ findings, draft, leftOut }: Props): ReactElement | null {
  const [open, setOpen] = useState(false)
  const id = useId()
  const work = useSetRight(draft)
  if (findings.length === 0) return null
  return (
    <section className={css.fileLook} aria-labelledby={`${id}-title`}>
      <div className={css.headButtons}>
        <h2 id={`${id}-title`} className={css.partsTitle}>
          Trình bày của tệp: {findings.length} điểm khác Nghị định 30
        </h2>
        <Button size="small" aria-expanded={open} aria-controls={`${id}-list`} onClick={() => setOpen(!open)}>
          {open ? 'Thu gọn' : 'Xem từng điểm'}
        </Button>
        <Button
          size="small"
          icon={<ArrowExportRegular />}
          aria-describedby={`${id}-what`}
          disabled={work.busy}
          onClick={() => void work.run()}
        >
          {work.busy ? 'Đang xuất…' : 'Xuất lại đúng thể thức'}
        </Button>
      </div>
      {work.problem && <ProblemNote problem={work.problem} onDismiss={work.dismiss} />}
      {work.result && <ExportOutcome result={work.result} onDraft={() => void work.run()} />}
      <p id={`${id}-what`} className={css.lead} hidden={!open}>
        “Xuất lại đúng thể thức” ghi một tệp Word mới từ bản nháp ở bên phải, các điểm dưới đây đều được đặt lại; chữ
        giữ nguyên, tệp gốc không bị đụng tới.
        {leftOut > 0 && ` ${leftOut} chỗ ghi trong “điều cần biết” không nằm trong tệp mới.`}
      </p>
      <ul id={`${id}-list`} className={css.notes} hidden={!open}>
        {findings.map((finding) => (
          <li key={finding.id} className={css.lookPoint}>
            <SeverityMark severity={finding.severity} />
            <span>{finding.message}</span>
            <span className={css.lookSource}>{finding.source}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
