import type { ReactElement } from 'react'
import type { DocumentModel } from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { mmToPx, type Px } from '../../core/units.ts'
import { cutTables } from '../preview/cutTables.ts'
import { FlowSheets } from '../preview/FlowSheets.tsx'
import { TruePages } from '../preview/TruePages.tsx'

interface Props {
  document: DocumentModel
  /** The pages of this very document; null where they are not placed yet. */
  pages: readonly PageLayout[] | null
}

/** The sheets for paper: the true pages where every word of the document is on them, else its flowing text. */
export function PrintedSheets({ document, pages }: Props): ReactElement {
  if (pages && holdAllWords(document, pages)) return <TruePages pages={pages} />
  return <FlowSheets document={document} pages={[]} allRows />
}

/** Lengths are sums of fractions of a pixel. */
const TOLERANCE: Px = 1

/** No row left out, and no line in the lower margin or under the edge of its page, where paper would cut it off. */
function holdAllWords(document: DocumentModel, pages: readonly PageLayout[]): boolean {
  if (pages.length === 0 || cutTables(document, pages).size > 0) return false
  const margin = mmToPx(document.page.margins.bottom)
  // The letters must fit; a line's spacing below them may reach into the margin, as in Word.
  return pages.every((page) =>
    page.lines.every((line) => line.y + Math.min(line.height, LETTERS * line.size) <= page.height - margin + TOLERANCE),
  )
}

/** Height of the letters of Times New Roman from top to foot, in font sizes. */
const LETTERS = 1.15
