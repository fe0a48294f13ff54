import type { PlanPart } from '../../../core/amend/planParts.ts'

/** Parts that stand inside of a chosen one, in the order of the list: those deeper behind it, up to the next of its own depth. */
export function partsInside(parts: readonly PlanPart[], chosen: ReadonlySet<string>): ReadonlySet<string> {
  const inside = new Set<string>()
  let above: number | null = null
  for (const { id, depth } of parts) {
    if (above !== null && depth > above) inside.add(id)
    else above = chosen.has(id) ? depth : null
  }
  return inside
}
