/** How a run looks: what it says itself, before its own style, the paragraph's style and what the file says of all. */

import { type Looks, usualSize } from './looks.ts'
import type { ChangeMark, Review } from './review.ts'
import { type Style, type Styles, type TextLook, textLook } from './styles.ts'
import { child, val, type Xml } from './xml.ts'

interface LookContext {
  styles: Styles
  looks: Looks
  review: Review
  /** Of the paragraph. */
  style: Style
}

export interface Look {
  bold: boolean
  italic: boolean
  caps: boolean
  hidden: boolean
  struck: boolean
  raise: 'super' | 'sub' | undefined
  size: number
  /** Empty where unknown. */
  font: string
  /** Place of its effective look among those of the file. */
  format: number
  /** How it was before a tracked change of its look. */
  was?: { mark: ChangeMark; look: { bold: boolean; italic: boolean } }
}

export const plainLook = (context: LookContext): Look => runLook(undefined, context)

/** Bold in the paragraph's style and in the run's style cancel out, as Word has it; written into the run it simply counts. */
export function runLook(rPr: Xml | undefined, context: LookContext): Look {
  const { style, styles, looks, review } = context
  const own = textLook(rPr)
  const styled = rPr ? styles.character(val(rPr, 'rStyle')) : {}
  const either = (key: 'bold' | 'italic' | 'caps' | 'hidden' | 'struck'): boolean =>
    (style.text[key] ?? styles.defaults[key] ?? false) !== (styled[key] ?? false)
  const told = <K extends keyof TextLook>(key: K): TextLook[K] =>
    own[key] ?? styled[key] ?? style.text[key] ?? style.beneath[key]
  const [raise, size, font] = [told('raise'), told('size'), told('font')]
  const look: Look = {
    bold: own.bold ?? either('bold'),
    italic: own.italic ?? either('italic'),
    caps: own.caps ?? either('caps'),
    hidden: own.hidden ?? either('hidden'),
    struck: own.struck ?? either('struck'),
    raise: raise === 'line' ? undefined : raise,
    size: size ?? usualSize,
    font: styles.fontName(font) ?? '',
    format: looks.run(font, size, told('color'), told('underline')),
  }
  const change = child(rPr, 'rPrChange')
  if (!change) return look
  const before = textLook(child(change, 'rPr'))
  return {
    ...look,
    was: {
      mark: review.mark('look', change),
      look: { bold: before.bold ?? either('bold'), italic: before.italic ?? either('italic') },
    },
  }
}
