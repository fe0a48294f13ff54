import { useEffect, useEffectEvent } from 'react'
import { stepIds } from '../../../core/template/template.ts'
import { goToFinding } from '../../findings/currentFinding.ts'
import { saveNow, useEditor } from '../../state/editor.ts'
import { printPages } from '../../state/printPages.ts'
import { goBack } from './leftPlaces.ts'

/** There Alt+← goes a word back. */
const isMac = (): boolean => navigator.platform.startsWith('Mac')

interface EditorKeys {
  onFind: (how: 'find' | 'replace') => void
  /** What puts right the words at the caret. */
  onFix: () => void
  /** All facts of the plan. */
  onFacts: () => void
}

/** Keys of the whole editor. Undo and redo are the draft's own, so the browser's are kept away. */
function onKey(event: KeyboardEvent, { onFind, onFix, onFacts }: EditorKeys): void {
  if (event.isComposing) return
  const { undo, redo, setStep, step } = useEditor.getState()
  const command = (event.ctrlKey || event.metaKey) && !event.altKey
  const key = event.key.toLowerCase()
  if (command && key === 'z' && !event.shiftKey) undo()
  else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) redo()
  else if (command && !event.shiftKey && key === 'p') void printPages()
  else if (command && key === 's') void saveNow()
  else if (command && !event.shiftKey && key === 'f') onFind('find')
  else if (command && !event.shiftKey && key === 'h') onFind('replace')
  else if (command && key === '.') onFix()
  else if (event.altKey && event.key === 'ArrowLeft' && !event.shiftKey && !isMac()) goBack()
  else if (event.key === 'F9') onFacts()
  else if (event.key === 'F8') goToFinding(event.shiftKey ? -1 : 1)
  else if (event.altKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
    const next = stepIds[stepIds.indexOf(step) + (event.key === 'PageDown' ? 1 : -1)]
    if (next) setStep(next)
  } else return
  event.preventDefault()
}

export function useEditorKeys(keys: EditorKeys): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => onKey(event, keys))
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
