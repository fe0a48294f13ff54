/** The year after the old plan's; where that has passed, this one. */
export function likelyYear(from: number | null, thisYear: number): number {
  return Math.max(from === null ? thisYear : from + 1, thisYear)
}
