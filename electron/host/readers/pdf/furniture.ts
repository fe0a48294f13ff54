/**
 * What belongs to the page and not to the text.
 *
 * 1. The number of the page, at its top or foot.
 * 2. Running heads and feet: the outermost lines that most pages have alike.
 * 3. Footnotes, below what is left: small, or below a short rule with a figure that the text carries as a mark. One that goes on at the
 *    foot of the next page, below a rule and without a figure, is whole again.
 */
import { type Line, wordsOfLine } from './lines.ts'
import type { Rule } from './rules.ts'

export interface PageLines {
  number: number
  /** Points. */
  height: number
  lines: Line[]
  rules: readonly Rule[]
  /** Its tables; bounds of their rows from the top, points. */
  tables: readonly { grid: { ys: readonly number[] } }[]
}

export interface Footnote {
  page: number
  /** The figure it begins with, as its mark in the text has it; empty where there is none. */
  figure: string
  /** Without the figure. */
  words: string
}

interface Furniture {
  heads: string[]
  feet: string[]
  footnotes: Footnote[]
  pageNumbers: number
}

const pageNumber =
  /^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|(?:Trang|trang|Page|page)\s+\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/

/** Takes them out of `pages` and gives their words. `bodySize`: of most of the text, points. */
export function takeFurniture(pages: readonly PageLines[], bodySize: number): Furniture {
  const found: Furniture = { heads: [], feet: [], footnotes: [], pageNumbers: 0 }
  for (const page of pages) takePageNumber(page, found)
  takeRepeated(pages, 'top', found)
  takeRepeated(pages, 'bottom', found)
  let before: LastNote | null = null
  for (const page of pages) {
    takePageNumber(page, found)
    before = takeFootnotes(page, bodySize, found, before?.page === page.number - 1 ? before : null)
  }
  return found
}

function takePageNumber(page: PageLines, found: Furniture): void {
  for (const edge of [0, -1] as const) {
    const line = outermost(page, edge)
    if (!line || !pageNumber.test(wordsOfLine(line))) continue
    page.lines.splice(edge, 1)
    found.pageNumbers++
  }
}

/** The first or last line of a page that says more than this line: above its tables or below them, for a lone one in between is text. */
function outermost({ lines, tables }: PageLines, edge: 0 | -1): Line | undefined {
  const line = lines.at(edge)
  if (!line || (lines.length < 2 && tables.length === 0)) return undefined
  const bounds = tables.flatMap(({ grid }) => grid.ys)
  return (edge === 0 ? bounds.every((y) => line.y > y) : bounds.every((y) => line.y < y)) ? line : undefined
}

/** Where a running head or foot stands, as a share of the height of the page. */
const edgeShare = 0.07

/**
 * The first or last line of a page that is the same, figures aside, on most pages; on both of two only where no text stands, so near
 * the edge.
 */
function takeRepeated(pages: readonly PageLines[], edge: 'top' | 'bottom', found: Furniture): void {
  const words = edge === 'top' ? found.heads : found.feet
  for (let depth = 0; depth < 3; depth++) {
    const keys = new Map<string, PageLines[]>()
    for (const page of pages) {
      const line = outermost(page, edge === 'top' ? 0 : -1)
      if (!line) continue
      const key = `${wordsOfLine(line).replace(/\d+/g, '#')} ${Math.round(line.y / 4)}`
      keys.set(key, [...(keys.get(key) ?? []), page])
    }
    const often = [...keys.values()].filter(
      (own) =>
        own.length * 2 >= pages.length &&
        (own.length >= 3 || (own.length === 2 && own.every((page) => isAtEdge(page, edge)))),
    )
    for (const own of often) {
      const [first] = own
      const line = first?.lines.at(edge === 'top' ? 0 : -1)
      const text = line ? wordsOfLine(line) : ''
      if (pageNumber.test(text)) found.pageNumbers += own.length
      else if (line) words.push(text)
      for (const page of own) page.lines.splice(edge === 'top' ? 0 : -1, 1)
    }
    if (often.length === 0) return
  }
}

function isAtEdge({ lines, height }: PageLines, edge: 'top' | 'bottom'): boolean {
  const y = lines.at(edge === 'top' ? 0 : -1)?.y ?? height / 2
  return edge === 'top' ? y > height * (1 - edgeShare) : y < height * edgeShare
}

/** The footnote that stands last on a page, and how large it is set. */
interface LastNote {
  page: number
  size: number
  note: Footnote
}

/**
 * Lines at the foot of the page: small ones below a short rule or begun by a raised figure, or as large as the text below such a rule.
 * Above them may stand the rest of the note `before`, the last of the page before. Gives the last note of this page.
 */
function takeFootnotes(page: PageLines, bodySize: number, found: Furniture, before: LastNote | null): LastNote | null {
  const { lines } = page
  const small = smallFrom(page, bodySize)
  const from = small < lines.length ? small : ruledFrom(page)
  const rest = before ? restFrom(page, before.size, from) : from
  const own = lines.slice(rest)
  if (own.length === 0 || own.some((line) => /Nơi nhận/u.test(wordsOfLine(line)))) return null
  lines.splice(rest)
  const goesOn = before && rest < from ? before.note : null
  const { notes, feet } = partedFootnotes(own, page.height, Number(goesOn?.figure ?? 0))
  found.feet.push(...feet)
  for (const [at, note] of notes.entries()) {
    if (at === 0 && goesOn) {
      goesOn.words += ` ${note}`
      continue
    }
    const figure = /^\(?(\d{1,3})(?!\d)\)?\s*/.exec(note)
    found.footnotes.push({ page: page.number, figure: figure?.[1] ?? '', words: note.slice(figure?.[0].length ?? 0) })
  }
  const last = notes.length > 1 || !goesOn ? found.footnotes.at(-1) : goesOn
  return last ? { page: page.number, size: own[0]?.size ?? bodySize, note: last } : null
}

/**
 * Index of the first line, above the notes that begin at `from`, of the rest of a note set in `size`: all lines down to there are as large,
 * and a rule, short or as wide as the text, stands right above. `from` where there is none.
 */
function restFrom({ lines, rules, tables }: PageLines, size: number, from: number): number {
  const ofTables = tables.flatMap(({ grid }) => grid.ys)
  const free = rules.filter(({ y0 }) => ofTables.every((y) => Math.abs(y - y0) > 2))
  for (let at = from - 1; at >= 0; at--) {
    const line = lines[at]
    if (!line || Math.abs(line.size - size) > 0.5) return from
    if (isRuled(line, lines[at - 1], free, Number.POSITIVE_INFINITY)) return at
  }
  return from
}

/**
 * The lines below the text as footnotes, each whole; what stands further down, near the edge, is the foot of the page. `figure`: of the
 * note that the first of them goes on with, 0 where it begins one.
 */
function partedFootnotes(own: readonly Line[], height: number, figure: number): { notes: string[]; feet: string[] } {
  const notes: string[] = []
  const feet: string[] = []
  let last = figure
  for (const [at, line] of own.entries()) {
    const text = wordsOfLine(line)
    const gap = (own[at - 1]?.y ?? line.y) - line.y
    if (at > 0 && gap > 1.8 * line.size && line.y < height * edgeShare) feet.push(text)
    else if (notes.length === 0 || startsRaised(line) || figureOf(text) === last + 1) {
      if (notes.length > 0 || figure === 0) last = figureOf(text) ?? 0
      notes.push(text)
    } else notes[notes.length - 1] += ` ${text}`
  }
  return { notes, feet }
}

/** Of a footnote: the figure it begins with. */
function figureOf(text: string): number | undefined {
  const figure = /^\(?(\d{1,3})(?!\d)/.exec(text)?.[1]
  return figure === undefined ? undefined : Number(figure)
}

/** Index of the first small line of a footnote; behind the last one where there is none. */
function smallFrom({ lines, rules }: PageLines, bodySize: number): number {
  let from = lines.length
  while (from > 0 && (lines[from - 1]?.size ?? bodySize) <= bodySize * 0.88) from--
  while (from < lines.length && !opensFootnote(lines[from], lines[from - 1], rules)) from++
  return from
}

/** Index of the first line below a footnote's rule whose figure a word above carries as a mark; behind the last line where there is none. */
function ruledFrom({ lines, rules }: PageLines): number {
  const marks = new Set<string>()
  const at = lines.findIndex((line, index) => {
    const figure = figureOf(wordsOfLine(line))
    const opens = figure !== undefined && marks.has(String(figure)) && isRuled(line, lines[index - 1], rules)
    for (const [place, piece] of line.pieces.entries())
      if (place > 0 && isRaised(piece, line)) marks.add(piece.text.trim())
    return opens
  })
  return at < 0 ? lines.length : at
}

function opensFootnote(line: Line | undefined, above: Line | undefined, rules: readonly Rule[]): boolean {
  if (!line) return false
  return startsRaised(line) || (isRuled(line, above, rules) && /^\(?[\d*]{1,3}\)?/.test(wordsOfLine(line)))
}

/** A rule at the left edge, no wider than `widest` points, parts a line from the one above. */
function isRuled(line: Line, above: Line | undefined, rules: readonly Rule[], widest = 240): boolean {
  const top = above?.y ?? Number.POSITIVE_INFINITY
  return rules.some(
    ({ x0, x1, y0, y1 }) =>
      y0 === y1 && y0 < top && y0 > line.y && x1 - x0 > 80 && x1 - x0 < widest && Math.abs(x0 - line.x0) < 40,
  )
}

function startsRaised(line: Line): boolean {
  const [first] = line.pieces
  return (
    first !== undefined && line.pieces.length > 1 && isRaised(first, line) && /^[\d*]{1,3}$/.test(first.text.trim())
  )
}

/** A mark above the line. */
export const isRaised = (piece: { size: number; y: number }, line: Line): boolean =>
  piece.size <= line.size * 0.8 && piece.y >= line.y + line.size * 0.15
