import { type ReactElement, useEffect, useState } from 'react'
import type { PageLayout } from '../../../core/document/pages.ts'
import { call } from '../../host/api.ts'
import { TruePage } from '../../preview/TruePage.tsx'
import '../../preview/preview.css'
import css from './new.module.css'

async function firstPageOf(templateId: string): Promise<PageLayout | null> {
  const sample = await call('templates.sample', { id: templateId })
  if (!sample.ok) return null
  const layout = await call('document.layout', { draft: sample.value })
  return layout.ok ? (layout.value.pages[0] ?? null) : null
}

/** The top of the sample's first page, for the eye only: the card says in words what it is. */
export function FirstPage({ templateId }: { templateId: string }): ReactElement {
  const [page, setPage] = useState<PageLayout | null>(null)
  useEffect(() => {
    let current = true
    void firstPageOf(templateId).then((first) => {
      if (current) setPage(first)
    })
    return () => {
      current = false
    }
  }, [templateId])
  return (
    <div className={css.thumb} aria-hidden="true">
      {page && (
        <div className={css.thumbPage}>
          <TruePage page={page} index={1} />
        </div>
      )}
    </div>
  )
}
