/**
 * Letters of a Word 97-2003 file as paragraphs and tables.
 *
 * 1. Letters are cut into spans: each ends at the mark of a paragraph, a cell or a section.
 * 2. A span goes into the table cell it belongs to; tables are opened and closed on the way there.
 * 3. Its letters become runs of one look; what a field is computed from, and what is struck, hidden or deleted, is no text.
 * 4. Its number is counted, and a page break inside it makes two paragraphs of one.
 * 5. Notes, heads and text boxes are read the same way, beside the lines of the body.
 */

import { halfPtToPt, twipsToPt } from '../../units.ts'
import { addNote, addWords, type WordLook } from '../addWords.ts'
import { indentOf } from '../indent.ts'
import { LeftOut, leftOutKind } from '../leftOut.ts'
import { type LookList, lineOf, timesSingle, toMm } from '../lookList.ts'
import { isNumber, type Numbering } from '../numbering.ts'
import { onlySaid } from '../onlySaid.ts'
import { emptyTable, type OpenTable, tableOf } from '../rowTables.ts'
import type { SourceAside, SourceBlock, SourceParagraph, SourceRun } from '../source.ts'
import type { PageNumberFormat, RunFormat } from '../sourceLayout.ts'
import { shownIn, signOf } from '../symbols.ts'
import { blocksText } from '../words.ts'
import { OpenFields } from './openFields.ts'
import type { Section } from './section.ts'
import { type Letters, type Lines, noLines } from './sprms.ts'
import type { WordFile } from './wordFile.ts'

const CELL = '\u0007'
const PARAGRAPH = '\r'
const PAGE = '\f'
const aligns: readonly (SourceParagraph['align'] | undefined)[] = [
  'left',
  'center',
  'right',
  'justify',
  'justify',
  'justify',
]
const usualSize = 20 // half points
const usualFont = 'Times New Roman'

/** One paragraph: its letters and how it ends. */
interface Span {
  from: number
  /** Of its mark. */
  end: number
  lines: Lines
  section: boolean
}

interface StoryParts {
  word: WordFile
  numbering: Numbering
  sections: readonly Section[]
  /** Which note is marked at a letter of the body. */
  noteAt: ReadonlyMap<number, string>
  looks: LookList
}

type LetterLook = WordLook & { hidden: boolean; struck: boolean; size: number }

export class StoryReader {
  readonly asides: SourceAside[] = []
  sawDeleted = false
  pictures = 0
  /** Of empty paragraphs in the running text. */
  readonly loneNumbers: string[] = []
  private readonly word: WordFile
  private readonly numbering: Numbering
  private readonly sections: readonly Section[]
  private readonly lineStarts: { from: number; line: number }[] = []
  private line = 0
  private readonly fields = new OpenFields()

  private readonly noteAt: ReadonlyMap<number, string>
  private readonly looks: LookList
  /** Most letters look like the one before. */
  private last: { own: Letters; style: Letters; look: LetterLook } | null = null

  constructor({ word, noteAt, numbering, sections, looks }: StoryParts) {
    this.word = word
    this.noteAt = noteAt
    this.numbering = numbering
    this.sections = sections
    this.looks = looks
  }

  /** The body. */
  blocks(from: number, to: number): SourceBlock[] {
    const root: OpenTable = emptyTable(0)
    const open = [root]
    for (const span of this.spans(from, to)) this.place(span, open, root)
    while (open.length > 1) this.closeTable(open)
    return root.blocks
  }

  /** Paragraphs of a footnote, a header, a text box. */
  beside(from: number, to: number): SourceBlock[] {
    const counted = this.line
    const blocks = this.spans(from, to).flatMap((span) => this.paragraphs(span, false))
    this.line = counted
    return blocks
  }

  words(from: number, to: number): string {
    return blocksText(this.beside(from, to)).trim()
  }

  /** The line a letter of the body stands in. */
  lineAt(cp: number): number {
    return this.lineStarts.findLast((start) => start.from <= cp)?.line ?? 0
  }

  private spans(from: number, to: number): Span[] {
    const { text, lineOf, lines } = this.word
    const spans: Span[] = []
    const ends = new Set(this.sections.map((section) => section.end))
    let start = from
    for (let cp = from; cp < to; cp++) {
      const char = text.charAt(cp)
      const section = char === PAGE && ends.has(cp)
      if (char !== PARAGRAPH && char !== CELL && !section && cp !== to - 1) continue
      const own = lines[lineOf[cp] ?? 0] ?? lines[0]
      const isMark = char === PARAGRAPH || char === CELL || section
      if (own) spans.push({ from: start, end: isMark ? cp : cp + 1, lines: own, section })
      start = cp + 1
    }
    return spans
  }

  /** Into the table cell it belongs to, tables opened and closed on the way. */
  private place(span: Span, open: OpenTable[], root: OpenTable): void {
    const { lines } = span
    const depth = Math.max(lines.depth, this.word.text.charAt(span.end) === CELL ? 1 : 0)
    while (open.length - 1 > depth) this.closeTable(open)
    while (open.length - 1 < depth) open.push(emptyTable(this.line + 1))
    const here = open.at(-1) ?? root
    if (depth > 0 && lines.rowEnd) {
      here.rows.push({ cells: here.cells, look: lines.row })
      here.cells = []
      here.blocks = []
      here.blank = false
      return
    }
    const made = this.paragraphs(span, depth === 0)
    if (made.length === 0) here.blank = true
    for (const block of made) {
      if (block.kind === 'paragraph' && here.blank) block.afterBlank = true
      if (block.kind !== 'break') here.blank = false
      here.blocks.push(block)
    }
    if (span.section) this.endSection(span.end, root)
    if (depth > 0 && (lines.cellEnd || (depth === 1 && this.word.text.charAt(span.end) === CELL))) {
      here.cells.push(here.blocks)
      here.blocks = []
      here.blank = false
    }
  }

  private closeTable(open: OpenTable[]): void {
    const table = open.pop()
    const parent = open.at(-1)
    if (!table || !parent) return
    // A row that never ended keeps its words.
    const rest = table.blocks.length > 0 ? [...table.cells, table.blocks] : table.cells
    if (rest.length > 0) {
      const look = { header: false, bounds: [], cells: [], drawn: false }
      table.rows.push({ cells: rest, look })
    }
    if (table.rows.some((row) => row.cells.length > 0)) parent.blocks.push(tableOf(table.rows, table.line))
    parent.blank = false
  }

  private endSection(end: number, root: OpenTable): void {
    const at = this.sections.findIndex((section) => section.end === end)
    const [before, after] = [this.sections[at], this.sections[at + 1]]
    if (!before || !after || (after.continuous && after.landscape === before.landscape)) return
    root.blocks.push({ kind: 'break', of: 'section', landscape: after.landscape })
  }

  /** A page break inside it makes two of one. Empty where it holds no words. */
  private paragraphs(span: Span, breaks: boolean): SourceBlock[] {
    const style = this.word.styles.style(span.lines.style)
    const { lines } = span
    const line = ++this.line
    this.lineStarts.push({ from: span.from, line })
    const { parts, size } = this.runs(span, style.letters, line)
    const blocks: SourceBlock[] = []
    if (breaks && (lines.pageBreak ?? style.lines.pageBreak)) blocks.push({ kind: 'break', of: 'page' })
    const label = this.label(lines, style.lines)
    for (const [index, runs] of parts.entries()) {
      if (index > 0 && breaks) blocks.push({ kind: 'break', of: 'page' })
      if (runs.every((run) => run.text.trim() === '')) continue
      const isFirst = !blocks.some((block) => block.kind === 'paragraph')
      const format = this.formatOf(lines, style.lines, style.name, label)
      const paragraph: SourceParagraph = { kind: 'paragraph', line: isFirst ? line : ++this.line, runs, format }
      if (isFirst && label.text !== '') paragraph.label = label.text
      blocks.push({ ...paragraph, ...setting({ ...style.lines, ...label, ...lines }, size) })
    }
    if (isNumber(label.text) && !blocks.some((block) => block.kind === 'paragraph')) {
      if (breaks) this.loneNumbers.push(label.text)
      else blocks.push({ kind: 'paragraph', line, runs: [], label: label.text })
    }
    return blocks
  }

  private formatOf(own: Lines, style: Lines, name: string, list: { left?: number; firstLine?: number }): number {
    const told: Lines = { ...style, ...list, ...own }
    const { twips, multiple } = told.height ?? { twips: 0, multiple: true }
    const { left = 0, right = 0, firstLine = 0, before = 0, after = 0, keepNext = false } = told
    return this.looks.paragraph({
      style: name,
      align: aligns[told.align ?? -1] ?? 'left',
      left: toMm(left),
      right: toMm(right),
      firstLine: toMm(firstLine),
      before: twipsToPt(before),
      after: twipsToPt(after),
      line: twips === 0 ? timesSingle(1) : lineOf(twips, multiple),
      keepWithNext: keepNext,
    })
  }

  /** Where the number of the page stands between two letters of a head; null where none does. */
  pageNumber(from: number, to: number): { align: PageNumberFormat['align']; run: RunFormat } | null {
    const { text, lineOf: lineAt, lines, letterOf, letters, styles } = this.word
    const at = /\u0013[^\u0013-\u0015]*\bPAGE\b/.exec(text.slice(from, to))?.index
    if (at === undefined) return null
    const mark = text.slice(from + at, to).search(/[\r\u0007]/)
    const own = lines[lineAt[mark < 0 ? from + at : from + at + mark] ?? 0] ?? noLines(0)
    const style = styles.style(own.style)
    const align = own.frame ?? aligns[own.align ?? style.lines.align ?? -1] ?? 'left'
    const { format } = this.look(letters[letterOf[from + at] ?? 0] ?? {}, style.letters)
    const run = this.looks.layout.runs[format ?? -1]
    return run ? { align: align === 'justify' ? 'left' : align, run } : null
  }

  private label(lines: Lines, style: Lines): { text: string; left?: number; firstLine?: number } {
    const numId = lines.list ?? style.list ?? 0
    // Lists above this are none: an old way of saying "no number".
    if (numId === 0 || numId >= 0xf801) return { text: '' }
    const place = { numId, level: lines.level ?? style.level ?? 0 }
    return { text: this.numbering.next(place), ...this.numbering.indent(place) }
  }

  private runs(span: Span, style: Letters, line: number): { parts: SourceRun[][]; size: number } {
    const { text, letterOf, letters } = this.word
    const parts: SourceRun[][] = [[]]
    let size = 0
    const left = new LeftOut()
    for (let cp = span.from; cp < span.end; cp++) {
      const own = letters[letterOf[cp] ?? 0] ?? {}
      const note = this.noteAt.get(cp)
      if (note !== undefined && !this.fields.inCode && own.deleted !== true) {
        const look = this.look(own, style)
        if (!leftOutKind(look)) addNote(parts.at(-1) ?? [], note, look)
      }
      const char = this.shown(text.charAt(cp), own)
      if (char === '' || this.fields.takes(char)) continue
      if (char === PAGE) {
        parts.push([])
        continue
      }
      const look = this.look(own, style)
      const why = leftOutKind({ ...look, deleted: own.deleted === true })
      if (why) {
        if (why === 'deleted') this.sawDeleted = true
        left.add(why, char)
        continue
      }
      const shown = left.follow(char)
      if (char.trim() !== '') size = Math.max(size, look.size)
      addWords(parts.at(-1) ?? [], shownIn(shown, look.font), look)
    }
    // A field begun here and never brought to its result must not swallow the rest.
    this.fields.settle()
    this.asides.push(...left.asides(line))
    return { parts, size }
  }

  /** What is printed of a letter: nothing of Word's own marks. */
  private shown(char: string, { symbol }: Letters): string {
    switch (char) {
      case '\u0013':
        this.fields.begin()
        return ''
      case '\u0014':
        this.fields.separate()
        return ''
      case '\u0015':
        return this.fields.end()
      case '\u0001':
      case '\u0008':
        this.pictures++
        return ''
      case '\u000b':
      case '\u000e':
        return '\n'
      case '\u001e':
        return '-'
      case '\u001f':
        // A place to cut a word, or the ư of TCVN3.
        return '\u00ad'
      case '\t':
      case PAGE:
        return char
      case '(':
        return symbol === undefined ? char : signOf(symbol, '')
      default:
        return char < ' ' ? '' : char
    }
  }

  private look(own: Letters, style: Letters): LetterLook {
    if (this.last?.own === own && this.last.style === style) return this.last.look
    const look = this.lookOf(own, style)
    this.last = { own, style, look }
    return look
  }

  private lookOf(own: Letters, style: Letters): LetterLook {
    const named: Letters = own.style === undefined ? {} : this.word.styles.style(own.style).letters
    const on = (key: 'bold' | 'italic' | 'caps' | 'hidden' | 'struck' | 'struckTwice'): boolean => {
      const below = isOn(named[key], isOn(style[key], false))
      return isOn(own[key], below)
    }
    const told: Letters = { ...style, ...named, ...own }
    const { raised, size = usualSize, color = 'auto', underline = false } = told
    const font = this.word.fonts[told.font ?? -1] ?? ''
    return {
      format: this.looks.run({
        font: font === '' ? usualFont : font,
        size: halfPtToPt(size),
        color,
        underline,
      }),
      bold: on('bold'),
      italic: on('italic'),
      caps: on('caps'),
      hidden: on('hidden'),
      struck: on('struck') || on('struckTwice'),
      raise: raised === 1 ? 'super' : raised === 2 ? 'sub' : undefined,
      size,
      font,
    }
  }
}

/** How a paragraph stands. `size`: the largest of its letters, half points; 0 where it has none. */
function setting({ align, left, firstLine, outline }: Lines, size: number): Partial<SourceParagraph> {
  return onlySaid({
    align: aligns[align ?? -1],
    indent: left === undefined && firstLine === undefined ? undefined : indentOf(left, firstLine),
    size: size > 0 ? halfPtToPt(size) : undefined,
    outlineLevel: outline !== undefined && outline < 9 ? outline + 1 : undefined,
  })
}

/** 128: as below; 129: the other way round. */
function isOn(value: number | undefined, below: boolean): boolean {
  if (value === undefined || value === 128) return below
  return value === 129 ? !below : value === 1
}
