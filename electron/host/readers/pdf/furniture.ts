/** What belongs to the page and not to the text: page numbers, running heads and feet, footnotes. */
import { type Line, wordsOfLine } from './lines.ts'
import type { Rule } from './rules.ts'

export interface PageLines {
  number: number
  lines: Line[]
  rules: readonly Rule[]
}

interface Furniture {
  heads: string[]
  feet: string[]
  footnotes: string[]
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
  for (const page of pages) {
    takePageNumber(page, found)
    const notes = footnotesOf(page, bodySize)
    if (notes) found.footnotes.push(...notes)
  }
  return found
}

function takePageNumber(page: PageLines, found: Furniture): void {
  for (const edge of [0, -1] as const) {
    const line = page.lines.at(edge)
    if (!line || page.lines.length < 2 || !pageNumber.test(wordsOfLine(line))) continue
    page.lines.splice(edge, 1)
    found.pageNumbers++
  }
}

/** The first or last line of a page that is the same, figures aside, on most pages. */
function takeRepeated(pages: readonly PageLines[], edge: 'top' | 'bottom', found: Furniture): void {
  const words = edge === 'top' ? found.heads : found.feet
  for (let depth = 0; depth < 3; depth++) {
    const keys = new Map<string, PageLines[]>()
    for (const page of pages) {
      const line = page.lines.at(edge === 'top' ? 0 : -1)
      if (!line || page.lines.length < 2) continue
      const key = `${wordsOfLine(line).replace(/\d+/g, '#')} ${Math.round(line.y / 4)}`
      keys.set(key, [...(keys.get(key) ?? []), page])
    }
    const often = [...keys.values()].filter((own) => own.length >= 3 && own.length * 2 >= pages.length)
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

/** Small lines at the foot of the page, below a short rule or begun by a raised figure. */
function footnotesOf(page: PageLines, bodySize: number): string[] | null {
  const { lines } = page
  let from = lines.length
  while (from > 0 && (lines[from - 1]?.size ?? bodySize) <= bodySize * 0.88) from--
  while (from < lines.length && !opensFootnote(lines[from], lines[from - 1], page.rules)) from++
  const own = lines.slice(from)
  if (own.length === 0 || own.some((line) => /Nơi nhận/u.test(wordsOfLine(line)))) return null
  lines.splice(from)
  const notes: string[] = []
  for (const line of own) {
    const text = wordsOfLine(line)
    if (notes.length === 0 || startsRaised(line)) notes.push(text)
    else notes[notes.length - 1] += ` ${text}`
  }
  return notes
}

function opensFootnote(line: Line | undefined, above: Line | undefined, rules: readonly Rule[]): boolean {
  if (!line) return false
  if (startsRaised(line)) return true
  const top = above?.y ?? Number.POSITIVE_INFINITY
  const ruled = rules.some(
    ({ x0, x1, y0, y1 }) =>
      y0 === y1 && y0 < top && y0 > line.y && x1 - x0 > 80 && x1 - x0 < 240 && Math.abs(x0 - line.x0) < 40,
  )
  return ruled && /^\(?[\d*]{1,3}\)?/.test(wordsOfLine(line))
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
