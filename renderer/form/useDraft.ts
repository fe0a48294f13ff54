import type { Draft } from '../../core/draft/draft.ts'
import { useEditor } from '../state/editor.ts'

/** A part of the draft on screen; the field draws again only when that part changes. Forms are shown with a draft only. */
export function useDraft<T>(select: (draft: Draft) => T): T {
  return useEditor((state) => {
    if (!state.draft) throw new Error('a form is shown without a draft')
    return select(state.draft)
  })
}

/** Apply an edit. Edits with the same key in quick succession are one step of undo. */
export const edit = useEditor.getState().edit
