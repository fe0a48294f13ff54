/**
 * Lines inside a table cell: `docx/layout` gives a table's rows but not the lines in its cells, so they are broken here, by the
 * same widths.
 */
import type { Run } from '../document/model.ts'
import { textWidthPt } from '../style/textWidth.ts'
import type { Pt } from '../units.ts'
import { RunReader } from './lineRuns.ts'

export interface CellLine {
  runs: Run[]
  textWidth: Pt
  /** Ends its paragraph, or a break the clerk wished follows. */
  last: boolean
}

interface Face {
  size: Pt
  bold: boolean
  italic: boolean
}

/**
 * Word squeezes the spaces of a justified line to keep a word on it: by at most a quarter of their width, and by less than half
 * of what they would otherwise be stretched. The same figures as `docx/layout`'s.
 */
const MOST_SQUEEZE = 0.25
const STRETCH_TO_SQUEEZE = 2.015

/** At least one line, however empty. A word wider than the room is cut. */
export function breakCell(runs: readonly Run[], room: Pt, face: Face, justified: boolean): CellLine[] {
  const text = runs.map((run) => run.text).join('')
  const measure = measurer(runs, face)
  const reader = new RunReader(runs)
  const lines: CellLine[] = []
  let from = 0
  for (const paragraph of text.split('\n')) {
    const ends = lineEnds(paragraph, room, (start, end) => measure(from + start, from + end), justified)
    let start = 0
    for (const [i, end] of ends.entries()) {
      const visible = paragraph.slice(start, end).trimEnd().length
      lines.push({
        runs: reader.take(end - start),
        textWidth: measure(from + start, from + start + visible),
        last: i === ends.length - 1,
      })
      start = end
    }
    from += paragraph.length + 1
  }
  return lines
}

/** Width of the characters from..to of the joined runs, each in its own face. */
function measurer(runs: readonly Run[], face: Face): (from: number, to: number) => Pt {
  if (runs.length === 1 && runs[0]) {
    const { text, bold, italic } = runs[0]
    const own = { size: face.size, bold: bold || face.bold, italic: italic || face.italic }
    return (from, to) => textWidthPt(text.slice(from, to), own)
  }
  return (from, to) => {
    let at = 0
    let width = 0
    for (const { text, bold, italic } of runs) {
      const part = text.slice(Math.max(0, from - at), Math.max(0, to - at))
      width += textWidthPt(part, { size: face.size, bold: bold || face.bold, italic: italic || face.italic })
      at += text.length
    }
    return width
  }
}

type Width = (from: number, to: number) => Pt

/** Where each line of one paragraph ends. Breaks stand after spaces and after hyphens inside a word. */
function lineEnds(text: string, room: Pt, width: Width, justified: boolean): number[] {
  if (width(0, text.length) <= room) return [text.length]
  const ends: number[] = []
  let start = 0
  let reached = 0
  for (const end of breakPoints(text)) {
    if (fits(text, start, reached, end, room, width, justified)) {
      reached = end
      continue
    }
    if (reached > start) {
      ends.push(reached)
      start = reached
    }
    while (width(start, visibleEnd(text, start, end)) > room) {
      start = cut(start, end, room, width)
      ends.push(start)
    }
    reached = end
  }
  ends.push(text.length)
  return ends
}

const visibleEnd = (text: string, from: number, to: number): number => from + text.slice(from, to).trimEnd().length

/** Whether the word from `reached` to `end` still goes on the line that began at `start`. */
function fits(
  text: string,
  start: number,
  reached: number,
  end: number,
  room: Pt,
  width: Width,
  justified: boolean,
): boolean {
  const over = width(start, visibleEnd(text, start, end)) - room
  if (over <= 0.01) return true
  if (!justified || reached === start) return false
  const space = width(reached - 1, reached)
  const spaces = (text.slice(start, reached).split(' ').length - 1) * space
  if (text[reached - 1] !== ' ' || over > MOST_SQUEEZE * spaces) return false
  const between = spaces - space
  const slack = room - width(start, visibleEnd(text, start, reached))
  return between <= 0 || slack / between >= STRETCH_TO_SQUEEZE * (over / spaces)
}

/** As many letters of a word as go on one line; at least one. */
function cut(start: number, end: number, room: Pt, width: Width): number {
  let stop = start + 1
  while (stop < end && width(start, stop + 1) <= room) stop++
  return stop
}

/** After each run of spaces and each hyphen between letters or digits; the end of the text last. */
function breakPoints(text: string): number[] {
  const points: number[] = []
  for (const match of text.matchAll(/ +|(?<=[^\s-])-(?=[^\s-])/g)) points.push(match.index + match[0].length)
  if (points.at(-1) !== text.length) points.push(text.length)
  return points
}
