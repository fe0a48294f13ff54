/**
 * A flat list of blocks put under each other again. Reading order is what a clerk sees, so it never changes here: a block hangs
 * under one of those that are open above it.
 */
import type { Block } from '../draft/draft.ts'
import { markerRank } from '../inline/markers.ts'

export interface Item {
  /** Without children. */
  block: Block
  /** Ids of the blocks it hung under in the first plan, the nearest first; null for one that is new. */
  own: readonly string[] | null
  /** The same of the second plan, by the ids they have in the draft that is made; null where it is not there. */
  other: readonly string[] | null
  /** New, moved, or of another level: it hangs as in the second plan, and so does what hung under it. */
  changed: boolean
}

/** `likeOther`: everything both plans have hangs as in the second. */
export function nested(items: readonly Item[], likeOther: boolean): Block[] {
  const root: Block[] = []
  const open: Block[] = []
  const changed = new Set(items.flatMap((item) => (item.changed ? [item.block.id] : [])))
  for (const item of items) {
    const depth = depthOf(item, open, changed, likeOther)
    open.length = depth
    const block = { ...item.block, children: [] }
    const list = open.at(-1)?.children ?? root
    list.push(block)
    open.push(block)
  }
  return root
}

/** How many of the open blocks stay open. */
function depthOf(item: Item, open: readonly Block[], changed: ReadonlySet<string>, likeOther: boolean): number {
  const { own, other, block } = item
  const at = (id: string | undefined): number => (id === undefined ? 0 : open.findIndex((each) => each.id === id) + 1)
  const isOpen = (chain: readonly string[]): boolean => chain[0] === undefined || at(chain[0]) > 0
  const asBefore = own !== null && isOpen(own) && !item.changed
  const renewed = changed.has(own?.[0] ?? '') || changed.has(other?.[0] ?? '')
  if (asBefore && !(other !== null && isOpen(other) && (renewed || likeOther))) return at(own[0])
  if (other !== null && isOpen(other)) return at(other[0])
  // What it hung under is gone, or stands elsewhere: under the nearest above it of a higher level.
  const chain = (item.changed ? other : own) ?? other ?? []
  const known = Math.max(0, ...chain.map(at))
  if (block.marker === 'none') return known
  const rank = markerRank(block.marker)
  const above = open.findLastIndex(({ marker }) => marker !== 'none' && markerRank(marker) < rank) + 1
  return Math.max(known, above)
}
