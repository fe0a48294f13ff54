import type { ReactElement } from 'react'
import type { PageLayout } from '../../core/document/pages.ts'
import { TruePage } from './TruePage.tsx'

/** The pages as Word will break them. Pages far from view are not painted (`content-visibility` in preview.css). */
export function TruePages({ pages }: { pages: readonly PageLayout[] }): ReactElement {
  return (
    <>
      {pages.map((page, index) => (
        <TruePage key={pageKey(index)} page={page} index={index + 1} />
      ))}
    </>
  )
}

/** A page has no identity but its number. */
const pageKey = (index: number): string => `p${index + 1}`
