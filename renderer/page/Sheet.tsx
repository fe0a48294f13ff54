import type { CSSProperties, ReactElement, ReactNode } from 'react'
import type { PageSetup } from '../../core/style/page.ts'
import { cellPadding, paper } from '../../core/style/page.ts'
import { drawEnd } from '../outline/pageGap.ts'
import { useLooks } from '../preview/blocks.tsx'
import { sheetCss } from '../preview/look.ts'
import { lightTheme } from '../theme/theme.ts'
import type { SheetPages } from './sheets.ts'

interface Props {
  page: PageSetup
  orientation: 'portrait' | 'landscape'
  /** What it is, for a screen reader. */
  name: string
  /** Undefined while no page is placed. */
  pages: SheetPages | undefined
  children: ReactNode
}

/** Paper is white in every theme, and so is what stands on it. */
const paperColours: Record<string, string | number> = Object.fromEntries(
  Object.entries(lightTheme).map(([name, value]) => [`--${name}`, value]),
)

/** The sheets of the body or of an annex: one length of paper, cut where its pages end. */
export function Sheet({ page, orientation, name, pages, children }: Props): ReactElement {
  const looks = useLooks()
  const cell = looks('tableLeft')
  const measures: Record<string, string | number | undefined> = {
    '--page-left': `${page.margins.left}mm`,
    '--page-right': `${page.margins.right}mm`,
    '--page-over': `${(paper.width - paper.height) / 2}mm`,
    '--cell-size': cell.fontSize?.toString(),
    '--cell-line': cell.lineHeight?.toString(),
    '--cell-side': `${cellPadding}mm`,
  }
  const style: CSSProperties = { ...sheetCss(page, orientation), ...paperColours, ...measures }
  if (pages) style.paddingBottom = 0
  return (
    <article className={`sheet paper ${orientation}`} aria-label={name} data-page={pages?.page ?? 1} style={style}>
      {pages && pages.pageNumber !== '' ? (
        <p className="page-number" style={looks('pageNumber')}>
          {pages.pageNumber}
        </p>
      ) : null}
      {children}
      {pages ? <PaperBelow end={pages.end} /> : null}
    </article>
  )
}

/** What is left of the last page, with its footnotes. */
function PaperBelow({ end }: { end: SheetPages['end'] }): ReactElement {
  return (
    <div
      className="page-gap"
      aria-hidden="true"
      style={{ height: end.rest }}
      ref={(element) => element?.replaceChildren(...drawEnd(end))}
    />
  )
}
