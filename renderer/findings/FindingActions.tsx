import { Button, Input } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { useEditor } from '../state/editor.ts'
import { showFinding } from './currentFinding.ts'
import css from './findings.module.css'

interface Props {
  finding: Finding
  /** The finding is already in hand: no need to lead to its place. */
  here?: boolean
}

/** Put right, go there, or let pass with a reason that is kept in the draft. */
export function FindingActions({ finding, here = false }: Props): ReactElement {
  const edit = useEditor((state) => state.edit)
  const [asking, setAsking] = useState(false)
  const fix = finding.fix
  const repair = fix?.edit
  if (asking) return <WaiverLine finding={finding} onDone={() => setAsking(false)} />
  return (
    <div className={css.actions}>
      {fix && repair && (
        <Button size="small" appearance="primary" onClick={() => edit(repair)}>
          {fix.label}
        </Button>
      )}
      {!here && (
        <Button size="small" onClick={() => showFinding(finding)}>
          {fix && !repair ? fix.label : 'Đến chỗ này'}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
        Bỏ qua…
      </Button>
    </div>
  )
}

function WaiverLine({ finding, onDone }: { finding: Finding; onDone: () => void }): ReactElement {
  const edit = useEditor((state) => state.edit)
  const { earlier = [] } = finding
  const [reason, setReason] = useState(earlier.at(-1)?.reason ?? '')
  const waive = (): void => {
    const text = reason.normalize('NFC').trim()
    if (!text) return
    const waiver = { finding: finding.id, rule: finding.rule, reason: text, at: new Date().toISOString() }
    // The new answer takes the place of those that no longer say what they were given for.
    const gone = earlier.map((each) => ({ op: 'remove-waiver' as const, finding: each.finding }))
    edit({ op: 'all', edits: [...gone, { op: 'put-waiver', waiver }] })
    onDone()
  }
  return (
    <div className={css.actions}>
      <Input
        autoFocus
        className={css.reason}
        size="small"
        aria-label="Lý do bỏ qua"
        placeholder="Lý do bỏ qua, ví dụ: theo ý kiến lãnh đạo"
        value={reason}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => setReason(data.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') waive()
          if (event.key === 'Escape') onDone()
        }}
      />
      <Button size="small" appearance="primary" disabled={!reason.trim()} onClick={waive}>
        Bỏ qua
      </Button>
      <Button size="small" onClick={onDone}>
        Thôi
      </Button>
    </div>
  )
}
