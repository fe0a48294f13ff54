/**
 * Tags and words of a page put together: paragraphs, lists, tables.
 *
 * 1. Words go into the paragraph at hand, in the look of the tags around them (`htmlLook.ts`).
 * 2. The tag of a block, or its end, ends that paragraph; what else it begins or ends stands in `opens` and `closes`: a
 *    list (`htmlLists.ts`), a table and its parts (`htmlTables.ts`).
 * 3. A paragraph or table goes into the cell that is open, into the running head, foot or note that is open, or onto the page.
 */
import { addWords } from '../addWords.ts'
import { LeftOut, leftOutKind } from '../leftOut.ts'
import { isNumber, remarkOfLoneNumbers } from '../numbering.ts'
import type { FoundNote } from '../settleNotes.ts'
import type { SourceAside, SourceBlock, SourceDocument, SourceParagraph, SourceRun, SourceTable } from '../source.ts'
import { readableSigns } from '../symbols.ts'
import { blocksText, isPageNumber } from '../words.ts'
import { type Attributes, alignOf, type Css, cssOf, lengthOf } from './css.ts'
import { HtmlLists } from './htmlLists.ts'
import { type HtmlLook, lookIn, plainLook } from './htmlLook.ts'
import { noteOf, runNote, settleLinks } from './htmlNotes.ts'
import { HtmlTables } from './htmlTables.ts'

/** The head or foot of the pages, as LibreOffice writes it: `<div title="header">`. */
interface RunningText {
  kind: 'header' | 'footer' | FoundNote['kind']
  /** Of a note. */
  id: string
  /** Tags around it. */
  depth: number
  blocks: SourceBlock[]
}

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol table tr td th thead tbody tfoot blockquote pre section article header footer center body html dl dt dd hr form'.split(
    ' ',
  ),
)
/** What stands in these is not shown. */
const silent = new Set(
  'script style title xml noscript template textarea select svg math iframe noembed noframes'.split(' '),
)

/** Every `open` has its `close`, in the right order. */
export class HtmlStory {
  private readonly root: SourceBlock[] = []
  private running: RunningText | null = null
  private readonly tables = new HtmlTables()
  private readonly lists = new HtmlLists()
  private readonly looks: HtmlLook[] = []
  private look = plainLook
  private readonly notes: FoundNote[] = []
  private css: Css = {}
  private align: SourceParagraph['align']
  private readonly aligns: SourceParagraph['align'][] = []
  private runs: SourceRun[] = []
  /** The paragraph is empty yet, or ends with a blank. */
  private atBlank = true
  private label = ''
  private size = 0
  private line = 0
  private blank = false
  private left = new LeftOut()
  private readonly asides: SourceAside[] = []
  private pictures = 0
  /** Of empty paragraphs in the running text. */
  private readonly loneNumbers: string[] = []
  private preformatted = 0
  private silent = 0

  /** What a block's tag begins, besides a paragraph. */
  private readonly opens = new Map<string, (attributes: Attributes, css: Css) => void>([
    ['pre', () => this.preformatted++],
    ['ul', (attributes) => this.lists.begin(false, attributes)],
    ['ol', (attributes) => this.lists.begin(true, attributes)],
    [
      'li',
      (attributes) => {
        this.label = this.lists.mark(attributes)
      },
    ],
    ['table', (attributes) => this.tables.begin(attributes, this.line + 1)],
    ['thead', () => this.tables.beginPart(true)],
    ['tbody', () => this.tables.beginPart(false)],
    ['tr', () => this.tables.beginRow()],
    ['td', (attributes, css) => this.tables.beginCell(attributes, css)],
    ['th', (attributes, css) => this.tables.beginCell(attributes, css)],
  ])
  /** What its end ends. */
  private readonly closes = new Map<string, () => void>([
    [
      'pre',
      () => {
        this.preformatted = Math.max(0, this.preformatted - 1)
      },
    ],
    ['ul', () => this.lists.end()],
    ['ol', () => this.lists.end()],
    ['li', () => this.endLabel()],
    ['table', () => this.placeTable(this.tables.end())],
    ['thead', () => this.tables.beginPart(false)],
    ['tr', () => this.tables.endRow()],
    ['td', () => this.endCell()],
    ['th', () => this.endCell()],
  ])

  /** Inside something that is not shown. */
  get isHidden(): boolean {
    return this.silent > 0
  }

  document(): SourceDocument {
    this.endParagraph()
    this.closeTables()
    const { root: blocks, asides } = this
    const document: SourceDocument = { format: 'html', wrapped: false, blocks, asides, remarks: [] }
    settleLinks(document, this.notes)
    document.remarks.push(...remarkOfLoneNumbers(this.loneNumbers))
    if (this.pictures > 0) document.remarks.push({ kind: 'picture', text: `Không lấy ${this.pictures} hình ảnh.` })
    return document
  }

  text(text: string): void {
    if (this.silent > 0) return
    const why = leftOutKind(this.look)
    if (why) {
      this.left.add(why, text.replace(/[ \t\r\n]+/g, ' '))
      return
    }
    const stays = this.left.follow(text)
    const shown = this.preformatted > 0 ? stays : stays.replace(/[ \t\r\n]+/g, ' ')
    if (this.look.label) {
      this.label += shown
      return
    }
    const words = this.atBlank ? shown.replace(/^ /, '') : shown
    if (words === '') return
    if (words.trim() !== '') this.size = Math.max(this.size, this.look.size)
    this.push(readableSigns(words, this.look.font))
  }

  private push(text: string): void {
    this.atBlank = text.endsWith(' ') || text.endsWith('\n')
    const { note, ...look } = this.look
    const runs: SourceRun[] = note ? [] : this.runs
    addWords(runs, text, { ...look, font: firstFont(look.font) })
    if (note) this.runs.push(...runs.map((run) => ({ ...run, note: runNote(note) })))
  }

  open(name: string, attributes: Attributes): void {
    if (silent.has(name)) this.silent++
    if (this.silent > 0) return
    const css = cssOf(attributes.style ?? '')
    if (name === 'br') this.lineBreak(css)
    else if (name === 'img' || name === 'v:imagedata') this.pictures++
    else if (blocks.has(name)) this.openBlock(name, attributes, css)
    if (name === 'div') this.openRunning(attributes.title, attributes.id)
    this.looks.push(this.look)
    this.look = lookIn(this.look, name, attributes, css)
  }

  private openRunning(title: string | undefined, id: string | undefined): void {
    const opened = title === 'header' || title === 'footer' ? ({ kind: title, id: '' } as const) : noteOf(id)
    if (opened && !this.running && !this.tables.inTable)
      this.running = { ...opened, depth: this.looks.length, blocks: [] }
  }

  /** Beside the text once; a page number is nobody's words. */
  private closeRunning(): void {
    if (!this.running || this.looks.length > this.running.depth) return
    this.closeTables()
    const { kind, id, blocks } = this.running
    this.running = null
    if (kind === 'footnote' || kind === 'endnote') {
      this.notes.push({ id, kind, blocks, line: 0 })
      return
    }
    const text = blocksText(blocks)
    if (isPageNumber(text) || this.asides.some((aside) => aside.text === text)) return
    this.asides.push({ kind, text, line: 0 })
  }

  private lineBreak(css: Css): void {
    if (css['page-break-before'] === 'always' && !this.tables.inTable) {
      this.endParagraph()
      this.root.push({ kind: 'break', of: css['mso-break-type'] === 'section-break' ? 'section' : 'page' })
    } else this.push('\n')
  }

  private openBlock(name: string, attributes: Attributes, css: Css): void {
    this.endParagraph()
    const align = alignOf(css, attributes)
    this.aligns.push(this.align)
    if (align) this.align = align
    else if (name === 'center') this.align = 'center'
    else if (name === 'td' || name === 'th') this.align = name === 'th' ? 'center' : undefined
    this.css = css
    if (css['page-break-before'] === 'always' && !this.tables.inTable) this.root.push({ kind: 'break', of: 'page' })
    this.opens.get(name)?.(attributes, css)
  }

  close(name: string): void {
    if (this.silent > 0) {
      if (silent.has(name)) this.silent--
      return
    }
    if (blocks.has(name)) this.closeBlock(name)
    this.look = this.looks.pop() ?? this.look
    this.closeRunning()
  }

  private closeBlock(name: string): void {
    this.endParagraph()
    this.align = this.aligns.pop()
    this.css = {}
    this.closes.get(name)?.()
  }

  /** A number that no words followed is what its cell says. */
  private endLabel(): void {
    const label = markOf(this.label)
    this.label = ''
    if (!isNumber(label)) return
    if (this.tables.cell) this.place({ kind: 'paragraph', line: ++this.line, runs: [], label })
    else this.loneNumbers.push(label)
  }

  private endCell(): void {
    this.endLabel()
    this.tables.endCell()
  }

  private closeTables(): void {
    while (this.tables.inTable) this.placeTable(this.tables.close())
  }

  private placeTable(table: SourceTable | null): void {
    if (table) this.place(table)
  }

  /** Into the cell that is open, or the page. */
  private place(block: SourceBlock): void {
    const { cell } = this.tables
    if (cell) cell.cell.blocks.push(block)
    else (this.running?.blocks ?? this.root).push(block)
  }

  private endParagraph(): void {
    const { runs, label, size, css } = this
    this.runs = []
    this.asides.push(...this.left.asides(this.line + 1))
    this.left = new LeftOut()
    this.atBlank = true
    this.size = 0
    const last = runs.at(-1)
    if (last) last.text = withoutLastBlanks(last.text)
    const words = runs.filter((run) => run.text !== '')
    const { cell } = this.tables
    if (words.every((run) => run.text.replaceAll('\u00a0', ' ').trim() === '')) {
      if (runs.length > 0) {
        if (cell) cell.blank = true
        else this.blank = true
        this.endLabel()
      }
      return
    }
    this.label = ''
    const paragraph: SourceParagraph = { kind: 'paragraph', line: ++this.line, runs: words }
    const mark = markOf(label)
    if (mark !== '') paragraph.label = mark
    if (this.align) paragraph.align = this.align
    const left = lengthOf(css['margin-left'])?.mm
    const first = lengthOf(css['text-indent'])?.mm
    if (left !== undefined || first !== undefined) paragraph.indent = Math.round(((left ?? 0) + (first ?? 0)) * 10) / 10
    if (size > 0) paragraph.size = size
    if (cell ? cell.blank : this.blank) paragraph.afterBlank = true
    if (cell) cell.blank = false
    else this.blank = false
    this.place(paragraph)
  }
}

/** The printed number of Word's own pages; the letters of its bullets are signs of other fonts. */
function markOf(label: string): string {
  const mark = readableSigns(label).trim()
  return mark === 'o' ? '◦' : mark === '·' ? '•' : mark
}

/** `".VnTimeH","serif"` → `.VnTimeH`. */
const firstFont = (family: string): string => (family.split(',')[0] ?? '').replace(/["']/g, '').trim()

function withoutLastBlanks(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\n')) end--
  return text.slice(0, end)
}
