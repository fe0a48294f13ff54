/**
 * A paragraph of a Word part, the moment it closes.
 *
 * 1. Its words are read (`runs.ts`); what is deleted, moved away, in a box or a note is put aside.
 * 2. Rules drawn beside it, a number of the page in it, and tracked changes of its end and its look are told.
 * 3. Its number is counted, and with it where its lines begin.
 * 4. At page breaks it becomes several; a number without words is kept in a cell, and told elsewhere.
 */

import { runsText } from '../../text/runsText.ts'
import { halfPtToPt } from '../../units.ts'
import { indentOf } from '../indent.ts'
import { isNumber } from '../numbering.ts'
import type { SourceParagraph } from '../source.ts'
import type { PageNumberFormat } from '../sourceLayout.ts'
import type { Ends } from './looks.ts'
import type { Found, Part } from './part.ts'
import { type FieldState, PAGE_BREAK, type ParagraphWords, type RunContext, readRuns } from './runs.ts'
import type { Item } from './story.ts'
import { type ParagraphLook, paragraphLook, type Style } from './styles.ts'
import { child, deep, val, type Xml } from './xml.ts'

/** Where a paragraph stands. */
interface Where {
  line: number
  /** Fields that were begun before it. */
  fields: FieldState
  boxed: boolean
  inCell: boolean
  /** Of the table around it; null outside of tables. */
  tableStyle: string | null | undefined
  /** Its place in the text was deleted, or moved elsewhere. */
  gone: 'deleted' | 'moved' | null
}

export class ParagraphReader {
  private readonly part: Part
  private readonly found: Found
  private readonly context: RunContext

  constructor(part: Part, found: Found) {
    this.part = part
    this.found = found
    const { styles, sights, looks, review } = part
    this.context = { styles, sights, looks, review, style: styles.paragraph(undefined, null), fields: [], line: 0 }
  }

  /** A paragraph with its number and its page breaks. A section that ends with it is not looked at. */
  read(element: Xml, where: Where): Item[] {
    const { styles, numbering, review } = this.part
    const { line, gone } = where
    const pPr = child(element, 'pPr')
    const style = styles.paragraph(val(pPr, 'pStyle'), where.tableStyle)
    const words = this.words(element, style, where)
    const direct = paragraphLook(pPr)
    const mark = child(pPr, 'rPr')
    const markDeleted = child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined || gone !== null
    const look = { ...style.paragraph, ...direct }
    this.seeRules(element, look, line)
    this.seePageNumber(words, look, where)
    this.trackMark(pPr, mark, words, line)
    review.paragraphEnd()
    const empty = words.runs.every((run) => run.text.trim() === '')
    // Of a paragraph that is gone altogether no number is counted.
    const place = markDeleted && empty ? null : this.numbered(style, direct)
    const label = place ? numbering.next(place) : ''
    const ends = this.ends(look, direct, place)
    const items = this.split(words, label, look, style, ends, line)
    if (empty && isNumber(label)) this.keepLoneNumber(items, label, { look, style, ends }, where)
    if (markDeleted) {
      const last = items.at(-1)
      if (last?.kind === 'block') last.joins = true
      // The mark of an empty paragraph is all there was of it.
      if (last?.kind === 'blank') items.pop()
    }
    // A large letter at the beginning, in a frame of its own: the word goes on in the paragraph it was taken from.
    const last = child(pPr, 'framePr')?.attributes.dropCap === undefined ? undefined : items.at(-1)
    if (last?.kind === 'block') last.joins = true
    if (look.pageBreakBefore) items.unshift({ kind: 'block', block: { kind: 'break', of: 'page' } })
    return items
  }

  /** Its words; those that are gone, and what stands elsewhere, are put aside. */
  private words(element: Xml, style: Style, { line, gone, fields, boxed }: Where): ParagraphWords {
    const { context } = this
    context.style = style
    context.fields = fields
    context.line = line
    const words = readRuns(element, context)
    if (gone) {
      if (gone === 'moved') words.moved += runsText(words.runs)
      else words.left.add('deleted', runsText(words.runs))
      words.runs = []
    }
    this.setAside(words, boxed ? 0 : line)
    return words
  }

  /** A number without words: in a cell it is all the cell says; elsewhere it is told. */
  private keepLoneNumber(
    items: Item[],
    label: string,
    { look, style, ends }: { look: ParagraphLook; style: Style; ends: Ends },
    { line, inCell }: Where,
  ): void {
    if (!inCell) {
      this.part.sights.loneNumbers.push(label)
      return
    }
    const format = this.part.looks.paragraph(look, style, ends)
    const block: SourceParagraph = { kind: 'paragraph', line, runs: [], label, format }
    if (look.align) block.align = look.align
    items.splice(items.findIndex(isBlank), 1, { kind: 'block', block })
  }

  private seeRules(element: Xml, look: ParagraphLook, line: number): void {
    const count = drawnIn(element) + (look.ruled ? 1 : 0)
    if (count > 0 && line > 0) this.found.rules.push({ line, count })
  }

  private seePageNumber({ pageNumber }: ParagraphWords, look: ParagraphLook, { boxed }: Where): void {
    const run = pageNumber && this.part.looks.runs[pageNumber.format]
    if (!run) return
    const tabbed: PageNumberFormat['align'] =
      pageNumber.tabs === 0 ? 'left' : pageNumber.tabs === 1 ? 'center' : 'right'
    const aligned = look.align === 'center' || look.align === 'right' ? look.align : tabbed
    this.found.pageNumber ??= { align: look.frame ?? aligned, run, ...(boxed ? { boxed: true as const } : {}) }
  }

  /** Tracked changes of the paragraph itself: its end added or removed, its look another than it was. */
  private trackMark(pPr: Xml | undefined, mark: Xml | undefined, words: ParagraphWords, line: number): void {
    const { review, styles } = this.part
    for (const [name, kind] of marks) {
      const found = child(mark, name)
      if (found) review.change(review.mark(kind, found), line, words.length, '\n')
    }
    const change = child(pPr, 'pPrChange')
    if (!change) return
    const style = styles.paragraph(val(child(change, 'pPr'), 'pStyle'), null).name
    review.change(review.mark('paragraph', change), line, 0, '', { style })
  }

  private setAside(words: ParagraphWords, at: number): void {
    const { asides, references } = this.found
    for (const box of words.textBoxes) asides.push({ kind: 'textbox', ...box, line: at })
    asides.push(...words.left.asides(at))
    if (words.moved.trim() !== '') this.found.moved.push({ kind: 'deleted', text: words.moved.trim(), line: at })
    for (const reference of words.references) references.push({ ...reference, line: at })
  }

  /** A page break inside a paragraph ends it and begins another. */
  private split(
    words: ParagraphWords,
    label: string,
    look: ParagraphLook,
    style: Style,
    ends: Ends,
    line: number,
  ): Item[] {
    const items: Item[] = []
    let at = line
    let labelled = label === ''
    for (const [index, runs] of atPageBreaks(words.runs).entries()) {
      if (index > 0) items.push({ kind: 'block', block: { kind: 'break', of: 'page' } })
      if (runs.every((run) => run.text.trim() === '')) {
        if (index === 0) items.push({ kind: 'blank' })
        continue
      }
      if (index > 0 && items.some(isParagraph)) at = ++this.found.lines
      const block: SourceParagraph = { kind: 'paragraph', line: at, runs }
      if (!labelled) {
        block.label = label
        labelled = true
      }
      if (look.align) block.align = look.align
      if (ends.left !== undefined || ends.firstLine !== undefined) block.indent = indentOf(ends.left, ends.firstLine)
      block.format = this.part.looks.paragraph(look, style, ends)
      if (words.size !== undefined) block.size = halfPtToPt(words.size)
      const level = look.outlineLevel
      if (level !== undefined && level >= 0 && level < 9) block.outlineLevel = level + 1
      items.push({ kind: 'block', block })
    }
    return items
  }

  private numbered(style: Style, direct: ParagraphLook): { numId: number; level: number } | null {
    const numId = direct.numId ?? style.paragraph.numId
    if (numId === undefined || numId === 0) return null
    const ofStyle =
      direct.numId === undefined ? this.part.numbering.levelOfStyle(numId, [style.id, ...style.chain]) : undefined
    return { numId, level: direct.level ?? ofStyle ?? style.paragraph.level ?? 0 }
  }

  /** Left end and first line, twips; what the list says counts before the style and behind the paragraph's own. */
  private ends(look: ParagraphLook, direct: ParagraphLook, place: { numId: number; level: number } | null): Ends {
    if (!place) return { left: look.left, firstLine: look.firstLine }
    const ofList = this.part.numbering.indent(place)
    const end = (key: keyof Ends): number | undefined =>
      direct.numId === undefined ? (look[key] ?? ofList[key]) : (direct[key] ?? ofList[key] ?? look[key])
    return { left: end('left'), firstLine: end('firstLine') }
  }
}

const isBlank = (item: Item): boolean => item.kind === 'blank'
const isParagraph = (item: Item): boolean => item.kind === 'block' && item.block.kind === 'paragraph'

const marks = [
  ['ins', 'added'],
  ['del', 'removed'],
  ['moveFrom', 'moved-away'],
  ['moveTo', 'moved-here'],
] as const

/** Shapes without words: a rule is drawn in many ways. */
function drawnIn(element: Xml): number {
  let count = 0
  for (const one of element.children) {
    if (!drawings.has(one.name)) count += drawnIn(one)
    else if (deep(one, 'txbxContent').length === 0) count++
  }
  return count
}
const drawings = new Set(['wps:wsp', 'v:line', 'v:shape', 'v:rect', 'pic:pic'])

function atPageBreaks(runs: SourceParagraph['runs']): SourceParagraph['runs'][] {
  const parts: SourceParagraph['runs'][] = [[]]
  for (const run of runs) {
    if (run.note !== undefined) parts.at(-1)?.push(run)
    for (const [index, text] of run.text.split(PAGE_BREAK).entries()) {
      if (index > 0) parts.push([])
      if (text !== '') parts.at(-1)?.push({ ...run, text })
    }
  }
  return parts
}
