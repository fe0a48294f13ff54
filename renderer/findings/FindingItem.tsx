import type { ReactElement } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { EarlierReason } from './EarlierReason.tsx'
import { FindingActions } from './FindingActions.tsx'
import css from './findings.module.css'
import { Ground } from './Ground.tsx'
import { SeverityMark } from './SeverityMark.tsx'

/** One finding: what, the words themselves, why, and what can be done. */
export function FindingItem({ finding }: { finding: Finding }): ReactElement {
  return (
    <li className={css.item} data-finding={finding.id}>
      <SeverityMark severity={finding.severity} />
      <div className={css.itemText}>
        <p className={css.itemMessage}>{finding.message}</p>
        {finding.excerpt && <p className={css.excerpt}>“{finding.excerpt}”</p>}
        <Ground finding={finding} />
        <EarlierReason finding={finding} />
        <FindingActions finding={finding} />
      </div>
    </li>
  )
}
