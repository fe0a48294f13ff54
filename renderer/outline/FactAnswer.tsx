import type { ReactElement } from 'react'
import type { FactValue } from '../../core/draft/draft.ts'
import { AnswerField } from '../ui/AnswerField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { YearField } from '../ui/YearField.tsx'
import type { FactHome } from './factHomes.ts'

interface Props {
  home: FactHome
  label: string
  value: FactValue | undefined
  onChange: (value: FactValue | null) => void
}

/** The field a fact is changed in, wherever it is shown. */
export function FactAnswer({ home, label, value, onChange }: Props): ReactElement {
  if (home.field) return <AnswerField field={home.field} value={value} onChange={onChange} />
  if (home.year) return <YearField label={label} value={typeof value === 'number' ? value : null} onChange={onChange} />
  return <TextField label={label} value={typeof value === 'string' ? value : ''} onChange={onChange} />
}
