import type { RuleLayout } from '../../core/document/pages.ts'

/**
 * The same ink with fewer strokes: a table's borders come cell by cell, and neighbours draw theirs twice. Rules on one line
 * that touch or overlap become one, so that a page of 20 rows and 6 columns is 28 strokes instead of 480.
 */
export function mergeRules(rules: readonly RuleLayout[]): RuleLayout[] {
  const flat = rules.filter((rule) => rule.width >= rule.height)
  const upright = rules.filter((rule) => rule.width < rule.height)
  return [...merge(flat.map(along('x'))).map(back('x')), ...merge(upright.map(along('y'))).map(back('y'))]
}

/** A rule seen along its own direction. */
interface Stroke {
  line: number
  thickness: number
  from: number
  to: number
}

/** Positions closer than this (px) are the same: borders come from sums of fractions. */
const near = 0.1

function merge(strokes: Stroke[]): Stroke[] {
  strokes.sort((a, b) => round(a.line) - round(b.line) || a.from - b.from)
  const merged: Stroke[] = []
  for (const stroke of strokes) {
    const last = merged.at(-1)
    const joins =
      last &&
      Math.abs(last.line - stroke.line) < near &&
      Math.abs(last.thickness - stroke.thickness) < near &&
      stroke.from <= last.to + last.thickness + near
    if (joins) last.to = Math.max(last.to, stroke.to)
    else merged.push({ ...stroke })
  }
  return merged
}

const round = (value: number): number => Math.round(value / near)

const along =
  (direction: 'x' | 'y') =>
  ({ x, y, width, height }: RuleLayout): Stroke =>
    direction === 'x'
      ? { line: y, thickness: height, from: x, to: x + width }
      : { line: x, thickness: width, from: y, to: y + height }

const back =
  (direction: 'x' | 'y') =>
  ({ line, thickness, from, to }: Stroke): RuleLayout =>
    direction === 'x'
      ? { x: from, y: line, width: to - from, height: thickness }
      : { x: line, y: from, width: thickness, height: to - from }
