/**
 * Which page each line and row stands on, by Word's rules: headings stay with what follows, at least two lines of a paragraph
 * on either page, rows whole where they fit a page (`placeRows.ts`), header rows repeated. In twips from the top of the text area; a test holds the result against
 * `docx/layout`, which models Word, and against LibreOffice's pages.
 *
 * 1. Boxes come in order, paragraphs as lines and tables as rows, with the height of each.
 * 2. A paragraph that is kept with the next first looks how high the whole chain is, and leaves the page where it does not fit.
 * 3. Then as many lines as fit, never one alone at the foot or the head; the space between two paragraphs is the larger one.
 * 4. Rows are placed whole, those too high for any page in parts.
 */
import type { Twips } from '../units.ts'
import type { Box, LinesBox, RowsBox } from './measure.ts'
import { isTall, leastOf, type PlacedCell, placeRows, type Sheet } from './placeRows.ts'

export interface PlacedPage {
  section: number
  /** Within its section, from 1. */
  number: number
  placed: Placed[]
}

export type Placed =
  | { kind: 'lines'; box: LinesBox /** Of the first line. */; y: Twips; from: number; to: number }
  | { kind: 'rows'; box: RowsBox; cells: PlacedCell[] }

/** The pages of a section whose text area is so high; `given`: what each page gives up of its foot, for footnotes. */
export function paginate(
  boxes: readonly Box[],
  section: number,
  full: Twips,
  given: readonly Twips[] = [],
): PlacedPage[] {
  return new SectionPages(boxes, section, full, given).pages()
}

class SectionPages implements Sheet {
  private readonly boxes: readonly Box[]
  private readonly section: number
  private readonly full: Twips
  private readonly given: readonly Twips[]
  private readonly done: PlacedPage[] = []
  private page: PlacedPage
  y: Twips = 0
  /** Space the last paragraph wants below it. */
  private after: Twips = 0

  constructor(boxes: readonly Box[], section: number, full: Twips, given: readonly Twips[]) {
    this.boxes = boxes
    this.section = section
    this.full = full
    this.given = given
    this.page = this.nextPage()
  }

  get bottom(): Twips {
    return this.full - (this.given[this.page.number - 1] ?? 0)
  }

  pages(): PlacedPage[] {
    for (const [index, box] of this.boxes.entries()) {
      if (box.kind === 'lines') this.lines(box, index)
      else this.rows(box, index)
    }
    return this.done
  }

  nextPage(): PlacedPage {
    this.page = { section: this.section, number: this.done.length + 1, placed: [] }
    this.done.push(this.page)
    this.y = 0
    this.after = 0
    return this.page
  }

  get atTop(): boolean {
    return this.page.placed.length === 0
  }

  /** Space between paragraphs is the larger of the two; at the top of a page there is none. */
  private gap(before: Twips): Twips {
    return this.atTop ? 0 : Math.max(this.after, before)
  }

  private lines(box: LinesBox, index: number): void {
    if (box.keepWithNext && !this.atTop) {
      const here = this.keptHeight(index, this.gap(box.before))
      // A chain longer than a page is kept nowhere.
      if (this.y + here > this.bottom && this.keptHeight(index, 0) <= this.bottom) this.nextPage()
    }
    let from = 0
    while (from < box.lines.length) {
      const gap = from === 0 ? this.gap(box.before) : 0
      const count = this.linesHere(box, from, this.bottom - this.y - gap)
      if (count === 0) {
        this.nextPage()
        continue
      }
      this.page.placed.push({ kind: 'lines', box, y: this.y + gap, from, to: from + count })
      this.y += gap + count * box.lineHeight
      from += count
      if (from < box.lines.length) this.nextPage()
    }
    this.after = box.after
  }

  /** How many lines from `from` on go in the room; never a first or last line alone, but on an empty page at least one. */
  private linesHere(box: LinesBox, from: number, room: Twips): number {
    const left = box.lines.length - from
    const fit = Math.max(0, Math.floor((room - box.letters) / box.lineHeight) + 1)
    if (fit >= left) return left
    const least = this.atTop ? Math.max(1, fit) : fit
    if (left < 2) return least
    const noWidow = left - least === 1 ? least - 1 : least
    const noOrphan = from === 0 && noWidow === 1 ? 0 : noWidow
    return this.atTop ? Math.max(1, noOrphan) : noOrphan
  }

  /** What must stand together from this box on: the chain of those kept with the next, and the beginning of the last. */
  private keptHeight(index: number, gap: Twips): Twips {
    let height = 0
    let space = gap
    for (let i = index; i < this.boxes.length; i++) {
      const box = this.boxes[i]
      if (!box) break
      if (box.kind === 'rows') return height + space + this.headOfRows(box, 0, i)
      if (!box.keepWithNext || i === this.boxes.length - 1) {
        const first = box.lines.length <= 3 ? box.lines.length : 2
        return height + space + (first - 1) * box.lineHeight + box.letters
      }
      height += space + box.lines.length * box.lineHeight
      const next = this.boxes[i + 1]
      space = next?.kind === 'lines' ? Math.max(box.after, next.before) : box.after
    }
    return height
  }

  /** Rows that must stand together from this one on, and what they are tied to. */
  private headOfRows(box: RowsBox, row: number, index: number): Twips {
    let height = 0
    for (let i = row; i < box.heights.length; i++) {
      if (mayPart(this.boxes, index, i, this.full)) return height + leastOf(box, i)
      height += box.heights[i] ?? 0
      if (!box.keep(i)) return height
    }
    return index + 1 < this.boxes.length ? height + this.keptHeight(index + 1, 0) : height
  }

  private rows(box: RowsBox, index: number): void {
    this.y += this.atTop ? 0 : this.after
    this.after = 0
    const tiedTo = (row: number): Twips => this.headOfRows(box, row + 1, index)
    placeRows(box, this, (row) => mayPart(this.boxes, index, row, this.full), tiedTo)
  }

  put(box: RowsBox, cells: PlacedCell[]): void {
    this.page.placed.push({ kind: 'rows', box, cells })
  }
}

/** A row too high for a page parts, and the closing too where the lines tied to it leave it no room on one. */
export function mayPart(boxes: readonly Box[], index: number, row: number, bottom: Twips): boolean {
  const box = boxes[index]
  if (box?.kind !== 'rows') return false
  if (isTall(box, row, bottom)) return true
  const closes = box.piece.kind === 'grid' && box.piece.name === 'closing'
  return closes && heightBefore(boxes, index) + (box.heights[row] ?? 0) > bottom
}

/** Of what is kept with this piece, above it. */
function heightBefore(boxes: readonly Box[], index: number): Twips {
  let height = 0
  for (let i = index - 1; i >= 0; i--) {
    const box = boxes[i]
    if (box?.kind === 'lines' && box.keepWithNext) height += box.before + box.lines.length * box.lineHeight + box.after
    else if (box?.kind === 'rows' && box.keep(box.heights.length - 1)) return height + (box.heights.at(-1) ?? 0)
    else return height
  }
  return height
}
