/**
 * Where a page ends and the next begins, drawn between rows: the rest of the page with its footnotes, a strip of the desk, the head of
 * the next page with its number. A page that ends inside a row is a float before that row, shaped so that the lines of the page before
 * pass above it: nothing ever stands inside a text.
 */
import type { LineLayout, RuleLayout } from '../../core/document/pages.ts'
import type { PlaceKey } from '../../core/document/place.ts'
import type { Px } from '../../core/units.ts'

/** Lengths in px at true size. */
export interface PageGap {
  /** The page that begins, from 1. */
  page: number
  /** What it begins with or in: `block/<id>`, a row of a table `block/<id>/<row>`, or the closing. */
  place: PlaceKey
  /** How much of that row stands on the page before, its own space above included; 0 where it begins the page. */
  above: number
  /** From there to the lower edge of the page before. */
  rest: number
  /** From the upper edge of the page to where the row, or its next line, begins. */
  top: number
  /** Footnotes of the page before, from where `rest` begins; the head of the page, from its upper edge. */
  foot: readonly LineLayout[]
  footRules: readonly RuleLayout[]
  head: readonly LineLayout[]
  /** How far the page before and the page that begins reach over each side of their sheet: those of a table laid across. */
  over: { before: Px; page: Px }
}

/** The strip of desk between two sheets. */
const stripHeight = 14
/** The shape begins a little lower than the last line of the page before, so that a rounded length moves no line. */
const lineSlack = 5

export const gapKey = ({ page, place, above, rest, top, foot, head, over }: PageGap): string =>
  [page, place, above, rest, top, over.before, over.page, wordsIn(foot), wordsIn(head)].join(' ')

const wordsIn = (lines: readonly LineLayout[]): string =>
  lines.map((line) => line.runs.map(({ text }) => text).join('')).join('\n')

/** Fills an element that stands before the row (or in its place in a table) with the gap. */
export function drawGap(element: HTMLElement, gap: PageGap): void {
  const { above, rest, top } = gap
  const height = above + rest + stripHeight + top
  element.className = 'page-gap'
  element.setAttribute('aria-hidden', 'true')
  element.contentEditable = 'false'
  element.style.height = `${height}px`
  if (above > 0) {
    const from = above + lineSlack
    element.style.float = 'left'
    element.style.width = '100%'
    element.style.shapeOutside = `polygon(0 ${from}px,100% ${from}px,100% ${height}px,0 ${height}px)`
  }
  const desk = document.createElement('div')
  desk.className = 'page-strip'
  desk.style.top = `${above + rest}px`
  desk.style.height = `${stripHeight}px`
  const sheet = document.createElement('div')
  sheet.dataset.page = String(gap.page)
  sheet.className = 'page-top'
  sheet.style.top = `${above + rest + stripHeight}px`
  const { over } = gap
  const widest = Math.max(over.before, over.page)
  if (widest > 0) desk.style.marginInline = overEachSide(widest)
  const wide = [
    ...(over.before > 0 ? [drawWide(0, above + rest, over.before)] : []),
    ...(over.page > 0 ? [drawWide(above + rest + stripHeight, top, over.page)] : []),
  ]
  element.replaceChildren(...wide, ...drawFoot(gap, above, over.before), desk, sheet)
  sheet.append(...gap.head.map((line) => drawLine(line, line.y, over.page)))
}

/** What is left of the last page of a sheet. */
export const drawEnd = (end: Pick<PageGap, 'rest' | 'foot' | 'footRules'> & { over: Px }): HTMLElement[] => [
  ...(end.over > 0 ? [drawWide(0, end.rest, end.over)] : []),
  ...drawFoot(end, 0, end.over),
]

/** Where the pane has no room at the left, all of it leans over the right (`--lean`). */
const overEachSide = (over: Px): string => `calc(${-over}px + var(--lean)) calc(${-over}px - var(--lean))`

/** Paper of a page wider than its sheet. */
function drawWide(top: Px, height: Px, over: Px): HTMLElement {
  const element = document.createElement('div')
  element.className = 'page-wide'
  element.style.cssText = `top:${top}px;height:${height}px;margin-inline:${overEachSide(over)}`
  return element
}

/** Footnotes of the last page of a sheet, or those above a gap; `from` is where the rest of the page begins. */
const drawFoot = ({ foot, footRules }: Pick<PageGap, 'foot' | 'footRules'>, from: number, over: Px): HTMLElement[] => [
  ...footRules.map((rule) => {
    const element = document.createElement('i')
    element.className = 'page-rule'
    element.style.cssText = `left:${leftOf(rule, over)};top:${from + rule.y}px;width:${rule.width}px;border-top-width:${rule.height}px`
    return element
  }),
  ...foot.map((line) => drawLine(line, from + line.y, over)),
]

/** From the left of the text; a page that reaches over its sheet counts from further out. */
const leftOf = ({ x }: { x: Px }, over: Px): string =>
  `calc(${x - over}px - var(--page-left)${over > 0 ? ' + var(--lean)' : ''})`

function drawLine(line: LineLayout, top: number, over: Px): HTMLElement {
  const element = document.createElement('span')
  element.className = 'page-line'
  const align = line.align === 'justify' ? 'left' : line.align
  element.style.cssText = `left:${leftOf(line, over)};top:${top}px;width:${line.width}px;height:${line.height}px;line-height:${line.height}px;font-size:${line.size}px;text-align:${align}`
  for (const run of line.runs) {
    const part = document.createElement(run.raise === 'super' ? 'sup' : run.raise === 'sub' ? 'sub' : 'span')
    part.textContent = run.text
    if (run.bold) part.style.fontWeight = '700'
    if (run.italic) part.style.fontStyle = 'italic'
    element.append(part)
  }
  return element
}
