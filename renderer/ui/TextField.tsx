import { Input, Textarea } from '@fluentui/react-components'
import type { FocusEvent, ReactElement } from 'react'
import { examplePlaceholder, FieldFrame, type FieldProps } from './FieldFrame.tsx'

interface Props extends FieldProps {
  value: string
  /** Called in the same tick as the key, with the text as typed. */
  onChange: (text: string) => void
}

/**
 * One line of Vietnamese. The text is never changed while it is typed: Telex and VNI send a burst of
 * backspaces and letters, and a field that answers late or corrects them loses diacritics. NFC comes on blur.
 */
export function TextField({ value, onChange, ...field }: Props): ReactElement {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <Input
          {...control}
          value={value}
          placeholder={examplePlaceholder(field.example)}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => onChange(data.value)}
          onBlur={composeOnBlur(value, onChange)}
        />
      )}
    </FieldFrame>
  )
}

/** Several lines; grows with its text. */
export function TextArea({ value, onChange, rows = 3, ...field }: Props & { rows?: number }): ReactElement {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <Textarea
          {...control}
          value={value}
          rows={rows}
          resize="vertical"
          placeholder={examplePlaceholder(field.example)}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => onChange(data.value)}
          onBlur={composeOnBlur(value, onChange)}
        />
      )}
    </FieldFrame>
  )
}

/** On leaving the field, letters with loose marks (NFD) become single letters (NFC). */
export const composeOnBlur =
  (value: string, onChange: (text: string) => void) =>
  (_event: FocusEvent): void => {
    const composed = value.normalize('NFC')
    if (composed !== value) onChange(composed)
  }
