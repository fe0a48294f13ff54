/** What a key does to several rows at once: the same edits as for one, in the order that keeps them together. Pure. */
import type { DraftEdit } from '../../core/draft/edits.ts'
import { canIndent } from './moves.ts'
import { isSection, type Row } from './rows.ts'

/** The selected rows that hang under no other selected one, in order. */
export function topRows(rows: readonly Row[], ids: readonly string[]): Row[] {
  const chosen = new Set(ids)
  const tops: Row[] = []
  let inside = -1
  for (const row of rows) {
    if (inside >= 0 && row.depth > inside) continue
    inside = -1
    if (!chosen.has(row.block.id)) continue
    tops.push(row)
    inside = row.depth
  }
  return tops
}

export function indentRows(tops: readonly Row[], by: -1 | 1): DraftEdit | null {
  const able = tops.filter((row, at) => canIndent(row, by) || (by === 1 && followsFellow(tops, at)))
  if (able.length === 0) return null
  return { op: 'all', edits: able.map(({ block }) => ({ op: 'indent-block', block: block.id, by })) }
}

/** Goes deeper after its fellow went: then it has something to stand under. */
const followsFellow = (tops: readonly Row[], at: number): boolean => {
  const [before, row] = [tops[at - 1], tops[at]]
  return before !== undefined && row !== undefined && before.siblings === row.siblings && !isSection(row.block)
}

/** Up or down together, where they are fellows of one list. */
export function moveRows(tops: readonly Row[], by: -1 | 1): DraftEdit | null {
  if (tops.length === 0 || tops.some(({ siblings }) => siblings !== tops[0]?.siblings)) return null
  const inOrder = by === -1 ? tops : tops.toReversed()
  return { op: 'all', edits: inOrder.map(({ block }) => ({ op: 'move-block', block: block.id, by })) }
}

/** A section that is switched off stays: what it holds was not seen. */
export const removeRows = (tops: readonly Row[]): DraftEdit => ({
  op: 'all',
  edits: tops.filter(({ block }) => !block.off).map(({ block }) => ({ op: 'remove-block', block: block.id })),
})
