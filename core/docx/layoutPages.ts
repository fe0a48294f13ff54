import { layoutDocument, type ParagraphLayout, type PageLayout as WordPage } from 'docx/layout'
import type { LayoutResult } from '../contract/operations.ts'
import type { DocumentModel } from '../document/model.ts'
import type { PageLayout } from '../document/pages.ts'
import { place } from '../document/place.ts'
import { headerDistance, textWidthOf } from '../style/page.ts'
import { lookOf } from '../style/paragraphs.ts'
import { singleLineHeight, textWidthPt } from '../style/textWidth.ts'
import { mmToPx, type Px, ptToPx } from '../units.ts'
import { type Drawn, dress, type LayoutSetup, nothingDrawn, ruleUnder, stack } from './layoutCells.ts'
import { drawGrid, drawTable, gridRows, planTable, type TablePlan } from './layoutTable.ts'
import { RunReader } from './lineRuns.ts'
import type { ParagraphPiece, Piece, SectionPieces, TablePiece } from './pieces.ts'
import { sectionsOf } from './sections.ts'
import { type RowChoice, wordDocument } from './wordDocument.ts'

/** Rows of one table that are laid out; the rest would cost seconds and nobody reads them on screen. */
export const LAID_OUT_ROWS = 200

export interface LayoutOptions {
  /**
   * Word since 2013 (and LibreOffice since 24.8) squeezes the spaces of a justified line where that keeps one more word on it; older
   * Word, WPS and older LibreOffice do not. Off by default: it is what we can hold against a printed page, and it never
   * promises fewer pages than the clerk will get.
   */
  squeeze?: boolean
}

/**
 * The pages as Word breaks them: every line of text with its place in the draft, rules, frames and page numbers.
 * Long tables are laid out in part, and the answer says so.
 */
export function layoutPages(model: DocumentModel, { squeeze = false }: LayoutOptions = {}): LayoutResult {
  const sections = sectionsOf(model)
  const firstRows: RowChoice = ({ table }) =>
    table.rows.slice(0, LAID_OUT_ROWS).map((cells, index) => ({ index, cells }))
  const document = wordDocument(model, sections, firstRows, !squeeze)
  const { pages, stoppedAt } = layoutDocument(document, { guess: true })
  const drawer = new PageDrawer({ ...model.page, squeeze }, sections)
  return {
    pages: pages.map((page) => drawer.draw(page)),
    stoppedAt: whyUnsure(sections, stoppedAt, pages),
    signature: signatureOn(pages, drawer.closingIndex),
  }
}

function whyUnsure(
  sections: readonly SectionPieces[],
  stoppedAt: string | undefined,
  pages: readonly WordPage[],
): string {
  const cut = sections
    .flatMap((section) => section.pieces)
    .find((piece) => piece.kind === 'table' && piece.table.rows.length > LAID_OUT_ROWS)
  if (cut) return `bảng dài: chỉ xếp trang ${LAID_OUT_ROWS} dòng đầu, tệp Word vẫn có đủ`
  if (stoppedAt !== undefined) return 'có nội dung chưa xếp trang được'
  return pages.some((page) => page.guesses !== undefined) ? 'có ký tự lạ nên vị trí dòng chỉ gần đúng' : ''
}

/** Which page the closing table stands on, and whether nothing of the body stands there with it. */
function signatureOn(pages: readonly WordPage[], closingIndex: number): LayoutResult['signature'] {
  const at = pages.findIndex((page) => page.body.some((block) => block.index === closingIndex))
  const body = pages[at]?.body ?? []
  return { page: at + 1, alone: at >= 0 && !body.some((block) => block.index < closingIndex) }
}

class PageDrawer {
  /** Where the closing table is among the blocks of the document. */
  readonly closingIndex: number
  private readonly setup: LayoutSetup
  private readonly sections: readonly SectionPieces[]
  private readonly pieces: Piece[]
  private readonly readers = new Map<number, RunReader>()
  private readonly plans = new Map<number, TablePlan>()

  constructor(setup: LayoutSetup, sections: readonly SectionPieces[]) {
    this.setup = setup
    this.sections = sections
    this.pieces = sections.flatMap((section) => section.pieces)
    this.closingIndex = this.pieces.findIndex((piece) => piece.kind === 'grid' && piece.name === 'closing')
  }

  draw(page: WordPage): PageLayout {
    const drawn = nothingDrawn()
    const first = page.header === 'first'
    if (first) this.marks(page, drawn)
    else this.pageNumber(page, drawn)
    for (const block of page.body) {
      const piece = this.pieces[block.index]
      if (!piece) continue
      if (block.type === 'paragraph' && piece.kind === 'paragraph') {
        this.paragraph(block, piece, drawn)
      }
      if (block.type === 'table' && piece.kind === 'grid') {
        drawGrid(piece, block.rows, this.left, this.setup, drawn)
      }
      if (block.type === 'table' && piece.kind === 'table') {
        drawTable(piece, this.planOf(block.index, piece), block.rows, this.left, this.setup, drawn)
      }
    }
    return {
      width: page.width,
      height: page.height,
      pageNumber: first ? '' : (page.pageNumber ?? ''),
      ...drawn,
    }
  }

  private get left(): Px {
    return mmToPx(this.setup.margins.left)
  }

  private planOf(index: number, piece: TablePiece): TablePlan {
    const plan = this.plans.get(index) ?? planTable(piece, LAID_OUT_ROWS)
    this.plans.set(index, plan)
    return plan
  }

  private paragraph(block: ParagraphLayout, piece: ParagraphPiece, drawn: Drawn): void {
    const look = lookOf(piece.look, this.setup)
    if (piece.rule) {
      for (const { x, y, width, height } of block.lines) drawn.rules.push(ruleUnder(x, y + height, width))
      return
    }
    if (piece.runs.length === 0) return
    const reader = this.readers.get(block.index) ?? new RunReader(dress(piece.runs, look))
    this.readers.set(block.index, reader)
    for (const line of block.lines) {
      const runs = reader.take(line.text.length)
      drawn.lines.push({
        place: piece.place,
        runs,
        x: line.x,
        y: line.y,
        width: line.width,
        height: line.height,
        textWidth: line.textWidth,
        align: look.align,
        last: reader.endsLine,
        size: ptToPx(look.size),
      })
    }
  }

  /** DỰ THẢO and circulation, in the top margin of page 1. */
  private marks(page: WordPage, drawn: Drawn): void {
    const top = mmToPx(headerDistance)
    const width = mmToPx(textWidthOf(this.setup.margins))
    for (const piece of this.sections[page.section]?.marks ?? []) {
      if (piece.kind === 'paragraph') stack([piece], { x: this.left, y: top, width }, this.setup, drawn)
      if (piece.kind === 'grid') drawGrid(piece, gridRows(piece, top, this.setup), this.left, this.setup, drawn)
    }
  }

  private pageNumber(page: WordPage, drawn: Drawn): void {
    const text = page.pageNumber ?? ''
    if (text === '') return
    const look = lookOf('pageNumber', this.setup)
    const { left, right } = this.setup.margins
    drawn.lines.push({
      place: place.draft,
      runs: [{ text }],
      x: mmToPx(left),
      y: mmToPx(headerDistance),
      width: page.width - mmToPx(left) - mmToPx(right),
      height: ptToPx(singleLineHeight(look.size)),
      textWidth: ptToPx(textWidthPt(text, look)),
      align: 'center',
      last: true,
      size: ptToPx(look.size),
    })
  }
}
