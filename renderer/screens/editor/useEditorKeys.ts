import { useEffect, useEffectEvent } from 'react'
import { stepIds } from '../../../core/template/template.ts'
import { goToFinding } from '../../findings/currentFinding.ts'
import { saveNow, useEditor } from '../../state/editor.ts'
import { printPages } from '../../state/printPages.ts'
import { isCommand } from '../../ui/commandKey.ts'
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

/** The step before or behind the one on screen. */
function goToStep(by: -1 | 1): void {
  const { setStep, step } = useEditor.getState()
  const next = stepIds[stepIds.indexOf(step) + by]
  if (next) setStep(next)
}

/** What a key of the whole editor does: the first that knows it. Undo and redo are the draft's own, so the browser's are kept away. */
const presses: readonly (readonly [
  test: (event: KeyboardEvent) => boolean,
  take: (keys: EditorKeys, event: KeyboardEvent) => void,
])[] = [
  [(event) => isCommand(event, 'z', false), () => useEditor.getState().undo()],
  [(event) => isCommand(event, 'y') || isCommand(event, 'z', true), () => useEditor.getState().redo()],
  [(event) => isCommand(event, 'p', false), () => void printPages()],
  [(event) => isCommand(event, 's'), () => void saveNow()],
  [(event) => isCommand(event, 'f', false), ({ onFind }) => onFind('find')],
  [(event) => isCommand(event, 'h', false), ({ onFind }) => onFind('replace')],
  [(event) => isCommand(event, '.'), ({ onFix }) => onFix()],
  [({ altKey, key, shiftKey }) => altKey && key === 'ArrowLeft' && !shiftKey && !isMac(), goBack],
  [({ key }) => key === 'F9', ({ onFacts }) => onFacts()],
  [({ key }) => key === 'F8', (_, { shiftKey }) => goToFinding(shiftKey ? -1 : 1)],
  [({ altKey, key }) => altKey && key === 'PageDown', () => goToStep(1)],
  [({ altKey, key }) => altKey && key === 'PageUp', () => goToStep(-1)],
]

function onKey(event: KeyboardEvent, keys: EditorKeys): void {
  if (event.isComposing) return
  const press = presses.find(([test]) => test(event))
  if (!press) return
  press[1](keys, event)
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
