/** Words of two narrow cells beside each other that come as one piece of text: a line stands where a blank between them is. */
import type { Grid } from './grids.ts'
import type { Piece } from './page.ts'

/** How far from the line the blank may seem, in letters' heights: the width of letters is taken as even. */
const nearBound = 1.5
/** A piece that reaches so far over a line, in letters' heights, stands on both sides of it. */
const reachesOver = 0.4

/** The piece as it is, or its parts in the cells they stand in. */
export function cutAtBounds(piece: Piece, { cells }: Grid): Piece[] {
  if (!/\S\s+\S/u.test(piece.text)) return [piece]
  const height = piece.y + piece.size * 0.3
  const over = reachesOver * piece.size
  const bound = cells
    .filter(({ y0, y1, x0 }) => height >= y0 && height < y1 && x0 > piece.x0 + over && x0 < piece.x1 - over)
    .map(({ x0 }) => x0)
    .sort((one, other) => one - other)[0]
  if (bound === undefined || !cells.some(({ x1, y0, y1 }) => x1 === bound && height >= y0 && height < y1))
    return [piece]
  const letter = (piece.x1 - piece.x0) / piece.text.length
  const blanks = [...piece.text.matchAll(/\s+/gu)].map(({ index, 0: blank }) => ({
    index,
    length: blank.length,
    off: Math.abs(piece.x0 + (index + blank.length / 2) * letter - bound),
  }))
  const [best] = blanks.sort((one, other) => one.off - other.off)
  if (!best || best.off > nearBound * piece.size) return [piece]
  const left = { ...piece, text: piece.text.slice(0, best.index), x1: bound - 0.1 }
  const right = { ...piece, text: piece.text.slice(best.index + best.length), x0: bound + 0.1 }
  return [left, ...cutAtBounds(right, { xs: [], ys: [], cells })]
}
