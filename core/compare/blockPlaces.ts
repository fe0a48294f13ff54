/** Where a block of the second plan belongs in the first, and what has to go with it so that nothing else moves. */
import type { Block, Draft } from '../draft/draft.ts'
import { applyEdit, type BlockPosition, type DraftEdit } from '../draft/edits.ts'
import { walkBlocks } from '../draft/walk.ts'
import type { BlockMatches } from './blockMatches.ts'
import type { Node } from './trees.ts'

/** With more blocks than this a place is not tried out before it is proposed. */
const MOST_TRIED = 3000

export class BlockPlaces {
  private readonly known: BlockMatches

  constructor(known: BlockMatches) {
    this.known = known
  }

  /**
   * Places for a block by its neighbours in the second plan: behind siblings that are new themselves (`fresh`: there once they
   * are taken), else by those both plans have.
   */
  anchors(other: Node): { fresh: BlockPosition[]; known: BlockPosition[] } {
    const fresh: BlockPosition[] = []
    const known: BlockPosition[] = []
    for (const sibling of other.siblings.slice(0, other.index).reverse()) {
      const own = this.known.ownOf.get(sibling.id)
      if (own !== undefined) {
        known.push({ after: own })
        break
      }
      fresh.push({ after: this.known.newId(sibling.id) })
    }
    if (known.length === 0 && other.parent) {
      const parent = this.known.ownOf.get(other.parent.block.id)
      if (parent !== undefined) known.push({ firstIn: parent })
      else fresh.push({ firstIn: this.known.newId(other.parent.block.id) })
    }
    if (known.length === 0 && !other.parent) {
      const next = other.siblings.slice(other.index + 1).find(({ id }) => this.known.ownOf.has(id))
      const own = next && this.known.ownOf.get(next.id)
      if (own !== undefined) known.push({ before: own })
      if (other.annex !== null) {
        const annex = this.known.annexes.get(other.annex)
        if (annex !== undefined) known.push({ endOf: { annex } })
        else fresh.push({ endOf: { annex: this.known.newId(other.annex) } })
      }
    }
    return { fresh, known: [...known, ...this.byOrder(other)] }
  }

  /** Behind the last block before it that both plans have: at the level of its marker where there is one. */
  private byOrder(other: Node): BlockPosition[] {
    const last = this.known.kept[this.known.keptBefore(other) - 1]
    if (last === undefined) {
      const [first] = this.known.before.draft.body
      return [first ? { before: first.id } : { endOf: 'body' }]
    }
    if (last.isAnnex) {
      const [first] = this.known.before.draft.annexes.find(({ id }) => id === last.own)?.body ?? []
      return [first ? { before: first.id } : { endOf: { annex: last.own } }]
    }
    const behind: Block[] = []
    for (let node = this.known.own.get(last.own) ?? null; node; node = node.parent) behind.push(node.block)
    const fitting = behind.filter(({ marker }) => marker === other.block.marker)
    const after = [...fitting, ...behind].map(({ id }): BlockPosition => ({ after: id }))
    return [...after, { firstIn: last.own }]
  }

  /** The first place that leaves all that stayed in its order, with the block where it belongs among it. */
  firstGood(
    places: readonly BlockPosition[],
    edits: (at: BlockPosition) => DraftEdit[],
    id: string,
    other: Node,
  ): DraftEdit[] {
    const [first] = places
    if (!first) return []
    if (this.known.own.size + this.known.other.size > MOST_TRIED) return edits(first)
    const at = this.known.keptBefore(other)
    const names = this.known.kept.map(({ own, isAnnex }) => nameOf(own, isAnnex))
    const wanted = [...names.slice(0, at), id, ...names.slice(at)].join(' ')
    const known = new Set([...names, id])
    for (const one of places) {
      const tried = applyEdit(this.known.before.draft, { op: 'all', edits: edits(one) })
      const there = namesIn(tried).filter((name) => known.has(name))
      if (there.join(' ') === wanted) return edits(one)
    }
    return edits(first)
  }

  /** What stands in both plans and hangs under this block in the second. */
  adopted(other: Node, id: string): DraftEdit[] {
    const kept = new Set(this.known.kept.map(({ own }) => own))
    return other.block.children.flatMap((child): DraftEdit[] => {
      const own = this.known.ownOf.get(child.id)
      if (own === undefined || !kept.has(own)) return []
      return [{ op: 'place-block', block: own, at: { lastIn: id } }]
    })
  }

  /** Children that stay where they are when their parent goes: under the one before it where they are so later, else in its place. */
  hoisted({ block, siblings, index }: Node, children: readonly Block[]): DraftEdit[] {
    const previous = siblings[index - 1]
    const parents = children.map(({ id }) => this.known.other.get(this.known.otherOf.get(id) ?? '')?.parent?.block.id)
    const under = previous && parents.some((id) => id !== undefined && this.known.ownOf.get(id) === previous.id)
    const at: BlockPosition = under ? { lastIn: previous.id } : { before: block.id }
    return children.map((child) => ({ op: 'place-block', block: child.id, at }))
  }

  hangsUnder(child: string, other: Node): boolean {
    let node = this.known.other.get(this.known.otherOf.get(child) ?? '')
    while (node && node !== other) node = node.parent ?? undefined
    return node === other
  }
}

const nameOf = (id: string, isAnnex: boolean): string => (isAnnex ? `#${id}` : id)

/** Blocks and annexes in reading order. */
const namesIn = (draft: Draft): string[] => [
  ...Array.from(walkBlocks(draft.body), ({ id }) => id),
  ...draft.annexes.flatMap(({ id, body }) => [nameOf(id, true), ...Array.from(walkBlocks(body), (block) => block.id)]),
]
