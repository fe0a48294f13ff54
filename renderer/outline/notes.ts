/** Footnotes as they are written: a mark in the line (Ctrl+Alt+F, as in Word), its words in a box of the form. */
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { create } from 'zustand'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'

/** The footnote whose box shall have the keyboard, once it is drawn. */
export const useNoteWish = create<{ id: string | null }>()(() => ({ id: null }))

export const isNoteKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.altKey && !event.shiftKey && event.code === 'KeyF'

/** Behind the caret or the words that are chosen; mark and box are one step of undo. */
export function insertNote({ state, view, schema }: Editor): void {
  const note = schema.nodes.note
  if (!note) return
  const id = newId()
  const { edit, asOne } = useEditor.getState()
  asOne(() => {
    edit({ op: 'set-footnote', id, text: '' })
    const tr = state.tr.insert(state.selection.to, note.create({ id }))
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, state.selection.to + 1)))
  })
  useNoteWish.setState({ id })
}
