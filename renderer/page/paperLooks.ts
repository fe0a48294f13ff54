import type { CSSProperties } from 'react'
import type { ParagraphRole } from '../../core/style/paragraphs.ts'
import type { Looks } from '../preview/look.ts'

/**
 * The looks of a document as CSS text of a row, each written once. The space around a paragraph is padding: a row begins where it
 * begins. `squeezed` is what the spaces of a row give up (`sheets.ts`).
 */
export function paperLooks(
  looks: Looks,
  squeezed: Readonly<Record<string, number>>,
): (role: ParagraphRole, row: string) => string {
  const made = new Map<ParagraphRole, string>()
  return (role, row) => {
    const css = made.get(role) ?? cssText(looks(role))
    made.set(role, css)
    const spaces = squeezed[row]
    return spaces === undefined ? css : `${css};word-spacing:${spaces}px`
  }
}

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
