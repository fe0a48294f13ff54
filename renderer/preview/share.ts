/**
 * `next`, with every part that equals its counterpart in `previous` taken from `previous`.
 *
 * A document comes from the host as fresh JSON after each key; most of it has not changed. With the old parts kept,
 * what did not change does not draw again.
 */
export function share<T>(previous: unknown, next: T): T
export function share(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous
  if (Array.isArray(previous) && Array.isArray(next)) return shareList(previous, next)
  if (isRecord(previous) && isRecord(next)) return shareRecord(previous, next)
  return next
}

function shareList(previous: unknown[], next: unknown[]): unknown[] {
  // Most edits change one place: what follows an inserted or removed item is matched from the end.
  const shift = next.length - previous.length
  let same = shift === 0
  const kept = next.map((item, index) => {
    const straight = share(previous[index], item)
    if (straight === previous[index] && index < previous.length) return straight
    same = false
    if (shift === 0) return straight
    const fromEnd = share(previous[index - shift], item)
    return fromEnd === previous[index - shift] ? fromEnd : straight
  })
  return same ? previous : kept
}

function shareRecord(previous: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(next)
  let same = keys.length === Object.keys(previous).length
  const kept: Record<string, unknown> = {}
  for (const key of keys) {
    kept[key] = share(previous[key], next[key])
    if (kept[key] !== previous[key] || !(key in previous)) same = false
  }
  return same ? previous : kept
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
