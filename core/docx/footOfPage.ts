/**
 * Footnotes at the foot of the pages their marks stand on.
 *
 * 1. `noteLines` breaks each note into lines; its number stands before its words.
 * 2. `withNotes` goes through the pages of a section. A page gives up as much of its foot as its notes need, and is filled again; where
 *    that drives a mark to the next page, the least it must give up is looked for. Pages before it stay as they are.
 * 3. A page keeps room for text. Notes that need more run on at the foot of the next page, on pages of their own behind the last.
 */
import type { NoteModel, Run } from '../document/model.ts'
import { lookOf, type PrintedLook } from '../style/paragraphs.ts'
import { printedLine } from '../style/textWidth.ts'
import type { Pt, Twips } from '../units.ts'
import { linesIn, type TextLine } from './breakLines.ts'
import { type LayoutSetup, marksIn } from './layoutCells.ts'
import type { PlacedPage } from './paginate.ts'

/** A line of a note. */
export interface NoteLine {
  place: string
  line: TextLine
}

/** The notes of a document, by their numbers, as they break in a column of some width. */
export interface SectionNotes {
  look: PrintedLook
  lineHeight: Twips
  /** The line of text that the short rule above the notes takes. */
  ruleHeight: Twips
  lines: (number: number) => readonly NoteLine[]
}

/** The notes as they break in a column `width` points wide; each is broken when first asked for. */
export function noteLines(notes: readonly NoteModel[], width: Pt, setup: LayoutSetup): SectionNotes {
  const look = lookOf('footnote', setup)
  const broken = new Map<number, NoteLine[]>()
  const lines = (number: number): NoteLine[] => {
    const note = notes[number - 1]
    if (!note) return []
    const head: Run[] = [{ text: String(number), raise: 'super', note: number }, { text: ' ' }]
    const made =
      broken.get(number) ??
      linesIn([...head, ...note.runs], look, { width, lines: setup.lines }).map((line) => ({
        place: note.place,
        line,
      }))
    broken.set(number, made)
    return made
  }
  const lineHeight = printedLine(look.size, look.line)
  return { look, lineHeight, ruleHeight: printedLine(lookOf('body', setup).size), lines }
}

/** At most this share of the text area is for notes. */
const MOST = 0.6

interface Noted {
  pages: PlacedPage[]
  /** The lines of notes at the foot of each page; where there are more than pages, pages of notes alone follow. */
  feet: NoteLine[][]
}

/** `fill` lays out a section whose pages give up so much of their foot; `full` is the height of a whole page. */
export function withNotes(fill: (given: readonly Twips[]) => PlacedPage[], full: Twips, notes: SectionNotes): Noted {
  const most = Math.floor(full * MOST)
  const perPage = Math.max(1, Math.floor((most - notes.ruleHeight) / notes.lineHeight))
  const need = (lines: number): Twips =>
    lines === 0 ? 0 : notes.ruleHeight + Math.min(lines, perPage) * notes.lineHeight
  const given: Twips[] = []
  const feet: NoteLine[][] = []
  const placed = new Set<number>()
  let pages = fill(given)
  let rest: NoteLine[] = []
  for (let at = 0; at < pages.length; at++) {
    const marked = (): number[] => [...new Set(marksOn(pages[at]).filter((number) => !placed.has(number)))]
    const own = (): NoteLine[] => marked().flatMap((number) => notes.lines(number))
    const asks = (room: Twips): Twips => {
      given[at] = room
      pages = fill(given)
      return need(rest.length + own().length)
    }
    let room = need(rest.length)
    const whole = room === 0 ? need(own().length) : asks(room)
    if (whole > room && asks(whole) !== whole) {
      do room += notes.lineHeight
      while (asks(room) > room)
    }
    const lines = [...rest, ...own()]
    for (const number of marked()) placed.add(number)
    feet.push(lines.slice(0, perPage))
    rest = lines.slice(perPage)
  }
  for (; rest.length > 0; rest = rest.slice(perPage)) feet.push(rest.slice(0, perPage))
  return { pages, feet }
}

/** The notes whose marks stand on a page, in reading order; a mark in a header row on each of its pages. */
function marksOn(page: PlacedPage | undefined): number[] {
  return (page?.placed ?? []).flatMap((placed) =>
    placed.kind === 'lines'
      ? marksIn(placed.box.lines.slice(placed.from, placed.to))
      : placed.cells.flatMap(({ cell, from, to }) => cell.marks.slice(from, to).flat()),
  )
}
