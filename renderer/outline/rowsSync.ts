/**
 * The rows' document brought up to the draft: undo, a fix, a button, another field.
 *
 * Rows are paired by id in order; only what differs in a pair is replaced, so that a caret in the row stays on its letter. What is paired
 * with nothing goes or comes whole.
 */
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { FlatRow } from '../../core/draft/flatRows.ts'
import { sameData } from '../../core/text/sameData.ts'
import { childrenOf, depthOf, idOf, lookOf, lookOfNode, nodeOf, saysRow } from './rowsDoc.ts'

/** Marks a transaction that makes no edit: it comes from the draft. */
export const fromDraft = 'fromDraft'

interface RowsSync {
  tr: Transaction
  /** End of the words that changed, in the topmost row in which words changed. */
  changed: { id: string; offset: number } | null
}

/** Null where the document says the rows already. */
export function syncRows(state: EditorState, rows: readonly FlatRow[]): RowsSync | null {
  const { doc, schema } = state
  const { from, to, end } = differing(doc, rows)
  if (from === to && from === end) return null
  const tr = state.tr.setMeta(fromDraft, true).setMeta('addToHistory', false)
  const old = childrenOf(doc, from, to)
  const next = rows.slice(from, end)
  const partner = pairs(old, next)
  const starts = startsOf(doc)
  let changed: RowsSync['changed'] = null
  let at = old.length - 1
  for (let row = next.length - 1; row >= 0; row--) {
    const wanted = next[row]
    if (!wanted) continue
    const with_ = partner.get(row)
    for (; at >= 0 && with_ !== undefined && at > with_; at--) remove(tr, starts, from + at)
    const node = with_ === undefined ? undefined : old[with_]
    if (node) {
      const offset = patch(tr, starts[from + at] ?? 0, node, wanted)
      if (offset !== null) changed = { id: wanted.block.id, offset }
      at--
    } else tr.insert(starts[from + at + 1] ?? 0, nodeOf(schema, wanted))
  }
  for (; at >= 0; at--) remove(tr, starts, from + at)
  return { tr, changed }
}

/** What differs: rows of the document from `from` to `to`, of the draft from `from` to `end`. */
function differing(doc: Node, rows: readonly FlatRow[]): { from: number; to: number; end: number } {
  const least = Math.min(doc.childCount, rows.length)
  const says = (at: number, row: number): boolean => {
    const wanted = rows[row]
    return wanted !== undefined && saysRow(doc.child(at), wanted)
  }
  let from = 0
  while (from < least && says(from, from)) from++
  let to = doc.childCount
  let end = rows.length
  while (to > from && end > from && says(to - 1, end - 1)) {
    to--
    end--
  }
  return { from, to, end }
}

/** Where each row begins, and where the last one ends. */
function startsOf(doc: Node): number[] {
  const starts = [0]
  doc.forEach((row, offset) => {
    starts.push(offset + row.nodeSize)
  })
  return starts
}

function remove(tr: Transaction, starts: readonly number[], at: number): void {
  tr.delete(starts[at] ?? 0, starts[at + 1] ?? 0)
}

/** Gives a row the words, level and look of the draft's; the end of the words that changed, null where none did. */
function patch(tr: Transaction, start: number, node: Node, row: FlatRow): number | null {
  const next = nodeOf(tr.doc.type.schema, row)
  if (depthOf(node) !== row.depth) tr.setNodeAttribute(start, 'depth', row.depth)
  const look = lookOf(row.block)
  if (!sameData(lookOfNode(node), look)) tr.setNodeAttribute(start, 'look', look)
  if (node.type.name === 'grid' && node.attrs.words !== row.block.text) {
    tr.setNodeAttribute(start, 'words', row.block.text)
  }
  const from = node.content.findDiffStart(next.content)
  const ends = node.content.findDiffEnd(next.content)
  if (from === null || !ends) return null
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b))
  const piece = next.content.cut(from, ends.b + overlap)
  tr.replace(start + 1 + from, start + 1 + ends.a + overlap, new Slice(piece.size > 0 ? piece : Fragment.empty, 0, 0))
  return ends.b + overlap
}

/** For each new row the old one of its id and kind; pairs never cross. */
function pairs(old: readonly Node[], next: readonly FlatRow[]): Map<number, number> {
  const places = new Map(old.map((node, at) => [`${node.type.name} ${idOf(node)}`, at]))
  const found = next.map(({ block }) => places.get(`${block.kind === 'table' ? 'grid' : 'line'} ${block.id}`))
  // The longest run of old rows in their order: the last of the shortest chain of each length.
  const lasts: { row: number; at: number; before: Chain | null }[] = []
  type Chain = (typeof lasts)[number]
  found.forEach((at, row) => {
    if (at === undefined) return
    let length = lasts.length
    while (length > 0 && (lasts[length - 1]?.at ?? -1) >= at) length--
    lasts[length] = { row, at, before: lasts[length - 1] ?? null }
  })
  const kept = new Map<number, number>()
  for (let one: Chain | null = lasts.at(-1) ?? null; one; one = one.before) kept.set(one.row, one.at)
  return kept
}
