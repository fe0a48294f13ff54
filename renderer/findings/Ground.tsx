import type { ReactElement } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import css from './findings.module.css'

/** What a finding stands on: where it is written, and folded away what goes wrong if it is left so. */
export function Ground({ finding: { source, why } }: { finding: Finding }): ReactElement {
  return (
    <details className={css.ground}>
      <summary>{source} · Vì sao?</summary>
      <p className={css.why}>{why}</p>
    </details>
  )
}
