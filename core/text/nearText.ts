/**
 * How far two short texts are apart, in letters changed, added, left out or swapped with the next.
 *
 * Only answers whether it is at most so many; work is bounded by the length of the shorter text times that number.
 */
export function withinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  const far = most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => Math.min(at, far))
  for (let row = 1; row <= one.length; row++) {
    const line: number[] = new Array(other.length + 1).fill(far)
    if (row <= most) line[0] = row
    let least = line[0] ?? far
    for (let column = Math.max(1, row - most); column <= Math.min(other.length, row + most); column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        (last[column] ?? far) + 1,
        (line[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? far) + 1)
      line[column] = Math.min(cost, far)
      least = Math.min(least, cost)
    }
    if (least > most) return false
    before = last
    last = line
  }
  return (last[other.length] ?? far) <= most
}
