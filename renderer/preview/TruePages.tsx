import { Fragment, type ReactElement, useMemo } from 'react'
import type { DocumentModel } from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { cutTables, rowsLeftOut } from './cutTables.ts'
import { TruePage } from './TruePage.tsx'

interface Props {
  pages: readonly PageLayout[]
  /** For the count of rows of a very long table that were not placed. */
  document?: DocumentModel | null
}

/** The pages as Word will break them. Pages far from view are not painted (`content-visibility` in preview.css). */
export function TruePages({ pages, document = null }: Props): ReactElement {
  const cut = useMemo(() => (document ? cutTables(document, pages) : null), [document, pages])
  return (
    <>
      {pages.map((page, index) => (
        <Fragment key={pageKey(index)}>
          <TruePage page={page} index={index + 1} />
          {cut?.has(index) ? <p className="left-out">{rowsLeftOut(cut.get(index) ?? 0)}</p> : null}
        </Fragment>
      ))}
    </>
  )
}

/** A page has no identity but its number. */
const pageKey = (index: number): string => `p${index + 1}`
