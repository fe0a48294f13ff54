/** The selection as rows: which it holds, where in the row it stands, and what taking its words away is. */
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { childrenOf, idOf } from './rowsDoc.ts'

const startOf = (doc: Node, index: number): number =>
  childrenOf(doc, 0, index).reduce((sum, row) => sum + row.nodeSize, 0)

/** Position before the row of this id; null where there is none. */
export function rowStart(doc: Node, id: string): number | null {
  let at = 0
  for (const row of childrenOf(doc)) {
    if (idOf(row) === id) return at
    at += row.nodeSize
  }
  return null
}

/** First and last row of the selection. One that ends before the first letter of a row does not hold that row. */
function selectedRows({ selection, doc }: EditorState): [first: number, last: number] {
  const first = Math.min(selection.$from.index(0), doc.childCount - 1)
  const last = Math.min(selection.$to.index(0), doc.childCount - 1)
  const short = last > first && selection.$to.depth > 0 && selection.$to.parentOffset === 0
  return [first, short ? last - 1 : last]
}

export const selectedIds = (state: EditorState): string[] => {
  const [first, last] = selectedRows(state)
  return last < first || state.doc.childCount === 0 ? [] : childrenOf(state.doc, first, last + 1).map(idOf)
}

export const spansRows = ({ selection }: EditorState): boolean => selection.$from.index(0) !== selection.$to.index(0)

/** Whole rows go as rows; else what is left of the first and of the last row becomes one. */
export function deleteRange(state: EditorState): Transaction {
  const { $from, $to } = state.selection
  const whole = $from.depth > 0 && $to.depth > 0 && $from.parentOffset === 0 && $to.parentOffset === 0
  if (!whole || !spansRows(state)) return state.tr.deleteSelection().scrollIntoView()
  const tr = state.tr.delete($from.before(), $to.before())
  return tr.setSelection(TextSelection.near(tr.doc.resolve($from.before()))).scrollIntoView()
}

/** Enter over a selection: its words go, the two ends stay rows of their own. */
export function breakRange(state: EditorState): Transaction {
  const { $from, $to } = state.selection
  const tr = state.tr.delete($to.start(), $to.pos)
  if ($from.after() < $to.before()) tr.delete($from.after(), $to.before())
  tr.delete($from.pos, $from.end())
  return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map($to.pos)))).scrollIntoView()
}

/** Ctrl+A: the row, then its section, then everything. */
export function widened(state: EditorState): Transaction {
  const { doc, selection } = state
  const [first, last] = [selection.$from.index(0), selection.$to.index(0)]
  const section = (at: number): number => {
    let top = Math.min(at, doc.childCount - 1)
    while (top > 0 && Number(doc.child(top).attrs.depth) > 0) top--
    return top
  }
  const top = section(first)
  let end = last + 1
  while (end < doc.childCount && Number(doc.child(end).attrs.depth) > 0) end++
  const wishes = [
    [first, last + 1],
    [top, end],
    [0, doc.childCount],
  ] as const
  for (const [from, to] of wishes) {
    const wider = TextSelection.between(
      doc.resolve(Selection.near(doc.resolve(startOf(doc, from)), 1).from),
      doc.resolve(Selection.near(doc.resolve(startOf(doc, to)), -1).to),
    )
    if (wider.from < selection.from || wider.to > selection.to) return state.tr.setSelection(wider)
  }
  return state.tr
}
