/**
 * Large tables without docx's objects.
 *
 * The docx library takes 50 KB and 0.3 ms a row: an annex of 50,000 rows would need 2.7 GB. So docx writes each *shape* of
 * row only once, with a mark in place of each text, and the rows are then filled in as strings. The patterns come from docx
 * itself, hence the result is byte for byte what docx would have written (a test compares them).
 */
import { cellModel } from '../document/cells.ts'
import type { Run, TableCell, TableModel } from '../document/model.ts'
import { joinedRuns } from './joinedRuns.ts'
import { legalText } from './legalText.ts'
import type { TablePiece } from './pieces.ts'
import { cellLook, columnWalker, type PlacedRow } from './wordTable.ts'

/** Tables with more rows than this are spliced. */
export const SPLICE_ABOVE = 200

/** A table of document.xml that holds one sample of each shape of row, to be replaced by the true rows. */
export interface Splice {
  /** Which `w:tbl` of document.xml it is, from 0. */
  tableIndex: number
  piece: TablePiece
  /** The samples it holds, in order. */
  samples: Samples
}

/** One unit of each shape. */
type Samples = Map<string, Unit>

/** Stands for a text in a sample row. A sample holds nothing else, so no text of the clerk's can be mistaken for it. */
const MARK = '\ue000'

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

export function samplesOf(piece: TablePiece): Samples {
  const units: Samples = new Map()
  for (const unit of unitsOf(piece)) if (!units.has(unit.shape)) units.set(unit.shape, unit)
  return units
}

/** The rows docx shall write in place of the true ones: one of each shape, marks for texts. */
export const sampleRows = (samples: Samples): PlacedRow[] =>
  [...samples.values()].flatMap((unit) => unit.rows.map(sampleRow))

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text inside an XML element, escaped as docx does. */
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

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

/** Where the n-th table of document.xml has its rows. Grids and tables are never nested. */
function rowsRange(xml: string, tableIndex: number): [number, number] {
  let at = -1
  for (let i = 0; i <= tableIndex; i++) {
    at = xml.indexOf('<w:tbl>', at + 1)
    if (at < 0) throw new Error(`document.xml has no table ${tableIndex}`)
  }
  return [xml.indexOf('</w:tblGrid>', at) + '</w:tblGrid>'.length, xml.indexOf('</w:tbl>', at)]
}

function patternsOf(samples: Samples, xml: string): Map<string, Pattern> {
  const rows = xml.split('</w:tr>').slice(0, -1)
  const patterns = new Map<string, Pattern>()
  let at = 0
  for (const [shape, unit] of samples) {
    const own = rows.slice(at, at + unit.rows.length)
    at += unit.rows.length
    patterns.set(
      shape,
      own
        .map((row) => `${row}</w:tr>`)
        .join('')
        .split(MARK),
    )
  }
  if (at !== rows.length) throw new Error('docx wrote another number of sample rows')
  return patterns
}

/** How much text is handed on at once. */
const CHUNK = 1 << 15

/** document.xml with the true rows in place, in pieces that need not be in memory together. */
export function* spliceRows(xml: string, splices: readonly Splice[]): Generator<string> {
  const tracked = /<w:(?:ins|del|moveFrom|moveTo|pPrChange) /.test(xml)
  if (tracked) yield* renumbered(filledRows(xml, splices))
  else yield* filledRows(xml, splices)
}

/** Rows of one shape repeat the numbers of its sample: each change gets one of its own. No piece ends inside a tag. */
function* renumbered(pieces: Iterable<string>): Generator<string> {
  let last = 0
  for (const piece of pieces)
    yield piece.replace(
      /(<w:(?:ins|del|moveFrom|moveTo|pPrChange) w:id=")\d+/g,
      (_, head: string) => `${head}${++last}`,
    )
}

function* filledRows(xml: string, splices: readonly Splice[]): Generator<string> {
  let done = 0
  for (const { tableIndex, piece, samples } of splices) {
    const [from, to] = rowsRange(xml, tableIndex)
    const patterns = patternsOf(samples, xml.slice(from, to))
    let chunk = xml.slice(done, from)
    for (const unit of unitsOf(piece)) {
      chunk += fill(patterns.get(unit.shape) ?? [], unit)
      if (chunk.length < CHUNK) continue
      yield chunk
      chunk = ''
    }
    yield chunk
    done = to
  }
  yield xml.slice(done)
}

export const isLarge = (table: TableModel): boolean => table.rows.length > SPLICE_ABOVE
