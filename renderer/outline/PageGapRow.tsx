import type { ReactElement } from 'react'
import { drawGap, gapKey, type PageGap } from './pageGap.ts'

/** A page that begins with a row of a table. */
export function PageGapRow({ gap, columns }: { gap: PageGap; columns: number }): ReactElement {
  return (
    <tr className="page-gap-row">
      <td colSpan={columns}>
        <PageGapBetween gap={gap} />
      </td>
    </tr>
  )
}

/** A gap between two parts of a page that are no rows. */
export function PageGapBetween({ gap }: { gap: PageGap }): ReactElement {
  return (
    <div
      key={gapKey(gap)}
      ref={(element) => {
        if (element) drawGap(element, gap)
      }}
    />
  )
}
