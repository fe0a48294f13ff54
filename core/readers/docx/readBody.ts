/**
 * The story of a Word part (body, footnotes, comments, headers), read element by element.
 *
 * A paragraph, a cell and a table become blocks the moment they close; nothing of their XML is kept. Tracked changes are read
 * as accepted. Of an alternative (`mc:AlternateContent`) one branch is read.
 */

import { runsText } from '../../text/runsText.ts'
import { indentOf } from '../indent.ts'
import type { Numbering } from '../numbering.ts'
import type { Reading } from '../reading.ts'
import type { SourceAside, SourceBlock, SourceBreak, SourceParagraph } from '../source.ts'
import { type FieldState, PAGE_BREAK, type ParagraphWords, readRuns, type Sights } from './runs.ts'
import { finished, type Item, isFinished } from './story.ts'
import { type ParagraphLook, paragraphLook, type Style, type Styles } from './styles.ts'
import { readTable } from './tables.ts'
import { child, deep, numberOf, readXml, type Visitor, val, type Xml } from './xml.ts'

export interface Part {
  bytes: Uint8Array
  styles: Styles
  numbering: Numbering
  sights: Sights
}

/** References from the text to what stands at the foot or in the margin. */
interface Reference {
  kind: 'footnote' | 'endnote' | 'comment'
  id: string
  line: number
}

/** What was found on the way, of the whole file. */
export interface Found {
  asides: SourceAside[]
  references: Reference[]
  lines: number
}

/** Old states kept by tracked changes, and what only tells Word how to draw. */
const passed = new Set([
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'tblGridChange',
  'numberingChange',
  'instrText',
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
    'spacing szCs bCs iCs lang color kern highlight u shd tcW vAlign tcMar noWrap tblW tblLayout tblCellMar tblLook tblInd ' +
    'tblCellSpacing cantSplit trHeight keepNext keepLines widowControl contextualSpacing snapToGrid autoSpaceDE autoSpaceDN ' +
    'adjustRightInd suppressAutoHyphens textAlignment cnfStyle bidi rtl cs noProof w smallCaps position hideMark tblpPr ' +
    'pgMar pgNumType cols docGrid titlePg headerReference footerReference tabs tblOverlap bidiVisual tcFitText wp14:sizeRelH ' +
    'wp14:sizeRelV wp:effectExtent wp:extent wp:docPr wp:cNvGraphicFramePr a:avLst'
  ).split(' '),
])

/** Stories that stand inside a part: each ends in one element. */
const stories = new Set(['body', 'footnote', 'endnote', 'comment', 'hdr', 'ftr'])

/**
 * Reads a part. `onStory` is given each story's items when it ends (a body, one footnote ...), with its element's attributes.
 * Throws `import.broken`, `import.unsafe`, `import.canceled`.
 */
export async function readStories(
  part: Part,
  found: Found,
  reading: Reading,
  onStory: (story: Xml, items: Item[]) => void,
  onShare?: (share: number) => void,
): Promise<void> {
  await readXml(part.bytes, new BodyVisitor(part, found, onStory), reading, onShare)
}

class BodyVisitor implements Visitor {
  readonly passed = passed
  private readonly part: Part
  private readonly found: Found
  private readonly onStory: (story: Xml, items: Item[]) => void
  private fields: FieldState = []
  private readonly fieldsAround: FieldState[] = []
  private items: Item[] = []
  /** Lines of open paragraphs and tables. */
  private readonly openLines: number[] = []
  private boxes = 0

  constructor(part: Part, found: Found, onStory: (story: Xml, items: Item[]) => void) {
    this.part = part
    this.found = found
    this.onStory = onStory
  }

  open(element: Xml, parents: readonly Xml[]): boolean {
    const { name } = element
    if (name === 'mc:Fallback' && choiceHasWords(parents.at(-1))) return false
    if (name === 'txbxContent') {
      this.boxes++
      this.fieldsAround.push(this.fields)
      this.fields = []
    }
    if (name === 'p') this.openLines.push(this.boxes > 0 ? this.found.lines : ++this.found.lines)
    if (name === 'tbl') this.openLines.push(this.found.lines + 1)
    if (stories.has(name)) {
      this.items = []
      this.fields = []
    }
    return true
  }

  close(element: Xml, parents: readonly Xml[]): Xml | null {
    const { name } = element
    if (name === 'p') return this.put(finished('p', this.paragraph(element, isDeleted(parents))), parents)
    if (name === 'tbl') return this.put(finished('tbl', this.table(element)), parents)
    if (name === 'sectPr' && parents.at(-1)?.name === 'body') {
      this.items.push(...sectionEnd(element))
      return null
    }
    if (name === 'txbxContent') {
      this.boxes--
      this.fields = this.fieldsAround.pop() ?? []
      return element
    }
    if (stories.has(name)) {
      this.onStory(element, this.items)
      return null
    }
    return element
  }

  /** Straight into the story where nothing but wrappers stands between; else it waits in its cell or box. */
  private put(done: Xml, parents: readonly Xml[]): Xml | null {
    const held = parents.some((one) => one.name === 'tc' || one.name === 'txbxContent')
    if (held || !isFinished(done)) return done
    this.items.push(...done.items)
    return null
  }

  private paragraph(element: Xml, deleted: boolean): Item[] {
    const { styles, sights } = this.part
    const line = this.openLines.pop() ?? 0
    const pPr = child(element, 'pPr')
    const style = styles.paragraph(val(pPr, 'pStyle'))
    const words = readRuns(element, { styles, style, fields: this.fields, sights })
    const direct = paragraphLook(pPr)
    if (deleted) {
      words.deleted += runsText(words.runs)
      words.runs = []
    }
    this.setAside(words, line)
    const mark = child(pPr, 'rPr')
    const markDeleted = child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined || deleted
    const look = { ...style.paragraph, ...direct }
    const items = this.split(words, look, style, direct, line)
    const section = child(pPr, 'sectPr')
    if (markDeleted) {
      const last = items.at(-1)
      if (last?.kind === 'block') last.joins = true
      // The mark of an empty paragraph is all there was of it.
      if (last?.kind === 'blank') items.pop()
    }
    if (look.pageBreakBefore) items.unshift({ kind: 'block', block: { kind: 'break', of: 'page' } })
    return section ? [...items, ...sectionEnd(section)] : items
  }

  private setAside(words: ParagraphWords, line: number): void {
    const { asides, references } = this.found
    const at = this.boxes > 0 ? 0 : line
    for (const text of words.textBoxes) asides.push({ kind: 'textbox', text, line: at })
    if (words.deleted.trim() !== '') asides.push({ kind: 'deleted', text: words.deleted.trim(), line: at })
    if (words.hidden.trim() !== '') asides.push({ kind: 'deleted', text: words.hidden.trim(), line: at })
    for (const id of words.footnotes) references.push({ kind: 'footnote', id, line: at })
    for (const id of words.endnotes) references.push({ kind: 'endnote', id, line: at })
    for (const id of words.comments) references.push({ kind: 'comment', id, line: at })
  }

  /** A page break inside a paragraph ends it and begins another. */
  private split(words: ParagraphWords, look: ParagraphLook, style: Style, direct: ParagraphLook, line: number): Item[] {
    const items: Item[] = []
    const place = this.numbered(style, direct)
    const label = place ? this.part.numbering.next(place) : ''
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
      const indent = this.indent(look, direct, place)
      if (indent !== undefined) block.indent = indent
      if (words.size !== undefined) block.size = words.size / 2
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

  private indent(
    look: ParagraphLook,
    direct: ParagraphLook,
    place: { numId: number; level: number } | null,
  ): number | undefined {
    const ofList = place ? this.part.numbering.indent(place) : {}
    const { left, firstLine } = direct.numId === undefined ? { ...ofList, ...look } : { ...look, ...ofList, ...direct }
    if (left === undefined && firstLine === undefined) return undefined
    return indentOf(left, firstLine)
  }

  private table(element: Xml): Item[] {
    const line = this.openLines.pop() ?? 0
    const { table, deleted } = readTable(element, line, this.part.styles)
    for (const text of deleted) if (text.trim() !== '') this.found.asides.push({ kind: 'deleted', text, line })
    const hasRows = table.rows.some((row) => row.length > 0)
    return hasRows ? [{ kind: 'block', block: table }] : []
  }
}

const isParagraph = (item: Item): boolean => item.kind === 'block' && item.block.kind === 'paragraph'

const isDeleted = (parents: readonly Xml[]): boolean =>
  parents.some((one) => one.name === 'del' || one.name === 'moveFrom')

/** True where the branch read first holds words: then the other says the same again. */
function choiceHasWords(alternative: Xml | undefined): boolean {
  const choice = alternative && child(alternative, 'mc:Choice')
  if (!choice) return false
  const hasDrawing = deep(choice, 'pic:pic').length > 0 || deep(choice, 'wps:wsp').length > 0
  return hasDrawing || deep(choice, 'txbxContent').length > 0 || deep(choice, 't').length > 0
}

function atPageBreaks(runs: SourceParagraph['runs']): SourceParagraph['runs'][] {
  const parts: SourceParagraph['runs'][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split(PAGE_BREAK).entries()) {
      if (index > 0) parts.push([])
      if (text !== '') parts.at(-1)?.push({ ...run, text })
    }
  }
  return parts
}

/** A section ends: what its properties say is kept until the next section's are known (`sections.ts`). */
interface SectionEnd extends SourceBreak {
  ends: { landscape: boolean; continuous: boolean }
}

function sectionEnd(sectPr: Xml): Item[] {
  const size = child(sectPr, 'pgSz')?.attributes
  const wide = (numberOf(size?.w) ?? 0) > (numberOf(size?.h) ?? 0)
  const block: SectionEnd = {
    kind: 'break',
    of: 'section',
    ends: { landscape: size?.orient === 'landscape' || wide, continuous: val(sectPr, 'type') === 'continuous' },
  }
  return [{ kind: 'block', block }]
}

const isSectionEnd = (block: SourceBlock): block is SectionEnd => block.kind === 'break' && 'ends' in block

/** Gives each section break the look of the pages after it; the last one ends the file and is no break. */
export function settleSections(blocks: readonly SourceBlock[]): SourceBlock[] {
  const ends = blocks.filter(isSectionEnd).map((block) => block.ends)
  let at = 0
  return blocks.flatMap((block): SourceBlock[] => {
    if (!isSectionEnd(block)) return [block]
    const [before, after] = [ends[at], ends[at + 1]]
    at++
    if (!before || !after) return []
    if (after.continuous && after.landscape === before.landscape) return []
    return [{ kind: 'break', of: 'section', landscape: after.landscape }]
  })
}
