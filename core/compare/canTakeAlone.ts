/** Which rows of a comparison can be taken without the others. */
import type { Match } from './match.ts'
import type { RowHome } from './passages.ts'
import type { Structure } from './structure.ts'
import { rowOf, tableKey } from './units.ts'

/** False for rows of a table that is made anew on every rendering, and for rows that merged cells hold together. */
export function canTakeAlone({ before, after, moved }: Match, structure: Structure): boolean {
  const [own, other] = [rowOf(before), rowOf(after)]
  if (!own && !other) return true
  const fixed = (id: string, outline: Structure['own']): boolean => !outline.units.has(tableKey(id))
  if ((own && fixed(own.id, structure.own)) || (other && fixed(other.id, structure.other))) return false
  const pair = own ? structure.tables.get(own.id) : undefined
  if (pair?.columns.whole) return false
  const reaching = [own, other].some((home) => home?.table.rows.some((row) => row.some(reachesDown)))
  return !reaching || (own !== null && other !== null && !moved)
}

const reachesDown = (cell: RowHome['table']['rows'][number][number]): boolean =>
  typeof cell !== 'string' && (cell.rowSpan ?? 1) > 1
