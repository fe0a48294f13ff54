/** The lines of a plan's text, before they become a tree: each with its directives, its marker and its table rows. */
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
  const out: Logical[] = []
  let hints: string[] = []
  // Directives on a line of their own are for the next block.
  let waiting: Directives = {}
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]
    if (first?.read) {
      out.push(readLine(first.text, first.line, first.read))
      continue
    }
    if (!first || first.text.trim() === '') continue
    let text = first.text
    while (directed && /(?<!\\)(?:\\\\)*\\$/.test(text.slice(-64)) && at + 1 < lines.length) {
      at++
      text = `${text.slice(0, -1)}\n${lines[at]?.text ?? ''}`
    }
    text = text.trim()
    const { line } = first
    if (!directed) {
      out.push(plainLine(text, line))
      continue
    }
    const read = readDirectives(text)
    if (read.wrong) faults.push({ line, message: `Chỉ dẫn ${read.wrong} không đúng; phần chữ sau nó vẫn được giữ.` })
    if (read.opens === 'hint') {
      hints.push(read.rest)
      continue
    }
    const directives: Directives = { ...waiting, ...read.directives }
    const bare = read.rest === '' && !read.verbatim && read.opens === null && Object.keys(read.directives).length > 0
    if (bare) {
      waiting = directives
      continue
    }
    const rows: string[] = []
    if (read.opens && 'table' in read.opens) {
      while (at + 1 < lines.length && lines[at + 1]?.text.trim() !== '') rows.push(lines[++at]?.text ?? '')
      if (rows.length === 0)
        faults.push({ line, message: 'Sau [bang] phải có ít nhất một dòng ô, ngăn nhau bằng dấu |.' })
    }
    out.push({
      text: read.rest,
      line,
      directives,
      verbatim: read.verbatim,
      opens: read.opens,
      hint: hints.join('\n'),
      rows,
      marker: read.verbatim || read.opens ? null : readMarker(read.rest),
    })
    hints = []
    waiting = {}
  }
  const last = lines.at(-1)?.line ?? 0
  if (hints.length > 0) faults.push({ line: last, message: 'Sau [goi-y] phải có đoạn văn hoặc mục mà nó hướng dẫn.' })
  if (Object.keys(waiting).length > 0) {
    faults.push({ line: last, message: 'Sau chỉ dẫn ở dòng cuối phải có đoạn văn hoặc mục mà nó nói tới.' })
  }
  return out
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
