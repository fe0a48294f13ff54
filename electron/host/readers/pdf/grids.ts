/**
 * Tables as they are drawn: rules that cross make a grid, missing rules make merged cells.
 *
 * 1. Pieces of one line are put together, for Word draws every cell's side by itself.
 * 2. Lines that cross, directly or by others, are one group.
 * 3. The places of its lines are the bounds of columns and rows; where no line parts two cells they are one.
 * 4. A frame around a single cell is no table.
 */

import type { Rule } from './rules.ts'

interface GridCell {
  x0: number
  x1: number
  y0: number
  y1: number
  row: number
  colSpan: number
  rowSpan: number
}

export interface Grid {
  /** Bounds of the columns, from the left. */
  xs: number[]
  /** Bounds of the rows, from the top. */
  ys: number[]
  cells: GridCell[]
}

const touching = 3 // pt
const mostCells = 20_000

export function gridsOf(rules: readonly Rule[]): Grid[] {
  const lying = merged(
    rules.filter((rule) => rule.y0 === rule.y1).map(({ x0, x1, y0 }) => ({ at: y0, from: x0, to: x1 })),
  )
  const standing = merged(
    rules.filter((rule) => rule.x0 === rule.x1).map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 })),
  )
  const grids = groupsOf(lying, standing).flatMap((group) => gridOf(group.lying, group.standing) ?? [])
  return grids.filter((grid) => grid.cells.length >= 2)
}

/** A line at a place, from one end to the other. */
interface Span {
  at: number
  from: number
  to: number
}

/** Pieces of one line put together: Word draws every cell's side by itself. */
function merged(spans: readonly Span[]): Span[] {
  const lines: Span[][] = []
  for (const span of [...spans].sort((one, other) => one.at - other.at)) {
    const line = lines.at(-1)
    if (line?.[0] && span.at - line[0].at <= touching * 0.7) line.push(span)
    else lines.push([span])
  }
  return lines.flatMap((line) => {
    const joined: Span[] = []
    for (const span of line.sort((one, other) => one.from - other.from)) {
      const last = joined.at(-1)
      if (last && span.from <= last.to + touching) last.to = Math.max(last.to, span.to)
      else joined.push({ ...span })
    }
    return joined
  })
}

const cross = (lying: Span, standing: Span): boolean =>
  standing.at >= lying.from - touching &&
  standing.at <= lying.to + touching &&
  lying.at >= standing.from - touching &&
  lying.at <= standing.to + touching

interface Group {
  lying: Span[]
  standing: Span[]
}

function groupsOf(lying: readonly Span[], standing: readonly Span[]): Group[] {
  const groups: Group[] = []
  for (const upright of standing) {
    const crossed = lying.filter((flat) => cross(flat, upright))
    const own: Group = { lying: [...crossed], standing: [upright] }
    for (let at = groups.length - 1; at >= 0; at--) {
      const other = groups[at]
      if (!other?.lying.some((flat) => crossed.includes(flat))) continue
      own.lying.push(...other.lying.filter((flat) => !own.lying.includes(flat)))
      own.standing.push(...other.standing)
      groups.splice(at, 1)
    }
    groups.push(own)
  }
  return groups
}

function gridOf(lying: readonly Span[], standing: readonly Span[]): Grid | null {
  const xs = places(standing)
  const ys = places(lying).reverse()
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows > mostCells) return null
  const rightOf = (row: number, column: number): boolean =>
    covers(standing, xs[column + 1] ?? 0, ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2)
  const below = (row: number, column: number): boolean =>
    covers(lying, ys[row + 1] ?? 0, ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2)
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let [right, down] = [column, row]
      while (right + 1 < columns && !rightOf(row, right) && !taken.has(row * columns + right + 1)) right++
      while (down + 1 < rows && !below(down, column)) down++
      for (let r = row; r <= down; r++) for (let c = column; c <= right; c++) taken.add(r * columns + c)
      cells.push({
        x0: xs[column] ?? 0,
        x1: xs[right + 1] ?? 0,
        y0: ys[down + 1] ?? 0,
        y1: ys[row] ?? 0,
        row,
        colSpan: right - column + 1,
        rowSpan: down - row + 1,
      })
    }
  }
  return { xs, ys, cells }
}

function places(spans: readonly Span[]): number[] {
  const found: number[] = []
  for (const { at } of [...spans].sort((one, other) => one.at - other.at)) {
    if (found.length === 0 || at - (found.at(-1) ?? 0) > touching) found.push(at)
  }
  return found
}

const covers = (spans: readonly Span[], at: number, middle: number): boolean =>
  spans.some((span) => Math.abs(span.at - at) <= touching && span.from <= middle && span.to >= middle)
