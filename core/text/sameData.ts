/** Equal as JSON would be: same keys, same values; a key that is undefined counts as absent. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => sameData(value, other[index]))
    )
  }
  const left = new Map(Object.entries(one).filter(([, value]) => value !== undefined))
  const right = Object.entries(other).filter(([, value]) => value !== undefined)
  return left.size === right.length && right.every(([key, value]) => left.has(key) && sameData(left.get(key), value))
}
