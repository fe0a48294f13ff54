/** The little of a style that says something about words. */

import { mmToPt, ptToMm, pxToPt } from '../../units.ts'
import { alignmentNamed } from '../alignment.ts'
import type { SourceParagraph, SourceRun } from '../source.ts'

export type Css = Readonly<Record<string, string>>
/** Of a tag, by their names. */
export type Attributes = Readonly<Record<string, string>>

/** `color: Red; x` → `{ color: "red" }`: names and values in small letters, what is no declaration passed over. */
export function cssOf(style: string): Css {
  if (style === '') return {}
  const css: Record<string, string> = {}
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0)
      css[declaration.slice(0, colon).trim().toLowerCase()] = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return css
}

export const alignOf = (css: Css, attributes: Attributes): SourceParagraph['align'] =>
  alignmentNamed(css['text-align'] ?? attributes.align?.toLowerCase())

const pointsOf: Readonly<Record<string, number>> = {
  pt: 1,
  px: pxToPt(1),
  in: pxToPt(96),
  cm: mmToPt(10),
  mm: mmToPt(1),
  pc: 12,
}

/** `1.0cm`, `36.0pt`. */
export function lengthOf(text: string | undefined): { points: number; mm: number } | null {
  const found = /^(-?[\d.]+)\s*(pt|px|in|cm|mm|pc)\b/.exec(text ?? '')
  const points = Number(found?.[1]) * (pointsOf[found?.[2] ?? ''] ?? Number.NaN)
  return Number.isFinite(points) ? { points, mm: ptToMm(points) } : null
}

/** Whether lines are drawn around a cell. */
export function isDrawn(css: Css, bordered: boolean): boolean {
  const sides = ['border', 'border-top', 'border-bottom', 'border-left', 'border-right'].flatMap(
    (side) => css[side] ?? [],
  )
  if (sides.length === 0) return bordered
  return sides.some((side) => /solid|double|dotted|dashed|groove|ridge|inset|outset/.test(side))
}

/** A line is drawn through the words. */
export const isStruck = (css: Css): boolean =>
  /line-through/.test(
    `${css['text-decoration'] ?? ''} ${css['text-decoration-line'] ?? ''} ${css['text-line-through'] ?? ''}`,
  )

const raises: Readonly<Record<string, SourceRun['raise']>> = { super: 'super', sub: 'sub' }

/** A style says it before a tag does; both are said of everything inside. */
export function raiseOf(tag: string, css: Css, around: SourceRun['raise']): SourceRun['raise'] {
  const said = css['vertical-align']
  if (said === 'baseline' || (said !== undefined && said in raises)) return raises[said]
  return tag === 'sup' ? 'super' : tag === 'sub' ? 'sub' : around
}
