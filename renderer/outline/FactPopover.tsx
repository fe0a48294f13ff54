/**
 * A fact in the text, looked at and changed where it stands: its value, how often the plan says it, and two ways to change it.
 * Nothing is written before “Xong”; the caret goes back to where it was.
 */
import { Button, Popover, PopoverSurface } from '@fluentui/react-components'
import type { Editor } from '@tiptap/core'
import { type ReactElement, useMemo, useState } from 'react'
import type { Draft, FactValue } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { draftTexts } from '../../core/draft/texts.ts'
import { parseInline } from '../../core/inline/inline.ts'
import { fieldsOf } from '../../core/template/fieldsOf.ts'
import type { TemplateField } from '../../core/template/template.ts'
import { useEditor } from '../state/editor.ts'
import { AnswerField } from '../ui/AnswerField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { YearField } from '../ui/YearField.tsx'
import { chipView } from './chipView.ts'
import { factLabel, factName, factPlace } from './factPlaces.ts'
import css from './outline.module.css'

export interface FactInText {
  editor: Editor
  position: number
  /** What is drawn for it. */
  element: HTMLElement
}

export function FactPopover({ fact, onClose }: { fact: FactInText; onClose: () => void }): ReactElement | null {
  const { editor, position, element } = fact
  const expression = String(editor.state.doc.nodeAt(position)?.attrs.expression ?? '')
  const draft = useEditor((state) => state.draft)
  const form = useEditor((state) => state.form)
  const value = useEditor((state) => chipView(expression, state).text)
  const uses = useMemo(() => (draft ? countUses(draft, factName(expression)) : 0), [draft, expression])
  const home = useMemo(
    () => (draft ? homeOf(draft, fieldsOf(draft, form), factName(expression)) : null),
    [draft, form, expression],
  )
  const [answer, setAnswer] = useState<FactValue | null | undefined>(home?.value)
  if (!draft) return null
  const label = factLabel(expression, { fields: fieldsOf(draft, form) })

  const close = (): void => {
    onClose()
    requestAnimationFrame(() => editor.isDestroyed || editor.view.focus())
  }
  const everywhere = (): void => {
    const edit = home?.edit(answer ?? null)
    if (edit) useEditor.getState().edit(edit)
    close()
  }
  const here = (): void => {
    const node = editor.state.doc.nodeAt(position)
    if (node?.type.name === 'fact') {
      const words = chipView(expression).text
      editor.view.dispatch(editor.state.tr.replaceWith(position, position + 1, editor.schema.text(words, node.marks)))
    }
    close()
  }
  const place = factPlace(expression)
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: element, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => !open && close()}
    >
      <PopoverSurface className={css.factPopover} aria-label={label}>
        <p className={css.factUses}>
          <strong>{label}</strong>: dùng ở {uses} chỗ.
        </p>
        {home ? (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              everywhere()
            }}
          >
            {home.field ? (
              <AnswerField field={home.field} value={answer ?? undefined} onChange={setAnswer} />
            ) : typeof home.value === 'number' || expression === 'nam' ? (
              <YearField
                label={label}
                value={typeof answer === 'number' ? answer : null}
                onChange={(year) => setAnswer(year)}
              />
            ) : (
              <TextField label={label} value={typeof answer === 'string' ? answer : ''} onChange={setAnswer} />
            )}
          </form>
        ) : (
          <p>{value}</p>
        )}
        <div className={css.factButtons}>
          {home && (
            <Button appearance="primary" size="small" onClick={everywhere}>
              Xong, đổi mọi chỗ
            </Button>
          )}
          {!home && place && (
            <Button
              size="small"
              onClick={() => {
                onClose()
                useEditor.getState().goTo(place)
              }}
            >
              Đến ô khai
            </Button>
          )}
          <Button size="small" onClick={here}>
            Chỉ chỗ này: thành chữ thường
          </Button>
          <Button size="small" appearance="subtle" onClick={close}>
            Thôi
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  )
}

/** How often the texts of the plan say a fact, whatever part of it. */
function countUses(draft: Draft, name: string): number {
  const root = name.split('.')[0]
  return draftTexts(draft)
    .flatMap(({ text }) => (text.includes('{{') ? parseInline(text) : []))
    .filter((node) => node.kind === 'fact' && sameFact(factName(node.expression), name, root)).length
}

/** Parts of an answer are one fact; `co_quan.ten` and `co_quan.ngan` are two fields. */
const sameFact = (one: string, name: string, root: string | undefined): boolean =>
  one === name || (root !== 'co_quan' && one.split('.')[0] === root)

interface FactHome {
  field: TemplateField | null
  value: FactValue | undefined
  edit: (value: FactValue | null) => DraftEdit | null
}

/** Where the fact is kept, as far as it can be written here; null for one made of several fields. */
function homeOf(draft: Draft, fields: readonly TemplateField[], name: string): FactHome | null {
  const text = (value: string, edit: (value: string) => DraftEdit): FactHome => ({
    field: null,
    value,
    edit: (next) => (typeof next === 'string' ? edit(next) : null),
  })
  const { letterhead } = draft
  switch (name) {
    case 'nam':
      return {
        field: null,
        value: draft.year ?? undefined,
        edit: (year) => (typeof year === 'number' ? { op: 'set-year', year } : null),
      }
    case 'dia_danh':
      return text(letterhead.place, (place) => ({ op: 'set-letterhead', patch: { place } }))
    case 'co_quan.ten':
      return text(letterhead.issuer, (issuer) => ({ op: 'set-letterhead', patch: { issuer } }))
    case 'co_quan.ngan':
      return text(letterhead.shortName, (shortName) => ({ op: 'set-letterhead', patch: { shortName } }))
    default: {
      const field = fields.find(({ id }) => id === name.split('.')[0])
      if (!field) return null
      return { field, value: draft.facts[field.id], edit: (value) => ({ op: 'set-fact', id: field.id, value }) }
    }
  }
}
