/**
 * The story of a Word part (body, footnotes, comments, headers), read element by element.
 *
 * A paragraph, a cell and a table become blocks the moment they close; nothing of their XML is kept. Tracked changes are read
 * as accepted. Of an alternative (`mc:AlternateContent`) one branch is read.
 */

import { runsText } from '../../text/runsText.ts'
import { halfPtToPt } from '../../units.ts'
import { indentOf } from '../indent.ts'
import { isNumber, type Numbering } from '../numbering.ts'
import type { Reading } from '../reading.ts'
import type { SourceAside, SourceParagraph } from '../source.ts'
import type { PageNumberFormat, SourceRule } from '../sourceLayout.ts'
import type { Looks } from './looks.ts'
import type { Review } from './review.ts'
import {
  type FieldState,
  PAGE_BREAK,
  type ParagraphWords,
  type Reference,
  type RunContext,
  readRuns,
  type Sights,
} from './runs.ts'
import { type PageNumberPlace, type RawSection, rawSection, sectionEnd } from './sections.ts'
import { finished, type Item, isFinished } from './story.ts'
import { bordersOf, type ParagraphLook, paragraphLook, type Style, type Styles } from './styles.ts'
import { readTable } from './tables.ts'
import { child, deep, readXml, type Visitor, val, type Xml } from './xml.ts'

export interface Part {
  bytes: Uint8Array
  styles: Styles
  numbering: Numbering
  sights: Sights
  looks: Looks
  review: Review
}

/** What was found on the way, of the whole file. */
export interface Found {
  asides: SourceAside[]
  /** To what stands at the foot or in the margin. */
  references: (Reference & { line: number })[]
  /** Words that stand elsewhere now, where they stood. */
  moved: SourceAside[]
  lines: number
  sections: RawSection[]
  rules: SourceRule[]
  /** In the part that is read: a header or footer prints one. */
  pageNumber: Omit<PageNumberPlace, 'at'> | null
}

export const emptyFound = (): Found => ({
  asides: [],
  references: [],
  moved: [],
  lines: 0,
  sections: [],
  rules: [],
  pageNumber: null,
})

/** Old states of what is no text and no paragraph, and what only tells Word how to draw. */
const passed = new Set([
  'sectPrChange',
  'tblPrChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'tblGridChange',
  'numberingChange',
  'delInstrText',
  'ffData',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'lastRenderedPageBreak',
  'sdtPr',
  'sdtEndPr',
  'customXmlPr',
  'smartTagPr',
  'rt',
  'a:graphicFrameLocks',
  'wps:spPr',
  'wps:style',
  'wps:bodyPr',
  // Looks no plan keeps.
  ...(
    'szCs bCs iCs lang kern highlight shd tcW vAlign tcMar noWrap tblW tblLayout tblCellMar tblLook tblInd ' +
    'tblCellSpacing cantSplit trHeight keepLines widowControl contextualSpacing snapToGrid autoSpaceDE autoSpaceDN ' +
    'adjustRightInd suppressAutoHyphens textAlignment cnfStyle bidi rtl cs noProof w smallCaps position hideMark tblpPr ' +
    'cols docGrid tabs tblOverlap bidiVisual tcFitText wp14:sizeRelH ' +
    'wp14:sizeRelV wp:effectExtent wp:extent wp:docPr wp:cNvGraphicFramePr a:avLst'
  ).split(' '),
])

type OnStory = (story: Xml, items: Item[], lastParagraph: string) => void

/** Stories that stand inside a part: each ends in one element. */
const stories = new Set(['body', 'footnote', 'endnote', 'comment', 'hdr', 'ftr'])

/**
 * Reads a part. `onStory` is given each story's items when it ends (a body, one footnote ...), with its element's attributes and Word's own name of its last
 * paragraph.
 * Throws `import.broken`, `import.unsafe`, `import.canceled`.
 */
export async function readStories(
  part: Part,
  found: Found,
  reading: Reading,
  onStory: OnStory,
  onShare?: (share: number) => void,
): Promise<void> {
  await readXml(part.bytes, new BodyVisitor(part, found, onStory), reading, onShare)
}

class BodyVisitor implements Visitor {
  readonly passed = passed
  private readonly part: Part
  private readonly found: Found
  private readonly onStory: OnStory
  private readonly context: RunContext
  private fields: FieldState = []
  private readonly fieldsAround: FieldState[] = []
  private items: Item[] = []
  /** Lines of open paragraphs and tables. */
  private readonly openLines: number[] = []
  private boxes = 0
  /** Of open tables, the innermost last. */
  private readonly tableStyles: (string | undefined)[] = []
  private lastParagraph = ''
  /** First line of the section that is read. */
  private nextSection = 1
  /** First branches that hold whole paragraphs or tables: those do not wait in the tree. */
  private readonly spoken = new WeakSet<Xml>()

  constructor(part: Part, found: Found, onStory: OnStory) {
    this.part = part
    const { styles, sights, looks, review } = part
    this.context = { styles, sights, looks, review, style: styles.paragraph(undefined, null), fields: [], line: 0 }
    this.found = found
    this.onStory = onStory
  }

  open(element: Xml, parents: readonly Xml[]): boolean {
    const { name } = element
    if (name === 'mc:Fallback' && this.isSaid(parents.at(-1))) return false
    if (name === 'txbxContent') {
      this.boxes++
      this.fieldsAround.push(this.fields)
      this.fields = []
    }
    if (name === 'p') this.openLines.push(this.boxes > 0 ? this.found.lines : ++this.found.lines)
    if (name === 'tbl') {
      this.openLines.push(this.found.lines + 1)
      this.tableStyles.push(undefined)
    }
    // Between paragraphs; those inside one are met while its words are read.
    if (ranges.has(name) && !parents.some((one) => one.name === 'p')) this.range(element)
    if (stories.has(name)) {
      this.items = []
      this.fields = []
    }
    return true
  }

  close(element: Xml, parents: readonly Xml[]): Xml | null {
    const { name } = element
    if (name === 'p') return this.put(finished('p', this.paragraph(element, parents)), parents)
    if (name === 'tbl') {
      this.tableStyles.pop()
      return this.put(finished('tbl', this.table(element)), parents)
    }
    if (name === 'tblPr' && this.tableStyles.length > 0)
      this.tableStyles[this.tableStyles.length - 1] = val(element, 'tblStyle')
    if (name === 'sectPr' && parents.at(-1)?.name === 'body') {
      this.items.push(this.section(element))
      return null
    }
    if (name === 'txbxContent') {
      this.boxes--
      this.fields = this.fieldsAround.pop() ?? []
      return element
    }
    if (stories.has(name)) {
      this.onStory(element, this.items, this.lastParagraph)
      return null
    }
    return element
  }

  /** Whether the branch read first holds words: then the other says the same again. */
  private isSaid(alternative: Xml | undefined): boolean {
    const choice = alternative && child(alternative, 'mc:Choice')
    return choice !== undefined && (this.spoken.has(choice) || hasWords(choice))
  }

  /** Straight into the story where nothing but wrappers stands between; else it waits in its cell or box. */
  private put(done: Xml, parents: readonly Xml[]): Xml | null {
    if (!isFinished(done)) return done
    if (done.items.some(({ kind }) => kind === 'block')) {
      for (const one of parents) if (one.name === 'mc:Choice') this.spoken.add(one)
    }
    if (parents.some((one) => one.name === 'tc' || one.name === 'txbxContent')) return done
    this.items.push(...done.items)
    return null
  }

  private range({ name, attributes }: Xml): void {
    const { review } = this.part
    if (name === 'commentRangeStart') review.rangeStart(attributes.id ?? '', this.found.lines + 1)
    else if (name === 'commentRangeEnd') review.rangeEnd(attributes.id ?? '')
    else if (name.endsWith('Start')) review.moveStart(attributes.name ?? '')
    else review.moveEnd()
  }

  private section(sectPr: Xml): Item {
    const { sections, lines } = this.found
    const before = sections.at(-1)
    sections.push(rawSection(sectPr, this.nextSection, before))
    this.nextSection = lines + 1
    return sectionEnd(sectPr)
  }

  private paragraph(element: Xml, parents: readonly Xml[]): Item[] {
    const { styles, review, sights } = this.part
    const { context } = this
    const gone = goneIn(parents)
    const line = this.openLines.pop() ?? 0
    this.lastParagraph = element.attributes['w14:paraId'] ?? ''
    const pPr = child(element, 'pPr')
    const style = styles.paragraph(val(pPr, 'pStyle'), this.tableStyles.length === 0 ? null : this.tableStyles.at(-1))
    context.style = style
    context.fields = this.fields
    context.line = line
    const words = readRuns(element, context)
    const direct = paragraphLook(pPr)
    if (gone) {
      if (gone === 'moved') words.moved += runsText(words.runs)
      else words.left.add('deleted', runsText(words.runs))
      words.runs = []
    }
    this.setAside(words, line)
    const mark = child(pPr, 'rPr')
    const markDeleted = child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined || gone !== null
    const look = { ...style.paragraph, ...direct }
    this.seeRules(element, look, line)
    this.seePageNumber(words, look)
    this.trackMark(pPr, mark, words, line)
    review.paragraphEnd()
    const empty = words.runs.every((run) => run.text.trim() === '')
    // Of a paragraph that is gone altogether no number is counted.
    const place = markDeleted && empty ? null : this.numbered(style, direct)
    const label = place ? this.part.numbering.next(place) : ''
    const ends = this.ends(look, direct, place)
    const items = this.split(words, label, look, style, ends, line)
    const alone = empty && isNumber(label)
    if (alone && !parents.some((one) => one.name === 'tc')) sights.loneNumbers.push(label)
    else if (alone) {
      const format = this.part.looks.paragraph(look, style, ends)
      const block: SourceParagraph = { kind: 'paragraph', line, runs: [], label, format }
      if (look.align) block.align = look.align
      items.splice(items.findIndex(isBlank), 1, { kind: 'block', block })
    }
    const section = child(pPr, 'sectPr')
    if (markDeleted) {
      const last = items.at(-1)
      if (last?.kind === 'block') last.joins = true
      // The mark of an empty paragraph is all there was of it.
      if (last?.kind === 'blank') items.pop()
    }
    if (look.pageBreakBefore) items.unshift({ kind: 'block', block: { kind: 'break', of: 'page' } })
    return section ? [...items, this.section(section)] : items
  }

  private seeRules(element: Xml, look: ParagraphLook, line: number): void {
    const count = drawnIn(element) + (look.ruled ? 1 : 0)
    if (count > 0 && line > 0) this.found.rules.push({ line, count })
  }

  private seePageNumber({ pageNumber }: ParagraphWords, look: ParagraphLook): void {
    const run = pageNumber && this.part.looks.runs[pageNumber.format]
    if (!run) return
    const tabbed: PageNumberFormat['align'] =
      pageNumber.tabs === 0 ? 'left' : pageNumber.tabs === 1 ? 'center' : 'right'
    const aligned = look.align === 'center' || look.align === 'right' ? look.align : tabbed
    this.found.pageNumber ??= { align: look.frame ?? aligned, run, ...(this.boxes > 0 ? { boxed: true as const } : {}) }
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

  private setAside(words: ParagraphWords, line: number): void {
    const { asides, references } = this.found
    const at = this.boxes > 0 ? 0 : line
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
    ends: ParagraphLook,
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
  private ends(
    look: ParagraphLook,
    direct: ParagraphLook,
    place: { numId: number; level: number } | null,
  ): ParagraphLook {
    if (!place) return look
    const ofList = this.part.numbering.indent(place)
    return direct.numId === undefined ? { ...ofList, ...look } : { ...look, ...ofList, ...direct }
  }

  private table(element: Xml): Item[] {
    const line = this.openLines.pop() ?? 0
    const { table, deleted } = readTable(element, line, this.part.styles, this.part.review)
    const ruled = line < longestHead ? ruledCells(element) : 0
    if (ruled > 0) this.found.rules.push({ line, count: ruled })
    for (const text of deleted) if (text.trim() !== '') this.found.asides.push({ kind: 'deleted', text, line })
    const hasRows = table.rows.some((row) => row.length > 0)
    return hasRows ? [{ kind: 'block', block: table }] : []
  }
}

const isBlank = (item: Item): boolean => item.kind === 'blank'
const isParagraph = (item: Item): boolean => item.kind === 'block' && item.block.kind === 'paragraph'

const ranges = new Set([
  'commentRangeStart',
  'commentRangeEnd',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
])

const marks = [
  ['ins', 'added'],
  ['del', 'removed'],
  ['moveFrom', 'moved-away'],
  ['moveTo', 'moved-here'],
] as const

function goneIn(parents: readonly Xml[]): 'deleted' | 'moved' | null {
  if (parents.some(({ name }) => name === 'del')) return 'deleted'
  return parents.some(({ name }) => name === 'moveFrom') ? 'moved' : null
}

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

/** Cells with a line above or below, among those of a head; tables of data stand further down. */
function ruledCells(table: Xml): number {
  return deep(table, 'tcBorders').filter((borders) => {
    const { top, bottom } = bordersOf(borders)
    return top === true || bottom === true
  }).length
}
/** A head ends before this line, whatever stands above it. */
const longestHead = 200

function hasWords(choice: Xml): boolean {
  const hasDrawing = deep(choice, 'pic:pic').length > 0 || deep(choice, 'wps:wsp').length > 0
  return hasDrawing || deep(choice, 'txbxContent').length > 0 || deep(choice, 't').length > 0
}

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
