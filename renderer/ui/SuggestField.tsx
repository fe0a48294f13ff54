import { Input } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactElement, useId, useMemo, useState } from 'react'
import { examplePlaceholder, FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { matching } from './suggestions.ts'
import { composeOnBlur } from './TextField.tsx'
import css from './ui.module.css'

interface Props extends FieldProps {
  value: string
  /** Names to offer; found by words without diacritics too ("van hoa" finds "Phòng Văn hóa - Xã hội"). */
  suggestions: readonly string[]
  onChange: (text: string) => void
  /** A suggestion was taken; by default the text becomes it. */
  onPick?: (suggestion: string) => void
}

/**
 * A line of text with a list below it. Nothing is completed inside the field: selected letters are what
 * Vietnamese keyboards delete first. Enter takes a suggestion only after an arrow key chose one.
 */
export function SuggestField({ value, suggestions, onChange, onPick, ...field }: Props): ReactElement {
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const offered = useMemo(() => (open ? matching(suggestions, value) : []), [open, suggestions, value])
  const shown = open && offered.length > 0 && !(offered.length === 1 && offered[0] === value)

  const pick = (suggestion: string): void => {
    setOpen(false)
    setChosen(-1)
    if (onPick) onPick(suggestion)
    else onChange(suggestion)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setChosen((at) => Math.max(-1, Math.min(offered.length - 1, at + step)))
    } else if (event.key === 'Enter' && shown) {
      const suggestion = offered[chosen]
      if (suggestion === undefined) return
      event.preventDefault()
      event.stopPropagation()
      pick(suggestion)
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <FieldFrame {...field}>
      {(control) => (
        <div className={css.suggestBox}>
          <Input
            {...control}
            role="combobox"
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(shown && chosen >= 0 ? { 'aria-activedescendant': `${listId}-${chosen}` } : {})}
            className={css.wideInput}
            value={value}
            placeholder={examplePlaceholder(field.example)}
            autoComplete="off"
            spellCheck={false}
            onFocus={() => setOpen(true)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={(event) => {
              setOpen(false)
              setChosen(-1)
              composeOnBlur(value, onChange)(event)
            }}
            onChange={(_, data) => {
              setOpen(true)
              setChosen(-1)
              onChange(data.value)
            }}
          />
          <OfferedNames id={listId} label={field.label} hidden={!shown} names={offered} chosen={chosen} onPick={pick} />
        </div>
      )}
    </FieldFrame>
  )
}

interface OfferedNamesProps {
  id: string
  label: string
  hidden: boolean
  names: readonly string[]
  /** Index of the one an arrow key chose; -1 for none. */
  chosen: number
  onPick: (name: string) => void
}

function OfferedNames({ id, label, hidden, names, chosen, onPick }: OfferedNamesProps): ReactElement {
  return (
    <div className={css.suggestList} id={id} role="listbox" aria-label={`Gợi ý: ${label}`} hidden={hidden}>
      {names.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field above (combobox pattern)
        <div
          key={suggestion}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={css.suggestion}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion)}
        >
          {suggestion}
        </div>
      ))}
    </div>
  )
}
