/**
 * The true pages as gaps in text that flows.
 *
 * 1. Pages are told apart by whose they are: those of the body, then those of each annex, which begins a sheet of its own.
 * 2. Between two pages of one sheet there is a gap: before the row the later page begins with, or inside the row that runs over.
 * 3. What is left of a page below its last line is paper; its footnotes stand there, as they were placed.
 * 4. Where Word squeezes the spaces of a line, the row on screen gets as much less, so that it breaks where Word breaks it.
 */
import type { DocumentModel } from '../../core/document/model.ts'
import type { LineLayout, PageLayout, RuleLayout } from '../../core/document/pages.ts'
import { type PlaceKey, place, readPlace } from '../../core/document/place.ts'
import { mmToPx, type Px, ptToPx } from '../../core/units.ts'
import type { PageGap } from '../outline/pageGap.ts'
import { stretch } from '../preview/TruePage.tsx'

/** The pages of the body, or of an annex. */
export interface SheetPages {
  /** Its first page, from 1. */
  page: number
  /** As printed at the top of its first page. */
  pageNumber: string
  gaps: PageGap[]
  /** Of its first page; a table laid across has wider ones. */
  width: Px
  /** Paper below the last line of the last page, and how far that reaches over each side. */
  end: PaperLeft & { over: Px }
}

type PaperLeft = Pick<PageGap, 'rest' | 'foot' | 'footRules'>

/** By `body` and by the ids of annexes; empty while no page is placed. */
export function sheetsOf(pages: readonly PageLayout[], model: DocumentModel): Map<string, SheetPages> {
  const annexOf = new Map<string, string>()
  for (const annex of model.annexes) {
    for (const block of annex.blocks) annexOf.set(readPlace(block.place).id, annex.id)
  }
  const owner = ({ lines }: PageLayout): string | null => {
    const first = lines.find(isText)
    if (!first) return null
    const { area, id } = readPlace(first.place)
    return area === 'annex' ? id : area === 'block' ? (annexOf.get(id) ?? 'body') : 'body'
  }
  const sheets = new Map<string, SheetPages>()
  let before: { name: string; page: PageLayout } | null = null
  for (const [index, page] of pages.entries()) {
    // A page of footnotes alone belongs to the sheet before it.
    const name: string = owner(page) ?? before?.name ?? 'body'
    const known = sheets.get(name)
    if (known && before) {
      known.gaps.push(gapBetween(before.page, page, index + 1, known.width, model))
      known.end = { ...restOf(page), over: overOf(page, known.width) }
    } else {
      sheets.set(name, {
        page: index + 1,
        pageNumber: page.pageNumber,
        gaps: [],
        width: page.width,
        end: { ...restOf(page), over: 0 },
      })
    }
    before = { name, page }
  }
  return sheets
}

const isText = (line: LineLayout): boolean =>
  line.place !== place.draft && readPlace(line.place).area !== 'footnote' && line.runs.length > 0

const bottomOf = ({ y, height }: LineLayout | RuleLayout): Px => y + height

function restOf(page: PageLayout): PaperLeft {
  const words = Math.max(0, ...page.lines.filter(isText).map(bottomOf))
  // Borders of a table reach a little below its words; the rule of the footnotes stands further down.
  const near = page.rules.map(bottomOf).filter((bottom) => bottom > words && bottom < words + borderBelow)
  const from = Math.max(words, ...near)
  const below = <T extends { y: Px }>(one: T): T => ({ ...one, y: one.y - from })
  const foot = page.lines.filter((line) => readPlace(line.place).area === 'footnote').map(below)
  const footRules = foot.length > 0 ? page.rules.filter(({ y }) => y > from).map(below) : []
  return { rest: round(page.height - from), foot, footRules }
}

/** Px: less than from the last words to the rule of footnotes. */
const borderBelow = 8

/** To a hundredth of a px: the same gap stays the same. */
const round = (length: Px): Px => Math.round(length * 100) / 100

const overOf = ({ width }: PageLayout, sheetWidth: Px): Px => round((width - sheetWidth) / 2)

function gapBetween(
  before: PageLayout,
  page: PageLayout,
  number: number,
  sheetWidth: Px,
  model: DocumentModel,
): PageGap {
  const { paragraphGap, margins } = model.page
  const ownSpace = ptToPx(paragraphGap)
  const first = beginOf(before, page)
  const head = page.lines.filter((line) => line.place === place.draft)
  const over = { before: overOf(before, sheetWidth), page: overOf(page, sheetWidth) }
  const base = { page: number, ...restOf(before), head, over }
  if (!first) return { ...base, place: 'closing', above: 0, top: round(mmToPx(margins.top)) }
  const { area, id, rest } = readPlace(first.place)
  if (area !== 'block') return { ...base, place: 'closing', above: 0, top: round(first.y) }
  if (rest.length > 0) {
    const goesOn = before.lines.some((line) => readPlace(line.place).id === id)
    const at = goesOn ? place.row(id, Number(rest[0])) : place.block(id)
    // Inside of a table the gap is as wide as the table.
    const inside = goesOn ? { over: { before: 0, page: 0 } } : {}
    return { ...base, ...inside, place: at, above: 0, top: round(mmToPx(margins.top)) }
  }
  const there = before.lines.filter((line) => line.place === first.place)
  const [top] = there
  if (!top) return { ...base, place: first.place, above: 0, top: round(first.y - ownSpace) }
  // The space above the row is on the page it begins on.
  const begins = top.x > (there[1] ?? first).x || !startsPage(before, top)
  const above = there.reduce((sum, { height }) => sum + height, begins ? ownSpace : 0)
  return { ...base, place: first.place, above: round(above), top: round(first.y) }
}

const startsPage = (page: PageLayout, line: LineLayout): boolean => page.lines.find(isText) === line

/** The text a page begins with. The header of a table that runs on is repeated: what counts is its next row. */
function beginOf(before: PageLayout, page: PageLayout): LineLayout | undefined {
  const text = page.lines.filter(isText)
  const first = text[0]
  if (!first) return undefined
  const { id, rest } = readPlace(first.place)
  if (rest.length === 0) return first
  const rowsOf = (lines: readonly LineLayout[]): { row: number; line: LineLayout }[] =>
    lines.flatMap((line) => {
      const at = readPlace(line.place)
      return at.id === id && at.rest.length > 0 ? [{ row: Number(at.rest[0]), line }] : []
    })
  const last = Math.max(-1, ...rowsOf(before.lines).map(({ row }) => row))
  const mine = rowsOf(text)
  const next = mine.filter(({ row }) => row > last).sort((a, b) => a.row - b.row)[0]
  return (next ?? mine.find(({ row }) => row === last))?.line ?? first
}

/**
 * Px that each space of a row gives up, by the row's id: where Word squeezes a line of it, and where a line is so full that the browser,
 * whose letters are a hair wider at some zooms, would break it earlier.
 */
export function squeezes(pages: readonly PageLayout[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const line of pages.flatMap(({ lines }) => lines)) {
    const room = line.width - widerOnScreen
    if (line.align !== 'justify' || line.textWidth <= room) continue
    const { area, id, rest } = readPlace(line.place)
    if (area !== 'block' || rest.length > 0) continue
    found[id] = round(Math.min(found[id] ?? 0, stretch({ ...line, width: room })))
  }
  return found
}

/** Px that a line may be wider on screen. */
const widerOnScreen = 3

/** Whether a gap is the closing's, and no row's. */
export const beforeClosing = (gap: { place: PlaceKey }): boolean => gap.place === 'closing'
