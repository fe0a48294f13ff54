/**
 * Where the lines of a paragraph end: after spaces and hyphens, as many words as fit; a justified line may keep one
 * more word with its spaces pressed together, by the rule of the program that prints it.
 *
 * 1. The running width up to every letter is measured once for all runs together.
 * 2. Between two breaks of the clerk's, each word goes on the line while it fits, or while the rule lets the spaces be pressed so far.
 * 3. A word wider than the room is cut letter by letter; runs are cut where lines end, blanks at the end are not drawn.
 */

import type { Run } from '../document/model.ts'
import { type LineRule, mostSqueeze, stretchToSqueeze } from '../style/lineRules.ts'
import type { PrintedLook } from '../style/paragraphs.ts'
import { reaches } from '../style/textWidth.ts'
import { drawnText } from '../text/runsText.ts'
import { legalText } from '../text/xmlText.ts'
import type { Pt } from '../units.ts'

export interface TextLine {
  runs: Run[]
  /** Without the spaces at its end. */
  textWidth: Pt
  /** Ends its paragraph, or a break the clerk wished follows: not stretched. */
  last: boolean
  /** It ends at a blank, which is not drawn; absent where a hyphen or the end of the room cut it. */
  blank?: true
}

interface Room {
  width: Pt
  /** Of the first line. */
  indent: Pt
  /** `none` for lines that are not justified. */
  lines: LineRule
}

/** Widths are sums of fractions. */
const TOLERANCE = 0.01

/** Lines of runs in a look. */
export function linesIn(
  runs: readonly Run[],
  look: PrintedLook,
  { width, indent = 0, lines }: { width: Pt; indent?: Pt; lines: LineRule },
): TextLine[] {
  return breakLines(dress(runs, look), look.size, { width, indent, lines: look.align === 'justify' ? lines : 'none' })
}

/** Runs as printed: legal characters, bold and italic of their look written out. */
const dress = (runs: readonly Run[], look: { bold: boolean; italic: boolean }): Run[] =>
  runs.map((run) => ({
    ...run,
    text: legalText(run.text),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
  }))

/** At least one line, however empty. A word wider than the room is cut. Runs carry their whole look. */
export function breakLines(runs: readonly Run[], size: Pt, room: Room): TextLine[] {
  const text = drawnText(runs)
  const reached = reaches(runs, size)
  const measure = (from: number, to: number): Pt => (reached[to] ?? 0) - (reached[from] ?? 0)
  const lines: TextLine[] = []
  let from = 0
  for (const part of text.split('\n')) {
    const indent = from === 0 ? room.indent : 0
    const ends = new LineBreaker(part, from, { ...room, indent }, measure).ends()
    let start = 0
    for (const end of ends) {
      const seen = visibleEnd(part, start, end)
      lines.push({
        runs: slice(runs, from + start, from + seen),
        textWidth: measure(from + start, from + seen),
        last: end === part.length,
        ...(seen < end && end < part.length ? { blank: true as const } : {}),
      })
      start = end
    }
    from += part.length + 1
  }
  return lines
}

/** The runs of the characters from..to. */
function slice(runs: readonly Run[], from: number, to: number): Run[] {
  const taken: Run[] = []
  let at = 0
  for (const run of runs) {
    const end = at + run.text.length
    if (end > from && at < to) {
      taken.push({ ...run, text: run.text.slice(Math.max(0, from - at), to - at) })
    }
    at = end
  }
  return taken
}

/** Spaces at the end of a line take no room; a no-break space does. */
function visibleEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && text[end - 1] === ' ') end--
  return end
}

class LineBreaker {
  private readonly text: string
  private readonly offset: number
  private readonly room: Room
  private readonly measure: (from: number, to: number) => Pt

  constructor(text: string, offset: number, room: Room, measure: (from: number, to: number) => Pt) {
    this.text = text
    this.offset = offset
    this.room = room
    this.measure = measure
  }

  ends(): number[] {
    const { text } = this
    const ends: number[] = []
    let start = 0
    let reached = 0
    for (const end of breakPoints(text)) {
      if (this.fits(start, reached, end)) {
        reached = end
        continue
      }
      if (reached > start) {
        ends.push(reached)
        start = reached
      }
      for (let seen = visibleEnd(text, start, end); start < seen && this.overflows(start, seen); ) {
        start = this.cut(start, seen)
        ends.push(start)
      }
      reached = end
    }
    if (ends.at(-1) !== text.length) ends.push(text.length)
    return ends
  }

  private width(from: number, to: number): Pt {
    return this.measure(this.offset + from, this.offset + to)
  }

  private roomFrom(start: number): Pt {
    return start === 0 ? this.room.width - this.room.indent : this.room.width
  }

  private overflows(from: number, to: number): boolean {
    return this.width(from, to) > this.roomFrom(from) + TOLERANCE
  }

  /** Whether the word from `reached` to `end` still goes on the line that began at `start`. */
  private fits(start: number, reached: number, end: number): boolean {
    const { text } = this
    const room = this.roomFrom(start)
    const over = this.width(start, visibleEnd(text, start, end)) - room
    if (over <= TOLERANCE) return true
    const rule = this.room.lines
    const last = text.lastIndexOf(' ', reached - 1)
    if (rule === 'none' || reached === start || last < start) return false
    const space = this.width(last, last + 1)
    const spaces = (text.slice(start, reached).split(' ').length - 1) * space
    if (over > mostSqueeze * spaces) return false
    // A line that ends at a space does not draw it.
    const between = spaces - (last === reached - 1 ? space : 0)
    const slack = room - this.width(start, visibleEnd(text, start, reached))
    return between <= 0 || slack / between >= stretchToSqueeze[rule] * (over / spaces)
  }

  /** As many letters of a word as go on one line; at least one. A letter of two code units is never parted. */
  private cut(start: number, end: number): number {
    const after = (at: number): number => at + ((this.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    let stop = after(start)
    while (stop < end && this.width(start, after(stop)) <= this.roomFrom(start)) stop = after(stop)
    return stop
  }
}

/** After each run of spaces, and after a dash no digit follows (`KH-UBND`, not `2025-2026`); the end of the text last. */
function breakPoints(text: string): number[] {
  const points: number[] = []
  for (const match of text.matchAll(/ +|[-‐–—](?=[^\s\d-])/g)) points.push(match.index + match[0].length)
  if (points.at(-1) !== text.length) points.push(text.length)
  return points
}
