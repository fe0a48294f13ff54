/**
 * Rows on pages. A row goes on whole where it fits; one higher than a page parts between its lines, as in Word:
 *
 * 1. `turn`: a new page begins with the header rows, where they leave room for text.
 * 2. `row`: what a row still needs here; whole, or moved, or in parts.
 * 3. `part`: each cell with lines left gets some of them, or the row waits for the next page.
 * 4. A cell that reaches down over rows flows through the room they have on each page; only its last row grows for it.
 */
import type { Twips } from '../units.ts'
import type { CellBox, RowsBox } from './measure.ts'

/** A cell, or the part of it on one page. */
export interface PlacedCell {
  cell: CellBox
  y: Twips
  height: Twips
  /** Which stretches between the cuts of its text stand here. */
  from: number
  to: number
}

/** The page being filled. */
export interface Sheet {
  y: Twips
  readonly bottom: Twips
  readonly atTop: boolean
  nextPage(): void
  put(box: RowsBox, cells: PlacedCell[]): void
}

/** A cell of the rows in hand: `from` is what of it is not placed yet, `top` where its room on this page begins. */
interface OpenCell {
  cell: CellBox
  from: number
  top: Twips
}

/** Puts rows on the sheet, from page to page. `mayPart`: whether a row may go over a page’s end. */
export function placeRows(box: RowsBox, sheet: Sheet, mayPart: (row: number) => boolean, tiedTo: Tied): void {
  new RowPlacer(box, sheet, mayPart, tiedTo).all()
}

/** Height of what a row that is kept with the next takes with it. */
type Tied = (row: number) => Twips

class RowPlacer {
  private readonly box: RowsBox
  private readonly sheet: Sheet
  private readonly mayPart: (row: number) => boolean
  private readonly tiedTo: Tied
  private open: OpenCell[] = []
  private cells: PlacedCell[] = []
  /** Where rows begin on a page that has nothing but header rows above; elsewhere NaN. */
  private start: Twips

  constructor(box: RowsBox, sheet: Sheet, mayPart: (row: number) => boolean, tiedTo: Tied) {
    this.box = box
    this.sheet = sheet
    this.mayPart = mayPart
    this.tiedTo = tiedTo
    this.start = sheet.atTop ? sheet.y : Number.NaN
  }

  all(): void {
    for (let row = 0; row < this.box.heights.length; row++) this.row(row)
    this.leave()
  }

  private get fresh(): boolean {
    return this.sheet.y === this.start
  }

  private row(row: number): void {
    const { box, sheet } = this
    const fresh = (cell: CellBox): OpenCell => ({ cell, from: 0, top: sheet.y })
    let opening = (box.cells[row] ?? []).map(fresh)
    const tied = row > 0 && box.keep(row - 1)
    if (!this.fresh && !tied && sheet.y + this.head(row, opening) > sheet.bottom) {
      this.turn(row)
      opening = (box.cells[row] ?? []).map(fresh)
    }
    for (let begun = false; ; ) {
      const ending = [...this.open, ...opening].filter(({ cell }) => cell.last === row)
      const need = this.need(row, ending, begun)
      const isOut = this.fresh && ending.every(({ cell, from }) => lengthOf(cell, from) === 0)
      if (sheet.y + need <= sheet.bottom || isOut) {
        this.finish(row, need, opening, ending)
        return
      }
      if ((this.mayPart(row) || this.fresh) && this.part(ending)) {
        this.open.push(...opening)
        opening = []
        begun = true
      }
      this.turn(row)
      opening = opening.map(({ cell }) => fresh(cell))
    }
  }

  /** What must go on this page for the row to begin on it. */
  private head(row: number, opening: readonly OpenCell[]): Twips {
    if (this.mayPart(row)) return leastOf(this.box, row)
    const ending = [...this.open, ...opening].filter(({ cell }) => cell.last === row)
    return this.need(row, ending, false) + (this.box.keep(row) ? this.tiedTo(row) : 0)
  }

  /** Height the row needs here to be done. */
  private need(row: number, ending: readonly OpenCell[], begun: boolean): Twips {
    const { box, sheet } = this
    const texts = ending.map(({ cell, from, top }) => top - sheet.y + lengthOf(cell, from))
    const least = begun ? 0 : (box.least[row] ?? 0)
    return box.above + Math.max(least, ...texts) + (row === box.heights.length - 1 ? box.below : 0)
  }

  private finish(row: number, need: Twips, opening: readonly OpenCell[], ending: readonly OpenCell[]): void {
    const { sheet, box } = this
    const bare = this.fresh
    sheet.y += need
    for (const { cell, from, top } of ending) {
      this.cells.push({ cell, y: top, height: sheet.y - top, from, to: cell.cuts.length - 1 })
    }
    this.open = [...this.open, ...opening].filter(({ cell }) => cell.last !== row)
    if (bare && row < box.headerRows) this.start = sheet.y
  }

  /** A part of the row at the foot of this page; false where some cell would get no line of its text. */
  private part(ending: readonly OpenCell[]): boolean {
    const { box, sheet } = this
    const foot = sheet.bottom - box.below
    const parts = ending.map((open) => ({ open, to: reached(open, foot - open.top - box.above, this.fresh) }))
    if (parts.some(({ open, to }) => to === open.from && lengthOf(open.cell, open.from) > 0)) return false
    const ends = parts.map(({ open, to }) => open.top + box.above + lengthOf(open.cell, open.from, to))
    sheet.y = Math.max(sheet.y, ...ends) + box.below
    for (const { open, to } of parts) {
      this.cells.push({ cell: open.cell, y: open.top, height: sheet.y - open.top, from: open.from, to })
      open.from = to
      open.top = sheet.y
    }
    return true
  }

  /** What of the open cells goes in the room they have on this page. */
  private leave(): void {
    const { box, sheet } = this
    for (const open of this.open) {
      const height = sheet.y - open.top
      if (height <= 0) continue
      const to = reached(open, height - box.above, false)
      this.cells.push({ cell: open.cell, y: open.top, height, from: open.from, to })
      open.from = to
    }
    if (this.cells.length === 0) return
    this.cells.sort((a, b) => a.cell.row - b.cell.row || a.cell.index - b.cell.index)
    sheet.put(box, this.cells)
    this.cells = []
  }

  private turn(row: number): void {
    const { box, sheet } = this
    this.leave()
    sheet.nextPage()
    if (row >= box.headerRows && repeatsHeader(box, sheet.bottom)) this.repeatHeader()
    this.start = sheet.y
    for (const open of this.open) open.top = sheet.y
  }

  private repeatHeader(): void {
    const { box, sheet } = this
    const tops: Twips[] = []
    for (let row = 0; row < box.headerRows; row++) {
      tops.push(sheet.y)
      sheet.y += box.heights[row] ?? 0
    }
    tops.push(sheet.y)
    for (const cell of box.cells.slice(0, box.headerRows).flat()) {
      const y = tops[cell.row] ?? 0
      const end = tops[Math.min(cell.last + 1, box.headerRows)] ?? sheet.y
      this.cells.push({ cell, y, height: end - y, from: 0, to: cell.cuts.length - 1 })
    }
  }
}

/** Header rows are repeated only where they leave room for some lines of text, and are whole. */
function repeatsHeader(box: RowsBox, bottom: Twips): boolean {
  const stays = ({ last }: CellBox): boolean => last < box.headerRows
  return headerHeight(box) + ROOM_FOR_TEXT <= bottom && box.cells.slice(0, box.headerRows).flat().every(stays)
}

const headerHeight = (box: RowsBox): Twips => box.heights.slice(0, box.headerRows).reduce((sum, one) => sum + one, 0)

/** Four lines of the largest text a table may have, twips. */
const ROOM_FOR_TEXT: Twips = 1200

/** Higher than a page that begins with the header rows: such a row parts. */
export function isTall(box: RowsBox, row: number, bottom: Twips): boolean {
  const above = row >= box.headerRows && repeatsHeader(box, bottom) ? headerHeight(box) : 0
  return above + (box.heights[row] ?? 0) > bottom
}

/** The least of a row that may stand at the foot of a page. */
export function leastOf(box: RowsBox, row: number): Twips {
  const firsts = (box.cells[row] ?? []).map((cell) => lengthOf(cell, 0, firstPart(cell)))
  return box.above + Math.max(0, ...firsts) + box.below
}

/** How many stretches of a cell must stand together at its beginning. */
function firstPart({ cuts, flow }: CellBox): number {
  const all = cuts.length - 1
  if (flow === 'whole' || all <= 3) return all
  return flow === 'paragraph' ? 2 : 1
}

const lengthOf = ({ cuts }: CellBox, from: number, to = cuts.length - 1): Twips => (cuts[to] ?? 0) - (cuts[from] ?? 0)

/**
 * The cut up to which a cell's text goes in the room: two lines of a paragraph at least on either page. `force`: on a page of
 * its own, at least a line.
 */
function reached({ cell, from }: OpenCell, room: Twips, force: boolean): number {
  const end = cell.cuts.length - 1
  let to = from
  while (to < end && lengthOf(cell, from, to + 1) <= room) to++
  if (to === end) return to
  const least = force ? Math.max(to, from + 1) : to
  if (cell.flow === 'whole') return force ? least : from
  if (cell.flow === 'lines') return least
  const noWidow = end - to === 1 ? to - 1 : to
  const lone = from === 0 && (noWidow < 2 || end <= 3)
  const kept = lone ? from : Math.max(from, noWidow)
  return kept === from && force ? least : kept
}
