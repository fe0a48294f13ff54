/**
 * A fact in the text, looked at and changed where it stands: its value, how often the plan says it, and two ways to change it.
 * Nothing is written before “Xong”; the caret goes back to where it was.
 */
import { Button, Popover, PopoverSurface } from '@fluentui/react-components'
import type { Editor } from '@tiptap/core'
import { type ReactElement, useMemo, useState } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import type { FactValue } from '../../core/draft/draft.ts'
import { fieldsOf } from '../../core/template/fieldsOf.ts'
import { useEditor } from '../state/editor.ts'
import { chipView } from './chipView.ts'
import { FactAnswer } from './FactAnswer.tsx'
import { factHomeIn, factUses } from './factHomes.ts'
import { factLabel, factName, factPlace, factRoot } from './factPlaces.ts'
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
  const uses = useMemo(() => (draft ? (factUses(draft).get(factRoot(expression))?.uses ?? 0) : 0), [draft, expression])
  const home = useMemo(
    () => (draft ? factHomeIn(draft, fieldsOf(draft, form), factName(expression)) : null),
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
            <FactAnswer home={home} label={label} value={answer ?? undefined} onChange={setAnswer} />
          </form>
        ) : (
          <p>{value}</p>
        )}
        <div className={css.factButtons}>
          {home ? (
            <Button appearance="primary" size="small" onClick={everywhere}>
              Xong, đổi mọi chỗ
            </Button>
          ) : (
            place && <ToItsField place={place} onGo={onClose} />
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

/** What is not answered here is answered in its own field. */
function ToItsField({ place, onGo }: { place: PlaceKey; onGo: () => void }): ReactElement {
  return (
    <Button
      size="small"
      onClick={() => {
        onGo()
        useEditor.getState().goTo(place)
      }}
    >
      Đến ô khai
    </Button>
  )
}
