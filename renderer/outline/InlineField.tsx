import type { Editor } from '@tiptap/core'
import { type ReactElement, useRef, useState } from 'react'
import { FieldFrame, type FieldProps } from '../ui/FieldFrame.tsx'
import { AskHere } from './AskHere.tsx'
import type { Caret } from './caret.ts'
import { FactButton } from './FactButton.tsx'
import { InlineBox } from './InlineBox.tsx'
import css from './outline.module.css'
import type { TextInHand } from './textInHand.ts'
import type { Suggestions } from './useSuggested.ts'

interface Props extends Omit<FieldProps, 'place'> {
  value: string
  onChange: (inline: string) => void
  place: string
  suggestions?: Suggestions | undefined
  onKey?: (event: KeyboardEvent, text: TextInHand) => boolean
  /** Offer the facts that can stand in the text. */
  facts?: boolean
}

/** A field of a form whose text may hold facts, bold and italic: the trích yếu, an annex's title, a recipient. */
export function InlineField(props: Props): ReactElement {
  const { value, onChange, place, suggestions, onKey, example, facts = false, ...frame } = props
  const [caret, setCaret] = useState<Caret | null>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const menuOpen = useRef(false)
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <div className={css.field} id={control.id} data-invalid={control['aria-invalid'] ? '' : undefined}>
          <InlineBox
            value={value}
            onChange={onChange}
            label={frame.label}
            describedBy={control['aria-describedby']}
            place={place}
            caret={caret}
            onActivate={setCaret}
            placeholder={example ? `Ví dụ: ${example}` : ''}
            suggestions={suggestions}
            notes={facts}
            {...(onKey ? { onKey } : {})}
            onEditor={setEditor}
            onBlur={(next) => {
              if (document.hasFocus() && !menuOpen.current && !next?.closest('[data-fact-menu]')) setCaret(null)
            }}
          />
          {facts && editor && (
            <span data-fact-menu="">
              <FactButton
                editor={editor}
                onOpen={(open) => {
                  menuOpen.current = open
                }}
              />
              <span className={css.askButton}>
                <AskHere
                  editor={editor}
                  place={place}
                  undoKey={`ask:${place}`}
                  onOpen={(open) => {
                    menuOpen.current = open
                  }}
                />
              </span>
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
