/**
 * The outline as a flat list of rows, in reading order, each with its printed number and depth.
 */
import type { Block } from '../../core/draft/draft.ts'
import { type Marker, markerBelow } from '../../core/inline/markers.ts'
import type { BlockNumber } from '../../core/outline/numbering.ts'

export interface Row {
  block: Block
  /** 0 for the blocks the editor was given; deeper for their children. */
  depth: number
  parent: Block | null
  /** Number of the parent as printed. */
  parentLabel: string
  /** The list the block stands in, and where. */
  siblings: readonly Block[]
  index: number
  /** As printed: `1.`, `a)`, `-`; empty for none. */
  label: string
  /** What numbering would give. */
  expected: string
}

const unnumbered: BlockNumber = { label: '', expected: '' }

/** A section that is switched off shows its head alone. */
export function outlineRows(roots: readonly Block[], numbers: ReadonlyMap<string, BlockNumber>): Row[] {
  const rows: Row[] = []
  const walk = (siblings: readonly Block[], parent: Block | null, parentLabel: string, depth: number): void => {
    siblings.forEach((block, index) => {
      const { label, expected } = numbers.get(block.id) ?? unnumbered
      rows.push({ block, depth, parent, parentLabel, siblings, index, label, expected })
      if (!block.off) walk(block.children, block, label, depth + 1)
    })
  }
  walk(roots, null, '', 0)
  return rows
}

/** Phần and mục: the heads of the plan's sections. */
export const isSection = (block: Block): boolean => block.marker === 'I' || block.marker === 'phan'

/** The marker a new child takes: that of the children already there, else the next level down. */
export function childMarker(parent: Block): Marker {
  return parent.children.findLast((child) => child.kind === 'item' && !child.duty)?.marker ?? nextDown(parent.marker)
}

/** Below a plus another plus, below text without a number a dash. */
const nextDown = (marker: Marker): Marker => markerBelow(marker) ?? (marker === '+' ? '+' : '-')

/** The marker of a new line of an assignment: that of its neighbours, else a dash below the task's own level. */
export function dutyMarker(task: Block): Marker {
  const neighbour = task.children.find((child) => child.duty)
  if (neighbour) return neighbour.marker
  return task.marker === '-' || task.marker === '+' ? '+' : '-'
}

/** An item that has no assignment yet, and may have one: offered in place. */
export const canAssign = ({ block, depth }: Row): boolean =>
  isTask(block) && depth > 0 && !block.heading && block.children.length === 0

/** What an assignment can hang on. */
export const isTask = (block: Block): boolean => block.kind === 'item' && !block.duty && !isSection(block)
