/**
 * Lines of a page back into paragraphs. Where the text is justified the page itself says where a paragraph ends: its last
 * line stops short of the right edge. Where it is ragged nothing is joined here and the import weighs each seam.
 *
 * 1. Edges: where most lines of the page begin and end (`edgesOf`).
 * 2. A line begins a paragraph, or goes on in the one above by how full that was (`goesOn`).
 * 3. Words broken at the seam are joined (`joinRuns`).
 */

import { readMarker } from '../../../../core/outline/readMarker.ts'
import type { SourceParagraph, SourceRun } from '../../../../core/readers/source.ts'
import { ptToMm } from '../../../../core/units.ts'
import { addPiece, type Line, runsOf, wordsOfLine } from './lines.ts'

/** Edges of the running text, points. */
export interface TextEdges {
  left: number
  right: number
  /** Most long lines end at the right edge. */
  justified: boolean
  /** Paragraphs begin further right than their other lines. */
  indented: boolean
  /** Where most of them begin. */
  start: number
}

const near = 3 // pt

export function edgesOf(lines: readonly Line[], pageWidth: number): TextEdges {
  const long = lines.filter((line) => line.x1 - line.x0 > pageWidth * 0.55)
  const common = mostCommon(long.map((line) => line.x1)) ?? pageWidth * 0.92
  const full = long.filter((line) => Math.abs(line.x1 - common) <= near)
  const justified = full.length >= 4 && full.length * 2 >= long.length
  // Ragged lines end anywhere; the longest of them tell the edge.
  const right = justified
    ? common
    : furthest(
        long.map((line) => line.x1),
        common,
      )
  const left = leftmost(long.map((line) => line.x0)) ?? leftmost(lines.map((line) => line.x0)) ?? pageWidth * 0.14
  const starts = full.filter((line) => line.x0 - left > 12)
  return {
    left,
    right,
    justified,
    indented: starts.length > full.length * 0.08,
    start: mostCommon(starts.map((line) => line.x0)) ?? left,
  }
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const value of values) {
    const key = Math.round(value / 2)
    for (const near of [key - 1, key, key + 1]) counts.set(near, (counts.get(near) ?? 0) + (near === key ? 1.01 : 1))
  }
  let best: number | null = null
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key
  const own = values.filter((value) => best !== null && Math.abs(value - best * 2) <= 3)
  return own.length === 0 ? null : own.reduce((sum, value) => sum + value, 0) / own.length
}

/** All but the last few of a hundred end before it. */
function furthest(values: readonly number[], otherwise: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * 0.98)] ?? otherwise
}

/** The place furthest left where lines begin again and again. */
function leftmost(values: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1)
  const enough = Math.max(2, values.length * 0.02)
  const often = [...counts].filter(([, count]) => count >= enough).map(([place]) => place)
  return often.length === 0 ? null : Math.min(...often)
}

/** A paragraph while lines are still added to it. */
export interface OpenParagraph {
  paragraph: SourceParagraph
  lines: Line[]
}

/** `before`: what stands above it on the page; null at the head of a column or page. */
export function beginParagraph(
  line: Line,
  number: number,
  edges: TextEdges,
  before: OpenParagraph | null = null,
): OpenParagraph {
  const paragraph: SourceParagraph = {
    kind: 'paragraph',
    line: number,
    runs: runsOf(line),
    size: Math.round(line.size * 2) / 2,
  }
  const align = before && goesOnCentred(before, line, edges) ? 'center' : alignOf(line, edges)
  if (align) paragraph.align = align
  if (align !== 'center' && align !== 'right') paragraph.indent = Math.max(0, Math.round(ptToMm(line.x0 - edges.left)))
  return { paragraph, lines: [line] }
}

function alignOf(line: Line, { left, right, justified, start }: TextEdges): SourceParagraph['align'] {
  const off = Math.abs((line.x0 + line.x1) / 2 - (left + right) / 2)
  const atStart = Math.abs(line.x0 - start) < 1
  if (off < 8 && !atStart && line.x0 > left + 14 && line.x1 < right - 14) return 'center'
  if (Math.abs(line.x1 - right) <= near && line.x0 > (left + right) / 2) return 'right'
  return justified ? 'justify' : undefined
}

/** A line as wide as the text, in the middle of a title: bold and centred as the one above it. */
function goesOnCentred({ paragraph, lines }: OpenParagraph, next: Line, { left, right, start }: TextEdges): boolean {
  const last = lines.at(-1)
  if (!last || paragraph.align !== 'center' || last.page !== next.page || last.y - next.y > 1.6 * last.size)
    return false
  const middle = (left + right) / 2
  if (Math.abs((next.x0 + next.x1) / 2 - middle) > near || Math.abs(next.x0 - start) < near) return false
  return [...last.pieces, ...next.pieces].every(({ bold, text }) => bold || text.trim() === '')
}

/** True where the line goes on in the paragraph. */
export function goesOn({ paragraph, lines }: OpenParagraph, next: Line, edges: TextEdges): boolean {
  const last = lines.at(-1)
  const [first] = lines
  if (!last || !first || !edges.justified || paragraph.align === 'center' || paragraph.align === 'right') return false
  if (alignOf(next, edges) === 'center') return false
  if (Math.abs(next.size - last.size) > 0.8 || !isFull(last, next, edges)) return false
  if (next.page === last.page && (next.y > last.y || last.y - next.y > 2.4 * last.size)) return false
  return standsAsNext(first, lines[1], next, edges)
}

/** It begins where a next line of the paragraph would. */
function standsAsNext(first: Line, second: Line | undefined, next: Line, edges: TextEdges): boolean {
  const text = wordsOfLine(next)
  if (second) return Math.abs(next.x0 - second.x0) <= near
  if (next.x0 <= edges.left + near)
    return edges.indented ? first.x0 > next.x0 + near || !beginsAnew(first, text) : !beginsAnew(first, text)
  // A hanging indent: the first line stands out to the left.
  return next.x0 > first.x0 + near && readMarker(text) === null && readMarker(wordsOfLine(first)) !== null
}

/** It reaches the right edge, or the next word would not have fitted in a text whose paragraphs begin with an indent. */
function isFull(line: Line, next: Line, edges: TextEdges): boolean {
  if (line.x1 >= edges.right - near) return true
  const [first] = next.pieces
  if (!first || !edges.indented || next.x0 > edges.left + near) return false
  const word = first.text.split(/\s/, 1)[0] ?? ''
  const width = ((first.x1 - first.x0) * word.length) / Math.max(1, first.text.length)
  return line.x1 + line.size * 0.2 + width > edges.right - near
}

/** Without an indent only the words can tell. */
const beginsAnew = (before: Line, text: string): boolean =>
  readMarker(text) !== null || (/[.;:!?]$/.test(wordsOfLine(before)) && /^["“(]?\p{Lu}/u.test(text))

export function addLine(open: OpenParagraph, line: Line): void {
  joinRuns(open.paragraph.runs, runsOf(line))
  open.lines.push(line)
}

/** `NĐ-` / `CP` is one word, `16/8/` / `2023` one date. */
export function joinRuns(runs: SourceRun[], more: readonly SourceRun[]): void {
  const last = runs.at(-1)
  const [first] = more
  if (!last || !first) return
  const glued =
    /\s$/.test(last.text) ||
    (/[\p{L}\p{N}]-$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(first.text)) ||
    (/\d\/$/.test(last.text) && /^\d/.test(first.text))
  if (!glued && last.note === undefined) last.text += ' '
  else if (!glued) runs.push({ text: ' ' })
  for (const run of more) {
    if (run.note === undefined) addPiece(runs, run.text, run)
    else runs.push(run)
  }
}
