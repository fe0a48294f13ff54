/** Looks of a file that is no .docx, each written once: what paragraphs and runs name by its place in the list. */
import { type Mm, type Pt, type Twips, twipsToMm, twipsToPt } from '../units.ts'
import type { ParagraphFormat, RunFormat, SourceLayout } from './sourceLayout.ts'

export class LookList {
  private readonly paragraphs: ParagraphFormat[] = []
  private readonly runs: RunFormat[] = []
  private readonly places = new Map<string, number>()

  get layout(): Pick<SourceLayout, 'paragraphs' | 'runs'> {
    return { paragraphs: this.paragraphs, runs: this.runs }
  }

  paragraph(look: ParagraphFormat): number {
    const { style, align, left, right, firstLine, before, after, line, keepWithNext } = look
    const key = `p${style}|${align}|${left}|${right}|${firstLine}|${before}|${after}|${line.rule}${line.value}|${keepWithNext}`
    return this.placeOf(key, this.paragraphs, look)
  }

  run(look: RunFormat): number {
    return this.placeOf(`r${look.font}|${look.size}|${look.color}|${look.underline}`, this.runs, look)
  }

  private placeOf<T>(key: string, list: T[], look: T): number {
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, list.length)
    return list.push(look) - 1
  }
}

/** To a tenth of a millimetre: what a ruler shows. */
export const toMm = (twips: Twips): Mm => tenths(twipsToMm(twips))
export const tenths = (length: Mm): Mm => Math.round(length * 10) / 10

/** Word's own: twips, below 0 an exact height, of a single line (240) where it is a multiple. */
export function lineOf(twips: Twips, multiple: boolean): ParagraphFormat['line'] {
  if (multiple) return { rule: 'multiple', value: shareOf(Math.abs(twips) / 240) }
  return { rule: twips < 0 ? 'exact' : 'least', value: twipsToPt(Math.abs(twips)) }
}
const shareOf = (share: number): number => Math.round(share * 1000) / 1000

/** `multiple` of a single line, as a share. */
export const timesSingle = (share: number): ParagraphFormat['line'] => ({ rule: 'multiple', value: shareOf(share) })
/** A fixed height of lines, to a tenth of a point. */
export const inPoints = (rule: 'exact' | 'least', value: Pt): ParagraphFormat['line'] => ({
  rule,
  value: Math.round(value * 10) / 10,
})
