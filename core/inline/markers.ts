/**
 * The level a block stands at. The number itself is computed by `outline/numbering.ts`.
 * `phan` prints `Phần I` on a line of its own; `none` prints no label.
 */
export type Marker = 'phan' | 'I' | '1' | '1.1' | '1.1.1' | 'a' | '-' | '+' | 'none'
/**
 * The ladder of levels: phần, mục, khoản, (decimal khoản), điểm, gạch đầu dòng.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.d; decimal numbers and dashes are office custom.
 */

/** From the highest to the lowest; `none` stands outside. */
export const ladder: readonly Marker[] = ['phan', 'I', '1', '1.1', '1.1.1', 'a', '-', '+']

/** 0 for `phan` down to 7 for `+`; `none` is below them all. */
export function markerRank(marker: Marker): number {
  return marker === 'none' ? ladder.length : ladder.indexOf(marker)
}

/** Markers that carry a number or letter. */
export function isNumbered(marker: Marker): boolean {
  return marker !== 'none' && marker !== '-' && marker !== '+'
}

/** The level below: phần → I → 1 → a → - → +; decimal numbers go to a. Null below + and none. */
export function markerBelow(marker: Marker): Marker | null {
  if (marker === '1' || marker === '1.1' || marker === '1.1.1') return 'a'
  return ladder[markerRank(marker) + 1] ?? null
}
