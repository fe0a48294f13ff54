import { Input } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import css from './ui.module.css'

export interface NumberProps extends FieldProps {
  value: number | null
  onChange: (value: number | null) => void
}

interface Props extends NumberProps {
  /** Null for no words at all, undefined for words that are no such number. */
  read: (text: string) => number | null | undefined
  show: (value: number) => string
  /** Said on leaving, of words that are none. */
  wrong: string
  /** Stands behind it. */
  unit?: string
}

/** A number as it is typed; the value follows when the words are one, or empty, and half a number stays as it stands. */
export function TypedNumberField({ value, onChange, read, show, wrong, unit, ...field }: Props): ReactElement {
  const [typed, setTyped] = useState<{ text: string; value: number | null } | null>(null)
  const [left, setLeft] = useState(true)
  // Text belongs to the value it was typed for: an undo or another field's change shows the new value.
  const text = typed && typed.value === value ? typed.text : value === null ? '' : show(value)
  const type = (next: string): void => {
    const number = read(next)
    setTyped({ text: next, value: number === undefined ? value : number })
    if (number !== undefined && number !== value) onChange(number)
  }
  const message = left && read(text) === undefined ? wrong : field.message
  return (
    <FieldFrame {...field} {...(message ? { message } : {})}>
      {(control) => (
        <Input
          {...control}
          className={css.shortInput}
          value={text}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          contentAfter={unit}
          placeholder={field.example}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={(_, data) => type(data.value)}
        />
      )}
    </FieldFrame>
  )
}
