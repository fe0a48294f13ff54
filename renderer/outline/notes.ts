/** Footnotes as they are written: a mark in the line (Ctrl+Alt+F, as in Word), its words in a box of the form. */
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { create } from 'zustand'
import { place } from '../../core/document/place.ts'
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

/** The footnote whose box the keyboard comes back from. */
const useNoteLeft = create<{ id: string | null }>()(() => ({ id: null }))

/** Back into the sentence of the mark. */
export function leaveNote(id: string): void {
  useNoteLeft.setState({ id })
  useEditor.getState().goTo(place.footnote(id))
}

/** The caret behind the mark the keyboard comes back to, where this row has it: the sentence goes on where the note was put. */
export function standBehindNote(row: HTMLElement): void {
  const { id } = useNoteLeft.getState()
  useNoteLeft.setState({ id: null })
  const mark = id === null ? null : row.querySelector(`sup[data-note="${CSS.escape(id)}"]`)
  if (!mark) return
  const behind = document.createRange()
  behind.setStartAfter(mark)
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(behind)
}
