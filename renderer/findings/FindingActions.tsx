import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { useEditor } from '../state/editor.ts'
import { SayLine } from '../ui/SayLine.tsx'
import { showFinding } from './currentFinding.ts'
import css from './findings.module.css'

interface Props {
  finding: Finding
  /** The same fact elsewhere: let pass together, with one reason. */
  others?: readonly Finding[]
  /** The finding is already in hand: no need to lead to its place. */
  here?: boolean
}

/** Put right, go there, or let pass with a reason that is kept in the draft. */
export function FindingActions({ finding, others = [], here = false }: Props): ReactElement {
  const edit = useEditor((state) => state.edit)
  const mend = useEditor((state) => state.mend)
  const [asking, setAsking] = useState(false)
  const fix = finding.fix
  const all = [finding, ...others]
  if (asking) return <WaiverLine findings={all} onDone={() => setAsking(false)} />
  // A hint is a question: that it was looked at is answer enough.
  const waive = (): void => (finding.severity === 'hint' ? edit(waiversOf(all, '')) : setAsking(true))
  return (
    <div className={css.actions}>
      {fix?.edit && (
        <Button size="small" appearance="primary" onClick={() => void mend(finding)}>
          {fix.label}
        </Button>
      )}
      {!here && (
        <Button size="small" onClick={() => showFinding(finding)}>
          {fix && !fix.edit ? fix.label : 'Đến chỗ này'}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={waive}>
        {waiveLabel(finding, others.length)}
      </Button>
    </div>
  )
}

function waiveLabel({ severity }: Finding, others: number): string {
  const words = others > 0 ? `Bỏ qua cả nhóm (${others + 1} chỗ)` : 'Bỏ qua'
  return severity === 'hint' ? words : `${words}…`
}

/** The new answer takes the place of those that no longer say what they were given for. */
function waiversOf(findings: readonly Finding[], reason: string): DraftEdit {
  const at = new Date().toISOString()
  return {
    op: 'all',
    edits: findings.flatMap(({ id, rule, earlier = [] }): DraftEdit[] => [
      ...earlier.map((each) => ({ op: 'remove-waiver' as const, finding: each.finding })),
      { op: 'put-waiver', waiver: { finding: id, rule, reason, at } },
    ]),
  }
}

function WaiverLine({ findings, onDone }: { findings: readonly Finding[]; onDone: () => void }): ReactElement {
  const edit = useEditor((state) => state.edit)
  const given = findings.flatMap(({ earlier = [] }) => earlier).at(-1)
  const waive = (reason: string): void => {
    edit(waiversOf(findings, reason))
    onDone()
  }
  return (
    <div className={css.actions}>
      <SayLine
        label="Lý do bỏ qua"
        placeholder="Lý do bỏ qua, ví dụ: theo ý kiến lãnh đạo"
        first={given?.reason}
        action="Bỏ qua"
        onSay={waive}
        onLeave={onDone}
      />
    </div>
  )
}
