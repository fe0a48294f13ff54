/**
 * Several pasted lines as items: `1.`, `a)` and `-` keep their order of levels, the topmost of them at the level of the row
 * they are pasted into. The numbers they were copied with are not kept; numbering gives its own.
 */
import type { Block } from '../../core/draft/draft.ts'
import type { Marker } from '../../core/inline/markers.ts'
import { markerBelow, markerRank } from '../../core/inline/markers.ts'
import { escapeInline } from '../../core/inline/writeInline.ts'
import { readPlan } from '../../core/outline/grammar.ts'

/** The blocks the lines make; `top` is the marker of the uppermost of them. */
export function pastedBlocks(lines: readonly string[], top: Marker, newId: () => string): Block[] {
  const { body } = readPlan(
    lines.map((text, index) => ({ text: escapeInline(text), line: index + 1 })),
    { newId, directives: false },
  )
  return body.map((block) => fitted(block, top, true))
}

/** The same tree with `marker` on its root and every level below it deeper than the one above. */
function fitted(block: Block, marker: Marker, isRoot: boolean): Block {
  const { role: _role, label: _label, heading: _heading, ...rest } = block
  const kind = marker === 'none' ? 'paragraph' : 'item'
  const next: Block = { ...rest, kind: block.kind === 'table' ? 'table' : kind, marker }
  if (!isRoot && block.marker === 'none') return { ...next, kind: 'paragraph', marker: 'none' }
  next.children = block.children.map((child) => fitted(child, markerUnder(marker, child), false))
  return next
}

/** A child keeps its own marker where that is deeper than its parent's. */
function markerUnder(parent: Marker, child: Block): Marker {
  if (child.marker === 'none') return 'none'
  return markerRank(child.marker) > markerRank(parent) ? child.marker : (markerBelow(parent) ?? '+')
}

/** The last block of a tree in reading order. */
export function lastOf(block: Block): Block {
  const child = block.children.at(-1)
  return child ? lastOf(child) : block
}

/** The tree with other words in one of its blocks. */
export function withText(block: Block, id: string, text: string): Block {
  if (block.id === id) return { ...block, text }
  return { ...block, children: block.children.map((child) => withText(child, id, text)) }
}
