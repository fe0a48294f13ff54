/** Two orders of the same kind of things (annexes, paragraphs, rows, columns, recipients), and a third woven of both. */
import { longestRising, type Pair } from '../text/alignTexts.ts'

/** The things of each list by their names, in order; a name stands once in a plan. */
export type Lists = ReadonlyMap<string, readonly string[]>

/** A thing of the woven list. */
export interface Woven {
  own: string | null
  /** Of the second plan; null where nothing of it is taken. */
  other: string | null
  /** It stands where the second plan has it, and not where the first had it. */
  placed: boolean
  /** It is not there any more: what clings to it stays at this place. */
  gone: boolean
}

export class Orders {
  readonly own: Lists
  readonly other: Lists
  /** Things of the second plan that the first has too, and the way back. */
  readonly ownOf: ReadonlyMap<string, string>
  readonly otherOf: ReadonlyMap<string, string>
  /** Things of the first plan that stand elsewhere in the second: in another list, or not in the longest order both have. */
  readonly moved: ReadonlySet<string>

  /** `homes`: lists of the second plan by those of the first. */
  constructor(own: Lists, other: Lists, ownOf: ReadonlyMap<string, string>, homes: ReadonlyMap<string, string>) {
    this.own = own
    this.other = other
    this.ownOf = ownOf
    this.otherOf = new Map(Array.from(ownOf, ([there, here]) => [here, there]))
    this.moved = this.movedThings(homes)
  }

  private movedThings(homes: ReadonlyMap<string, string>): Set<string> {
    const moved = new Set(this.otherOf.keys())
    for (const [list, things] of this.own) {
      const places = new Map(this.other.get(homes.get(list) ?? '\0')?.map((thing, at) => [thing, at]))
      const pairs = things.flatMap((thing, at): Pair[] => {
        const there = places.get(this.otherOf.get(thing) ?? '')
        return there === undefined ? [] : [[at, there]]
      })
      for (const [at] of longestRising(pairs)) moved.delete(things[at] ?? '')
    }
    return moved
  }

  /**
   * One list of each plan woven into one. Between two things both have in the same order stands first what only the first plan
   * has there, then what only the second has. With everything taken it is the second list, with nothing the first.
   */
  weave(
    ownList: string | null,
    otherList: string | null,
    taken: (own: string | null, other: string | null) => boolean,
  ): Woven[] {
    const own = (ownList === null ? undefined : this.own.get(ownList)) ?? []
    const other = (otherList === null ? undefined : this.other.get(otherList)) ?? []
    const here = new Map(own.map((thing, at) => [thing, at]))
    const out: Woven[] = []
    let reached = 0
    const passOwn = (end: number): void => {
      for (const thing of own.slice(reached, end)) {
        const partner = this.otherOf.get(thing) ?? null
        const gone = taken(thing, partner)
        out.push({ own: thing, other: null, placed: false, gone })
      }
      reached = end
    }
    for (const thing of other) {
      const partner = this.ownOf.get(thing)
      const at = partner === undefined || this.moved.has(partner) ? undefined : here.get(partner)
      if (partner !== undefined && at !== undefined) {
        passOwn(at)
        out.push({ own: partner, other: thing, placed: false, gone: false })
        reached = at + 1
      }
      // What is new before a thing both have comes behind what stays before it: put in place below.
      else if (taken(partner ?? null, thing))
        out.push({ own: partner ?? null, other: thing, placed: true, gone: false })
    }
    passOwn(own.length)
    return inGaps(out)
  }
}

/** In each gap between things that both have in place: what stays of the first plan before what comes from the second. */
function inGaps(woven: readonly Woven[]): Woven[] {
  const out: Woven[] = []
  let fresh: Woven[] = []
  for (const one of woven) {
    if (one.placed) fresh.push(one)
    else if (one.other === null) out.push(one)
    else {
      out.push(...fresh, one)
      fresh = []
    }
  }
  return [...out, ...fresh]
}
