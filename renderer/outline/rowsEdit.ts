/**
 * What a change of the rows' document is to the draft.
 *
 * 1. Rows that did not change are the same node: what differs lies between the common head and the common tail.
 * 2. Words of one row are `set-text`; everything else exchanges the rows in between.
 * 3. The rows on screen may lie apart in the draft (sections of other steps between them). Then whole blocks of the top are exchanged,
 *    each stretch in its own place, and a new row stays in the stretch of the row above it.
 */
import type { Node } from '@tiptap/pm/model'
import type { Block } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { flatRows, type RowSplice, type RowsRoot } from '../../core/draft/flatRows.ts'
import { childrenOf, depthOf, idOf, rowOf, wordsOfRow } from './rowsDoc.ts'

/** The body of the draft the rows are a part of. */
export interface RowsHome {
  root: RowsRoot
  body: readonly Block[]
}

/** Null where the rows say the same. */
export function rowsEdit(before: Node, after: Node, home: RowsHome): DraftEdit | null {
  const { from, to, end } = changedRows(before, after)
  if (from === to && from === end) return null
  if (to === from + 1 && end === from + 1 && sameButWords(before.child(from), after.child(from))) {
    return { op: 'set-text', block: idOf(after.child(from)), text: wordsOfRow(after.child(from)) }
  }
  const stretches = stretchOfRoots(before, home)
  if (new Set(stretches.values()).size > 1) return inStretches(before, after, { from, to, end }, stretches, home)
  const above = from > 0 ? idOf(before.child(from - 1)) : rowAbove(home, before)
  return splice(home, above, childrenOf(before, from, to), childrenOf(after, from, end))
}

interface Changed {
  from: number
  /** First row of the common tail, in the document before and after. */
  to: number
  end: number
}

function changedRows(before: Node, after: Node): Changed {
  const least = Math.min(before.childCount, after.childCount)
  let from = 0
  while (from < least && before.child(from) === after.child(from)) from++
  let to = before.childCount
  let end = after.childCount
  while (to > from && end > from && before.child(to - 1) === after.child(end - 1)) {
    to--
    end--
  }
  return { from, to, end }
}

const sameButWords = (one: Node, other: Node): boolean =>
  one.type === other.type && one.attrs.id === other.attrs.id && one.hasMarkup(other.type, other.attrs)

function splice({ root }: RowsHome, after: string | null, old: Node[], now: Node[]): DraftEdit {
  const change: RowSplice = { root, remove: old.map(idOf), after, rows: now.map(rowOf) }
  return { op: 'splice-rows', ...change }
}

/** Which stretch of neighbours in the draft each top row belongs to, by id. */
function stretchOfRoots(doc: Node, { body }: RowsHome): Map<string, number> {
  const places = new Map(body.map(({ id }, at) => [id, at]))
  const stretches = new Map<string, number>()
  let stretch = 0
  let last: number | null = null
  doc.forEach((row) => {
    const at = depthOf(row) === 0 ? places.get(idOf(row)) : undefined
    if (at === undefined) return
    if (last !== null && at !== last + 1) stretch++
    stretches.set(idOf(row), stretch)
    last = at
  })
  return stretches
}

/** The row of the draft right above the first of the document's. */
function rowAbove({ body }: RowsHome, doc: Node): string | null {
  const first = doc.firstChild
  return first ? aboveOf(body, idOf(first)) : null
}

function aboveOf(body: readonly Block[], id: string): string | null {
  const rows = flatRows(body)
  const at = rows.findIndex(({ block }) => block.id === id)
  return rows[at - 1]?.block.id ?? null
}

function inStretches(
  before: Node,
  after: Node,
  changed: Changed,
  stretches: ReadonlyMap<string, number>,
  home: RowsHome,
): DraftEdit {
  let { from, to, end } = changed
  const within = (doc: Node, at: number): boolean => at < doc.childCount && depthOf(doc.child(at)) > 0
  while (from > 0 && (within(before, from) || within(after, from))) from--
  while (within(before, to) || within(after, end)) {
    to++
    end++
  }
  const first = rootAt(before, from < to ? from : from - 1)
  const old = groups(childrenOf(before, from, to), stretches, stretches.get(first) ?? 0)
  const now = groups(childrenOf(after, from, end), stretches, stretches.get(first) ?? 0)
  // Rows may go up into an earlier stretch: the later gives them away first.
  const stretchesInHand = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => b - a)
  const edits = stretchesInHand.map((stretch): DraftEdit => {
    const going = old.get(stretch) ?? []
    const top = going[0]
    const above = top ? aboveOf(home.body, idOf(top)) : from > 0 ? idOf(before.child(from - 1)) : rowAbove(home, before)
    return splice(home, above, going, now.get(stretch) ?? [])
  })
  return { op: 'all', edits }
}

function rootAt(doc: Node, at: number): string {
  let index = Math.max(0, at)
  while (index > 0 && depthOf(doc.child(index)) > 0) index--
  return idOf(doc.child(index))
}

/** The rows by stretch: a new one stays with the row above it, none goes back to an earlier stretch. */
function groups(rows: Node[], stretches: ReadonlyMap<string, number>, start: number): Map<number, Node[]> {
  const found = new Map<number, Node[]>()
  let stretch = start
  for (const row of rows) {
    if (depthOf(row) === 0) stretch = Math.max(stretch, stretches.get(idOf(row)) ?? stretch)
    found.set(stretch, [...(found.get(stretch) ?? []), row])
  }
  return found
}
