/** What an outline that is written on the page itself is told of the page. Without it an outline is a list in a form. */
import type { ParagraphRole } from '../../core/style/paragraphs.ts'
import type { Mm } from '../../core/units.ts'
import type { PageGap } from './pageGap.ts'

export interface Paper {
  /** Type and lengths of a row, by its id, as CSS. */
  looks: (role: ParagraphRole, row: string) => string
  /** Names of sections print in capitals, whatever was typed. */
  capitals: boolean
  gaps: readonly PageGap[]
  /** Column widths of a table as printed; undefined while it was not built. */
  widths: (table: string) => readonly Mm[] | undefined
  /** A table printed on pages of its own, laid across. */
  isAcross: (table: string) => boolean
  /** Where the tools stand; null while the caret is in another text of the page. */
  tools: HTMLElement | null
}

export const noGaps: readonly PageGap[] = []
