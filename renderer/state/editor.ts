/** The window's one editor, for hooks (`useEditor`) and for those who only ask something of it. */
import type { Draft } from '../../core/draft/draft.ts'
import { asSent, createEditor, type EditorState, hasUnsaved } from './createEditor.ts'

export const useEditor = createEditor()

export const openInEditor: EditorState['open'] = (...given) => useEditor.getState().open(...given)
export const saveNow = (): Promise<boolean> => useEditor.getState().saveNow()
export const pagesNow = (): Promise<void> => useEditor.getState().pagesNow()
export const checkAgain = (): void => useEditor.getState().checkAgain()
export const draftToSend = (): Draft | null => asSent(useEditor.getState())
export const hasUnsavedWork = (): boolean => hasUnsaved(useEditor.getState())
