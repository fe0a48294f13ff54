/** The looks of a file, each written once: what paragraphs and runs name by its place in the list. */
import { halfPtToPt, twipsToMm, twipsToPt } from '../../units.ts'
import type { ParagraphFormat, RunFormat, SourceLayout } from '../sourceLayout.ts'
import type { ParagraphLook, Style, Styles } from './styles.ts'

/** Half points: Word's own default where a file says nothing. */
export const usualSize = 20
/** Word's own where neither style nor default names one. */
const usualFont = 'Times New Roman'

/** Left end and first line of a paragraph, twips; its list counted in. */
export interface Ends {
  left: number | undefined
  firstLine: number | undefined
}

const mostRecent = 8

export class Looks {
  readonly paragraphs: ParagraphFormat[] = []
  readonly runs: RunFormat[] = []
  private readonly paragraphsByKey = new Map<string, number>()
  private readonly runsByKey = new Map<string, number>()
  private readonly styles: Styles
  // Most paragraphs look like one of the last few: a row of a table has other looks by turns.
  private readonly recent: { look: ParagraphLook; style: Style; left: number; firstLine: number; index: number }[] = []
  private oldest = 0
  private lastRun = { font: '' as string | undefined, size: 0, color: '', underline: false, index: -1 }

  constructor(styles: Styles) {
    this.styles = styles
  }

  get layout(): Pick<SourceLayout, 'paragraphs' | 'runs'> {
    return { paragraphs: this.paragraphs, runs: this.runs }
  }

  /** `look`: of the paragraph, its style counted in. */
  paragraph(look: ParagraphLook, style: Style, { left = 0, firstLine = 0 }: Ends): number {
    for (const one of this.recent) {
      if (one.style === style && one.left === left && one.firstLine === firstLine && sameLook(one.look, look))
        return one.index
    }
    const index = this.paragraphIndex(look, style, left, firstLine)
    this.recent[this.oldest] = { look, style, left, firstLine, index }
    this.oldest = (this.oldest + 1) % mostRecent
    return index
  }

  private paragraphIndex(look: ParagraphLook, style: Style, left: number, firstLine: number): number {
    const { align = 'left', right = 0, before = 0, after = 0, line = 240, lineRule = 'auto', keepNext = false } = look
    const key = `${style.id}|${align}|${left}|${right}|${firstLine}|${before}|${after}|${line}|${lineRule}|${keepNext}`
    return indexOf(
      key,
      this.paragraphsByKey,
      this.paragraphs,
      (): ParagraphFormat => ({
        style: style.name,
        align: align ?? 'left',
        left: toMm(left),
        right: toMm(right),
        firstLine: toMm(firstLine),
        before: twipsToPt(before),
        after: twipsToPt(after),
        line:
          lineRule === 'auto'
            ? { rule: 'multiple', value: Math.round((line / 240) * 1000) / 1000 }
            : { rule: lineRule === 'exact' ? 'exact' : 'least', value: twipsToPt(line) },
        keepWithNext: keepNext,
      }),
    )
  }

  run(font: string | undefined, size = usualSize, color = 'auto', underline = false): number {
    const last = this.lastRun
    if (last.font === font && last.size === size && last.color === color && last.underline === underline)
      return last.index
    const index = this.runIndex(font, size, color, underline)
    this.lastRun = { font, size, color, underline, index }
    return index
  }

  private runIndex(font: string | undefined, size: number, color: string, underline: boolean): number {
    const key = `${font}|${size}|${color}|${underline}`
    return indexOf(key, this.runsByKey, this.runs, () => ({
      font: this.styles.fontName(font) ?? usualFont,
      size: halfPtToPt(size),
      color,
      underline,
    }))
  }
}

const sameLook = (a: ParagraphLook, b: ParagraphLook): boolean =>
  a.align === b.align &&
  a.right === b.right &&
  a.before === b.before &&
  a.after === b.after &&
  a.line === b.line &&
  a.lineRule === b.lineRule &&
  a.keepNext === b.keepNext

function indexOf<T>(key: string, known: Map<string, number>, list: T[], make: () => NoInfer<T>): number {
  const found = known.get(key)
  if (found !== undefined) return found
  known.set(key, list.length)
  return list.push(make()) - 1
}

/** To a tenth of a millimetre: what a ruler shows. */
export const toMm = (twips: number): number => Math.round(twipsToMm(twips) * 10) / 10
