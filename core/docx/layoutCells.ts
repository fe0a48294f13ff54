/**
 * Lines, rules and boxes of paragraphs stacked in a cell: letterhead, closing, marks, table cells.
 *
 * 1. A paragraph is drawn by its look: space above, its lines from their side, a rule or a frame, space below.
 * 2. Paragraphs stand one under the other; the next begins where the last ended.
 * 3. `stacked` does the same at no place yet, and tells where they may be cut and which footnotes are marked between.
 */

import type { Run } from '../document/model.ts'
import type { BoxLayout, LineLayout, RuleLayout } from '../document/pages.ts'
import type { LineRule } from '../style/lineRules.ts'
import type { PageSetup } from '../style/page.ts'
import { framePadding, ruleThickness } from '../style/page.ts'
import { lookOf, type PrintedLook } from '../style/paragraphs.ts'
import { printedLine } from '../style/textWidth.ts'
import { legalText } from '../text/xmlText.ts'
import { mmToPx, type Px, ptToPx, pxToPt, twipsToPx } from '../units.ts'
import { linesIn, type TextLine } from './breakLines.ts'
import type { ParagraphPiece } from './pieces.ts'

/** What is drawn on a page. */
export interface Drawn {
  lines: LineLayout[]
  rules: RuleLayout[]
  boxes: BoxLayout[]
}

/** The page, and how lines break on it. */
export interface LayoutSetup extends PageSetup {
  lines: LineRule
}

export const nothingDrawn = (): Drawn => ({ lines: [], rules: [], boxes: [] })

/** A thin line as wide as its room, under the empty paragraph that carries it. */
export const ruleUnder = (x: Px, y: Px, width: Px): RuleLayout => ({ x, y, width, height: ptToPx(ruleThickness) })

/** Draws paragraphs one under the other and returns the y under the last. */
export function stack(
  pieces: readonly ParagraphPiece[],
  room: { x: Px; y: Px; width: Px },
  page: LayoutSetup,
  drawn: Drawn,
): Px {
  let y = room.y
  for (const piece of pieces) y = paragraph(piece, { ...room, y }, page, drawn)
  return y
}

interface Stacked {
  /** All of them, from 0, 0. */
  drawn: Drawn
  /** From the top of the paragraphs: where they begin, where a line or frame after the first begins, where they end. */
  cuts: Px[]
  /** The footnotes whose marks stand between one cut and the next. */
  marks: number[][]
}

/** The same paragraphs at no place yet, and where they may be cut. */
export function stacked(pieces: readonly ParagraphPiece[], width: Px, page: LayoutSetup): Stacked {
  const drawn = nothingDrawn()
  const end = stack(pieces, { x: 0, y: 0, width }, page, drawn)
  const tops = [...drawn.lines, ...drawn.boxes].map(({ y }) => y).sort((a, b) => a - b)
  const begins = [0, ...new Set(tops.slice(1))]
  const marks = begins.map((from, at) =>
    marksIn(drawn.lines.filter(({ y }) => y >= from && y < (begins[at + 1] ?? Number.POSITIVE_INFINITY))),
  )
  return { drawn, cuts: [...begins, end], marks }
}

/** Numbers of the footnotes whose marks stand in these lines. */
export const marksIn = (lines: readonly { runs: readonly Run[] }[]): number[] =>
  lines.flatMap(({ runs }) => runs.flatMap(({ note }) => (note === undefined ? [] : [note])))

function paragraph(piece: ParagraphPiece, cell: { x: Px; y: Px; width: Px }, page: LayoutSetup, drawn: Drawn): Px {
  const look = lookOf(piece.look, page)
  const aside = mmToPx(piece.left ?? 0)
  const room = { x: cell.x + aside, y: cell.y, width: cell.width - aside }
  const top = room.y + ptToPx(piece.before ?? look.before)
  if (piece.rule) {
    const length = mmToPx(piece.rule.length)
    const y = top + ptToPx(look.exactly ?? 0)
    drawn.rules.push(ruleUnder(room.x + (room.width - length) / 2, y, length))
    return y + ptToPx(ruleThickness) + ptToPx(piece.rule.after ?? look.after)
  }
  if (look.exactly !== undefined) return top + ptToPx(look.exactly) + ptToPx(look.after)
  if (piece.frame) {
    const height = twipsToPx(printedLine(look.size)) + 2 * ptToPx(Math.round(framePadding) + ruleThickness)
    const x = room.x + mmToPx(piece.frame.left)
    const width = room.width - mmToPx(piece.frame.left + piece.frame.right)
    const text = piece.runs.map((run) => legalText(run.text)).join('')
    drawn.boxes.push({ x, y: top, width, height, text, color: `#${piece.frame.color}` })
    return top + height + ptToPx(look.after)
  }
  const lines = linesIn(piece.runs, look, { width: pxToPt(room.width), lines: page.lines })
  return textLines(lines, piece.place, look, { ...room, y: top }, drawn) + ptToPx(look.after)
}

/** Draws lines one under the other and returns the y under the last. */
export function textLines(
  lines: readonly TextLine[],
  place: string,
  look: PrintedLook,
  room: { x: Px; y: Px; width: Px },
  drawn: Drawn,
): Px {
  const height = twipsToPx(printedLine(look.size, look.line))
  let y = room.y
  for (const line of lines) {
    if (line.runs.length > 0) drawn.lines.push({ ...lineAt(line, place, look), ...room, y, height })
    y += height
  }
  return y
}

/** What a drawn line is, apart from where. */
export const lineAt = (
  line: TextLine,
  place: string,
  look: PrintedLook,
): Omit<LineLayout, 'x' | 'y' | 'width' | 'height'> => ({
  place,
  runs: line.runs,
  textWidth: ptToPx(line.textWidth),
  align: look.align,
  last: line.last,
  ...(line.blank ? { blank: line.blank } : {}),
  size: ptToPx(look.size),
})
