/**
 * One page of a PDF: pieces of text where they stand, and the straight lines drawn on it. Points, y upwards.
 *
 * 1. Each item of the library becomes a piece with its place, size and look; a blank typed between two stays behind the first.
 * 2. Words that stand on their side are told apart; a page that lies down is read as it is shown.
 * 3. Numbers and days stamped on the finished page go into the blanks of their line, those put over printed words and faces of
 *    signatures are told; what was typed into a form or on the page stands where it is seen.
 */

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isCapitalFont } from '../../../../core/readers/capitals.ts'
import { readableSigns } from '../../../../core/readers/symbols.ts'
import { drawingSteps } from './library.ts'
import { type Rule, rulesOf } from './rules.ts'
import { annotationsOf, fillsIn, type Stamp, stampsOf } from './stamps.ts'

export interface Piece {
  x0: number
  x1: number
  /** Base line. */
  y: number
  size: number
  text: string
  bold: boolean
  italic: boolean
  /** Drawn large by its font, whatever letters it holds. */
  capitals?: 'font'
  /** The mark of this footnote stands here; `text` is then empty. */
  note?: string
}

export interface Page {
  number: number
  width: number
  height: number
  pieces: Piece[]
  /** Words that stand on their side: stamps, watermarks. */
  turned: string[]
  /** Words of signatures put on the finished page. */
  signed: string[]
  /** Numbers and days put over words that leave no room for them. */
  covering: string[]
  /** Words of notes pinned to the page. */
  notes: string[]
  rules: Rule[]
  pictures: number
}

/**
 * A blank narrower than this many heights of its letters was typed there, in letters drawn close together: from here on the library
 * makes blanks of gaps too (`SPACE_IN_FLOW_MIN_FACTOR`).
 */
const typedBlank = 0.1025

export async function readPage(page: PDFPageProxy): Promise<Page> {
  const OPS = await drawingSteps()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const content = await page.getTextContent({ disableNormalization: true })
  const drawing = await page.getOperatorList()
  const { typed, notes } = await annotationsOf(page)
  const made: Page = {
    number: page.pageNumber,
    width: right - left,
    height: top - bottom,
    pieces: [],
    turned: [],
    signed: [],
    covering: [],
    notes,
    rules: rulesOf(drawing, OPS).map((rule) => shifted(rule, left, bottom)),
    pictures: drawing.fnArray.filter((step) => pictureSteps(OPS).has(step)).length,
  }
  const sideways = page.rotate % 180 !== 0
  const looks = new Map<string, PieceLook>()
  /** The piece before, and where it ends. */
  let before: { piece: Piece; x: number; y: number } | null = null
  for (const item of content.items) {
    if (!('str' in item)) continue
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
    const size = Math.hypot(c, d)
    if (item.str.trim() === '') {
      const goesOn = before && Math.abs(before.y - y) < 1 && Math.abs(before.x - x) < 1
      if (before && goesOn && item.width > 0 && item.width <= size * typedBlank) before.piece.text += ' '
      continue
    }
    if (Math.abs(b) > Math.abs(a) * 0.1 && !sideways) {
      made.turned.push(item.str)
      continue
    }
    let look = looks.get(item.fontName)
    if (!look) {
      look = lookOf(fontName(page, item.fontName))
      looks.set(item.fontName, look)
    }
    // A page scanned or printed lying down is read as it is shown.
    const at = sideways ? turnedPlace(x, y, page.rotate, made) : { x: x - left, y: y - bottom }
    const piece = {
      x0: at.x,
      x1: at.x + item.width,
      y: at.y,
      size,
      text: signsOf(item.str, page, item.fontName),
      ...look,
    }
    made.pieces.push(piece)
    before = sideways ? null : { piece, x: x + item.width, y }
  }
  const stamps = stampsOf(drawing, OPS).map((stamp) => {
    const at = sideways
      ? turnedPlace(stamp.x0, stamp.y, page.rotate, made)
      : { x: stamp.x0 - left, y: stamp.y - bottom }
    return { ...stamp, x0: at.x, x1: at.x + stamp.x1 - stamp.x0, y: at.y }
  })
  takeStamps(made, stamps, typed)
  if (sideways) [made.width, made.height] = [made.height, made.width]
  page.cleanup()
  return made
}

/**
 * A number or a day goes into the line that has room for it; put over words it is told, and so is what else a signature shows.
 * `typed`: the annotations whose words are the page's own.
 */
function takeStamps(page: Page, stamps: readonly Stamp[], typed: ReadonlySet<string>): void {
  const placed: Piece[] = []
  for (const stamp of stamps) {
    const own = typed.has(stamp.of)
    if (!own && !fillsIn(stamp)) {
      page.signed.push(stamp.text)
      continue
    }
    const { x0, x1 } = stamp
    const beside = page.pieces.filter((piece) => Math.abs(piece.y - stamp.y) <= piece.size * 0.7)
    const around = beside.find((piece) => piece.x0 < x0 && piece.x1 > x1)
    const parts = around ? partedAt(around, (x0 + x1) / 2) : []
    const over = beside.find(
      (piece) => (piece === around && parts.length === 0) || (placed.includes(piece) && covers(stamp, piece)),
    )
    if (over && !own) {
      page.covering.push(stamp.text)
      continue
    }
    if (around && parts.length > 0) page.pieces.splice(page.pieces.indexOf(around), 1, ...parts)
    const line = [...beside.filter((piece) => parts.length === 0 || piece !== around), ...parts]
    const gap = (piece: Piece): number => Math.max(piece.x0 - x1, x0 - piece.x1)
    const near = line.sort((one, other) => gap(one) - gap(other))[0]
    const { bold, italic, y, size } = near ?? { ...stamp, bold: false, italic: false }
    // However tight the room is, the words before and behind it are other ones, and so is what it was typed over.
    const behind = Math.min(...line.filter((piece) => piece.x0 >= x0).map((piece) => piece.x0))
    const before = Math.max(...line.filter((piece) => piece.x0 < x0).map((piece) => piece.x1))
    const from = Math.max(x0, Math.min(before + size * 0.3, behind - size * 0.1))
    const next = behind - size * 0.3
    const piece = {
      x0: from,
      x1: Math.max(from, Math.min(from + x1 - x0, next)),
      y,
      size,
      text: stamp.text,
      bold,
      italic,
    }
    page.pieces.push(piece)
    placed.push(piece)
  }
}

/** Whether a stamp lies for more than half of its width on words that are there. */
const covers = (stamp: Stamp, piece: Piece): boolean =>
  Math.min(stamp.x1, piece.x1) - Math.max(stamp.x0, piece.x0) > (stamp.x1 - stamp.x0) / 2

/** Words on both sides of the blank nearest to a place; none where the words have no such blank. Letters are taken as equally wide. */
function partedAt(piece: Piece, x: number): Piece[] {
  const { text, x0, x1 } = piece
  const placeOf = (at: number): number => x0 + ((x1 - x0) * at) / text.length
  const blanks = [...text.matchAll(/\s{2,}|[.…]{2,}/gu)].map(({ index, 0: blank }) => ({
    from: index,
    to: index + blank.length,
  }))
  const off = ({ from, to }: { from: number; to: number }): number => Math.abs(placeOf((from + to) / 2) - x)
  const blank = blanks.sort((one, other) => off(one) - off(other))[0]
  if (!blank) return []
  return [
    { ...piece, x1: placeOf(blank.from), text: text.slice(0, blank.from) },
    { ...piece, x0: placeOf(blank.to), text: text.slice(blank.to) },
  ].filter((part) => part.text.trim() !== '')
}

function turnedPlace(x: number, y: number, rotate: number, page: Page): { x: number; y: number } {
  return rotate % 360 === 90 ? { x: y, y: page.width - x } : { x: page.height - y, y: x }
}

const shifted = (rule: Rule, left: number, bottom: number): Rule => ({
  x0: rule.x0 - left,
  x1: rule.x1 - left,
  y0: rule.y0 - bottom,
  y1: rule.y1 - bottom,
})

function pictureSteps(OPS: Awaited<ReturnType<typeof drawingSteps>>): Set<number> {
  return new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
}

/** The name the font was made under: `BCDEEE+TimesNewRomanPS-BoldMT`. */
function fontName(page: PDFPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return ''
  const font: unknown = page.commonObjs.get(id)
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
}

/** Signs of a picture font, as those of Word files are read. */
const signsOf = (text: string, page: PDFPageProxy, font: string): string =>
  /[\uf020-\uf0ff]/u.test(text) ? readableSigns(text, fontName(page, font)) : text

type PieceLook = Pick<Piece, 'bold' | 'italic' | 'capitals'>

const lookOf = (name: string): PieceLook => ({
  bold: /bold|black|heavy|demi|[-,]bd/i.test(name),
  italic: /italic|oblique|[-,](?:bd)?it(?:mt)?\b/i.test(name),
  ...(isCapitalFont(name) ? { capitals: 'font' } : {}),
})
