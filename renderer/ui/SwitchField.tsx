import { Switch } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import css from './ui.module.css'

interface Props {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  hint?: string
  place?: PlaceKey
}

export function SwitchField({ label, checked, onChange, hint, place }: Props): ReactElement {
  return (
    <div className={css.field} data-place={place}>
      <Switch label={label} checked={checked} onChange={(_, data) => onChange(data.checked)} />
      {hint && <p className={css.hint}>{hint}</p>}
    </div>
  )
}
