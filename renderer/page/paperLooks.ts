import type { CSSProperties } from 'react'
import type { ParagraphRole } from '../../core/style/paragraphs.ts'
import type { Looks } from '../preview/look.ts'

/**
 * The looks of a document as CSS text of a row, each written once. The space around a paragraph is padding: a row begins where it
 * begins. `squeezed` is what the spaces of a row give up (`sheets.ts`); `across`: rows on pages laid across, as much wider.
 */
export function paperLooks(
  looks: Looks,
  squeezed: Readonly<Record<string, number>>,
  across: ReadonlySet<string>,
): (role: ParagraphRole, row: string) => string {
  const made = new Map<ParagraphRole, string>()
  return (role, row) => {
    const look = made.get(role) ?? cssText(looks(role))
    made.set(role, look)
    const css = across.has(row) ? `${look};${acrossCss}` : look
    const spaces = squeezed[row]
    return spaces === undefined ? css : `${css};word-spacing:${spaces}px`
  }
}

/** Its paper, out to the edges of the page. */
const acrossCss =
  'margin-inline:calc(var(--page-over) + var(--lean)) calc(var(--page-over) - var(--lean));background:#fff;box-shadow:calc(-1*var(--page-left)) 0 #fff,var(--page-right) 0 #fff'

const cssText = ({ marginTop, marginBottom, ...look }: CSSProperties): string =>
  [
    ['font-size', look.fontSize],
    ['font-weight', look.fontWeight],
    ['font-style', look.fontStyle],
    ['line-height', look.lineHeight],
    ['text-align', look.textAlign],
    ['text-indent', look.textIndent],
    ['padding', `${marginTop} 0 ${marginBottom}`],
  ]
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
