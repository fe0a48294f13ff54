/** One line about what was just pasted, shown until the plan changes again. */
import { create } from 'zustand'
import type { Draft } from '../../core/draft/draft.ts'
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

export const pictureRefused = 'Ảnh không dán được vào kế hoạch: chỉ chữ và bảng được dán.'
