import { Input } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import { wholeDong } from '../../core/template/readAnswer.ts'
import { groupedText } from '../../core/text/figures.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import css from './ui.module.css'

interface Props extends FieldProps {
  /** In đồng. */
  value: number | null
  onChange: (value: number | null) => void
}

/** A sum in đồng, typed with or without dots; the value follows when the text is one, or empty. */
export function MoneyField({ value, onChange, ...field }: Props): ReactElement {
  const [typed, setTyped] = useState<{ text: string; value: number | null } | null>(null)
  const [left, setLeft] = useState(true)
  const text = typed && typed.value === value ? typed.text : value === null ? '' : groupedText(value)
  const type = (next: string): void => {
    const read = next.trim() === '' ? null : wholeDong(next)
    const good = next.trim() === '' || read !== null
    setTyped({ text: next, value: good ? read : value })
    if (good && read !== value) onChange(read)
  }
  const bad = left && text.trim() !== '' && wholeDong(text) === null
  const message = bad ? 'Viết đủ số tiền bằng đồng, như 45.000.000.' : field.message
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
          contentAfter="đồng"
          placeholder={field.example}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={(_, data) => type(data.value)}
        />
      )}
    </FieldFrame>
  )
}
