/** Places of what is drawn: the matrices of a PDF, `[a, b, c, d, e, f]`. */

export type Matrix = readonly [number, number, number, number, number, number]

/** The six numbers, however the library hands them over; empty for anything else. */
export function numbersOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.map(Number)
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value]
  return typeof value === 'object' && value !== null ? Object.values(value).map(Number) : []
}

/** What `n` says, said within `m`. Missing numbers are those of no change at all. */
export function times(m: Matrix, n: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
