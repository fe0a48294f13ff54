/** The looks of `core/style` as CSS, so that flowing text and Word's pages read their numbers off one table. */
import type { CSSProperties } from 'react'
import type { PageSetup } from '../../core/style/page.ts'
import { cellPadding, sheet } from '../../core/style/page.ts'
import { type LookName, lookOf } from '../../core/style/paragraphs.ts'

/** Single line spacing of Times New Roman: ascent, descent and line gap of its font file, in units of the em. */
const singleSpacing = (1825 + 443 + 87) / 2048

/** A paragraph of this name on screen. Lengths in mm and pt: CSS knows both, and the browser scales them. */
function cssOf(name: LookName, page: PageSetup): CSSProperties {
  const look = lookOf(name, page)
  return {
    fontSize: `${look.size}pt`,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
    textAlign: look.align,
    textIndent: `${look.firstLine}mm`,
    marginTop: `${look.before}pt`,
    marginBottom: `${look.after}pt`,
    lineHeight: look.line * singleSpacing,
  }
}

/** A cell's look: what is space around a paragraph in Word is padding of the cell here. */
export function cellCss({ marginTop, marginBottom, ...look }: CSSProperties): CSSProperties {
  return { ...look, padding: `${marginTop} ${cellPadding}mm ${marginBottom}` }
}

/** CSS of every look, made once for a page setup. */
export type Looks = (name: LookName) => CSSProperties

export function looksFor(page: PageSetup): Looks {
  const made = new Map<LookName, CSSProperties>()
  return (name) => {
    const known = made.get(name)
    if (known) return known
    const css = cssOf(name, page)
    made.set(name, css)
    return css
  }
}

/** The sheet itself: at least one page high, with the document's margins. */
export function sheetCss(page: PageSetup, orientation: 'portrait' | 'landscape'): CSSProperties {
  const { width, height } = sheet(orientation)
  const { top, right, bottom, left } = page.margins
  return { width: `${width}mm`, minHeight: `${height}mm`, padding: `${top}mm ${right}mm ${bottom}mm ${left}mm` }
}
