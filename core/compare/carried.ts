/**
 * What was moved along with the line it stands under: a section that stands elsewhere is one move, told by its heading, whatever it holds.
 *
 * A line goes along where it stands under the same moved line in both plans, in the same order, and says the same.
 */
import { levelChange } from './levelChange.ts'
import { type Match, rowId } from './match.ts'
import { type Structure, unitKey } from './structure.ts'
import { type Outline, rowOf, tableKey, type Unit } from './units.ts'

/** By the ids of the rows that go along, those of the rows that carry them. */
export function carriedRows(structure: Structure): ReadonlyMap<string, string> {
  const { matches, own, other, units } = structure
  const heads = new Map<string, Match>()
  const moved = matches.flatMap((match) => {
    const [mine, theirs] = [unitOf(match.before, own), unitOf(match.after, other)]
    if (!match.moved || !mine || !theirs || units.ownOf.get(theirs.key) !== mine.key) return []
    if (mine.is === 'block') heads.set(mine.block.id, match)
    return [{ match, mine, theirs }]
  })
  const places = new Map([...own.units.keys()].map((key, at) => [key, at]))
  const reached = new Map<Match, number>()
  const carried = new Map<string, string>()
  for (const { match, mine, theirs } of moved) {
    const head = mine.parents.map((id) => heads.get(id)).findLast((each) => each !== undefined)
    const headUnit = head && unitOf(head.after, other)
    if (!head || !headUnit || !theirs.parents.includes(headUnit.block.id) || !saysTheSame(match)) continue
    const at = places.get(mine.key) ?? 0
    if (at < (reached.get(head) ?? 0)) continue
    reached.set(head, at)
    carried.set(rowId(match), rowId(head))
  }
  return carried
}

const saysTheSame = ({ before, after }: Match): boolean =>
  before?.text === after?.text && levelChange(before, after) === null

function unitOf(passage: Match['before'], outline: Outline): Unit | null {
  const row = rowOf(passage)
  const key = row ? tableKey(row.id) : unitKey(passage, outline)
  return (key === null ? undefined : outline.units.get(key)) ?? null
}
