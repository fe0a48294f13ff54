/** What a key handler may ask of the text in hand: a lone text, or a row of the outline. */
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { chipSelector } from './caret.ts'
import { docToInline } from './inlineDoc.ts'

export interface TextInHand {
  editor: Editor
  /** Caret or selection, as positions from 0. */
  from: number
  to: number
  length: number
  atStart: boolean
  atEnd: boolean
  /** The caret cannot go further up or down inside this text. */
  atFirstLine: () => boolean
  atLastLine: () => boolean
  /** Distance of the caret from the left of the window, px. */
  x: () => number
  /** The inline text as the editor holds it now. */
  inline: () => string
}

/** The line the selection begins in. */
export function textInHand(editor: Editor): TextInHand {
  const { selection } = editor.state
  const { $from, $to } = selection
  const line = $from.parent
  const length = line.content.size
  const from = $from.parentOffset
  const to = $to.sameParent($from) ? $to.parentOffset : length
  return {
    editor,
    from,
    to,
    length,
    atStart: selection.empty && from === 0,
    atEnd: selection.empty && to === length,
    atFirstLine: () => editor.view.endOfTextblock('up'),
    atLastLine: () => editor.view.endOfTextblock('down'),
    x: () => editor.view.coordsAtPos(selection.head).left,
    inline: () => docToInline(line.toJSON()),
  }
}

/** Brings the editor's caret up to the browser's: after Home or a click it hears of a move a moment late. */
export function readCaret(view: EditorView): void {
  const shown = view.dom.ownerDocument.getSelection()
  const { selection, doc } = view.state
  if (!shown?.anchorNode || !shown.focusNode) return
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) return
  const within = (position: number): number => Math.max(0, Math.min(doc.content.size, position))
  const anchor = within(view.posAtDOM(shown.anchorNode, shown.anchorOffset))
  const head = within(view.posAtDOM(shown.focusNode, shown.focusOffset))
  if (anchor === selection.anchor && head === selection.head) return
  view.dispatch(view.state.tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))))
}

/** The expression of the one fact that is selected; null where the selection is anything else. */
export function selectedFact({ state }: Editor): { expression: string; from: number } | null {
  const { from, to, empty } = state.selection
  const node = empty || to !== from + 1 ? null : state.doc.nodeAt(from)
  return node?.type.name === 'fact' ? { expression: String(node.attrs.expression), from } : null
}

/** The fact under the pointer. */
export function factUnder(view: EditorView, event: MouseEvent): { element: HTMLElement; position: number } | null {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>(chipSelector) : null
  if (!element || !view.dom.contains(element)) return null
  const near = view.posAtDOM(element, 0)
  const position = [near, near - 1].find((at) => at >= 0 && view.state.doc.nodeAt(at)?.type.name === 'fact')
  return position === undefined ? null : { element, position }
}

interface History {
  undo(): void
  redo(): void
}

/** Undo and redo are the draft's. True where the key was one of them. */
export function historyKey(event: KeyboardEvent, history: History): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return false
  if (key === 'y' || event.shiftKey) history.redo()
  else history.undo()
  event.stopPropagation()
  return true
}

/** The same asked for by the browser's own menu. */
export function historyInput(event: InputEvent, history: History): boolean {
  if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
  event.preventDefault()
  if (event.inputType === 'historyUndo') history.undo()
  else history.redo()
  return true
}
