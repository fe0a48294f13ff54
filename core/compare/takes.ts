/** What one taking over knows: both plans, which rows of their comparison are taken, and the names of what is made. */
import type { Chosen } from './chosen.ts'
import type { Match } from './match.ts'
import { NewIds } from './newIds.ts'
import type { Plan } from './passages.ts'
import type { Renewed } from './renewed.ts'
import { type Structure, unitKey } from './structure.ts'
import { annexOf, blockKey, rowOf, tableKey, type Unit } from './units.ts'

export class Takes {
  readonly before: Plan
  readonly after: Plan
  readonly structure: Structure
  readonly chosen: Chosen
  readonly facts: Renewed
  readonly ids: NewIds
  /** Rows of the comparison by the units, annexes and recipients they speak of. */
  private readonly own = new Map<string, Match>()
  private readonly other = new Map<string, Match>()

  constructor(before: Plan, after: Plan, structure: Structure, chosen: Chosen, facts: Renewed) {
    this.before = before
    this.after = after
    this.structure = structure
    this.chosen = chosen
    this.facts = facts
    this.ids = new NewIds(before.draft)
    for (const match of structure.matches) {
      const [mine, theirs] = [thingSpokenOf(match.before, structure.own), thingSpokenOf(match.after, structure.other)]
      if (mine !== null && (match.moved || !this.own.has(mine))) this.own.set(mine, match)
      if (theirs !== null && (match.moved || !this.other.has(theirs))) this.other.set(theirs, match)
    }
  }

  /** The row that speaks of a thing of the first plan, or of the second. */
  ofOwn(name: string): Match | undefined {
    return this.own.get(name)
  }

  ofOther(name: string): Match | undefined {
    return this.other.get(name)
  }

  taken(own: string | null, other: string | null): boolean {
    const match = (own === null ? undefined : this.own.get(own)) ?? (other === null ? undefined : this.other.get(other))
    return match !== undefined && this.chosen.has(match)
  }

  /** The unit of the second plan that one of the first became: a table that stays where it was takes rows and columns all the same. */
  counterpart(mine: Unit | undefined): Unit | undefined {
    const key = mine && this.structure.units.otherOf.get(mine.key)
    return key === undefined ? undefined : this.structure.other.units.get(key)
  }

  /** The unit of the first plan that one of the second was. */
  origin(theirs: Unit | undefined): Unit | undefined {
    return this.structure.own.units.get(this.structure.units.ownOf.get(theirs?.key ?? '') ?? '')
  }

  /** The name a block of the second plan has in the draft that is made. */
  idOfOther(id: string): string {
    for (const key of [blockKey(id), tableKey(id)]) {
      const unit = this.structure.own.units.get(this.structure.units.ownOf.get(key) ?? '')
      // A caption has its table's name: what it becomes has one of its own.
      if (unit) return unit.is === 'caption' ? this.ids.of(id, 'block') : unit.block.id
    }
    return this.ids.of(id, 'block')
  }
}

/** A table is spoken of by the row that carries its move. */
function thingSpokenOf(passage: Match['before'], outline: Structure['own']): string | null {
  const annex = annexOf(passage)
  if (annex !== null) return annexName(annex)
  const row = rowOf(passage)
  if (row) return tableKey(row.id)
  return unitKey(passage, outline) ?? passage?.key ?? null
}

export const annexName = (id: string): string => `annex/${id}`
