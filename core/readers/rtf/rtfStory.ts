/**
 * Text and paragraph words of an RTF file put together: paragraphs, rows, tables.
 *
 * 1. Letters gather as runs of one look; words about the paragraph set its look, those about rows the look of the row.
 * 2. `\par` ends the paragraph: with its number, its size and the blank line before it, it goes into the open cell or the text.
 * 3. Depth tells the table: deeper opens one, less deep closes it into the cell around it.
 * 4. `\cell` and `\row` end what they name; page and section breaks stand between paragraphs.
 * 5. Words that are struck, hidden or deleted stand beside their line.
 */

import { halfPtToPt, twipsToPt } from '../../units.ts'
import { addNote, addWords } from '../addWords.ts'
import { indentOf } from '../indent.ts'
import { LeftOut, leftOutKind } from '../leftOut.ts'
import { type LookList, lineOf, timesSingle, toMm } from '../lookList.ts'
import { isNumber } from '../numbering.ts'
import { emptyRow, emptyTable, type OpenTable, tableOf } from '../rowTables.ts'
import type { SourceAside, SourceBlock, SourceBreak, SourceParagraph, SourceRun } from '../source.ts'
import { readableSigns, shownIn } from '../symbols.ts'
import { lookAfter, type ParagraphLook, plainLook } from './paragraphLook.ts'
import { RowLooks } from './rowLooks.ts'
import type { Look } from './textLook.ts'

export class RtfStory {
  line = 0
  /** Of empty paragraphs in the running text. */
  readonly loneNumbers: string[] = []
  private readonly open: OpenTable[] = [emptyTable(0)]
  private readonly rows = new RowLooks()
  private look: ParagraphLook = plainLook
  private runs: SourceRun[] = []
  private size = 0
  private label = ''
  private leftHere = new LeftOut()
  private readonly left: SourceAside[] = []
  private section: SourceBreak | null = null
  /** Of the section's page, twips. */
  private width = 0

  private readonly looks: LookList
  private readonly styles: ReadonlyMap<number, string>

  /** `styles`: their names by their numbers. */
  constructor(looks: LookList, styles: ReadonlyMap<number, string>) {
    this.looks = looks
    this.styles = styles
  }

  text(text: string, look: Look, font: string, format: number): void {
    const why = leftOutKind(look)
    if (why) {
      this.leftHere.add(why, text)
      return
    }
    const words = this.leftHere.follow(text)
    if (text.trim() !== '') this.size = Math.max(this.size, look.size)
    addWords(this.runs, shownIn(words, font), { ...look, font, format })
  }

  /** A note is marked here. */
  mark(note: string, look: Look): void {
    addNote(this.runs, note, look)
  }

  setLabel(text: string): void {
    this.label = readableSigns(text).trim()
  }

  word(word: string, value: number | null): void {
    if (this.paragraphWord(word, value) || this.rows.word(word, value, Math.max(1, this.open.length - 1))) return
    this.storyWords.get(word)?.(value ?? 0)
  }

  /** What ends or turns a page, a paragraph or a cell. */
  private readonly storyWords = new Map<string, (value: number) => void>([
    ['par', () => this.endParagraph()],
    ['page', () => this.breakPage()],
    [
      'sect',
      () => {
        this.endParagraph()
        this.endSection()
      },
    ],
    // Said of the section just begun.
    ['lndscpsxn', () => this.turnSection()],
    [
      'pgwsxn',
      (value) => {
        this.width = value
      },
    ],
    [
      'pghsxn',
      (value) => {
        if (this.width > value) this.turnSection()
      },
    ],
    ['cell', () => this.endCell(1)],
    ['nestcell', () => this.endCell(Math.max(2, this.look.depth))],
    ['row', () => this.endRow(1)],
    ['nestrow', () => this.endRow(Math.max(2, this.open.length - 1))],
  ])

  private turnSection(): void {
    if (this.section) this.section.landscape = true
  }

  /** `left`: words that stood in the text and are no words of it. */
  end(): { blocks: SourceBlock[]; left: SourceAside[] } {
    if (this.runs.length > 0) this.endParagraph()
    this.left.push(...this.leftHere.asides(this.line))
    while (this.open.length > 1) this.closeTable()
    return { blocks: this.open[0]?.blocks ?? [], left: this.left }
  }

  private paragraphWord(word: string, value: number | null): boolean {
    const next = lookAfter(this.look, word, value)
    if (!next) return false
    this.look = next
    return true
  }

  /** The table cell the next words stand in. */
  private here(depth: number): OpenTable {
    while (this.open.length - 1 > depth) this.closeTable()
    while (this.open.length - 1 < depth) this.open.push(emptyTable(this.line + 1))
    return this.open.at(-1) ?? emptyTable(0)
  }

  private endParagraph(): void {
    const table = this.here(this.look.depth)
    const { runs, look, size, label } = this
    this.runs = []
    this.size = 0
    this.label = ''
    this.line++
    this.left.push(...this.leftHere.asides(this.line))
    this.leftHere = new LeftOut()
    if (look.pageBreak && look.depth === 0) table.blocks.push({ kind: 'break', of: 'page' })
    if (runs.every((run) => run.text.trim() === '')) {
      if (isNumber(label) && look.depth > 0) {
        table.blocks.push({ kind: 'paragraph', line: this.line, runs: [], label })
        return
      }
      if (isNumber(label)) this.loneNumbers.push(label)
      table.blank = true
      return
    }
    const paragraph: SourceParagraph = { kind: 'paragraph', line: this.line, runs, format: this.formatOf(look) }
    if (label !== '') paragraph.label = label
    if (look.align) paragraph.align = look.align
    if (look.left !== 0 || look.firstLine !== 0) paragraph.indent = indentOf(look.left, look.firstLine)
    if (size > 0) paragraph.size = halfPtToPt(size)
    if (table.blank) paragraph.afterBlank = true
    if (look.outline !== null && look.outline < 9) paragraph.outlineLevel = look.outline + 1
    table.blank = false
    table.blocks.push(paragraph)
  }

  private formatOf(look: ParagraphLook): number {
    return this.looks.paragraph({
      style: this.styles.get(look.style) ?? '',
      align: look.align ?? 'left',
      left: toMm(look.left),
      right: toMm(look.right),
      firstLine: toMm(look.firstLine),
      before: twipsToPt(look.before),
      after: twipsToPt(look.after),
      line: look.line === 0 ? timesSingle(1) : lineOf(look.line, look.multiple),
      keepWithNext: look.keepNext,
    })
  }

  private breakPage(): void {
    if (this.look.depth > 0) return
    if (this.runs.length > 0) this.endParagraph()
    this.here(0).blocks.push({ kind: 'break', of: 'page' })
  }

  private endSection(): void {
    this.section = { kind: 'break', of: 'section', landscape: false }
    this.here(0).blocks.push(this.section)
  }

  private endCell(depth: number): void {
    this.look = { ...this.look, depth }
    const table = this.here(depth)
    if (this.runs.length > 0 || this.label !== '') this.endParagraph()
    else this.line++
    this.left.push(...this.leftHere.asides(this.line))
    this.leftHere = new LeftOut()
    table.cells.push(table.blocks)
    table.blocks = []
    table.blank = false
  }

  private endRow(depth: number): void {
    const table = this.here(depth)
    const look = this.rows.at(depth)
    // Some programs end a row with more cells than it says it has.
    const told = look.bounds.length - 1
    while (told > 0 && table.cells.length > told && table.cells.at(-1)?.length === 0) table.cells.pop()
    table.rows.push({ cells: table.cells, look })
    table.cells = []
    table.blocks = []
  }

  private closeTable(): void {
    const table = this.open.pop()
    const parent = this.open.at(-1)
    if (!table || !parent) return
    const rest = table.blocks.length > 0 ? [...table.cells, table.blocks] : table.cells
    if (rest.length > 0) table.rows.push({ cells: rest, look: emptyRow() })
    if (table.rows.some((row) => row.cells.length > 0)) parent.blocks.push(tableOf(table.rows, table.line))
    parent.blank = false
  }
}
