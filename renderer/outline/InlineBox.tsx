/**
 * A lone text.
 *
 * 1. At rest the text as it prints (`StillInline`): a press or the focus takes it in hand.
 * 2. In hand `LiveInline`, with the popover of a fact and the list of names where there are any.
 */
import type { Editor } from '@tiptap/core'
import { type FocusEvent, type MouseEvent, type ReactElement, useMemo, useRef, useState } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import { type Caret, selectionIn } from './caret.ts'
import { type FactInText, FactPopover } from './FactPopover.tsx'
import { LiveInline } from './LiveInline.tsx'
import css from './outline.module.css'
import { StaticInline } from './StaticInline.tsx'
import { SuggestList } from './SuggestList.tsx'
import { loneText } from './suggestTarget.ts'
import type { TextInHand } from './textInHand.ts'
import type { Suggestions } from './useSuggested.ts'

interface InlineBoxProps {
  value: string
  onChange: (inline: string) => void
  label: string
  place: PlaceKey
  /** Where the caret goes; null while the text is not in hand. */
  caret: Caret | null
  onActivate: (caret: Caret) => void
  placeholder?: string
  onKey?: (event: KeyboardEvent, text: TextInHand) => boolean
  onPasteText?: ((text: string) => boolean) | undefined
  onPasteLines?: (lines: string[], text: TextInHand) => boolean
  onEditor?: (editor: Editor | null) => void
  onBlur?: (next: Element | null) => void
  suggestions?: Suggestions | undefined
  /** Id of the hint under the field. */
  describedBy?: string | undefined
  /** A footnote may be put into it. */
  notes?: boolean
  /** A stop of the Tab key while not in hand. */
  tabbable?: boolean
}

/** A text that reads as it prints, and becomes an editor when it is clicked or focused. */
export function InlineBox(props: InlineBoxProps): ReactElement {
  const { caret, suggestions, onKey, onEditor, onBlur } = props
  const [editor, setEditor] = useState<Editor | null>(null)
  const [fact, setFact] = useState<FactInText | null>(null)
  const target = useMemo(() => editor && loneText(editor), [editor])
  const factOpen = useRef(false)
  const listKeys = useRef<((event: KeyboardEvent) => boolean) | null>(null)
  if (caret === null) return <StillInline {...props} />
  return (
    <div className={css.box} data-place={props.place}>
      <LiveInline
        {...props}
        caret={caret}
        onKey={(event, text) => listKeys.current?.(event) || (onKey?.(event, text) ?? false)}
        onEditor={(made) => {
          setEditor(made)
          onEditor?.(made)
        }}
        onFact={(found) => {
          factOpen.current = true
          setFact(found)
        }}
        onBlur={(next) => {
          if (!factOpen.current) onBlur?.(next)
        }}
      />
      {fact && (
        <FactPopover
          fact={fact}
          onClose={() => {
            factOpen.current = false
            setFact(null)
          }}
        />
      )}
      {suggestions && target && (
        <SuggestList
          {...suggestions}
          target={target}
          label={props.label}
          onHandler={(handler) => {
            listKeys.current = handler
          }}
        />
      )}
    </div>
  )
}

function StillInline(props: InlineBoxProps): ReactElement {
  const { value, label, place, onActivate, placeholder = '', tabbable = true } = props
  const pressed = useRef(false)

  const onMouseUp = (event: MouseEvent<HTMLDivElement>): void => {
    if (!pressed.current || event.button !== 0) return
    pressed.current = false
    const selection = selectionIn(event.currentTarget)
    if (selection) onActivate(selection)
    else if (document.getSelection()?.isCollapsed !== false) onActivate('end')
  }
  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    if (!pressed.current && event.target === event.currentTarget) onActivate('end')
  }
  return (
    <div className={css.box} data-place={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: an input cannot show bold, chips and line breaks */}
      <div
        className={css.text}
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-describedby={props.describedBy}
        tabIndex={tabbable ? 0 : -1}
        data-placeholder={placeholder}
        data-empty={value === '' ? '' : undefined}
        onMouseDown={(event) => {
          pressed.current = event.button === 0
        }}
        onMouseUp={onMouseUp}
        onFocus={onFocus}
      >
        <StaticInline value={value} />
      </div>
    </div>
  )
}
