import { ErrorCircleRegular, LightbulbRegular, WarningRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { type Severity, severityNames } from '../../core/checks/shape/finding.ts'
import css from './findings.module.css'

/** Shape and word as well as colour. */
export function SeverityMark({ severity }: { severity: Severity }): ReactElement {
  const label = severityNames[severity]
  switch (severity) {
    case 'error':
      return <ErrorCircleRegular className={css.error} aria-label={label} role="img" />
    case 'warning':
      return <WarningRegular className={css.warning} aria-label={label} role="img" />
    case 'hint':
      return <LightbulbRegular className={css.hint} aria-label={label} role="img" />
  }
}
