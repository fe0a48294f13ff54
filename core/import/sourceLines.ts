/**
 * The lines of a source, cleaned, in reading order.
 *
 * 1. Paragraphs become lines; a soft break parts one where its lines are those of a title, a letterhead, a signature or a list.
 * 2. A table that only places words (`layoutTables.ts`) is read cell by cell; any other is one line that carries its table.
 * 3. Letters are cleaned over the seams of runs, and what was taken away is told.
 * 4. A drawn rule is a note, a blank line a mark of the next; what the clerk said of a line goes with it.
 * 5. Numbers of pages are left out at the foot of a page, and lines that ran on are cut (`cutRunOn`).
 */

import type { Inline } from '../draft/draft.ts'
import { sameLook } from '../inline/inline.ts'
import { readMarker } from '../outline/grammar.ts'
import type { SourceBlock, SourceDocument, SourceParagraph, SourceTable } from '../readers/source.ts'
import { normalizeText, withPlainSpaces, withUsualSpaces } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import { cellsOf, tableOf, tableWords, wordsOfBlocks } from './cells.ts'
import type { LineKind } from './importLine.ts'
import { cutClosing, layoutOf, orderedCells } from './layoutTables.ts'
import type { NoteTaker } from './notes.ts'
import { cutRunOn } from './runOn.ts'
import type { Corrections, SourceLine } from './sourceLine.ts'
import { addMarks, cutSpans, labelSpan, marked, replaceInSpans, type Span, spansText, trimSpans } from './spans.ts'

/** Control, zero-width and direction marks, as `normalizeText` removes them. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\ufff9-\ufffb]|\p{Cs}/gu
/** Anything but plain Vietnamese text in whole letters, which is clean as it is. */
const doubtful = /[^\t\n\u0020-\u007e\u00c0-\u00ff\u0102-\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2026]/
/** A page number alone on its line: `2`, `- 2 -`, `Trang 2/5`. */
const pageNumber = /^(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}|(?:Trang|trang|Page)\s+\d{1,3}(?:\s*(?:\/|trên)\s*\d{1,3})?)$/
/** A drawn rule: under the motto, under the title, between columns. */
export const drawnRule = /^(?:[-–—_=*─━~]{3,}|[*_]{1,2}|[-–—_]{2})(?:\s+[-–—_=*─━]{2,})*$/
/** Nearer than this to another lone number it is a column of a table, not the foot of a page. */
const linesOnAPage = 10

/**
 * True where the words may mark their look themselves: plain text, and a file that was made of one, without a look,
 * a number or a table of its own. Words that mark nothing and hold a no-break space are kept as those of any other file.
 */
export function isMarked(source: SourceDocument): boolean {
  let marks = false
  let noBreak = false
  for (const block of source.blocks) {
    if (block.kind === 'break') continue
    if (block.kind === 'table' || block.label !== undefined) return false
    for (const { text, bold, italic, raise, note } of block.runs) {
      if (bold || italic || raise || note !== undefined) return false
      marks ||= /[*|\t]|^#/.test(text)
      noBreak ||= /[\u00a0\u2007\u202f]/.test(text)
    }
  }
  return marks || !noBreak
}

/** The lines of a source, cleaned, in reading order. */
export function readSourceLines(source: SourceDocument, notes: NoteTaker, corrections: Corrections = {}): SourceLine[] {
  const marked = isMarked(source)
  const reader: Reader = {
    marked,
    corrections,
    lines: [],
    page: null,
    landscape: false,
    blank: false,
    cleaner: makeCleaner(),
  }
  readBlocks(source.blocks, reader, notes)
  reader.cleaner.say(notes)
  return cutRunOn(withoutPageNumbers(reader.lines, notes), notes)
}

/** The words of each note by its id. */
export function readSourceNotes(source: SourceDocument, notes: NoteTaker): Map<string, Inline> {
  const cleaner = makeCleaner()
  const clean = (spans: readonly Span[]): Span[] => cleanSpans(spans, cleaner)
  const words = new Map((source.notes ?? []).map((note) => [note.id, marked(wordsOfBlocks(note.paragraphs, clean))]))
  cleaner.say(notes)
  return words
}

interface Reader {
  marked: boolean
  corrections: Corrections
  lines: SourceLine[]
  page: SourceLine['opensPage'] | null
  /** The pages read now are laid across. */
  landscape: boolean
  blank: boolean
  cleaner: Cleaner
}

function readBlocks(blocks: readonly SourceBlock[], reader: Reader, notes: NoteTaker, from?: SourceLine['from']): void {
  for (const block of blocks) {
    if (block.kind === 'break') {
      reader.landscape = block.landscape ?? reader.landscape
      reader.page = {
        section: block.of === 'section' || reader.page?.section === true,
        ...(reader.page?.landscape === undefined ? {} : { landscape: reader.page.landscape }),
        ...(block.landscape === undefined ? {} : { landscape: block.landscape }),
      }
    } else if (block.kind === 'paragraph') {
      for (const line of linesOf(block, reader, from)) put(line, reader, notes)
    } else readTable(block, reader, notes)
  }
}

/** What a table of data may be called; called anything else while one of its cells is called a table, it is one. */
const ofTables: ReadonlySet<LineKind> = new Set(['table', 'annex', 'note'])

function put(line: SourceLine, reader: Reader, notes: NoteTaker): void {
  if (line.text === '') reader.blank = true
  else if (!line.label && drawnRule.test(line.text) && !line.table) {
    notes.add('normalised', 'Đường kẻ', line.text, line.line)
    reader.blank = true
  } else {
    if (reader.blank) line.afterBlank = true
    if (reader.page) line.opensPage = reader.page
    reader.blank = false
    reader.page = null
    const forced = reader.corrections[line.line]
    if (forced) line.forced = line.table && !ofTables.has(forced) ? 'table' : forced
    reader.lines.push(line)
  }
}

function readTable(source: SourceTable, reader: Reader, notes: NoteTaker): void {
  // What is only looked at is not told as taken away.
  const looking = makeCleaner()
  const clean = (text: string): string => looking.clean(text)
  const parts = cutClosing(source, clean)
  if (parts) {
    for (const part of parts) readTable(part, reader, notes)
    return
  }
  const layout = layoutOf(source, clean, reader.corrections)
  if (layout) {
    for (const { cell, column } of orderedCells(source, layout, clean)) {
      const at = reader.lines.length
      readBlocks(cell.blocks, reader, notes, layout)
      for (const line of reader.lines.slice(at)) line.cell ??= source.line * 100 + Math.min(column, 99)
    }
    return
  }
  const table = tableOf(
    source,
    (spans) => cleanSpans(spans, reader.cleaner),
    (spans) => cleanSpans(spans, looking),
  )
  // Without a line and without a word it only kept a place on the page.
  if (source.borderless === true && !/[^|\s]/u.test(tableWords(table))) return
  const across = reader.landscape ? { landscape: true as const } : {}
  put({ text: tableWords(table), line: source.line, afterBlank: false, spans: [], table, ...across }, reader, notes)
  // A table that stands in a cell of this one was read as lines of that cell; nothing more of it is to be said.
}

/** The lines of a paragraph: one, or one for each soft break that parts what stands apart. */
function linesOf(paragraph: SourceParagraph, reader: Reader, from: SourceLine['from']): SourceLine[] {
  const base: SourceLine = { text: '', line: paragraph.line, afterBlank: paragraph.afterBlank === true }
  if (paragraph.align) base.align = paragraph.align
  if (from) base.from = from
  if (reader.marked) {
    const text = reader.cleaner.clean(runsText(paragraph.runs))
    const plain = withPlainSpaces(text)
    const tabsBefore = (/^\s*/u.exec(plain)?.[0] ?? '').split('\t').length - 1
    return [{ ...base, text: plain.trim(), ...(tabsBefore > 0 ? { tabsBefore } : {}) }]
  }
  const spans = cleanSpans(cellsOf(paragraph), reader.cleaner)
  const label = paragraph.label === undefined ? '' : withPlainSpaces(reader.cleaner.clean(paragraph.label)).trim()
  return partsOf(spans, base, label).map((part, index) => {
    const words = trimSpans(
      part.some(({ text }) => text.includes('\n')) ? replaceInSpans(part, /[ \t]*\n[ \t]*/g, ' ') : part,
    )
    if (index > 0 || label === '')
      return { ...base, afterBlank: base.afterBlank && index === 0, text: spansText(words), spans: words }
    const whole = [labelSpan(words.length > 0 ? `${label} ` : label, words), ...words]
    return { ...base, label, text: spansText(whole), spans: whole }
  })
}

/** Cuts at soft breaks where the lines are lines of a title, a letterhead, a signature or a list; elsewhere a break is a space. */
function partsOf(spans: readonly Span[], base: SourceLine, label: string): Span[][] {
  const text = spansText(spans)
  if (!text.includes('\n')) return [[...spans]]
  const segments: { from: number; to: number; text: string }[] = []
  let from = 0
  for (const text of spansText(spans).split('\n')) {
    segments.push({ from, to: from + text.length, text: text.trim() })
    from += text.length + 1
  }
  const capitals = segments.every(({ text }) => !/\p{Ll}/u.test(text))
  const all = base.from !== undefined || base.align === 'center' || base.align === 'right' || (capitals && label === '')
  const parts: { from: number; to: number; last: string }[] = []
  for (const segment of segments) {
    const open = parts.at(-1)
    // `A.` alone above its title is the number of that title.
    const numbered = open !== undefined && /^[A-ZĐ][./)]$/u.test(open.last) && segment.text !== ''
    if (open && (numbered || (!all && !(segment.text !== '' && startsAnew(open.last, segment.text))))) {
      open.to = segment.to
      if (segment.text !== '') open.last = segment.text
    } else parts.push({ from: segment.from, to: segment.to, last: segment.text })
  }
  return parts.map((part) => cutSpans(spans, part.from, part.to))
}

function startsAnew(before: string, text: string): boolean {
  if (/^n[ơo]i\s+nh[ậâa]n\s*:/iu.test(text) || /\.\/\.$/.test(before)) return true
  return readMarker(text) !== null && /[.;:…]["”)]*$/.test(before)
}

/** NFC over the seams of runs: a mark that stands in a run of its own belongs to the letter before it. */
function cleanSpans(spans: readonly Span[], cleaner: Cleaner): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const marks = joined.length > 0 ? (/^\p{M}+/u.exec(span.text)?.[0] ?? '') : ''
    const before = joined.at(-1)
    if (before && marks !== '') before.text += marks
    const text = span.text.slice(marks.length)
    if (text === '') addMarks(joined, [span])
    else if (before && !before.notes && sameLook(before, span)) {
      before.text += text
      addMarks(joined, [span])
    } else joined.push({ ...span, text })
  }
  const out: Span[] = []
  for (const span of joined) {
    const text = withUsualSpaces(cleaner.clean(span.text))
    if (text !== '') out.push({ ...span, text })
    else addMarks(out, [span])
  }
  return out
}

interface Cleaner {
  clean(text: string): string
  say(notes: NoteTaker): void
}

/** Cleans text by text and remembers what it took away. */
function makeCleaner(): Cleaner {
  const kinds = new Set<string>()
  let count = 0
  let decomposed = false
  return {
    clean(text) {
      if (!doubtful.test(text)) return text
      for (const match of text.matchAll(invisible)) {
        count++
        if (kinds.size < 20)
          kinds.add(`U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
      }
      if (!decomposed && text.normalize('NFC').length !== text.length) decomposed = true
      return normalizeText(text)
    },
    say(notes) {
      if (count > 0) {
        notes.add(
          'normalised',
          'Ký tự không in được',
          `Đã bỏ ${count} ký tự không in được: ${[...kinds].join(', ')}`,
          0,
        )
      }
      if (decomposed) {
        notes.add('normalised', 'Bảng mã chữ', 'Chữ có dấu tổ hợp đã được chuyển sang chữ dựng sẵn (Unicode NFC)', 0)
      }
    },
  }
}

function withoutPageNumbers(lines: SourceLine[], notes: NoteTaker): SourceLine[] {
  const at = lines.flatMap((line, index) => (pageNumber.test(line.text) && !line.forced && !line.table ? [index] : []))
  const drop = new Set(
    at.filter((index, i) => {
      const before = at[i - 1] ?? Number.NEGATIVE_INFINITY
      const after = at[i + 1] ?? Number.POSITIVE_INFINITY
      return index - before > linesOnAPage && after - index > linesOnAPage
    }),
  )
  if (drop.size === 0) return lines
  return lines.filter((line, index) => {
    if (drop.has(index)) notes.add('normalised', 'Số trang', line.text, line.line)
    return !drop.has(index)
  })
}
