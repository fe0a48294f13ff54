import type { ReactElement, ReactNode } from 'react'
import page from '../../frame/screen.module.css'
import { readFile } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { PlanPicker } from './PlanPicker.tsx'

interface Props {
  /** What is made of it. */
  use: 'roll' | 'amend'
  lead: string
  /** Another way to bring one. */
  children?: ReactNode
}

/** The plan another one is made of: a file from anywhere, or one that is already here. */
export function ChooseOldPlan({ use, lead, children }: Props): ReactElement {
  return (
    <>
      <p className={page.lead}>{lead}</p>
      <div className={page.actions}>
        <FileButton
          appearance="primary"
          label="Chọn tệp Word, PDF…"
          accept={fileEndings}
          onFile={(file) => void readFile(file, use)}
        />
        {children}
      </div>
      <PlanPicker title="Hoặc một kế hoạch đã có ở đây" onPick={({ id }) => goToScreen({ screen: use, id })} />
    </>
  )
}
