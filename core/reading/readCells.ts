/**
 * How much of long tables is read for its words. A list of fifty thousand households is data of which the beginning tells
 * enough; what was left unread is said, never passed over in silence.
 */
import type { Block, Draft } from '../draft/draft.ts'

/** Cells of a whole plan. */
export const mostCells = 5000

/** Cells no rule about words has read. */
export function unreadCells({ body, annexes }: Pick<Draft, 'body' | 'annexes'>): number {
  const all = cellsIn(body) + annexes.reduce((sum, annex) => sum + cellsIn(annex.body), 0)
  return Math.max(0, all - mostCells)
}

const cellsIn = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      block.off
        ? sum
        : sum + (block.table?.rows ?? []).reduce((cells, row) => cells + row.length, 0) + cellsIn(block.children),
    0,
  )
