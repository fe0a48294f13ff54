/**
 * The pages as Word breaks them, from the document to lines with their places.
 *
 * 1. The document is cut into sections of one orientation, each into pieces (`sections`).
 * 2. Pieces are measured, then put on pages; with footnotes, until the notes of a page stand at its foot (`withNotes`).
 * 3. Each page is drawn: marks on the first, its number on the others, lines, rules and cells in their places, the notes at the foot.
 * 4. What was not laid out to its end, and on which page the signature stands, is told along.
 */

import type { DocumentModel } from '../document/model.ts'
import type { LayoutResult, PageLayout } from '../document/pages.ts'
import { place } from '../document/place.ts'
import { type LineRule, linesOf } from '../style/lineRules.ts'
import { headerDistance, noteRule, sheet, textWidthOf } from '../style/page.ts'
import { lookOf } from '../style/paragraphs.ts'
import { printedLine, textWidthPt } from '../style/textWidth.ts'
import { mmToPt, mmToPx, mmToTwips, type Px, ptToPx, twipsToPx } from '../units.ts'
import { type NoteLine, noteLines, type SectionNotes, withNotes } from './footOfPage.ts'
import { type Drawn, type LayoutSetup, lineAt, nothingDrawn, ruleUnder, stack } from './layoutCells.ts'
import { type DrawnCell, drawGrid, drawTable } from './layoutTable.ts'
import { gridBox, measureSection } from './measure.ts'
import { type Placed, type PlacedPage, paginate } from './paginate.ts'
import { textHeight } from './partingRows.ts'
import type { GridPiece, SectionPieces } from './pieces.ts'
import { sectionsOf } from './sections.ts'

/** Rows of one table that are laid out: some hundred and fifty pages. Nobody reads more on screen, and the window has to draw them. */
export const LAID_OUT_ROWS = 2000

interface LayoutOptions {
  /** As another program breaks lines than the one the page is for. */
  lines?: LineRule
  /** Rows of one table that are laid out; `LAID_OUT_ROWS` unless every one is wanted on paper. */
  rows?: number
}

/**
 * The pages as Word breaks them: every line of text with its place in the draft, rules, frames and page numbers.
 * Long tables are laid out in part, and the answer says so.
 */
export function layoutPages(
  model: DocumentModel,
  { lines = linesOf(model.page), rows = LAID_OUT_ROWS }: LayoutOptions = {},
): LayoutResult {
  const sections = sectionsOf(model)
  const setup = { ...model.page, lines }
  const filled = sections.map((section, index) => sectionPages(section, index, model, setup, rows))
  const pages = filled.flatMap((one) => one.pages)
  let before = 0
  return {
    pages: filled.flatMap(({ pages, feet, notes }, section) => {
      if (sections[section]?.continues !== true) before = 0
      const alone = feet.slice(pages.length).map((_, at) => ({ section, number: pages.length + at + 1, placed: [] }))
      const counted = [...pages, ...alone].map((page) => ({ ...page, number: before + page.number }))
      before += counted.length
      return counted.map((page, at) => drawPage(page, feet[at] ?? [], notes, sections, setup))
    }),
    stoppedAt: whyUnsure(sections, rows),
    signature: signatureOn(pages),
  }
}

function sectionPages(section: SectionPieces, index: number, model: DocumentModel, setup: LayoutSetup, rows: number) {
  const boxes = measureSection(section, setup, rows)
  const full = textHeight(section.orientation, setup)
  const notes = noteLines(model.notes, mmToPt(textWidthOf(setup.margins, section.orientation)), setup)
  if (model.notes.length === 0) return { pages: paginate(boxes, index, full), feet: [], notes }
  return { ...withNotes((given) => paginate(boxes, index, full, given), full, notes), notes }
}

function whyUnsure(sections: readonly SectionPieces[], rows: number): string {
  const cut = sections
    .flatMap((section) => section.pieces)
    .find((piece) => piece.kind === 'table' && piece.table.rows.length > rows)
  return cut ? `bảng dài: chỉ xếp trang ${rows} dòng đầu, tệp Word vẫn có đủ` : ''
}

/** Which page the closing table stands on, and whether nothing of the body stands there with it. */
function signatureOn(pages: readonly PlacedPage[]): LayoutResult['signature'] {
  const isClosing = (placed: Placed): boolean =>
    placed.kind === 'rows' && placed.box.piece.kind === 'grid' && placed.box.piece.name === 'closing'
  const at = pages.findIndex((page) => page.placed.some(isClosing))
  const first = pages[at]?.placed[0]
  return { page: at + 1, alone: first !== undefined && isClosing(first) }
}

function drawPage(
  page: PlacedPage,
  foot: readonly NoteLine[],
  notes: SectionNotes,
  sections: readonly SectionPieces[],
  setup: LayoutSetup,
): PageLayout {
  const section = sections[page.section]
  const { width, height } = sheet(section?.orientation ?? 'portrait')
  const left = mmToPx(setup.margins.left)
  const top = twipsToPx(mmToTwips(setup.margins.top))
  const drawn = nothingDrawn()
  const first = page.number === 1
  if (first && section) drawMarks(section, left, setup, drawn)
  if (!first) drawNumber(page.number, mmToPx(width), setup, drawn)
  for (const placed of page.placed) drawPlaced(placed, left, top, mmToPx(width), setup, drawn)
  const bottom = mmToPx(height) - twipsToPx(mmToTwips(setup.margins.bottom))
  const room = mmToPx(width) - left - mmToPx(setup.margins.right)
  if (foot.length > 0) drawFoot(foot, notes, { x: left, bottom, width: room }, drawn)
  return { width: mmToPx(width), height: mmToPx(height), pageNumber: first ? '' : String(page.number), ...drawn }
}

function drawPlaced(placed: Placed, left: Px, top: Px, pageWidth: Px, setup: LayoutSetup, drawn: Drawn): void {
  if (placed.kind === 'rows') {
    const cells = placed.cells.map((cell) => ({ ...cell, y: top + twipsToPx(cell.y), height: twipsToPx(cell.height) }))
    const { piece } = placed.box
    if (piece.kind === 'grid') drawGrid(piece, cells, left, drawn)
    else drawTable(piece, cells, left, drawn)
    return
  }
  const { box } = placed
  const width = pageWidth - left - mmToPx(setup.margins.right)
  const height = twipsToPx(box.lineHeight)
  if (box.piece.rule) {
    const length = mmToPx(box.piece.rule.length)
    const y = top + twipsToPx(placed.y) + ptToPx(box.look.exactly ?? 0)
    drawn.rules.push(ruleUnder(left + (width - length) / 2, y, length))
    return
  }
  for (const [i, line] of box.lines.slice(placed.from, placed.to).entries()) {
    if (line.runs.length === 0) continue
    const indent = placed.from + i === 0 ? mmToPx(box.look.firstLine) : 0
    drawn.lines.push({
      ...lineAt(line, box.piece.place, box.look),
      x: left + indent,
      y: top + twipsToPx(placed.y) + i * height,
      width: width - indent,
      height,
    })
  }
}

/** Notes end where the text area ends, under a rule two inches long, as Word draws it. */
function drawFoot(
  foot: readonly NoteLine[],
  { look, lineHeight, ruleHeight }: SectionNotes,
  room: { x: Px; bottom: Px; width: Px },
  drawn: Drawn,
): void {
  const { x, width, bottom } = room
  const height = twipsToPx(lineHeight)
  const top = bottom - foot.length * height
  drawn.rules.push(ruleUnder(x, top - twipsToPx(ruleHeight) / 2, mmToPx(noteRule)))
  for (const [i, { line, place: at }] of foot.entries())
    if (line.runs.length > 0) drawn.lines.push({ ...lineAt(line, at, look), x, y: top + i * height, width, height })
}

/** DỰ THẢO and circulation, in the top margin of page 1. */
function drawMarks(section: SectionPieces, left: Px, setup: LayoutSetup, drawn: Drawn): void {
  const top = mmToPx(headerDistance)
  const width = mmToPx(textWidthOf(setup.margins))
  for (const piece of section.marks) {
    if (piece.kind === 'paragraph') stack([piece], { x: left, y: top, width }, setup, drawn)
    if (piece.kind === 'grid') drawGrid(piece, wholeRows(piece, top, setup), left, drawn)
  }
}

/** Rows of a grid that stands outside the flow. */
function wholeRows(grid: GridPiece, top: Px, setup: LayoutSetup): DrawnCell[] {
  const box = gridBox(grid, setup)
  let y = top
  return box.cells.flatMap((row, index) => {
    const height = twipsToPx(box.heights[index] ?? 0)
    const cells = row.map((cell) => ({ cell, y, height, from: 0, to: cell.cuts.length - 1 }))
    y += height
    return cells
  })
}

function drawNumber(number: number, pageWidth: Px, setup: LayoutSetup, drawn: Drawn): void {
  const text = String(number)
  const look = lookOf('pageNumber', setup)
  const left = mmToPx(setup.margins.left)
  drawn.lines.push({
    place: place.draft,
    runs: [{ text }],
    x: left,
    y: mmToPx(headerDistance),
    width: pageWidth - left - mmToPx(setup.margins.right),
    height: twipsToPx(printedLine(look.size)),
    textWidth: ptToPx(textWidthPt(text, look)),
    align: 'center',
    last: true,
    size: ptToPx(look.size),
  })
}
