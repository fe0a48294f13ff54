import { Input } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import css from './ui.module.css'

interface Props extends FieldProps {
  value: number | null
  onChange: (value: number | null) => void
  /** Smallest and largest that is taken. */
  min?: number
  max?: number
}

/** A whole number; the value follows when the text is one within bounds, or empty. */
export function NumberField({ value, onChange, min = 0, max = 999_999_999, ...field }: Props): ReactElement {
  const [typed, setTyped] = useState<{ text: string; value: number | null } | null>(null)
  const [left, setLeft] = useState(true)
  const text = typed && typed.value === value ? typed.text : value === null ? '' : String(value)

  const read = (raw: string): number | null | undefined => {
    const trimmed = raw.trim()
    if (trimmed === '') return null
    const number = /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : Number.NaN
    return number >= min && number <= max ? number : undefined
  }
  const type = (next: string): void => {
    const number = read(next)
    setTyped({ text: next, value: number === undefined ? value : number })
    if (number !== undefined && number !== value) onChange(number)
  }
  const message = left && read(text) === undefined ? `Viết một số từ ${min} đến ${max}.` : field.message
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
          placeholder={field.example}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={(_, data) => type(data.value)}
        />
      )}
    </FieldFrame>
  )
}

/** A year of four digits. */
export function YearField(props: Omit<Props, 'min' | 'max'>): ReactElement {
  return <NumberField {...props} min={1990} max={2200} />
}
