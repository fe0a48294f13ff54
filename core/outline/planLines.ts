/**
 * The lines of a plan's text, before they become a tree: each with its directives, its marker and its table rows.
 *
 * 1. A line that ends in a backslash goes on in the next.
 * 2. Directives at its head are read; alone on a line, like hints, they wait for the next block.
 * 3. The rows of a table follow its directive, up to a blank line.
 * 4. What is left at the head may be a marker (`readMarker.ts`).
 *
 * A text without directives (an import's) only has markers; a line that an import has read keeps its reading.
 */
import type { TableData } from '../draft/draft.ts'
import { normalizeText } from '../text/normalize.ts'
import { type Directives, readDirectives } from './directives.ts'
import { type MarkerReading, readMarker } from './readMarker.ts'

/** One paragraph and the line of the source it begins at, from 1. */
export interface SourceLine {
  text: string
  line: number
  /** How an import has read the line already: nothing more is looked for at its head. */
  read?: LineReading
}

export interface LineReading {
  /** Its words are `marker.rest`; an empty label leaves the number to the count. */
  marker: MarkerReading | null
  directives?: Directives
  /** The line stands for this table. */
  table?: TableData
}

/** What a template's author got wrong, in Vietnamese. */
export interface LineFault {
  line: number
  message: string
}

/** Text as the lines `readPlan` takes, numbered from 1. */
export function planLines(text: string): SourceLine[] {
  return normalizeText(text)
    .split('\n')
    .map((line, index) => ({ text: line, line: index + 1 }))
}

/** A line with its directives read and, for a table, the rows after it. */
export interface Logical {
  text: string
  line: number
  directives: Directives
  verbatim: boolean
  opens: null | { annex: string } | { table: string }
  hint: string
  rows: string[]
  marker: MarkerReading | null
  table?: TableData
}

/** One entry a block: blank lines go, directives are read, broken lines and table rows join their first line. */
export function logicalLines(lines: readonly SourceLine[], directed: boolean, faults: LineFault[]): Logical[] {
  if (directed) return new DirectedLines(lines, faults).read()
  return lines.flatMap(({ text, line, read }) => {
    if (read) return [readLine(text, line, read)]
    return text.trim() === '' ? [] : [plainLine(text.trim(), line)]
  })
}

/** The lines of a text that may hold directives, read from above. */
class DirectedLines {
  private readonly lines: readonly SourceLine[]
  private readonly faults: LineFault[]
  /** The line that comes next. */
  private at = 0
  private readonly out: Logical[] = []
  /** Hints and directives on lines of their own are for the next block. */
  private hints: string[] = []
  private waiting: Directives = {}

  constructor(lines: readonly SourceLine[], faults: LineFault[]) {
    this.lines = lines
    this.faults = faults
  }

  read(): Logical[] {
    for (let first = this.lines[this.at++]; first; first = this.lines[this.at++]) {
      const { text, line, read } = first
      if (read) this.out.push(readLine(text, line, read))
      else if (text.trim() !== '') this.take(this.unbroken(text).trim(), line)
    }
    this.refuseLast()
    return this.out
  }

  /** With the lines that a backslash at its end joins to it. */
  private unbroken(first: string): string {
    let text = first
    while (/(?<!\\)(?:\\\\)*\\$/.test(text.slice(-64)) && this.at < this.lines.length)
      text = `${text.slice(0, -1)}\n${this.lines[this.at++]?.text ?? ''}`
    return text
  }

  private take(text: string, line: number): void {
    const { rest, verbatim, opens, directives, wrong } = readDirectives(text)
    if (wrong) this.fault(line, `Chỉ dẫn ${wrong} không đúng; phần chữ sau nó vẫn được giữ.`)
    if (opens === 'hint') {
      this.hints.push(rest)
      return
    }
    const said: Directives = { ...this.waiting, ...directives }
    if (rest === '' && !verbatim && opens === null && Object.keys(directives).length > 0) {
      this.waiting = said
      return
    }
    this.out.push({
      text: rest,
      line,
      directives: said,
      verbatim,
      opens,
      hint: this.hints.join('\n'),
      rows: opens && 'table' in opens ? this.rows(line) : [],
      marker: verbatim || opens ? null : readMarker(rest),
    })
    this.hints = []
    this.waiting = {}
  }

  /** The rows of a table, up to a blank line. */
  private rows(line: number): string[] {
    const rows: string[] = []
    for (let next = this.lines[this.at]; next && next.text.trim() !== ''; next = this.lines[++this.at])
      rows.push(next.text)
    if (rows.length === 0) this.fault(line, 'Sau [bang] phải có ít nhất một dòng ô, ngăn nhau bằng dấu |.')
    return rows
  }

  /** What was said of a next block, where none comes. */
  private refuseLast(): void {
    const last = this.lines.at(-1)?.line ?? 0
    if (this.hints.length > 0) this.fault(last, 'Sau [goi-y] phải có đoạn văn hoặc mục mà nó hướng dẫn.')
    if (Object.keys(this.waiting).length > 0)
      this.fault(last, 'Sau chỉ dẫn ở dòng cuối phải có đoạn văn hoặc mục mà nó nói tới.')
  }

  private fault(line: number, message: string): void {
    this.faults.push({ line, message })
  }
}

function readLine(text: string, line: number, read: LineReading): Logical {
  const { marker, directives = {}, table } = read
  return {
    text,
    line,
    directives,
    verbatim: false,
    opens: null,
    hint: '',
    rows: [],
    marker,
    ...(table ? { table } : {}),
  }
}

function plainLine(text: string, line: number): Logical {
  const marker = readMarker(text)
  return { text, line, directives: {}, verbatim: false, opens: null, hint: '', rows: [], marker }
}
