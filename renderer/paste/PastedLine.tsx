import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useEditor } from '../state/editor.ts'
import css from './paste.module.css'
import { usePasteNote } from './pasteNote.ts'

/** What was just pasted, and what could be done instead; gone with the next change. */
export function PastedLine(): ReactElement {
  const note = usePasteNote((state) => state.note)
  const current = useEditor((state) => note !== null && state.draft === note.draft)
  return (
    <div className={css.pasted} role="status">
      {note && current && (
        <p>
          {note.said}
          {note.instead && (
            <Button size="small" onClick={note.instead.run}>
              {note.instead.label}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
