/**
 * What the keys do in the rows of an outline.
 *
 * 1. A list of names that is open below the row takes its keys first; then a chosen fact, and the key of a footnote.
 * 2. Escape lets the next Tab leave the outline.
 * 3. The menu of the row, everything chosen; else a key on one row is a move (`keys.ts`), on several the same for all (`rangeMoves.ts`).
 */
import type { Editor } from '@tiptap/core'
import { type RefObject, useRef } from 'react'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import type { FactInText } from './FactPopover.tsx'
import { keyMove } from './keys.ts'
import type { Move } from './moves.ts'
import { insertNote, isNoteKey } from './notes.ts'
import type { OutlineKind } from './OutlineToolbar.tsx'
import { indentRows, moveRows, removeRows, topRows } from './rangeMoves.ts'
import { breakRange, deleteRange, selectedIds, spansRows, widened } from './rowRange.ts'
import type { Row } from './rows.ts'
import { selectedFact, textInHand } from './textInHand.ts'

/** The outline at the moment of the key. */
interface RowsAtKey {
  rows: readonly Row[]
  kind: OutlineKind
  perform: (move: Move | null) => boolean
  onFact: (fact: FactInText) => void
  /** False where the row is not on screen. */
  onMenu: (row: Row) => boolean
}

type TakesKey = (event: KeyboardEvent) => boolean

interface RowKeys {
  /** What hears the keys before the rows do. */
  first: RefObject<TakesKey | null>
  /** True when the key was ours, whether or not it changed anything. */
  press: (event: KeyboardEvent, editor: Editor, at: RowsAtKey) => boolean
}

export function useRowKeys(): RowKeys {
  const first = useRef<TakesKey | null>(null)
  const leaving = useRef(false)
  return {
    first,
    press: (event, editor, at) => {
      if (first.current?.(event) || opensFact(event, editor, at.onFact)) return true
      if (isNoteKey(event)) {
        insertNote(editor)
        return true
      }
      if (event.key === 'Escape') {
        leaving.current = true
        return false
      }
      const left = leaving.current
      if (event.key !== 'Tab' && event.key !== 'Shift') leaving.current = false
      return pressInRows(event, editor, at, left)
    },
  }
}

function opensFact(event: KeyboardEvent, editor: Editor, onFact: RowsAtKey['onFact']): boolean {
  const found = selectedFact(editor)
  if (!found || !(event.key === 'F2' || (event.key === 'Enter' && !event.shiftKey))) return false
  const element = editor.view.nodeDOM(found.from)
  if (element instanceof HTMLElement) onFact({ editor, position: found.from, element })
  return true
}

/** `left`: Escape went before. */
function pressInRows(event: KeyboardEvent, editor: Editor, at: RowsAtKey, left: boolean): boolean {
  const ids = selectedIds(editor.state)
  const row = at.rows.find(({ block }) => block.id === ids[0])
  if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) return row ? at.onMenu(row) : false
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a') {
    editor.view.dispatch(widened(editor.state))
    return true
  }
  if (spansRows(editor.state)) return pressOnSeveral(event, editor, topRows(at.rows, ids), at.kind === 'basis' || left)
  if (!row) return false
  if (event.key === 'Enter' && event.shiftKey) {
    editor.commands.insertContent({ type: 'lineBreak' })
    return true
  }
  return at.perform(keyMove(event, { rows: at.rows, row, text: textInHand(editor), newId, leaving: left }))
}

/** `tabLeaves`: Tab is not the outline's here. */
function pressOnSeveral(
  event: KeyboardEvent,
  { state, view }: Editor,
  tops: ReturnType<typeof topRows>,
  tabLeaves: boolean,
): boolean {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event
  if (altKey)
    return key === 'ArrowUp' || key === 'ArrowDown' ? change(moveRows(tops, key === 'ArrowUp' ? -1 : 1)) : false
  if (ctrlKey && shiftKey && key === 'Delete') return change(removeRows(tops))
  if (ctrlKey || metaKey) return false
  if (key === 'Tab') return tabLeaves ? false : change(indentRows(tops, shiftKey ? -1 : 1))
  if (key === 'Backspace' || key === 'Delete') view.dispatch(deleteRange(state))
  else if (key === 'Enter') view.dispatch(breakRange(state))
  else return false
  return true
}

function change(edit: DraftEdit | null): true {
  if (edit) useEditor.getState().edit(edit)
  return true
}
