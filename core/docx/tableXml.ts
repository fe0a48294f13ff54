/**
 * Tables as strings shaped by docx.
 *
 * The docx library takes 50 KB and 0.3 ms a row: an annex of 50,000 rows would need 2.7 GB. So docx writes each *shape* of
 * row only once, with a mark in place of each text, and the rows are then filled in as strings. The patterns come from docx
 * itself, hence the result is byte for byte what docx would have written (a test compares them).
 *
 * 1. Rows tied together by cells that reach down are one unit; a unit has a shape.
 * 2. docx writes one sample of each shape it has not yet written for a table with these columns. Shapes with numbers or names of
 *    their own document (changes, comments, notes) are forgotten with it; a table of usual length that has them is left to docx.
 * 3. Each unit fills its texts into its pattern; long tables come in pieces.
 */
import { cellModel } from '../document/cells.ts'
import type { Run, TableCell, TableModel } from '../document/model.ts'
import { escapeXml, legalText } from '../text/xmlText.ts'
import { xmlOf } from './docxXml.ts'
import { joinedRuns } from './joinedRuns.ts'
import { Kept } from './kept.ts'
import { isPersonal, MARK } from './paragraphXml.ts'
import type { TablePiece } from './pieces.ts'
import { allRows, cellLook, columnWalker, type PlacedRow, tableName, wordTable } from './wordTable.ts'

/** Longer tables are never made of docx's objects. */
export const LARGE_ABOVE = 200

/** One row, or several tied together by cells that reach down. */
interface Unit {
  rows: PlacedRow[]
  shape: string
}

/** The texts docx gets for these runs, one `w:t` each; mirrors `wordRuns`. */
const textsOf = (run: Run): string[] => {
  if (run.note !== undefined) return []
  const parts = legalText(run.text).split('\n')
  return parts[0] === '' ? parts.slice(1) : parts
}

/** Each comment stands once, so what holds one is a shape of its own. */
const remarkShape = ({ remarks }: Run): string => (remarks ? `<${remarks.opens.join()}>${remarks.closes.join()}` : '')

/** The mark of a footnote is a shape of its own: it holds no text but the note's number. */
const runShape = (run: Run): string =>
  `${remarkShape(run)}${run.change?.kind ?? ''}${run.raise ?? ''}${run.note === undefined ? '' : `#${run.note}`}${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${legalText(run.text).startsWith('\n') ? 'n' : ''}${textsOf(run).length}`

/** Composed, legal, one line, nothing to escape: most cells. */
const AS_IT_STANDS = /^[ !#-%(-;=?-~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]+$/

/** The text of a plain cell that prints as one line; null for any other. */
function lineOf(cell: TableCell): string | null {
  if (typeof cell !== 'string') return null
  if (AS_IT_STANDS.test(cell)) return cell
  const text = legalText(cell)
  return text === '' || text.includes('\n') ? null : text
}

function cellShape(cell: TableCell): string {
  if (lineOf(cell) !== null) return '1'
  const { runs, colSpan = 1, rowSpan = 1 } = cellModel(cell)
  return `${colSpan}x${rowSpan}${joinedRuns(runs).map(runShape).join('+')}`
}

/** Nearly every row of a long table. */
const isPlain = (cells: readonly TableCell[]): boolean => cells.every((cell) => lineOf(cell) !== null)

function* unitsOf({ table, keepWithNext, rowChanges, parts }: TablePiece): Generator<Unit> {
  const walker = columnWalker(table.widths.length)
  let rows: PlacedRow[] = []
  let shape = ''
  for (const [index, cells] of table.rows.entries()) {
    const inside = index >= table.headerRows && index < table.rows.length - 1 && !parts?.has(index)
    const change = rowChanges?.get(index)?.kind
    if (inside && !change && rows.length === 0 && cells.length === table.widths.length && isPlain(cells)) {
      yield { rows: [{ index, cells }], shape: 'plain' }
      continue
    }
    rows.push({ index, cells })
    const columns = walker.next(cells)
    const last = keepWithNext === true && index === table.rows.length - 1
    shape += (last ? '!' : '/') + (parts?.has(index) ? 'p' : '') + (change ?? '')
    for (let i = 0; i < cells.length; i++) {
      const column = columns[i] ?? i
      shape += `${cellLook(table, index, column)}${column}:${cellShape(cells[i] ?? '')}|`
    }
    if (walker.open() > 0) continue
    yield { rows, shape }
    rows = []
    shape = ''
  }
  if (rows.length > 0) yield { rows, shape }
}

const sampleRun = (run: Run): Run => ({
  ...run,
  text: legalText(run.text)
    .split('\n')
    .map((text, i) => (i === 0 && text === '' ? '' : MARK))
    .join('\n'),
})

const sampleRow = ({ index, cells }: PlacedRow): PlacedRow => ({
  index,
  cells: cells.map((cell) => {
    const model = cellModel(cell)
    return { ...model, runs: joinedRuns(model.runs).map(sampleRun) }
  }),
})

/** The strings around the texts of one shape. */
type Pattern = string[]

function fill(pattern: Pattern, unit: Unit): string {
  let out = pattern[0] ?? ''
  let i = 1
  for (const row of unit.rows) {
    for (const cell of row.cells) {
      if (typeof cell === 'string' && AS_IT_STANDS.test(cell)) {
        out += cell + (pattern[i++] ?? '')
        continue
      }
      for (const run of joinedRuns(cellModel(cell).runs)) {
        for (const text of textsOf(run)) out += escapeXml(text) + (pattern[i++] ?? '')
      }
    }
  }
  if (i !== pattern.length) throw new Error('a row has another shape than its sample')
  return out
}

/** Head and end of a table, and its patterns by their shapes. */
interface Frame {
  head: string
  patterns: Map<string, Pattern>
}

const frames = new Kept<Frame>(200)

/** Patterns of longer shapes, many rows tied together, come but once. */
const LONGEST_KEPT = 2000

/** How many patterns a frame keeps. */
const MOST_KEPT = 500

const END = '</w:tbl>'

/** Byte for byte what docx writes for `wordTable(piece, allRows(piece))`, in pieces that need not be in memory together. */
export function* tableXml(piece: TablePiece): Generator<string> {
  const own = hasOwnNumbers(piece)
  if (own && !isLarge(piece.table)) {
    yield xmlOf(wordTable(piece, allRows(piece)))
    return
  }
  const frame = own ? frameOf(piece) : frames.of(frameKey(piece), () => frameOf(piece))
  const patterns = patternsFor(piece, frame)
  yield frame.head
  for (const unit of unitsOf(piece)) yield fill(patterns.get(unit.shape) ?? [], unit)
  yield END
}

const hasOwnNumbers = ({ table, rowChanges }: TablePiece): boolean =>
  (rowChanges?.size ?? 0) > 0 ||
  table.rows.some((row) => row.some((cell) => typeof cell !== 'string' && cell.runs.some(isPersonal)))

/** All that decides a row of a shape, but for its place. */
const frameKey = ({ table: { rows, ...table }, ...piece }: TablePiece): string =>
  JSON.stringify([tableName({ rows, ...table }), { ...table, place: '' }, { ...piece, parts: [] }])

function frameOf(piece: TablePiece): Frame {
  const whole = xmlOf(wordTable(piece, []))
  return { head: whole.slice(0, whole.length - END.length), patterns: new Map() }
}

/** The patterns of this table: docx writes those that no table with this frame had before. */
function patternsFor(piece: TablePiece, frame: Frame): ReadonlyMap<string, Pattern> {
  const patterns = new Map<string, Pattern>()
  const missing = new Map<string, Unit>()
  for (const unit of unitsOf(piece)) {
    if (patterns.has(unit.shape) || missing.has(unit.shape)) continue
    const kept = frame.patterns.get(unit.shape)
    if (kept) patterns.set(unit.shape, kept)
    else missing.set(unit.shape, unit)
  }
  if (missing.size === 0) return patterns
  for (const [shape, pattern] of written(piece, missing, frame.head)) {
    patterns.set(shape, pattern)
    if (shape.length > LONGEST_KEPT) continue
    if (frame.patterns.size >= MOST_KEPT) frame.patterns.clear()
    frame.patterns.set(shape, pattern)
  }
  return patterns
}

/** One sample of each shape, written by docx and cut where its texts stand. */
function* written(piece: TablePiece, units: ReadonlyMap<string, Unit>, head: string): Generator<[string, Pattern]> {
  const samples = [...units.values()].flatMap((unit) => unit.rows.map(sampleRow))
  const xml = xmlOf(wordTable(piece, samples)).slice(head.length)
  const rows = xml.split('</w:tr>').slice(0, -1)
  if (rows.length !== samples.length) throw new Error('docx wrote another number of sample rows')
  let at = 0
  for (const [shape, unit] of units) {
    const own = rows.slice(at, at + unit.rows.length)
    at += unit.rows.length
    yield [
      shape,
      own
        .map((row) => `${row}</w:tr>`)
        .join('')
        .split(MARK),
    ]
  }
}

/** Rows of one shape repeat the numbers of its sample: each change gets one of its own. No piece ends inside a tag. */
export function* renumbered(pieces: Iterable<string>): Generator<string> {
  let last = 0
  for (const piece of pieces)
    yield piece.replace(
      /(<w:(?:ins|del|moveFrom|moveTo|pPrChange) w:id=")\d+/g,
      (_, head: string) => `${head}${++last}`,
    )
}

export const isLarge = (table: TableModel): boolean => table.rows.length > LARGE_ABOVE
