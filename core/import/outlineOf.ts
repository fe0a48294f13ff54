/**
 * Paragraphs and tables of a foreign plan as an outline. The levels are read by the plan grammar (`outline/`); what
 * is added here are tables between the paragraphs, headings that were bold in the source, automatic numbers, and what
 * the clerk says a line is.
 *
 * 1. Does any line have a Roman number? Where none has, bold lines in capitals are the sections.
 * 2. Of each paragraph its marker: Word's own number, a typed one, a bold letter, or the level the clerk says; the look a level has by
 *    itself is taken off its words. What is quoted of another plan over paragraphs has none: its numbers are words.
 * 3. The grammar nests the lines and the tables between them.
 * 4. Bold marks around a whole heading go; lines that carry out a superior's text before the opening sentence are căn cứ.
 */

import type { Block, TableData } from '../draft/draft.ts'
import { walkBlocks } from '../draft/walk.ts'
import { isClause, type Marker } from '../inline/markers.ts'
import { dutyRole, readDuty } from '../outline/duties.ts'
import { type LineReading, type MarkerReading, readMarker, readPlan } from '../outline/grammar.ts'
import { isBasis } from '../outline/roles.ts'
import { quotedAmong } from '../reading/quotedWords.ts'
import { runsText } from '../text/runsText.ts'
import type { BodyOptions } from './claimBody.ts'
import { readEmphasis } from './emphasis.ts'
import type { LineKind } from './importLine.ts'
import type { SourceParagraph } from './joinLines.ts'
import { cutSpans, inlineOf, isWholly, replaceInSpans, type Span, spansText, trimSpans, without } from './spans.ts'
import { readTable } from './tables.ts'

export type OutlinePiece =
  | { kind: 'paragraph'; paragraph: SourceParagraph }
  | { kind: 'table'; rows: string[][]; header: number; line: number; marked: boolean }
  | { kind: 'data'; table: TableData; line: number /** It stands on pages laid across. */; landscape?: true }

interface OutlineOptions extends BodyOptions {
  /** No line has a Roman number: bold lines in capitals are the sections. */
  unnumbered?: boolean
  /** The plan's own body: it has căn cứ, an opening and a closing sentence. */
  main: boolean
}

/** The blocks of the plan's own body, or of an annex. */
export function outlineOf(pieces: readonly OutlinePiece[], options: OutlineOptions): { body: Block[] } {
  const unnumbered = !pieces.some((piece) => piece.kind === 'paragraph' && isSectionNumber(piece.paragraph))
  const quoted = quotedPieces(pieces)
  const lines = pieces.map((piece, index) => {
    // Capitals at the very end have nothing below them: the name of a body that closes an annex is no section.
    const heads = unnumbered && index < pieces.length - 1
    if (piece.kind === 'paragraph') {
      const { paragraph } = piece
      return quoted.has(piece) && !paragraph.forced
        ? quotedLine(paragraph)
        : lineOf(paragraph, { ...options, unnumbered: heads })
    }
    const table = piece.kind === 'data' ? dataOf(piece, options) : readTable(piece.rows, piece.header, piece.marked)
    return { text: '', line: piece.line, read: { marker: null, table } }
  })
  const { body, lines: places } = readPlan(lines, { newId: options.newId, directives: false, main: options.main })
  for (const [id, line] of places) options.places.set(id, line)
  for (const block of walkBlocks(body)) {
    if (!block.heading) continue
    // A heading is bold by itself; marks around it would say it twice.
    const words = /^\*\*(?!\*)(.+)(?<!\*)\*\*$/su.exec(block.text)?.[1]
    if (words !== undefined && !words.includes('*')) block.text = words
  }
  settleBases(body)
  return { body }
}

/** An annex lies on its paper as a whole; in the body a table has pages of its own. */
const dataOf = ({ table, landscape }: Extract<OutlinePiece, { kind: 'data' }>, { main }: OutlineOptions): TableData =>
  main && landscape ? { ...table, orientation: 'landscape' } : table

/** Words of another plan, quoted over paragraphs: they number as that plan does. */
function quotedPieces(pieces: readonly OutlinePiece[]): ReadonlySet<OutlinePiece> {
  const stretches = pieces.map((piece) => ({
    piece,
    text:
      piece.kind !== 'paragraph'
        ? ''
        : (piece.paragraph.spans ? spansText(piece.paragraph.spans) : piece.paragraph.text).trim(),
    annex: null,
  }))
  return new Set(quotedAmong(stretches).map(({ piece }) => piece))
}

const quotedLine = (paragraph: SourceParagraph): OutlineLine => ({
  text: paragraph.spans ? inlineOf({ text: '', spans: collapse(paragraph.spans) }) : inlineLine(paragraph.text),
  line: paragraph.line,
  read: { marker: null, directives: plainParagraph },
})

/** No căn cứ, no line of an assignment, no part of the plan: words. */
const plainParagraph: LineReading['directives'] = { kind: 'paragraph', role: null, duty: null }

interface OutlineLine {
  text: string
  line: number
  read?: LineReading
}

function lineOf(paragraph: SourceParagraph, options: OutlineOptions): OutlineLine {
  const { spans, line, forced } = paragraph
  if (!spans) return forced ? saidLine(paragraph, null, options) : { text: inlineLine(paragraph.text), line }
  const words = collapse(spans)
  const marker = markerOf(paragraph, spansText(words), options)
  const rest = marker ? trimSpans(cutSpans(words, marker.from)) : words
  if (forced)
    return saidLine(
      paragraph,
      marker ? { ...marker.reading, rest: inlineOf(looked(rest, marker.reading.marker)) } : null,
      options,
    )
  if (!marker) {
    if (options.unnumbered && isTitleInCapitals(paragraph, words)) {
      const title = inlineOf({ text: '', spans: without('bold', words) })
      return {
        text: title,
        line,
        read: { marker: null, directives: { marker: { marker: 'I', label: '' }, heading: true } },
      }
    }
    const basis = options.main && isBasis(spansText(words))
    const text = inlineOf({ text: '', spans: basis ? without('italic', words) : words })
    return { text, line, read: { marker: null } }
  }
  const reading: MarkerReading = { ...marker.reading, rest: inlineOf(looked(rest, marker.reading.marker)) }
  const heading = isHeadingLook(reading.marker, rest)
  const text = inlineOf({ text: '', spans: words })
  return { text, line, read: { marker: reading, ...(heading ? { directives: { heading: true } } : {}) } }
}

function isSectionNumber({ label, text }: SourceParagraph): boolean {
  const marker = (label === undefined ? null : autoMarker(label)) ?? readMarker(text)
  return marker?.marker === 'I' || marker?.marker === 'phan'
}

/** `MỤC ĐÍCH, YÊU CẦU` in bold on a line of its own, in a plan that does not number its sections. */
function isTitleInCapitals({ spans, label }: SourceParagraph, words: readonly Span[]): boolean {
  const text = spansText(words)
  if (label !== undefined || !isWholly('bold', spans) || text.length > 120) return false
  return /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(text) && !/\p{Ll}|[.;]$/u.test(text)
}

/** Tabs and long runs of spaces only moved the words about. */
const collapse = (spans: readonly Span[]): Span[] =>
  trimSpans(/\t| {3}/.test(runsText(spans)) ? replaceInSpans(spans, /[ \t]*\t[ \t]*| {3,}/g, ' ') : spans)

/** A bold line of its own at one of these levels is a heading. */
function isHeadingLook(marker: Marker, rest: readonly Span[]): boolean {
  if (!isClause(marker) && marker !== 'a') return false
  const text = spansText(rest)
  return isWholly('bold', rest) && text.length <= 200 && !/[;,]$/.test(text)
}

/** Words without the look their level has by itself. */
function looked(rest: readonly Span[], marker: Marker): { text: string; spans: Span[] } {
  const bold = (marker === 'I' || marker === 'phan' || isHeadingLook(marker, rest)) && isWholly('bold', rest)
  return { text: '', spans: bold ? without('bold', rest) : [...rest] }
}

interface FoundMarker {
  reading: MarkerReading
  /** Where the words after it begin. */
  from: number
}

/** The marker at the head of a paragraph: Word's own number, or one that was typed. */
function markerOf(paragraph: SourceParagraph, text: string, options: OutlineOptions): FoundMarker | null {
  const { label } = paragraph
  if (label !== undefined && text.startsWith(label)) {
    const from = label.length
    const known = autoMarker(label)
    if (known) {
      const own = typedMarker(text.slice(from).trimStart())
      // `-` by Word and `+` by hand: the hand's is the level; the other is only told.
      if (own && known.marker === '-' && own.marker === '+') {
        options.notes.add('normalised', 'Dấu đầu dòng tự động', label, paragraph.line)
        const at = text.length - own.rest.length
        return { reading: own, from: at }
      }
      return { reading: { ...known, rest: '' }, from }
    }
  }
  const head = typedMarker(text)
  if (head && text.endsWith(head.rest))
    return { reading: cleanBullet(head, paragraph, options), from: text.length - head.rest.length }
  return boldLetter(paragraph, text)
}

/** The marker typed at the head of words that mark no look: a star stands for itself. */
function typedMarker(text: string): MarkerReading | null {
  return text.startsWith('*') && !/^\*\s/.test(text) ? null : readMarker(text)
}

/** A symbol of a symbol font prints as a box elsewhere: a bullet stands for it. */
const symbolBullet = /^[\ue000-\uf8ff]$/u

function cleanBullet(reading: MarkerReading, paragraph: SourceParagraph, { notes }: OutlineOptions): MarkerReading {
  if (!symbolBullet.test(reading.label)) return reading
  notes.add('normalised', 'Dấu đầu dòng', reading.label, paragraph.line)
  const label = reading.label === '\uf0a7' ? '▪' : '•'
  return { ...reading, label, shape: label }
}

/** The level of a number Word counts; bullets of any drawing are dashes. */
function autoMarker(label: string): MarkerReading | null {
  const found = readMarker(`${label} Ấ`)
  if (found && found.rest === 'Ấ') {
    const bullet = found.marker === '-' || found.marker === '+'
    return bullet ? asBullet(found) : found
  }
  const letters = /^([A-Z])[.)]?$/u.exec(label)
  if (letters && label.length > 1) return { marker: 'phan', label, rest: '', shape: 'A', usual: true, value: null }
  const decimal = /^(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?$/u.exec(label)?.[1]
  if (decimal !== undefined) {
    const depth = decimal.split('.').length
    const marker = depth === 1 ? '1' : depth === 2 ? '1.1' : '1.1.1'
    return {
      marker,
      label,
      rest: '',
      shape: depth === 1 ? `1${label.slice(decimal.length)}` : String(depth),
      usual: depth > 1,
      value: null,
    }
  }
  if (/^[ivx]{1,6}[.)]$/u.test(label)) return { marker: 'a', label, rest: '', shape: 'i)', usual: false, value: null }
  const drawn = /^[^\p{L}\p{N}]{1,2}$|^[vqwlnuü§Ø]$/u.test(label)
  return drawn ? { marker: '-', label: '•', rest: '', shape: '•', usual: false, value: null } : null
}

/** A bullet of Word's as one that is typed: `o`, its second level, is a plus; a symbol without a letter is a dot. */
function asBullet(found: MarkerReading): MarkerReading {
  if (found.label === 'o' || found.label === '◦') return { ...found, marker: '+', label: '+', shape: '+', usual: true }
  if (!symbolBullet.test(found.label)) return found
  const label = found.label === '\uf0a7' ? '▪' : '•'
  return { ...found, label, shape: label }
}

/** `A. Đặc điểm tình hình` and `I - Mục đích` in bold are headings, whatever their letters. */
function boldLetter(paragraph: SourceParagraph, text: string): FoundMarker | null {
  if (!isWholly('bold', paragraph.spans) || text.length > 200) return null
  const roman = /^([IVX]{1,6})\s?[-–:/.]\s{0,3}(?=\p{Lu})/u.exec(text)
  if (roman) {
    return {
      reading: { marker: 'I', label: roman[0].trim(), rest: '', shape: 'I-', usual: true, value: null },
      from: roman[0].length,
    }
  }
  const letter = /^([A-ZĐ])\s?[./)-]\s{0,3}(?=\p{Lu}\p{Ll})/u.exec(text)
  if (!letter) return null
  return {
    reading: { marker: 'phan', label: letter[0].trim(), rest: '', shape: 'A', usual: true, value: null },
    from: letter[0].length,
  }
}

const markerOfKind: Partial<Record<LineKind, Exclude<Marker, 'none'>>> = {
  part: 'phan',
  section: 'I',
  clause: '1',
  subclause: '1.1',
  point: 'a',
  dash: '-',
  plus: '+',
}

/** A line as the clerk says it is. What reads so by itself is left to the grammar. */
function saidLine(paragraph: SourceParagraph, found: MarkerReading | null, options: OutlineOptions): OutlineLine {
  const { line, forced, spans } = paragraph
  const whole = inlineOf(paragraph)
  const natural = found ?? (spans ? null : readMarker(inlineLine(paragraph.text)))
  const level = forced ? markerOfKind[forced] : undefined
  if (level) {
    const same = natural && (natural.marker === level || (forced === 'subclause' && natural.marker === '1.1.1'))
    if (natural && same) return { text: whole, line, read: { marker: natural } }
    const text = natural ? natural.rest : whole
    const marker: MarkerReading = {
      marker: level,
      label: natural?.label ?? '',
      rest: text,
      shape: level,
      usual: true,
      value: null,
    }
    return { text, line, read: { marker } }
  }
  switch (forced) {
    case 'basis':
      return { text: whole, line, read: { marker: null, directives: { kind: 'basis', duty: null } } }
    case 'opening':
      return {
        text: whole,
        line,
        read: { marker: null, directives: { kind: 'paragraph', role: 'opening', duty: null } },
      }
    case 'closing':
      return {
        text: whole,
        line,
        read: { marker: null, directives: { kind: 'paragraph', role: 'closing', duty: null } },
      }
    case 'duty': {
      const text = natural?.rest ?? whole
      const known = readDuty(text)
      const split = /^([^:*{\\]{2,60}):\s*(.*)$/su.exec(text)
      const label = known?.label ?? split?.[1]?.trim()
      // A number alone says nothing of a task: it stays as words.
      if (text.trim() === '') return { text: whole, line, read: { marker: null, directives: plainParagraph } }
      if (label === undefined) return { text, line, read: { marker: natural } }
      const words = known?.text ?? split?.[2] ?? ''
      const duty = { role: known?.role ?? dutyRole(label) ?? 'do', label }
      return { text: words, line, read: { marker: natural ? { ...natural, rest: words } : null, directives: { duty } } }
    }
    case 'table': {
      const cells = paragraph.text.split(/\t+|\s{3,}|\s\|\s/)
      const table = readTable([cells], 0, spans === undefined)
      return { text: '', line, read: { marker: null, table } }
    }
    default:
      // A plain paragraph; `natural` is then only how its words begin.
      options.claims.claim(line, forced ?? 'paragraph', '')
      return { text: whole, line, read: { marker: null, directives: plainParagraph } }
  }
}

/** Before the sentence that announces the plan, a line that carries out a superior's text is a căn cứ, whatever ends it. */
function settleBases(body: Block[]): void {
  const last = body.findLastIndex((block) => block.role === 'opening')
  for (const block of body.slice(0, Math.max(last, 0))) {
    if (block.role !== 'opening' || !/^(?:Thực\shiện|Triển\skhai|Theo|Xét)\s.*[.;]$/su.test(block.text)) continue
    block.kind = 'basis'
    delete block.role
  }
}

/** A line with its emphasis as inline marks; a star that is a bullet stays one. */
function inlineLine(text: string): string {
  const bullet = /^\*\s+/.exec(text)?.[0]
  return bullet && readMarker(text) ? bullet + readEmphasis(text.slice(bullet.length)).text : readEmphasis(text).text
}
