import type { ReactElement } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import { emptyDocument, isCitedDocument } from '../../core/draft/answer.ts'
import type { CitedDocument, FactValue } from '../../core/draft/draft.ts'
import type { TemplateField } from '../../core/template/template.ts'
import { DateField } from './DateField.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import { HintLabel } from './HintLabel.tsx'
import { MoneyField } from './MoneyField.tsx'
import { SelectField } from './SelectField.tsx'
import { SwitchField } from './SwitchField.tsx'
import { TextArea, TextField } from './TextField.tsx'
import css from './ui.module.css'
import { NumberField, YearField } from './YearField.tsx'

interface Props {
  field: TemplateField
  value: FactValue | undefined
  /** null takes the answer away. */
  onChange: (value: FactValue | null) => void
  place?: PlaceKey
}

/** One question of a template, by its kind. Knows kinds, never the names of one template's fields. */
export function AnswerField({ field, value, onChange, place }: Props): ReactElement {
  const common: FieldProps = {
    label: field.label,
    ...(place ? { place } : {}),
    ...(field.hint ? { hint: field.hint } : {}),
    ...(field.example ? { example: field.example } : {}),
    ...(field.why ? { why: field.why } : {}),
    ...(field.required ? { required: true } : {}),
  }
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
          choices={[{ value: '', label: 'Chưa chọn' }, ...(field.choices ?? [])]}
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
          value={Array.isArray(value) ? value.join('\n') : ''}
          onChange={(lines) => onChange(lines === '' ? [] : lines.split('\n'))}
        />
      )
    case 'document':
      return <DocumentField field={field} value={value} onChange={onChange} {...(place ? { place } : {})} />
  }
}

/** A document that is cited: type, number, date, who issued it, what about. */
function DocumentField({ field, value, onChange, place }: Props): ReactElement {
  const document = isCitedDocument(value) ? value : emptyDocument(field.documentType)
  const set = (patch: Partial<CitedDocument>): void => onChange({ ...document, ...patch })
  const part = (name: keyof CitedDocument): { place?: PlaceKey } => (place ? { place: `${place}/${name}` } : {})
  return (
    <fieldset className={css.group} data-place={place}>
      <legend className={css.hiddenLegend}>{field.label}</legend>
      <HintLabel label={field.label} why={field.why} required={field.required ?? false} />
      {field.hint && <p className={css.hint}>{field.hint}</p>}
      <div className={css.groupFields}>
        <TextField
          label="Loại văn bản"
          example="Nghị quyết"
          {...part('type')}
          value={document.type}
          onChange={(type) => set({ type })}
        />
        <TextField
          label="Số, ký hiệu"
          example="20/NQ-HĐND"
          {...part('number')}
          value={document.number}
          onChange={(number) => set({ number })}
        />
        <DateField label="Ngày ban hành" {...part('date')} value={document.date} onChange={(date) => set({ date })} />
      </div>
      <TextField
        label="Cơ quan ban hành"
        example="Hội đồng nhân dân xã Bình Minh"
        {...part('issuer')}
        value={document.issuer}
        onChange={(issuer) => set({ issuer })}
      />
      <TextArea
        label="Trích yếu"
        example="về phát triển kinh tế - xã hội năm 2026"
        rows={2}
        {...part('subject')}
        value={document.subject}
        onChange={(subject) => set({ subject })}
      />
    </fieldset>
  )
}
