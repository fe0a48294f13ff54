/** Tags and words of a page put together: paragraphs, lists, tables. */
import { addWords } from '../addWords.ts'
import { LeftOut, leftOutKind } from '../leftOut.ts'
import { isNumber, remarkOfLoneNumbers } from '../numbering.ts'
import type { FoundNote } from '../settleNotes.ts'
import type {
  SourceAside,
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceParagraph,
  SourceRun,
  SourceTable,
} from '../source.ts'
import { readableSigns } from '../symbols.ts'
import { blocksText, isPageNumber } from '../words.ts'
import { alignOf, type Css, cssOf, isDrawn, isStruck, lengthOf, raiseOf } from './css.ts'
import { type NoteLink, noteLink, noteOf, runNote, settleLinks } from './htmlNotes.ts'
import { listMark } from './listMarks.ts'

interface Look {
  bold: boolean
  italic: boolean
  caps: boolean
  size: number
  font: string
  /** Words are the number Word would print. */
  label: boolean
  /** Words are not shown. */
  hidden: boolean
  struck: boolean
  /** Deleted while Word tracked changes. */
  deleted: boolean
  raise: SourceRun['raise']
  /** The link to or from a footnote around the words. */
  note: NoteLink | null
}

interface OpenCell {
  cell: SourceCell
  blank: boolean
}

interface OpenTable {
  table: SourceTable
  row: SourceCell[] | null
  cell: OpenCell | null
  inHead: boolean
  cells: number
  drawn: number
  bordered: boolean
}

/** The head or foot of the pages, as LibreOffice writes it: `<div title="header">`. */
interface RunningText {
  kind: 'header' | 'footer' | FoundNote['kind']
  /** Of a note. */
  id: string
  /** Tags around it. */
  depth: number
  blocks: SourceBlock[]
}

interface OpenList {
  ordered: boolean
  next: number
  type: string
}

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol table tr td th thead tbody tfoot blockquote pre section article header footer center body html dl dt dd hr form'.split(
    ' ',
  ),
)
const bold = new Set(['b', 'strong', 'th'])
const italic = new Set(['i', 'em', 'cite'])
/** What stands in these is not shown. */
const silent = new Set(
  'script style title xml noscript template textarea select svg math iframe noembed noframes'.split(' '),
)
const mostSpan = 200
/** A table deeper in tables than this is text of the cell around it. */
const deepestTable = 40

/** Every `open` has its `close`, in the right order. */
export class HtmlStory {
  private readonly root: SourceBlock[] = []
  private running: RunningText | null = null
  private readonly tables: OpenTable[] = []
  private readonly lists: OpenList[] = []
  private readonly looks: Look[] = []
  private look: Look = {
    bold: false,
    italic: false,
    caps: false,
    size: 0,
    font: '',
    label: false,
    hidden: false,
    struck: false,
    deleted: false,
    raise: undefined,
    note: null,
  }
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
  /** Tables that were too deep. */
  private passedTables = 0

  /** Inside something that is not shown. */
  get isHidden(): boolean {
    return this.silent > 0
  }

  document(): SourceDocument {
    this.endParagraph()
    while (this.tables.length > 0) this.closeTable()
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
    this.left.follow(text)
    const shown = this.preformatted > 0 ? text : text.replace(/[ \t\r\n]+/g, ' ')
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

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.silent++
    if (this.silent > 0) return
    const css = cssOf(attributes.style ?? '')
    if (name === 'br') this.lineBreak(css)
    else if (name === 'img' || name === 'v:imagedata') this.pictures++
    else if (blocks.has(name)) this.openBlock(name, attributes, css)
    if (name === 'div') this.openRunning(attributes.title, attributes.id)
    this.enter(name, attributes, css)
  }

  private enter(name: string, attributes: Readonly<Record<string, string>>, css: Css): void {
    this.looks.push(this.look)
    const weight = css['font-weight']
    const style = css['font-style']
    this.look = {
      bold:
        weight === undefined ? this.look.bold || bold.has(name) || /^h[1-6]$/.test(name) : /bold|[6-9]00/.test(weight),
      italic: style === undefined ? this.look.italic || italic.has(name) : /italic|oblique/.test(style),
      caps: css['text-transform'] === undefined ? this.look.caps : css['text-transform'] === 'uppercase',
      size: lengthOf(css['font-size'])?.points ?? this.look.size,
      font: css['font-family'] ?? attributes.face ?? this.look.font,
      label: this.look.label || /^ignore$/i.test(css['mso-list'] ?? ''),
      hidden: this.look.hidden || css.display === 'none' || css['mso-hide'] === 'all',
      struck: this.look.struck || name === 's' || name === 'strike' || isStruck(css),
      deleted: this.look.deleted || name === 'del',
      raise: raiseOf(name, css, this.look.raise),
      note: (name === 'a' ? noteLink(attributes.href) : null) ?? this.look.note,
    }
  }

  private openRunning(title: string | undefined, id: string | undefined): void {
    const opened = title === 'header' || title === 'footer' ? ({ kind: title, id: '' } as const) : noteOf(id)
    if (opened && !this.running && this.tables.length === 0)
      this.running = { ...opened, depth: this.looks.length, blocks: [] }
  }

  /** Beside the text once; a page number is nobody's words. */
  private closeRunning(): void {
    if (!this.running || this.looks.length > this.running.depth) return
    while (this.tables.length > 0) this.closeTable()
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
    if (css['page-break-before'] === 'always' && this.tables.length === 0) {
      this.endParagraph()
      this.root.push({ kind: 'break', of: css['mso-break-type'] === 'section-break' ? 'section' : 'page' })
    } else this.push('\n')
  }

  private openBlock(name: string, attributes: Readonly<Record<string, string>>, css: Css): void {
    this.endParagraph()
    const align = alignOf(css, attributes)
    this.aligns.push(this.align)
    if (align) this.align = align
    else if (name === 'center') this.align = 'center'
    else if (name === 'td' || name === 'th') this.align = name === 'th' ? 'center' : undefined
    this.css = css
    if (css['page-break-before'] === 'always' && this.tables.length === 0) this.root.push({ kind: 'break', of: 'page' })
    if (name === 'pre') this.preformatted++
    else if (name === 'ul' || name === 'ol') {
      this.lists.push({
        ordered: name === 'ol',
        next: Number.parseInt(attributes.start ?? '1', 10) || 1,
        type: attributes.type ?? '1',
      })
    } else if (name === 'li') this.label = this.listMark(attributes)
    else if (name === 'table') this.openTable(attributes)
    else if (name === 'thead') this.inTable((table) => this.beginPart(table, true))
    else if (name === 'tbody') this.inTable((table) => this.beginPart(table, false))
    else if (name === 'tr') this.inTable((table) => this.openRow(table))
    else if (name === 'td' || name === 'th') this.inTable((table) => this.openCell(table, attributes, css))
  }

  private listMark(attributes: Readonly<Record<string, string>>): string {
    const list = this.lists.at(-1)
    if (!list) return ''
    if (!list.ordered) return '-'
    const own = Number.parseInt(attributes.value ?? '', 10)
    const number = Number.isNaN(own) ? list.next : own
    list.next = number + 1
    return listMark(number, list.type)
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
    if (name === 'li' || name === 'td' || name === 'th') this.endLabel()
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
    else if (name === 'ul' || name === 'ol') this.lists.pop()
    else if (name === 'table') this.endTable()
    else if (name === 'tr') this.inTable((table) => this.closeRow(table))
    else if (name === 'td' || name === 'th') this.inTable((table) => (table.cell = null))
    else if (name === 'thead') this.inTable((table) => this.beginPart(table, false))
  }

  /** A number that no words followed is what its cell says. */
  private endLabel(): void {
    const label = markOf(this.label)
    this.label = ''
    if (!isNumber(label)) return
    if (this.tables.at(-1)?.cell) this.place({ kind: 'paragraph', line: ++this.line, runs: [], label })
    else this.loneNumbers.push(label)
  }

  private inTable(work: (table: OpenTable) => void): void {
    const table = this.tables.at(-1)
    if (table) work(table)
  }

  private openTable(attributes: Readonly<Record<string, string>>): void {
    if (this.tables.length > deepestTable) {
      this.passedTables++
      return
    }
    this.tables.push({
      table: { kind: 'table', line: this.line + 1, widths: [], headerRows: 0, rows: [] },
      row: null,
      cell: null,
      inHead: false,
      cells: 0,
      drawn: 0,
      bordered: /^[1-9]/.test(attributes.border ?? '') || /^all$/i.test(attributes.rules ?? ''),
    })
  }

  private beginPart(table: OpenTable, inHead: boolean): void {
    this.closeRow(table)
    table.inHead = inHead
  }

  private openRow(table: OpenTable): void {
    this.closeRow(table)
    table.row = []
  }

  private closeRow(table: OpenTable): void {
    table.cell = null
    if (!table.row) return
    if (table.inHead && table.table.headerRows === table.table.rows.length) table.table.headerRows++
    table.table.rows.push(table.row)
    table.row = null
  }

  private openCell(table: OpenTable, attributes: Readonly<Record<string, string>>, css: Css): void {
    table.row ??= []
    const cell: SourceCell = { blocks: [] }
    const columns = spanOf(attributes.colspan)
    const rows = spanOf(attributes.rowspan)
    if (columns > 1) cell.colSpan = columns
    if (rows > 1) cell.rowSpan = rows
    table.row.push(cell)
    table.cell = { cell, blank: false }
    table.cells++
    if (isDrawn(css, table.bordered)) table.drawn++
  }

  private endTable(): void {
    if (this.passedTables > 0) this.passedTables--
    else this.closeTable()
  }

  private closeTable(): void {
    const open = this.tables.pop()
    if (!open) return
    this.closeRow(open)
    const { table, cells, drawn } = open
    if (cells === 0) return
    if (drawn * 2 < cells) table.borderless = true
    this.place(table)
  }

  /** Into the cell that is open, or the page. */
  private place(block: SourceBlock): void {
    const cell = this.tables.at(-1)?.cell
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
    const cell = this.tables.at(-1)?.cell ?? null
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

const spanOf = (text: string | undefined): number =>
  Math.min(mostSpan, Math.max(1, Number.parseInt(text ?? '1', 10) || 1))

function withoutLastBlanks(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\n')) end--
  return text.slice(0, end)
}
