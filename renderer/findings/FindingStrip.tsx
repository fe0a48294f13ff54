import { Button } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { useEditor } from '../state/editor.ts'
import { goToFinding, openFindings, useCurrentFinding } from './currentFinding.ts'
import { EarlierReason } from './EarlierReason.tsx'
import { FindingActions } from './FindingActions.tsx'
import css from './findings.module.css'
import { Ground } from './Ground.tsx'
import { SeverityMark } from './SeverityMark.tsx'

/** The finding in hand, under the form: what is wrong, why, and what can be done, while one walks through them (F8). */
export function FindingStrip(): ReactElement | null {
  const build = useEditor((state) => state.build)
  const id = useCurrentFinding((state) => state.id)
  const step = useEditor((state) => state.step)
  const findings = openFindings(build)
  const at = findings.findIndex((finding) => finding.id === id)
  const finding = findings[at]
  if (!finding || step === 'ra-soat') return null
  return (
    <section className={css.strip} aria-label="Chỗ đang xem" role="status">
      <div className={css.stripHead}>
        <SeverityMark severity={finding.severity} />
        <span className={css.stripMessage}>{finding.message}</span>
        <span className={css.count}>
          {at + 1}/{findings.length}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label="Chỗ trước (Shift+F8)"
          title="Chỗ trước (Shift+F8)"
          onClick={() => goToFinding(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label="Chỗ tiếp theo (F8)"
          title="Chỗ tiếp theo (F8)"
          onClick={() => goToFinding(1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="Đóng"
          title="Đóng"
          onClick={() => useCurrentFinding.setState({ id: null })}
        />
      </div>
      <Ground key={`why-${finding.id}`} finding={finding} />
      <EarlierReason finding={finding} />
      <FindingActions key={finding.id} finding={finding} here />
    </section>
  )
}
