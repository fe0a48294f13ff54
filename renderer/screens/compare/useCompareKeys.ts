import { useEffect } from 'react'
import { saveNow, useEditor } from '../../state/editor.ts'

/** F7 as in Word's own review; undo and save are the draft's, and there only where changes are taken into it. */
export function useCompareKeys(taking: boolean, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return
      const { undo, redo } = useEditor.getState()
      const command = (event.ctrlKey || event.metaKey) && !event.altKey
      const key = event.key.toLowerCase()
      if (event.key === 'F7') step(event.shiftKey ? -1 : 1)
      else if (taking && command && key === 'z' && !event.shiftKey) undo()
      else if (taking && command && (key === 'y' || key === 'z')) redo()
      else if (taking && command && key === 's') void saveNow()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [taking, step])
}
