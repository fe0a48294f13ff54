import { useEffect } from 'react'
import { saveNow, useEditor } from '../../state/editor.ts'
import { isCommand } from '../../ui/commandKey.ts'

/** F7 as in Word's own review; undo and save are the draft's, and there only where changes are taken into it. */
export function useCompareKeys(taking: boolean, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return
      const { undo, redo } = useEditor.getState()
      if (event.key === 'F7') step(event.shiftKey ? -1 : 1)
      else if (taking && isCommand(event, 'z', false)) undo()
      else if (taking && (isCommand(event, 'y') || isCommand(event, 'z'))) redo()
      else if (taking && isCommand(event, 's')) void saveNow()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [taking, step])
}
