/**
 * Annexes: heading, title, "(Kèm theo ...)", tables and text.
 *
 * 1. The heading is counted anew; a name that counting would not give is kept.
 * 2. The title ends at "(Kèm theo ...)", or with its lines in capitals or in the middle and bold.
 * 3. The rest is an outline of its own.
 * 4. What prints otherwise than in the file is told: the heading, the line "(Kèm theo ...)", and where that is new.
 */

import { annexHeading } from '../document/annexes.ts'
import { place } from '../document/place.ts'
import type { Annex } from '../draft/draft.ts'
import { readMarker } from '../outline/grammar.ts'
import { fromRoman } from '../text/roman.ts'
import { type BodyOptions, claimBody } from './claimBody.ts'
import { joinLines, type Wrapping } from './joinLines.ts'
import { isMottoLine, isNationLine } from './nation.ts'
import { type OutlinePiece, outlineOf } from './outlineOf.ts'
import { isBold, type SourceLine } from './sourceLine.ts'
import { cutSpans, plainOf } from './spans.ts'
import { cutTables } from './tables.ts'
import type { AnnexZone } from './zone.ts'
import { splitAnnexHeading } from './zones.ts'

/** Wider tables than this are read better across the page. */
const portraitColumns = 5

const attached =
  /^[*\s]*\(?\s*(?:ban hành\s+|đính\s+)?kèm(?:\s+theo)?\s+(?=kế hoạch|quyết định|công văn|văn bản|nghị quyết|thông báo|số|theo)/iu

interface AnnexOptions extends BodyOptions {
  wrapping: Wrapping
  /** The line "(Kèm theo ...)" as our own annexes print it. */
  own: string
}

export function annexesOf(zones: readonly AnnexZone[], options: AnnexOptions): Annex[] {
  const { wrapping, own, notes, newId, claims } = options
  const unattached: string[] = []
  const annexes = zones.map(tableAsContent).map(({ heading, lines: all, landscape }, index) => {
    const id = newId()
    const lines = all.filter((line) => !besideHeading(line, heading, options))
    const { name, behind } = headingOf(heading, index, zones.length, options)
    const { title, attachedTo, rest } = takeTitle(lines, behind !== null)
    if (heading) claims.claim(heading.line, 'annex', place.annex(id))
    for (const line of title) claims.claim(line.line, 'title', place.annexTitle(id))
    for (const line of attachedTo?.lines ?? []) claims.claim(line, 'note', place.annex(id))
    if (attachedTo && squeezed(attachedTo.text) !== squeezed(own)) {
      notes.add('normalised', `Dòng “Kèm theo” của ${name || 'phụ lục'}`, attachedTo.text, attachedTo.lines[0] ?? 0)
    }
    if (!attachedTo) unattached.push(annexHeading(index, zones.length))
    const pieces = piecesOf(rest, wrapping)
    const columns = pieces.reduce((most, piece) => Math.max(most, columnsOfPiece(piece)), 0)
    const words = [...(behind ? [behind] : []), ...title].map(titleWords).filter((text) => text !== '')
    // Runs of spaces set a title in the middle of its line; they are no columns of it.
    const annex: Annex = {
      id,
      ...(isOwnName(name, index, zones.length) ? { heading: name } : {}),
      title: words.join(' ').replace(/ {2,}/g, ' '),
      orientation: (landscape ?? columns > portraitColumns) ? 'landscape' : 'portrait',
      body: [],
    }
    annex.body = outlineBody(pieces, options, false)
    claimBody(annex.body, rest, options)
    return annex
  })
  // The decree asks for the line; that the file has none is the clerk's to know.
  if (unattached.length > 0) notes.add('normalised', 'Dòng “Kèm theo”', `Thêm vào ${unattached.join(', ')}: ${own}`, 0)
  return annexes
}

/** A table that the clerk calls an annex is all of it, whatever stands in its first cell. */
const tableAsContent = (zone: AnnexZone): AnnexZone =>
  zone.heading?.table ? { ...zone, heading: null, lines: [zone.heading, ...zone.lines] } : zone

/** Other cells of the table a heading stands in: names of bodies, which annexes do not carry. */
function besideHeading(line: SourceLine, heading: SourceLine | null, { notes, claims }: AnnexOptions): boolean {
  if (line.from !== 'annex' || heading?.from !== 'annex' || line.cell === heading.cell || line.forced) return false
  notes.add('left-over', 'Phần đầu phụ lục', line.text, line.line)
  claims.claim(line.line, 'note', '')
  return true
}

const outlineBody = (pieces: readonly OutlinePiece[], options: AnnexOptions, main: boolean): Annex['body'] =>
  outlineOf(pieces, { ...options, main }).body

const columnsOfPiece = (piece: OutlinePiece): number => {
  if (piece.kind === 'paragraph') return 0
  return piece.kind === 'table' ? (piece.rows[0]?.length ?? 0) : piece.table.columns.length
}

/** `Phụ lục số 02` of the second annex: the number the app gives it, in other figures. */
const counted = /^phụ lục(?:\s+(?:số\s*:?\s*)?(?:(?<roman>[IVX]{1,5})|(?<figures>\d{1,2})))?\s*[.:]?$/iu

/** A name that counting would not give: it is the clerk's own, and the text may speak of it. */
function isOwnName(name: string, index: number, count: number): boolean {
  if (name === '') return false
  const { groups } = counted.exec(name) ?? {}
  if (!groups) return true
  const { roman, figures } = groups
  const number = roman === undefined ? Number(figures ?? 0) : fromRoman(roman.toLocaleUpperCase('vi'))
  return number !== 0 && number !== index + 1 && !(count === 1 && number === 1)
}

/** The heading's name, and a title on its own line. What of it is not printed so is noted. */
function headingOf(
  heading: SourceLine | null,
  index: number,
  count: number,
  { notes }: AnnexOptions,
): { name: string; behind: SourceLine | null } {
  if (!heading) {
    notes.add('guessed', `Phụ lục thứ ${index + 1}`, 'Phần sau chữ ký không có nhan đề phụ lục', 0)
    return { name: '', behind: null }
  }
  const split = splitAnnexHeading(heading.text)
  const bare = (text: string): string => (heading.spans ? text : text.replace(/[#*]/g, '')).trim()
  const name = bare(split.name)
  if (!isOwnName(name, index, count) && name.toLowerCase() !== annexHeading(index, count).toLowerCase()) {
    const kept =
      split.title === '' ? bare(heading.text) : heading.text.slice(0, heading.text.length - split.title.length).trim()
    if (kept !== '') notes.add('normalised', `Nhan đề phụ lục thứ ${index + 1}`, kept, heading.line)
    else notes.add('guessed', `Phụ lục thứ ${index + 1}`, heading.text, heading.line)
  } else if (split.title !== '') {
    const between = heading.text.slice(split.name.length, heading.text.length - split.title.length).trim()
    if (between !== '') notes.add('normalised', `Nhan đề phụ lục thứ ${index + 1}`, `${name}${between}`, heading.line)
  }
  const { spans: _spans, ...plain } = heading
  return {
    name,
    behind: split.title === '' ? null : { ...plain, text: split.title, ...wordsBehind(heading, split.title) },
  }
}

const wordsBehind = ({ text, spans }: SourceLine, title: string): Pick<SourceLine, 'spans'> =>
  spans ? { spans: cutSpans(spans, text.length - title.length) } : {}

/** Lines as the pieces an outline is made of: tables, and paragraphs put back together. */
export function piecesOf(lines: readonly SourceLine[], wrapping: Wrapping): OutlinePiece[] {
  const out: OutlinePiece[] = []
  let run: SourceLine[] = []
  const flush = (): void => {
    for (const segment of cutTables(run)) {
      if (segment.kind === 'table') out.push(segment)
      else for (const paragraph of joinLines(segment.lines, wrapping)) out.push({ kind: 'paragraph', paragraph })
    }
    run = []
  }
  for (const line of lines) {
    if (!line.table) run.push(line)
    else {
      flush()
      out.push({ kind: 'data', table: line.table, line: line.line, ...(line.landscape ? { landscape: true } : {}) })
    }
  }
  flush()
  return out
}

interface AnnexHead {
  title: SourceLine[]
  /** "(Kèm theo ...)": written anew by the app. */
  attachedTo: { text: string; lines: number[] } | null
  rest: SourceLine[]
}

/** The number of the plan an annex names, as on paper; an electronic one leaves it blank. */
export function namesNumber(zones: readonly AnnexZone[], number: string): boolean {
  return number !== '' && zones.some(({ lines }) => takeTitle(lines, false).attachedTo?.text.includes(`${number}/`))
}

/** The lines up to "(Kèm theo ...)", or the lines in capitals. `begun`: the title began on the heading's line. */
function takeTitle(lines: readonly SourceLine[], begun: boolean): AnnexHead {
  const head = lines.slice(0, 8)
  const at = head.findIndex((line) => !line.table && attached.test(line.text))
  const plain = (line: SourceLine): boolean =>
    !line.table && !/[\t|]/.test(line.text) && (!line.forced || line.forced === 'title' || line.forced === 'note')
  if (at >= 0 && head.slice(0, at).every(plain)) {
    let end = at + 1
    while (end < lines.length && end < at + 4 && goesOn(lines.slice(at, end), lines[end])) end++
    const own = lines.slice(at, end)
    const after = own.length > 0 ? titleLines(lines.slice(end, end + 6), true) : 0
    return {
      title: [...head.slice(0, at), ...(at === 0 ? lines.slice(end, end + after) : [])],
      attachedTo: { text: own.map((line) => line.text).join(' '), lines: own.map((line) => line.line) },
      rest: lines.slice(end + (at === 0 ? after : 0)),
    }
  }
  const count = titleLines(head, begun)
  return { title: lines.slice(0, count), attachedTo: null, rest: lines.slice(count) }
}

/** The line goes on until its bracket closes; without a bracket, over a line that begins in the middle of a sentence. */
function goesOn(own: readonly SourceLine[], next: SourceLine | undefined): boolean {
  const said = own.map(({ text }) => text).join(' ')
  if (!next || next.table || said.includes(')')) return false
  return said.includes('(') || /^(?:\p{Ll}|\d)/u.test(next.text)
}

/** How many lines are a title: in capitals, or centred and bold. */
function titleLines(lines: readonly SourceLine[], _begun: boolean): number {
  const end = lines.findIndex((line, index) => {
    if (line.table) return true
    if (line.forced) return line.forced !== 'title'
    if (/[\t|]/.test(line.text) || readMarker(line.text) !== null) return true
    // A form that carries its own Quốc hiệu has no title of the annex above it.
    if (isNationLine(line.text) || isMottoLine(line.text) || line.from === 'letterhead') return true
    if (!/\p{Ll}/u.test(line.text)) return false
    return !(line.align === 'center' && (isBold(line) || index === 0) && line.text.length < 300)
  })
  return end < 0 ? lines.length : end
}

const squeezed = (text: string): string => text.replace(/[\s*]+/g, '').toLowerCase()

const titleWords = (line: SourceLine): string =>
  line.spans ? plainOf({ text: line.text, spans: line.spans }) : plainOf({ text: line.text.replace(/^\*+|\*+$/g, '') })
