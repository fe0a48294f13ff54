import { Button } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { place } from '../../core/document/place.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { draftTexts } from '../../core/draft/texts.ts'
import { writeText } from '../../core/draft/wordEdits.ts'
import { stepOfPlace } from '../../core/template/stepOfPlace.ts'
import type { StepId } from '../../core/template/template.ts'
import { InlineField } from '../outline/InlineField.tsx'
import { noteMarks } from '../outline/noteSign.ts'
import { leaveNote, useNoteWish } from '../outline/notes.ts'
import { useEditor } from '../state/editor.ts'
import css from './form.module.css'
import { Group } from './Group.tsx'
import { edit, useDraft } from './useDraft.ts'

/** The words of the footnotes whose marks stand in the texts of a step, numbered as in the whole plan. */
export function FootnoteFields({ step }: { step: StepId }): ReactElement | null {
  const form = useEditor((state) => state.form)
  const marks = useDraft(useShallow(noteMarks))
  // `number id`, so that a key in a text draws nothing here.
  const here = useDraft(
    useShallow((draft) =>
      marks.flatMap((id, at) => (stepOfPlace(draft, form, place.footnote(id)) === step ? [`${at + 1} ${id}`] : [])),
    ),
  )
  if (here.length === 0) return null
  return (
    <Group title="Chú thích cuối trang" help="Ctrl+Alt+F trong câu: thêm một chú thích. Enter hoặc Esc: về lại câu.">
      {here.map((one) => {
        const [number = '', id = ''] = one.split(' ')
        return <FootnoteField key={id} id={id} number={number} />
      })}
    </Group>
  )
}

function FootnoteField({ id, number }: { id: string; number: string }): ReactElement {
  const words = useDraft((draft) => draft.footnotes?.[id] ?? '')
  const wished = useNoteWish((state) => state.id === id)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!wished) return
    useNoteWish.setState({ id: null })
    const field = box.current?.querySelector<HTMLElement>('[role="textbox"]')
    field?.scrollIntoView({ block: 'center' })
    field?.focus()
  }, [wished])
  const back = (): void => leaveNote(id)
  return (
    <div className={css.footnote} ref={box}>
      <InlineField
        label={`Chú thích ${number}`}
        place={place.footnote(id)}
        value={words}
        onChange={(text) => edit({ op: 'set-footnote', id, text }, `footnote:${id}`)}
        onKey={({ key, shiftKey }) => {
          if (key !== 'Escape' && (key !== 'Enter' || shiftKey)) return false
          back()
          return true
        }}
      />
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Bỏ chú thích ${number}`}
        title={`Bỏ chú thích ${number}`}
        onClick={() => edit(removal(useEditor.getState().draft, id))}
      />
    </div>
  )
}

/** Its mark goes with its words. */
function removal(draft: Draft | null, id: string): DraftEdit {
  const mark = `{#${id}}`
  const texts = draft ? draftTexts(draft).filter(({ text }) => text.includes(mark)) : []
  const marks = texts.flatMap(({ at, text }) => (draft ? [writeText(draft, at, text.replaceAll(mark, ''))] : []))
  return { op: 'all', edits: [...marks, { op: 'set-footnote', id, text: null }] }
}
