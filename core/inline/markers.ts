/**
 * The ladder of levels: phần, mục, khoản, (decimal khoản), điểm, gạch đầu dòng. The number itself is computed by
 * `outline/numbering.ts`.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.d; decimal numbers and dashes are office custom.
 */

/** From the highest to the lowest. `phan` prints `Phần I` on a line of its own. */
export const ladder = ['phan', 'I', '1', '1.1', '1.1.1', 'a', '-', '+'] as const
type Rung = (typeof ladder)[number]

/** The level a block stands at; `none`, which prints no label, stands outside the ladder. */
export type Marker = Rung | 'none'

/** Markers that carry a number or letter. */
export type NumberedMarker = Exclude<Rung, '-' | '+'>

/** 0 for `phan` down to 7 for `+`; `none` is below them all. */
export function markerRank(marker: Marker): number {
  return marker === 'none' ? ladder.length : ladder.indexOf(marker)
}

export function isNumbered(marker: Marker): marker is NumberedMarker {
  return marker !== 'none' && marker !== '-' && marker !== '+'
}

/** Khoản, with one number, two or three. */
export const isClause = (marker: Marker): boolean => marker === '1' || marker === '1.1' || marker === '1.1.1'

/** The level below: phần → I → 1 → a → - → +; decimal numbers go to a. Null below + and none. */
export function markerBelow(marker: Marker): Marker | null {
  if (isClause(marker)) return 'a'
  return ladder[markerRank(marker) + 1] ?? null
}
