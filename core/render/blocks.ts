/**
 * A body of the plan, or of an annex, as paragraphs and tables with their numbers written out.
 * Source of levels and headings: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6 and V.6.b.
 *
 * 1. What is switched off, or has conditions that leave nothing, goes first (`withoutVanished`).
 * 2. Each block is printed with its number: a paragraph in its role, or a table with its widths (`printBlock`).
 * 3. “./.” goes behind the last words (`withEndMark`).
 */

import { blockRole } from '../document/blockRole.ts'
import type { BlockModel, ParagraphModel, Run, TableCell, TableModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { Block, Cell, TableData } from '../draft/draft.ts'
import { type BlockNumber, numberBlocks } from '../outline/numbering.ts'
import { looks } from '../style/paragraphs.ts'
import { lowerFirst, upperVi } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import type { Mm, Pt } from '../units.ts'
import { columnWidths } from './columnWidths.ts'
import { blankRun, isBare, type Printer } from './runs.ts'

interface BodyOptions {
  /** Room for tables, mm. */
  width: Mm
  /** Room for tables on pages of their own laid across; absent where there are none. */
  across?: Mm
  /** Their letters. */
  tableSize: Pt
  /** Text came from a foreign file: it prints as it stands. */
  imported: boolean
}

/** Blocks that are switched off, or whose conditions leave nothing, print nothing, and nothing below them. */
export function printBody(written: readonly Block[], printer: Printer, options: BodyOptions): BlockModel[] {
  const body = withoutVanished(written, printer)
  const numbers = numberBlocks(body)
  const out: BlockModel[] = []
  const below: BlockOptions = { ...options, inPart: true }
  const visit = (block: Block, at: BlockOptions): void => {
    if (block.off) return
    printBlock(block, numbers, printer, at, out)
    const atChildren = block.marker === 'phan' ? below : at
    for (const child of block.children) visit(child, atChildren)
  }
  const top: BlockOptions = { ...options, inPart: false }
  for (const block of body) visit(block, top)
  return out
}

/** Shares every block that stays, so that a body without conditions costs nothing. */
function withoutVanished(blocks: readonly Block[], printer: Printer): readonly Block[] {
  let changed = false
  const kept = blocks.flatMap((block) => {
    const children = withoutVanished(block.children, printer)
    const gone = block.kind !== 'table' && children.length === 0 && !block.duty && printer.vanishes(block.text)
    if (!gone && children === block.children) return [block]
    changed = true
    return gone ? [] : [{ ...block, children: [...children] }]
  })
  return changed ? kept : blocks
}

interface BlockOptions extends BodyOptions {
  /** It stands below a Phần. */
  inPart: boolean
}

function printBlock(
  block: Block,
  numbers: ReadonlyMap<string, BlockNumber>,
  printer: Printer,
  options: BlockOptions,
  out: BlockModel[],
): void {
  if (block.kind !== 'table') {
    out.push(paragraph(block, numbers, printer, options))
    return
  }
  const caption = block.text.trim() !== ''
  if (caption) {
    const before = paragraph(block, numbers, printer, options)
    out.push({ ...before, id: `${block.id}-caption`, keepWithNext: true })
  }
  if (block.table && hasCells(block.table)) out.push(table(block.id, block.table, printer, options))
}

function paragraph(
  block: Block,
  numbers: ReadonlyMap<string, BlockNumber>,
  printer: Printer,
  options: BlockOptions,
): ParagraphModel {
  const where = place.block(block.id)
  const role = blockRole(block)
  const runs = blockRuns(block, printer, options)
  const inCapitals = role === 'section' || role === 'part'
  if (inCapitals && !options.imported) for (const run of runs) run.text = upperVi(run.text)
  const look = looks[role]
  const model: ParagraphModel = {
    kind: 'paragraph',
    id: block.id,
    place: where,
    role,
    label: numbers.get(block.id)?.label ?? '',
    runs,
    keepWithNext: look.keepWithNext === true || runsText(runs).trimEnd().endsWith(':'),
  }
  if (look.outlineLevel !== undefined)
    model.outlineLevel = options.inPart ? deeper[look.outlineLevel] : look.outlineLevel
  return model
}

/** Levels of headings below a Phần, which is the first. */
const deeper = { 1: 2, 2: 3, 3: 4 } as const

/** `Cơ quan chủ trì: Phòng Văn hóa - Xã hội.` for a duty; the text otherwise; a visible blank for neither. */
function blockRuns(block: Block, printer: Printer, options: BodyOptions): Run[] {
  const text = oneLine(printer.runs(block.text, place.block(block.id)))
  const empty = text.every((run) => run.text === '')
  const leads = block.children.some((child) => !child.off)
  if (block.duty) {
    const label = block.duty.label.trim()
    const rest = empty && !leads && !options.imported ? [blankRun(lowerFirst(label))] : text
    const lead = `${label}:${rest.length > 0 ? ' ' : ''}`
    const [first, ...others] = rest
    if (first && isBare(first)) return [{ ...first, text: lead + first.text }, ...others]
    return [{ text: lead }, ...rest]
  }
  return empty && !leads && !options.imported ? [blankRun('nội dung')] : text
}

/** A line feed is for titles and signatures; inside the body it is a space. */
const oneLine = (runs: Run[]): Run[] =>
  runs.map((run) => (run.text.includes('\n') ? { ...run, text: run.text.replace(/\s*\n\s*/gu, ' ') } : run))

/** Rows without a cell are filled up where there are columns; where there are none either, there is nothing to print. */
const hasCells = ({ columns, rows }: TableData): boolean =>
  rows.length > 0 && (columns.length > 0 || rows.some((row) => row.length > 0))

/**
 * Widths in mm that fill the room; plain cells stay plain text, so that a long table stays small. A table that names no columns
 * has as many as its longest row.
 */
function table(id: string, data: TableData, printer: Printer, options: BodyOptions): TableModel {
  const { width, across, tableSize } = options
  const room = data.orientation === 'landscape' ? across : undefined
  const columns = data.columns.length > 0 ? data.columns : columnsOfRows(data)
  const headerRows = Math.min(data.headerRows, data.rows.length)
  const rows = data.rows.map((row, rowIndex) =>
    row.map((cell, column) => printCell(id, cell, rowIndex, column, printer)),
  )
  const shares = columns.map((column) => column.width)
  return {
    kind: 'table',
    id,
    place: place.block(id),
    widths: columnWidths(shares, { rows, headerRows }, room ?? width, tableSize),
    aligns: columns.map((column) => column.align ?? 'left'),
    headerRows,
    rows,
    ...(room === undefined ? {} : { orientation: 'landscape' }),
  }
}

const columnsOfRows = ({ rows }: TableData): TableData['columns'] => {
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: longest }, () => ({ width: 1 }))
}

function printCell(id: string, cell: Cell, row: number, column: number, printer: Printer): TableCell {
  const text = inlineOfCell(cell)
  if (typeof cell === 'string' && printer.isPlain(cell)) return cell
  const runs = printer.runs(text, place.cell(id, row, column))
  if (typeof cell === 'string') return { runs }
  const model: Exclude<TableCell, string> = { runs }
  if (cell.colSpan !== undefined) model.colSpan = cell.colSpan
  if (cell.rowSpan !== undefined) model.rowSpan = cell.rowSpan
  return model
}

/**
 * "./." after the last words of the body and their footnotes, once and without a space before. Source: Phụ lục III, Mẫu 1.4.
 * Below a table it stands on a line of its own.
 */
export function withEndMark(body: readonly BlockModel[]): BlockModel[] {
  const last = body.at(-1)
  if (!last) return []
  if (last.kind === 'table') return [...body.slice(0, -1), { ...last, ended: true }]
  const at = last.runs.findLastIndex((run) => run.note === undefined)
  const end = last.runs[at]
  if (!end || runsText(last.runs).trimEnd().endsWith('./.')) return [...body]
  const trimmed = end.text.trimEnd()
  const words = trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed
  const marked = at === last.runs.length - 1
  const runs = last.runs.with(at, { ...end, text: marked ? `${words}./.` : words })
  if (!marked) runs.push({ ...end, text: './.' })
  return [...body.slice(0, -1), { ...last, runs }]
}
