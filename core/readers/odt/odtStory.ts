/**
 * A story of an OpenDocument text (its body, a note, a text box, a head of the pages) as blocks.
 *
 * 1. Blocks: paragraphs, headings and lists with the numbers they print, tables with their spans, whatever wraps them.
 * 2. Words: spans with their look, tabs, blanks, soft breaks; fields by what they show.
 * 3. Beside: notes with their marks, comments, text boxes at the line they are fastened to, what was deleted, struck or hidden.
 */
import { addNote, addWords } from '../addWords.ts'
import { LeftOut, leftOutKind } from '../leftOut.ts'
import type { LookList } from '../lookList.ts'
import { isNumber } from '../numbering.ts'
import { onlySaid } from '../onlySaid.ts'
import type { FoundNote } from '../settleNotes.ts'
import type { SourceAside, SourceBlock, SourceCell, SourceParagraph, SourceRun, SourceTable } from '../source.ts'
import type { SourceComment } from '../sourceReview.ts'
import { shownIn } from '../symbols.ts'
import { blocksText } from '../words.ts'
import type { Lists } from './lists.ts'
import type { ParagraphLook, TextLook } from './looks.ts'
import { type Styles, usualText } from './styles.ts'
import { childOf, type Element, elementsOf, textIn } from './tree.ts'

/** Where in its lists a paragraph stands. */
interface ListPlace {
  list: ReturnType<Lists['begin']>
  level: number
}

/** The number of the item, until its first paragraph has taken it. */
interface Label {
  text: string
}

interface Words {
  runs: SourceRun[]
  left: LeftOut
  size: number
  line: number
}

/** Shapes that may hold words. */
const drawn = new Set(['draw:frame', 'draw:custom-shape', 'draw:g', 'draw:rect', 'draw:object'])
/** No words of the text: what only the program needs. */
const passed = new Set([
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'text:bookmark',
  'text:bookmark-start',
  'text:bookmark-end',
  'office:annotation-end',
  'text:index-title-template',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'text:soft-page-break',
])
const mostRepeated = 200
const mostRows = 100_000

export class OdtStory {
  readonly asides: SourceAside[] = []
  readonly notes: FoundNote[] = []
  readonly comments: SourceComment[] = []
  readonly sights = { pictures: 0, objects: 0, changed: 0 }
  private readonly styles: Styles
  private readonly lists: Lists
  private readonly looks: LookList
  /** Where pages of another kind begin. */
  readonly pages: { line: number; masterPage: string; startsAt?: number }[] = []
  private line = 0
  private afterBlank = false

  constructor(styles: Styles, lists: Lists, looks: LookList) {
    this.styles = styles
    this.lists = lists
    this.looks = looks
  }

  blocks(parent: Element, place: ListPlace | null = null, label: Label = { text: '' }): SourceBlock[] {
    const out: SourceBlock[] = []
    for (const one of elementsOf(parent)) {
      switch (one.name) {
        case 'text:p':
        case 'text:h':
          out.push(...this.paragraph(one, place, label))
          break
        case 'text:list':
          out.push(...this.list(one, place))
          break
        case 'table:table':
          out.push(...this.table(one))
          break
        case 'text:tracked-changes':
          this.tracked(one)
          break
        case 'draw:frame':
        case 'draw:custom-shape':
        case 'draw:g':
          // Fastened to the page: it belongs to no paragraph.
          this.shape(one, this.line)
          break
        default:
          if (!passed.has(one.name)) out.push(...this.blocks(one, place, label))
      }
    }
    return out
  }

  private list(element: Element, around: ListPlace | null): SourceBlock[] {
    const style = element.attributes['text:style-name'] ?? around?.list.style ?? ''
    const fresh = around === null || (element.attributes['text:style-name'] ?? around.list.style) !== around.list.style
    const list = fresh ? this.lists.begin(element, style) : around.list
    const level = around ? around.level + 1 : 0
    const out: SourceBlock[] = []
    for (const item of elementsOf(element)) {
      const starts = elementsOf(item)[0]?.name
      const numbered = item.name === 'text:list-item' && (starts === 'text:p' || starts === 'text:h')
      const start = item.attributes['text:start-value']
      const text = numbered ? this.lists.label(list, level, start === undefined ? undefined : Number(start)) : ''
      out.push(...this.blocks(item, { list, level }, { text }))
    }
    return out
  }

  private paragraph(element: Element, place: ListPlace | null, label: Label): SourceBlock[] {
    const line = ++this.line
    const style = element.attributes['text:style-name']
    const look = this.styles.paragraph(style)
    const words: Words = { runs: [], left: new LeftOut(), size: 0, line }
    this.words(element, this.styles.text('paragraph', style), words)
    trimEnds(words.runs)
    this.asides.push(...words.left.asides(line))
    const level = Number(element.attributes['text:outline-level'])
    let text = label.text
    label.text = ''
    if (element.name === 'text:h' && place === null && Number.isInteger(level)) text = this.lists.heading(level - 1)
    const out = this.pageOf(look, line)
    const empty = words.runs.every((run) => run.text.trim() === '' && run.note === undefined)
    if (empty && !isNumber(text)) this.afterBlank = true
    else {
      const format = this.looks.paragraph(
        this.styles.format(style, place ? this.lists.indent(place.list, place.level) : {}),
      )
      const block: SourceParagraph = { kind: 'paragraph', line, runs: empty ? [] : words.runs, format }
      if (text !== '') block.label = text
      if (words.size > 0) block.size = words.size
      if (this.afterBlank) block.afterBlank = true
      if (element.name === 'text:h' && level >= 1 && level <= 9) block.outlineLevel = level
      this.afterBlank = false
      out.push({ ...block, ...standing(look) })
    }
    if (look.breakAfter) out.push({ kind: 'break', of: 'page' })
    return out
  }

  /** What stands before a paragraph or a table that begins a page. */
  private pageOf(look: ReturnType<Styles['tablePage']>, line: number): SourceBlock[] {
    const { masterPage = '', pageNumber, breakBefore } = look
    if (masterPage === '') return breakBefore ? [{ kind: 'break', of: 'page' }] : []
    this.pages.push({ line, masterPage, ...(pageNumber === undefined ? {} : { startsAt: pageNumber }) })
    return [{ kind: 'break', of: 'section', landscape: this.styles.isLandscape(masterPage) }]
  }

  private words(element: Element, look: TextLook, words: Words): void {
    for (const one of element.children) {
      if (typeof one === 'string') {
        this.push(one.replace(/[ \t\r\n]+/g, ' '), look, words, true)
        continue
      }
      const { name, attributes } = one
      switch (name) {
        case 'text:span':
          this.words(one, { ...look, ...this.styles.text('text', attributes['text:style-name']) }, words)
          break
        case 'text:s':
          this.push(' '.repeat(Math.min(mostRepeated, Number(attributes['text:c'] ?? 1) || 1)), look, words)
          break
        case 'text:tab':
          this.push('\t', look, words)
          break
        case 'text:line-break':
          this.push('\n', look, words)
          break
        case 'text:note':
          this.note(one, look, words)
          break
        case 'office:annotation':
          this.comment(one, words.line)
          break
        default:
          if (drawn.has(name)) this.shape(one, words.line)
          else if (!passed.has(name)) this.words(one, look, words)
      }
    }
  }

  /** `flows`: blanks of the file's own lines, one for all of them and none behind another. */
  private push(text: string, look: TextLook, words: Words, flows = false): void {
    const before = words.runs.findLast((run) => run.note === undefined)?.text ?? ' '
    const own = flows && text.startsWith(' ') && before.endsWith(' ') ? text.slice(1) : text
    if (own === '') return
    const left = leftOutKind({ struck: look.struck ?? false, hidden: look.hidden ?? false })
    if (left) {
      words.left.add(left, own)
      return
    }
    const stays = words.left.follow(own)
    if (own.trim() !== '') words.size = Math.max(words.size, look.size ?? 0)
    const font = look.font ?? ''
    const { bold = false, italic = false, caps = false } = look
    const raise = look.raise === 'line' ? undefined : look.raise
    const { size = usualText.size, color = usualText.color, underline = usualText.underline } = look
    const format = this.looks.run({ font: font === '' ? usualText.font : font, size, color, underline })
    addWords(words.runs, shownIn(stays, font), { bold, italic, caps, font, format, ...(raise ? { raise } : {}) })
  }

  private note(element: Element, { bold = false, italic = false }: TextLook, words: Words): void {
    const body = childOf(element, 'text:note-body')
    const id = `note${this.notes.length + 1}`
    const kind = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
    this.notes.push({ id, kind, blocks: body ? this.apart(body) : [], line: words.line })
    addNote(words.runs, id, { bold, italic })
  }

  /** Blocks that stand elsewhere than in the running text; the lines of that go on behind them. */
  private apart(element: Element): SourceBlock[] {
    const { line, afterBlank } = this
    const blocks = this.blocks(element)
    this.line = line
    this.afterBlank = afterBlank
    return blocks
  }

  private comment(element: Element, line: number): void {
    const said = (name: string): string => textIn(childOf(element, name) ?? { name, attributes: {}, children: [] })
    const text = blocksText(
      this.apart({
        ...element,
        children: elementsOf(element).filter(({ name }) => !name.startsWith('dc:') && !name.startsWith('meta:')),
      }),
    )
    if (text === '') return
    // What was said is a question to the clerk besides, as of every other format.
    this.asides.push({ kind: 'comment', text, line })
    this.comments.push({
      id: `c${this.comments.length + 1}`,
      author: said('dc:creator'),
      at: said('dc:date'),
      text,
      line,
      words: '',
      done: element.attributes['loext:resolved'] === 'true',
    })
  }

  /** A picture, an object, or a box with words. */
  private shape(element: Element, line: number): void {
    if (element.name === 'draw:object' || childOf(element, 'draw:object')) this.sights.objects++
    else if (childOf(element, 'draw:image')) this.sights.pictures++
    const blocks = this.apart(element)
    const text = blocksText(blocks)
    if (text !== '') this.asides.push({ kind: 'textbox', text, line, blocks })
  }

  private tracked(element: Element): void {
    for (const region of elementsOf(element)) {
      this.sights.changed++
      const gone = childOf(region, 'text:deletion')
      const text = gone ? blocksText(this.apart(gone)) : ''
      if (text !== '') this.asides.push({ kind: 'deleted', text, line: 0 })
    }
  }

  private table(element: Element): SourceBlock[] {
    const before = this.pageOf(this.styles.tablePage(element.attributes['table:style-name']), this.line + 1)
    const table: SourceTable = { kind: 'table', line: this.line + 1, widths: [], headerRows: 0, rows: [] }
    const borders = { any: false }
    this.rows(element, table, borders, false)
    table.borderless = !borders.any
    this.afterBlank = false
    return table.rows.some((row) => row.length > 0) ? [...before, table] : before
  }

  private rows(element: Element, table: SourceTable, borders: { any: boolean }, head: boolean): void {
    for (const one of elementsOf(element)) {
      if (one.name === 'table:table-column') {
        const width = Math.round(this.styles.columnWidth(one.attributes['table:style-name']) ?? 0)
        const times = timesOf(one, 'table:number-columns-repeated')
        for (let at = 0; at < times; at++) table.widths.push(width)
      } else if (one.name === 'table:table-row') {
        const times = timesOf(one, 'table:number-rows-repeated')
        for (let at = 0; at < times && table.rows.length < mostRows; at++) {
          table.rows.push(this.cells(one, borders))
          if (head) table.headerRows++
        }
      } else this.rows(one, table, borders, head || one.name === 'table:table-header-rows')
    }
  }

  private cells(row: Element, borders: { any: boolean }): SourceCell[] {
    const cells: SourceCell[] = []
    for (const one of elementsOf(row)) {
      if (one.name !== 'table:table-cell') continue
      if (this.styles.hasBorder(one.attributes['table:style-name'])) borders.any = true
      const [colSpan, rowSpan] = ['columns', 'rows'].map((of) => timesOf(one, `table:number-${of}-spanned`))
      const times = timesOf(one, 'table:number-columns-repeated')
      for (let at = 0; at < times; at++) {
        this.afterBlank = false
        const cell: SourceCell = { blocks: this.blocks(one) }
        if ((colSpan ?? 1) > 1) cell.colSpan = colSpan
        if ((rowSpan ?? 1) > 1) cell.rowSpan = rowSpan
        cells.push(cell)
      }
    }
    return cells
  }
}

const timesOf = (element: Element, name: string): number =>
  Math.min(mostRepeated, Math.max(1, Number(element.attributes[name] ?? 1) || 1))

/** Blanks of the file's own lines at the end of a paragraph are none of its words. */
function trimEnds(runs: SourceRun[]): void {
  const last = runs.at(-1)
  if (last) last.text = last.text.replace(/ $/, '')
}

/** Where a paragraph stands: its indent in mm, to a tenth. */
const standing = ({ align, left, firstLine }: ParagraphLook): Partial<SourceParagraph> =>
  onlySaid({
    align,
    indent:
      left === undefined && firstLine === undefined
        ? undefined
        : Math.round(((left ?? 0) + (firstLine ?? 0)) * 10) / 10,
  })
