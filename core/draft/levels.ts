/**
 * Up, down, deeper and shallower: where a block goes and which marker it takes there.
 *
 * Levels follow the ladder phần, mục, khoản, điểm, `-`, `+`, but a list goes on with the markers it already uses:
 * under a khoản whose fellows hold dashes, a new level is a dash, not a).
 *
 * 1. `moved`: up and down; past the end of a list into the next parent of that level.
 * 2. `deepen`: under the item right before; `shallow`: out, its later siblings become its children.
 * 3. The marker is the one its new list uses (`markerUnder`).
 */

import type { Marker } from '../inline/markers.ts'
import { isNumbered, markerBelow, markerRank } from '../inline/markers.ts'
import type { Block } from './draft.ts'
import type { BlockSpot } from './walk.ts'

/** A list that changes, and the blocks above it. */
interface ChangedList {
  parents: readonly Block[]
  list: Block[]
}

/** One place up or down among its siblings; past the end of the list into the next parent of the same level. */
export function moved(spot: BlockSpot, by: -1 | 1): ChangedList | null {
  const { block, siblings, index, parents } = spot
  const other = siblings[index + by]
  if (other) return { parents, list: siblings.with(index, other).with(index + by, withoutNumber(block)) }
  const parent = parents.at(-1)
  if (!parent) return null
  const holder = parents.at(-2)?.children ?? spot.root
  const from = holder.indexOf(parent)
  const beyond = by === 1 ? holder.slice(from + 1) : holder.slice(0, from).reverse()
  const goal = beyond.find((each) => each.marker === parent.marker && each.kind === 'item' && !each.off)
  if (!goal) return null
  const fitted = withMarker(block, markerAmong(goal.children, block))
  const next: Block = {
    ...goal,
    children: by === 1 ? [fitted, ...goal.children] : [...goal.children, fitted],
  }
  const rest: Block = { ...parent, children: siblings.toSpliced(index, 1) }
  return {
    parents: parents.slice(0, -1),
    list: holder.map((each) => (each === parent ? rest : each === goal ? next : each)),
  }
}

/** Deeper: the last child of the item right before it. */
export function deepen(spot: BlockSpot): ChangedList | null {
  const { block, siblings, index, parents } = spot
  const before = siblings[index - 1]
  if (before?.kind !== 'item' || before.marker === 'none' || block.kind === 'basis') return null
  const marker = block.marker === 'none' ? 'none' : markerUnder(before, siblings, block)
  if (marker === null) return null
  const { role: _role, ...rest } = block
  const children = [...before.children, withMarker(rest, marker)]
  return { parents, list: siblings.toSpliced(index - 1, 2, { ...before, children }) }
}

/**
 * Shallower: right after its parent, with the parent's marker. The siblings after it become its children, so that
 * nothing changes its place on the page; where it cannot hold them (a plain paragraph, a line of an assignment),
 * nothing happens.
 */
export function shallow(spot: BlockSpot): ChangedList | null {
  const { block, siblings, index, parents } = spot
  const parent = parents.at(-1)
  if (!parent) return null
  const following = siblings.slice(index + 1)
  const holdsNone = block.kind !== 'item' || block.marker === 'none' || block.duty !== undefined
  if (holdsNone && following.length > 0) return null
  const holder = parents.at(-2)?.children ?? spot.root
  const marker = block.duty ? block.marker : block.marker === 'none' ? 'none' : parent.marker
  const fitted = withMarker(block, marker)
  const raised: Block = { ...fitted, children: [...fitted.children, ...following] }
  if (raised.marker === 'I' || raised.marker === 'phan') raised.heading = true
  const rest: Block = { ...parent, children: siblings.slice(0, index) }
  return {
    parents: parents.slice(0, -1),
    list: holder.toSpliced(holder.indexOf(parent), 1, rest, raised),
  }
}

/** The marker of a new child of `parent`; null where there is no deeper level. */
function markerUnder(parent: Block, fellows: readonly Block[], child: Block): Marker | null {
  const own = usedMarker(parent.children, child)
  if (own) return own
  const deepest = markerRank(parent.marker)
  for (const fellow of fellows) {
    if (fellow === parent || fellow.marker !== parent.marker) continue
    const used = usedMarker(fellow.children, child)
    if (used && markerRank(used) > deepest) return used
  }
  return markerBelow(parent.marker)
}

/** Marker of the last item of a list, duties apart from other items. */
function usedMarker(list: readonly Block[], like: Block): Marker | null {
  const last = list.findLast(
    (each) => each.marker !== 'none' && each.kind === 'item' && (each.duty !== undefined) === (like.duty !== undefined),
  )
  return last?.marker ?? null
}

function markerAmong(list: readonly Block[], block: Block): Marker {
  if (block.marker === 'none' || list.some((each) => each.marker === block.marker)) return block.marker
  return usedMarker(list, block) ?? block.marker
}

/** The block with another marker, its children below it; a number the source carried is forgotten. */
function withMarker(block: Block, marker: Marker): Block {
  const own = withoutNumber(block)
  if (marker === block.marker) return own
  const { label: _label, ...rest } = own
  const below = markerBelow(marker) ?? '+'
  const children = rest.children.map((child) =>
    child.marker !== 'none' && markerRank(child.marker) <= markerRank(marker) && child.marker !== below
      ? withMarker(child, below)
      : child,
  )
  return { ...rest, marker, children }
}

/** A block that moves takes the number of its new place; a bullet of the source's own stays. */
function withoutNumber(block: Block): Block {
  if (block.label === undefined || !isNumbered(block.marker)) return block
  const { label: _label, ...rest } = block
  return rest
}
