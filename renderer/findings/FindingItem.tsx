import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { stepLabels } from '../state/steps.ts'
import { showFinding } from './currentFinding.ts'
import { EarlierReason } from './EarlierReason.tsx'
import { FindingActions } from './FindingActions.tsx'
import css from './findings.module.css'
import { Ground } from './Ground.tsx'
import { SeverityMark } from './SeverityMark.tsx'

interface Props {
  finding: Finding
  /** Where the very same is said, too. */
  others?: readonly Finding[]
}

/** One finding: what, the words themselves, why, and what can be done. */
export function FindingItem({ finding, others = [] }: Props): ReactElement {
  return (
    <li className={css.item} data-finding={finding.id}>
      <SeverityMark severity={finding.severity} />
      <div className={css.itemText}>
        <p className={css.itemMessage}>{finding.message}</p>
        {finding.excerpt && <p className={css.excerpt}>“{finding.excerpt}”</p>}
        <Ground finding={finding} />
        <EarlierReason finding={finding} />
        <FindingActions finding={finding} others={others} />
        <OtherPlaces findings={others} />
      </div>
    </li>
  )
}

/** Each of them one press away; folded, since one look at the first often settles all. */
function OtherPlaces({ findings }: { findings: readonly Finding[] }): ReactElement | null {
  if (findings.length === 0) return null
  return (
    <details className={css.ground}>
      <summary>Còn {findings.length} chỗ như vậy</summary>
      <ul className={css.places}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Button size="small" appearance="subtle" onClick={() => showFinding(finding)}>
              {stepLabels[finding.step]}: {finding.excerpt === '' ? 'đến chỗ này' : `“${finding.excerpt}”`}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
