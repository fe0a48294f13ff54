/** Where the caret goes when a text becomes an editor, as positions of `inlineDoc.ts`. */
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export type Caret =
  | 'start'
  | 'end'
  | { anchor: number; head: number }
  /** Coming from the row above or below: the same distance from the left, on the first or last line. */
  | { x: number; line: 'first' | 'last' }

/** Select the fact chip at a position by its element. */
export const chipSelector = '[data-expression]'

/** Position of a DOM point in a text that is not being edited: chips and line breaks count one. */
function staticOffset(root: HTMLElement, node: Node, offset: number): number {
  let count = 0
  const walk = (current: Node): boolean => {
    if (current === node && current.nodeType === Node.TEXT_NODE) {
      count += offset
      return true
    }
    if (current instanceof HTMLElement && current.matches(chipSelector)) {
      if (current.contains(node)) return true
      count += 1
      return false
    }
    if (current.nodeType === Node.TEXT_NODE) {
      count += current.textContent?.length ?? 0
      return false
    }
    if (current.nodeName === 'BR') {
      count += 1
      return false
    }
    const children = [...current.childNodes]
    for (const [index, child] of children.entries()) {
      if (current === node && index === offset) return true
      if (walk(child)) return true
    }
    return current === node
  }
  walk(root)
  return count
}

/** The selection a mouse made in a text that is not being edited; null when it reaches out of the text. */
export function selectionIn(root: HTMLElement): { anchor: number; head: number } | null {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  if (!root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return null
  return {
    anchor: staticOffset(root, selection.anchorNode, selection.anchorOffset),
    head: staticOffset(root, selection.focusNode, selection.focusOffset),
  }
}

/** Put the caret into a live editor. Positions beyond the text mean its end. */
export function placeCaret(view: EditorView, caret: Caret): void {
  const last = view.state.doc.content.size - 1
  const clamp = (offset: number): number => Math.max(1, Math.min(last, offset + 1))
  const select = (anchor: number, head: number): void => {
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)))
  }
  if (caret === 'start') select(1, 1)
  else if (caret === 'end') select(last, last)
  else if ('anchor' in caret) select(clamp(caret.anchor), clamp(caret.head))
  else {
    const edge = view.coordsAtPos(caret.line === 'first' ? 1 : last)
    const found = view.posAtCoords({ left: caret.x, top: (edge.top + edge.bottom) / 2 })
    const position = found ? Math.max(1, Math.min(last, found.pos)) : caret.line === 'first' ? 1 : last
    select(position, position)
  }
}
