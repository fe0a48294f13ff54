/**
 * What one style of an OpenDocument text says; what it leaves unsaid is the style's it is based on.
 *
 * 1. Of words (`textLook`): weight, slant, size, font, colour, what is struck or hidden.
 * 2. Of paragraphs (`paragraphLook`): align, place, gaps, lines, breaks.
 */

import { mmToPt } from '../../units.ts'
import { alignmentNamed } from '../alignment.ts'
import { inPoints, timesSingle } from '../lookList.ts'
import { onlySaid } from '../onlySaid.ts'
import type { ParagraphFormat } from '../sourceLayout.ts'
import { type Element, mmOf } from './tree.ts'

/** Attributes of an element, by their names. */
export type Said = Readonly<Record<string, string>>

export interface TextLook {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  struck?: boolean
  hidden?: boolean
  raise?: 'super' | 'sub' | 'line'
  font?: string
  /** pt */
  size?: number
  /** `000000`, `auto` */
  color?: string
  underline?: boolean
}

export interface ParagraphLook {
  align?: 'left' | 'center' | 'right' | 'justify'
  /** mm */
  left?: number
  right?: number
  firstLine?: number
  /** pt */
  before?: number
  after?: number
  line?: ParagraphFormat['line']
  keepWithNext?: boolean
  /** Where the pages count anew from it on. */
  pageNumber?: number
  breakBefore?: boolean
  breakAfter?: boolean
  /** Pages of another kind begin here. */
  masterPage?: string
  listStyle?: string
}

export const unquoted = (name: string): string => name.replace(/^['"]|['"]$/g, '')

/** What a style says of words: size in pt, colour as `000000` or `auto`. */
export function textLook(of: Said, fonts: ReadonlyMap<string, string>): TextLook {
  const read = <V>(name: string, as: (value: string) => V): V | undefined => {
    const value = of[name]
    return value === undefined ? undefined : as(value)
  }
  const isDrawn = (line: string): boolean => line !== 'none'
  const font = read('style:font-name', (name) => fonts.get(name) ?? name) ?? of['fo:font-family']
  const size = mmOf(of['fo:font-size'])
  return onlySaid({
    bold: read('fo:font-weight', (weight) => weight === 'bold' || Number(weight) >= 600),
    italic: read('fo:font-style', (slant) => slant !== 'normal'),
    caps: read('fo:text-transform', (letters) => letters === 'uppercase'),
    struck: read('style:text-line-through-style', isDrawn) ?? read('style:text-line-through-type', isDrawn),
    hidden: read('text:display', (shown) => shown === 'none'),
    raise: read('style:text-position', raiseOf),
    font: font ? unquoted(font) : undefined,
    color: of['style:use-window-font-color'] === 'true' ? 'auto' : read('fo:color', colorOf),
    underline: read('style:text-underline-style', isDrawn),
    size: size === undefined ? undefined : Math.round(mmToPt(size) * 2) / 2,
  })
}

/** `super 58%`, `-25% 58%`: its word, or the height above the line. */
function raiseOf(position: string): TextLook['raise'] {
  const height = Number.parseFloat(position)
  if (/^super/.test(position) || height > 0) return 'super'
  return /^sub/.test(position) || height < 0 ? 'sub' : 'line'
}

const colorOf = (color: string): string => color.replace('#', '').toUpperCase()

/** What a style says of paragraphs: lengths in mm. */
export function paragraphLook(style: Element, of: Said): ParagraphLook {
  const look: ParagraphLook = {}
  const align = alignmentNamed(of['fo:text-align'])
  if (align) look.align = align
  const [left, firstLine] = [mmOf(of['fo:margin-left']), mmOf(of['fo:text-indent'])]
  if (left !== undefined) look.left = left
  if (firstLine !== undefined) look.firstLine = firstLine
  const right = mmOf(of['fo:margin-right'])
  if (right !== undefined) look.right = right
  const [before, after] = [gapOf(of['fo:margin-top']), gapOf(of['fo:margin-bottom'])]
  if (before !== undefined) look.before = before
  if (after !== undefined) look.after = after
  const line = lineHeight(of)
  if (line) look.line = line
  if (of['fo:keep-with-next'] !== undefined) look.keepWithNext = of['fo:keep-with-next'] === 'always'
  const number = Number(of['style:page-number'])
  if (Number.isInteger(number) && number > 0) look.pageNumber = number
  if (of['fo:break-before'] !== undefined) look.breakBefore = of['fo:break-before'] === 'page'
  if (of['fo:break-after'] !== undefined) look.breakAfter = of['fo:break-after'] === 'page'
  const page = style.attributes['style:master-page-name']
  if (page !== undefined) look.masterPage = page
  const list = style.attributes['style:list-style-name']
  if (list !== undefined) look.listStyle = list
  return look
}

/** In pt, to a tenth. */
function gapOf(length: string | undefined): number | undefined {
  const found = mmOf(length)
  return found === undefined ? undefined : Math.round(mmToPt(found) * 10) / 10
}

function lineHeight(of: Said): ParagraphFormat['line'] | undefined {
  const least = mmOf(of['style:line-height-at-least'])
  if (least !== undefined) return inPoints('least', mmToPt(least))
  const height = of['fo:line-height']
  const exact = mmOf(height)
  if (exact !== undefined) return inPoints('exact', mmToPt(exact))
  if (height?.endsWith('%')) return timesSingle(Number.parseFloat(height) / 100)
  return height === 'normal' ? timesSingle(1) : undefined
}
