/** Which blocks and annexes of two plans are the same, read off the passages that were matched. */
import type { Pair } from '../text/alignTexts.ts'
import type { Match } from './match.ts'
import type { Home, Plan } from './passages.ts'
import { freeId, type Node, type Tree, treeOf } from './trees.ts'

export type RowHome = Extract<Home, { is: 'row' }>

export const blockOf = (passage: Match['before']): string | null =>
  passage?.home.is === 'block' ? passage.home.id : null
export const annexOf = (passage: Match['before']): string | null =>
  passage?.home.is === 'annex' ? passage.home.id : null
export const rowOf = (passage: Match['before']): RowHome | null => (passage?.home.is === 'row' ? passage.home : null)

/** Passages that say two blocks are one. */
interface Vote {
  own: string
  other: string
  count: number
  moved: number
}

/** A block, or an annex by its title, that both plans have in the same order. */
interface Kept {
  own: string
  other: string
  isAnnex: boolean
}

export class BlockMatches {
  readonly before: Plan
  readonly after: Plan
  readonly matches: readonly Match[]
  /** Blocks of the first plan, of the second. */
  readonly own: Tree['nodes']
  readonly other: Tree['nodes']
  /** Blocks of the second plan that the first has too, and the way back. */
  readonly ownOf = new Map<string, string>()
  readonly otherOf = new Map<string, string>()
  /** The same for annexes. */
  readonly annexes = new Map<string, string>()
  readonly movedTables = new Set<string>()
  /** Blocks and annexes that stayed in their order. */
  readonly kept: Kept[] = []
  readonly takenIds: Set<string>
  private readonly otherTree: Tree
  /** Rows both tables have in the same order, by the names of the tables. */
  private readonly rowPairs = new Map<string, Pair[]>()
  private readonly newIds = new Map<string, string>()

  constructor(before: Plan, after: Plan, matches: readonly Match[]) {
    this.before = before
    this.after = after
    this.matches = matches
    const tree = treeOf(before.draft)
    this.otherTree = treeOf(after.draft)
    this.own = tree.nodes
    this.other = this.otherTree.nodes
    this.takenIds = new Set([...this.own.keys(), ...before.draft.annexes.map(({ id }) => id)])
    this.know(matches, tree)
  }

  /** A table is the one most of its rows are from; it was moved where most of them were. */
  private know(matches: readonly Match[], tree: Tree): void {
    const votes = new Map<string, Vote>()
    for (const { before, after, moved } of matches) {
      const annex = annexOf(after)
      const ownAnnex = annexOf(before)
      if (annex !== null && ownAnnex !== null) {
        this.annexes.set(annex, ownAnnex)
        if (!moved) this.kept.push({ own: ownAnnex, other: annex, isAnnex: true })
      }
      if (rowOf(before)?.generated || rowOf(after)?.generated) continue
      this.knowRow(rowOf(before), rowOf(after), moved)
      const own = blockOf(before) ?? rowOf(before)?.id
      const other = blockOf(after) ?? rowOf(after)?.id
      if (own === undefined || other === undefined) continue
      // A caption alone makes no table of a paragraph.
      if ((this.own.get(own)?.block.kind === 'table') !== (this.other.get(other)?.block.kind === 'table')) continue
      const vote = votes.get(`${own} ${other}`) ?? { own, other, count: 0, moved: 0 }
      vote.count++
      if (moved) vote.moved++
      votes.set(`${own} ${other}`, vote)
    }
    for (const { own, other, count, moved } of [...votes.values()].sort((a, b) => b.count - a.count)) {
      if (this.ownOf.has(other) || this.otherOf.has(own)) continue
      this.ownOf.set(other, own)
      this.otherOf.set(own, other)
      if (2 * moved > count) this.movedTables.add(own)
      else this.kept.push({ own, other, isAnnex: false })
    }
    const order = ({ own, isAnnex }: Kept): number => (isAnnex ? tree.annexes.get(own) : this.own.get(own)?.order) ?? 0
    this.kept.sort((a, b) => order(a) - order(b))
  }

  private knowRow(own: RowHome | null, other: RowHome | null, moved: boolean): void {
    if (!own || !other || moved) return
    const name = `${own.id} ${other.id}`
    const pairs = this.rowPairs.get(name)
    if (pairs) pairs.push([own.row, other.row])
    else this.rowPairs.set(name, [[own.row, other.row]])
  }

  /** Where a row of the second plan belongs in the first plan's table: behind the last row before it that both have. */
  rowPlace(other: RowHome, table: string): number {
    const pairs = this.rowPairs.get(`${table} ${other.id}`) ?? []
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle]?.[1] ?? 0) < other.row) low = middle + 1
      else high = middle
    }
    const behind = pairs[low - 1]
    return behind ? behind[0] + 1 : (pairs[low]?.[0] ?? 0)
  }

  /** The name a block or annex of the second plan gets in the first. */
  newId(other: string): string {
    const known = this.newIds.get(other)
    if (known !== undefined) return known
    const made = freeId(other, this.takenIds)
    this.takenIds.add(made)
    this.newIds.set(other, made)
    return made
  }

  /** How many blocks that stayed stand before this one of the second plan. */
  keptBefore(other: Node): number {
    let [low, high] = [0, this.kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const one = this.kept[middle]
      const there = one?.isAnnex ? this.otherTree.annexes.get(one.other) : this.other.get(one?.other ?? '')?.order
      if (there !== undefined && there < other.order) low = middle + 1
      else high = middle
    }
    return low
  }

  printedRows(id: string): RowHome['table']['rows'] | undefined {
    for (const { after } of this.matches) {
      const row = rowOf(after)
      if (row?.id === id) return row.table.rows
    }
    return undefined
  }
}
