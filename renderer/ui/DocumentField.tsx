import type { ReactElement } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import { emptyDocument, isCitedDocument } from '../../core/draft/answer.ts'
import type { CitedDocument, FactValue } from '../../core/draft/draft.ts'
import type { TemplateField } from '../../core/template/template.ts'
import { DateField } from './DateField.tsx'
import { HintLabel } from './HintLabel.tsx'
import { TextArea, TextField } from './TextField.tsx'
import css from './ui.module.css'

export interface AnswerProps {
  field: TemplateField
  value: FactValue | undefined
  /** null takes the answer away. */
  onChange: (value: FactValue | null) => void
  place?: PlaceKey
}

/** A document that is cited: type, number, date, who issued it, what about. */
export function DocumentField({ field, value, onChange, place }: AnswerProps): ReactElement {
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
