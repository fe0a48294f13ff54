/**
 * The story of a Word part (body, footnotes, comments, headers), read element by element.
 *
 * 1. An element opens: lines are counted, a text box begins fields of its own, ranges of comments and moves are told.
 * 2. A paragraph (`paragraphs.ts`), a cell and a table (`tables.ts`) become blocks the moment they close; nothing of their XML is
 *    kept. Straight into the story where nothing but wrappers stands between; else they wait in their cell or box.
 * 3. Tracked changes are read as accepted. Of an alternative (`mc:AlternateContent`) one branch is read.
 * 4. A story that ends is handed over with its blocks.
 */

import type { Reading } from '../reading.ts'
import { blocksOfChunk } from './chunks.ts'
import { ParagraphReader } from './paragraphs.ts'
import type { Found, Part } from './part.ts'
import { passedElements } from './passedElements.ts'
import type { FieldState } from './runs.ts'
import { rawSection, sectionEnd } from './sections.ts'
import { finished, type Item, isFinished } from './story.ts'
import { bordersOf } from './styles.ts'
import { readTable } from './tables.ts'
import { child, deep, readXml, type Visitor, val, type Xml } from './xml.ts'

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
  readonly passed = passedElements
  private readonly part: Part
  private readonly found: Found
  private readonly onStory: OnStory
  private readonly paragraphs: ParagraphReader
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
    this.paragraphs = new ParagraphReader(part, found)
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
    if (name === 'altChunk') return this.put(finished(name, this.chunk(element)), parents)
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

  private chunk({ attributes }: Xml): Item[] {
    const read = this.part.chunks.get(attributes['r:id'] ?? '')
    return read ? blocksOfChunk(read, () => ++this.found.lines).map((block) => ({ kind: 'block', block })) : []
  }

  private section(sectPr: Xml): Item {
    const { sections, lines } = this.found
    const before = sections.at(-1)
    sections.push(rawSection(sectPr, this.nextSection, before))
    this.nextSection = lines + 1
    return sectionEnd(sectPr)
  }

  private paragraph(element: Xml, parents: readonly Xml[]): Item[] {
    this.lastParagraph = element.attributes['w14:paraId'] ?? ''
    const items = this.paragraphs.read(element, {
      line: this.openLines.pop() ?? 0,
      fields: this.fields,
      boxed: this.boxes > 0,
      inCell: parents.some(({ name }) => name === 'tc'),
      tableStyle: this.tableStyles.length === 0 ? null : this.tableStyles.at(-1),
      gone: goneIn(parents),
    })
    const section = child(child(element, 'pPr'), 'sectPr')
    return section ? [...items, this.section(section)] : items
  }

  private table(element: Xml): Item[] {
    const line = this.openLines.pop() ?? 0
    const { table, deleted } = readTable(element, line, this.part.styles, this.part.review)
    const ruled = line < longestHead ? ruledCells(element) : 0
    if (ruled > 0) this.found.rules.push({ line, count: ruled })
    for (const text of deleted) if (/[^\s|]/u.test(text)) this.found.asides.push({ kind: 'deleted', text, line })
    const hasRows = table.rows.some((row) => row.length > 0)
    return hasRows ? [{ kind: 'block', block: table }] : []
  }
}

const ranges = new Set([
  'commentRangeStart',
  'commentRangeEnd',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
])

function goneIn(parents: readonly Xml[]): 'deleted' | 'moved' | null {
  if (parents.some(({ name }) => name === 'del')) return 'deleted'
  return parents.some(({ name }) => name === 'moveFrom') ? 'moved' : null
}

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
