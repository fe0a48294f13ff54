import { Button } from '@fluentui/react-components'
import { type ReactElement, useId, useState } from 'react'
import type { DraftNote } from '../../../core/draft/draft.ts'
import { useEditor } from '../../state/editor.ts'
import { noteText } from '../../ui/noteText.ts'
import css from './editor.module.css'

const noNotes: DraftNote[] = []

/** What the import was unsure of; each line goes when the clerk has settled it. */
export function ImportNotes(): ReactElement | null {
  const notes = useEditor((state) => state.draft?.notes ?? noNotes)
  const name = useEditor((state) => state.draft?.origin?.name ?? '')
  const edit = useEditor((state) => state.edit)
  const [open, setOpen] = useState(false)
  const listId = useId()
  if (notes.length === 0) return null
  return (
    <section className={css.notes} aria-label="Ghi chú khi mở tệp">
      <div className={css.notesHead}>
        <p className={css.notesTitle}>
          {notes.length} điều cần xem lại {name && `khi mở “${name}”`}
        </p>
        <Button size="small" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
          {open ? 'Thu lại' : 'Xem'}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => edit({ op: 'all', edits: notes.map((note) => ({ op: 'remove-note', id: note.id })) })}
        >
          Đã xem hết
        </Button>
      </div>
      <ul id={listId} className={css.notesList} hidden={!open}>
        {notes.map((note) => (
          <li key={note.id}>
            <span>{noteText(note)}</span>
            <Button
              size="small"
              appearance="subtle"
              className={css.noteDone}
              aria-label={`Đã xem: ${note.field}`}
              onClick={() => edit({ op: 'remove-note', id: note.id })}
            >
              Đã xem
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
