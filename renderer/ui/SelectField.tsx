import { Select } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'

interface Props<V extends string> extends FieldProps {
  value: V
  choices: readonly { value: V; label: string }[]
  onChange: (value: V) => void
}

/** One of a few. The system's own list: every keyboard and screen reader knows it. */
export function SelectField<V extends string>({ value, choices, onChange, ...field }: Props<V>): ReactElement {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(_, data) => {
            const chosen = choices.find((choice) => choice.value === data.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  )
}
