import type { ReactElement } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import type { FactValue } from '../../core/draft/draft.ts'
import type { TemplateField } from '../../core/template/template.ts'
import { DateField } from './DateField.tsx'
import { type AnswerProps, DocumentField } from './DocumentField.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import { MoneyField } from './MoneyField.tsx'
import { SelectField } from './SelectField.tsx'
import { SwitchField } from './SwitchField.tsx'
import { TextArea, TextField } from './TextField.tsx'
import { NumberField, YearField } from './YearField.tsx'

/** One question of a template, by its kind. Knows kinds, never the names of one template's fields. */
export function AnswerField({ field, value, onChange, place }: AnswerProps): ReactElement {
  const common = frameOf(field, place)
  const text = typeof value === 'string' ? value : ''
  const number = typeof value === 'number' ? value : null
  switch (field.kind) {
    case 'text':
    case 'unit':
      return <TextField {...common} value={text} onChange={onChange} />
    case 'long-text':
      return <TextArea {...common} value={text} onChange={onChange} />
    case 'year':
      return <YearField {...common} value={number} onChange={onChange} />
    case 'number':
      return <NumberField {...common} value={number} onChange={onChange} />
    case 'money':
      return <MoneyField {...common} value={number} onChange={onChange} />
    case 'date':
      return <DateField {...common} value={text} onChange={onChange} />
    case 'choice':
      return (
        <SelectField
          {...common}
          value={text}
          choices={choicesOf(field)}
          onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
        />
      )
    case 'yes-no':
      return <SwitchField {...common} checked={value === true} onChange={onChange} />
    case 'lines':
      return (
        <TextArea
          {...common}
          hint={field.hint ?? 'Mỗi dòng một mục.'}
          value={linesText(value)}
          onChange={(lines) => onChange(lines === '' ? [] : lines.split('\n'))}
        />
      )
    case 'document':
      return <DocumentField field={field} value={value} onChange={onChange} {...(place ? { place } : {})} />
  }
}

/** What stands around the box of an answer, whatever its kind. */
const frameOf = (field: TemplateField, place: PlaceKey | undefined): FieldProps => ({
  label: field.label,
  ...(place ? { place } : {}),
  ...(field.hint ? { hint: field.hint } : {}),
  ...(field.example ? { example: field.example } : {}),
  ...(field.why ? { why: field.why } : {}),
  ...(field.required ? { required: true } : {}),
})

const choicesOf = ({ choices = [] }: TemplateField) => [{ value: '', label: 'Chưa chọn' }, ...choices]

const linesText = (value: FactValue | undefined): string => (Array.isArray(value) ? value.join('\n') : '')
