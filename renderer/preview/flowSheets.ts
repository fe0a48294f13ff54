/**
 * Which part of the document stands on which sheet while it flows.
 *
 * A flowing document has no pages of its own. So that nothing jumps when the clerk begins to type, each sheet begins
 * with the block that began it when the pages were last placed; a sheet whose text has grown is simply higher.
 *
 * 1. From the pages as last placed: which block, which row of a table began which (`firstPages`).
 * 2. Parts are put on sheets in order; one of a later page begins a new sheet (`SheetFiller`).
 * 3. Footnotes go to the sheet their mark stands on (`addNotes`).
 */
import { bodyParts } from '../../core/document/bodyParts.ts'
import type { AnnexModel, BlockModel, DocumentModel, Run, TableModel } from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { type PlaceKey, readPlace } from '../../core/document/place.ts'
import type { Orientation } from '../../core/style/page.ts'

export type FlowPart =
  | { kind: 'head'; key: string }
  | { kind: 'block'; key: string; block: BlockModel }
  /** Body rows `from` up to, not including, `to`; the header rows are repeated on each sheet. */
  | { kind: 'rows'; key: string; block: TableModel; from: number; to: number }
  | { kind: 'closing'; key: string; orientation: Orientation }
  | { kind: 'annex-head'; key: string; annex: AnnexModel }
  /** Footnotes whose marks stand on the sheet, by their numbers: its last part. */
  | { kind: 'notes'; key: string; numbers: number[] }

export interface FlowSheet {
  key: string
  orientation: Orientation
  /** As printed when the pages were last placed; empty on a first page or when it is not known. */
  pageNumber: string
  parts: FlowPart[]
}

/** First page (index) of each place, and of each row of a table. */
type PageOf = (place: PlaceKey) => number | undefined

export function flowSheets(model: DocumentModel, pages: readonly PageLayout[]): FlowSheet[] {
  const pageOf = firstPages(pages)
  const sheets: FlowSheet[] = []
  for (const [at, { orientation, blocks }] of bodyParts(model.body).entries()) {
    const first = at === 0 ? 0 : blocks.map((block) => pageOf(block.place)).find(isKnown)
    const body = new SheetFiller(sheets, pages, orientation, first)
    if (at === 0) body.add({ kind: 'head', key: 'head' })
    for (const block of blocks) body.addBlock(block, pageOf)
    if (blocks.at(-1) !== model.body.at(-1)) continue
    body.add({ kind: 'closing', key: 'closing', orientation }, pageOf(model.closing.signature.name.place))
  }
  for (const annex of model.annexes) {
    const filler = new SheetFiller(sheets, pages, annex.orientation, firstPageOf(annex, pageOf))
    filler.add({ kind: 'annex-head', key: `annex-${annex.id}`, annex })
    for (const block of annex.blocks) filler.addBlock(block, pageOf)
  }
  if (model.notes.length > 0) for (const sheet of sheets) addNotes(sheet, model)
  return sheets
}

function addNotes(sheet: FlowSheet, model: DocumentModel): void {
  const numbers = sheet.parts
    .flatMap((part) => runsOf(part, model))
    .flatMap(({ note }) => (note === undefined ? [] : [note]))
  if (numbers.length > 0) sheet.parts.push({ kind: 'notes', key: `${sheet.key}-notes`, numbers })
}

function runsOf(part: FlowPart, { title, closing }: DocumentModel): Run[] {
  switch (part.kind) {
    case 'head':
      return title.subject.flatMap(({ runs }) => runs)
    case 'block':
      return part.block.kind === 'paragraph' ? part.block.runs : runsOfRows(part.block.rows)
    case 'rows': {
      const { rows, headerRows } = part.block
      const first = part.from === headerRows ? 0 : part.from
      return runsOfRows(rows.slice(first, part.to))
    }
    case 'closing':
      return closing.recipients.lines.flatMap(({ runs }) => runs)
    case 'annex-head':
      return part.annex.title.flatMap(({ runs }) => runs)
    case 'notes':
      return []
  }
}

const runsOfRows = (rows: TableModel['rows']): Run[] =>
  rows.flatMap((row) => row.flatMap((cell) => (typeof cell === 'string' ? [] : cell.runs)))

function firstPageOf(annex: AnnexModel, pageOf: PageOf): number | undefined {
  return pageOf(annex.place) ?? pageOf(`${annex.place}/title`) ?? annex.blocks.map((b) => pageOf(b.place)).find(isKnown)
}

const isKnown = (page: number | undefined): page is number => page !== undefined

function firstPages(pages: readonly PageLayout[]): PageOf {
  const first = new Map<PlaceKey, number>()
  const note = (place: PlaceKey, page: number): void => {
    if (!first.has(place)) first.set(place, page)
  }
  pages.forEach((page, index) => {
    for (const line of page.lines) {
      note(line.place, index)
      const { area, id, rest } = readPlace(line.place)
      if (area !== 'block' || rest.length === 0) continue
      note(`block/${id}`, index)
      note(rowKey(id, Number(rest[0])), index)
    }
  })
  return (place) => first.get(place)
}

const rowKey = (block: string, row: number): PlaceKey => `block/${block}/${row}`

/** Puts parts on sheets in order; a part that belongs to a later page begins a new sheet. */
class SheetFiller {
  private readonly sheets: FlowSheet[]
  private readonly pages: readonly PageLayout[]
  private readonly orientation: FlowSheet['orientation']
  private page: number
  private current: FlowSheet

  constructor(
    sheets: FlowSheet[],
    pages: readonly PageLayout[],
    orientation: FlowSheet['orientation'],
    page: number | undefined,
  ) {
    this.sheets = sheets
    this.pages = pages
    this.orientation = orientation
    this.page = page ?? -1
    this.current = this.open()
  }

  add(part: FlowPart, page?: number): void {
    if (page !== undefined && page > this.page) {
      this.page = page
      if (this.current.parts.length > 0) this.current = this.open()
      this.current.pageNumber = this.pages[page]?.pageNumber ?? ''
    }
    this.current.parts.push(part)
  }

  addBlock(block: BlockModel, pageOf: PageOf): void {
    const page = pageOf(block.place)
    if (block.kind === 'paragraph') {
      this.add({ kind: 'block', key: block.id, block }, page)
      return
    }
    for (const piece of rowsByPage(block, pageOf)) {
      const part: FlowPart = { kind: 'rows', key: `${block.id}-${piece.from}`, block, from: piece.from, to: piece.to }
      this.add(part, piece.page ?? page)
    }
  }

  private open(): FlowSheet {
    const sheet: FlowSheet = {
      key: `s${this.sheets.length}`,
      orientation: this.orientation,
      pageNumber: this.page >= 0 ? (this.pages[this.page]?.pageNumber ?? '') : '',
      parts: [],
    }
    this.sheets.push(sheet)
    return sheet
  }
}

interface RowsOnPage {
  from: number
  to: number
  page: number | undefined
}

/** A table cut where its pages were cut; in one piece where that is not known. */
function rowsByPage(table: TableModel, pageOf: PageOf): RowsOnPage[] {
  const { id } = readPlace(table.place)
  const pieces: RowsOnPage[] = [
    { from: table.headerRows, to: table.rows.length, page: pageOf(rowKey(id, table.headerRows)) },
  ]
  for (let row = table.headerRows + 1; row < table.rows.length; row += 1) {
    const last = pieces[pieces.length - 1]
    const page = pageOf(rowKey(id, row))
    if (!last || page === undefined || page <= (last.page ?? page)) continue
    last.to = row
    pieces.push({ from: row, to: table.rows.length, page })
  }
  return pieces
}
