/** One line about what was just pasted, shown until the plan changes again. */
import { create } from 'zustand'
import type { Draft, TableData } from '../../core/draft/draft.ts'
import { useEditor } from '../state/editor.ts'

interface PasteNote {
  said: string
  /** The plan it was said of. */
  draft: Draft | null
  /** What could be done instead. */
  instead: { label: string; run: () => void } | null
}

export const usePasteNote = create<{ note: PasteNote | null }>()(() => ({ note: null }))

export function notePaste(said: string, instead: PasteNote['instead'] = null): void {
  usePasteNote.setState({ note: { said, draft: useEditor.getState().draft, instead } })
}

/** The table stands; lines as they were copied are one press away. */
export function sayTable({ rows, columns }: TableData, asLines: () => void): void {
  notePaste(`Đã dán thành bảng ${rows.length} hàng, ${columns.length} cột.`, {
    label: 'Dán thành các dòng',
    run: () => {
      useEditor.getState().undo()
      asLines()
    },
  })
}

export const pictureRefused = 'Ảnh không dán được vào kế hoạch: chỉ chữ và bảng được dán.'
