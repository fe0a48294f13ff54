import type { ReactElement } from 'react'
import css from './new.module.css'

/** The top of the template's first page. */
export function FirstPage({ templateId }: { templateId: string }): ReactElement {
  return <div className={css.thumb} data-template={templateId} aria-hidden="true" />
}
