import { memo, type ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import type { StepId, TemplateField } from '../../core/template/template.ts'
import { citeFull } from '../../core/text/citations.ts'
import { useEditor } from '../state/editor.ts'
import { AnswerField } from '../ui/AnswerField.tsx'
import css from './form.module.css'
import { Group } from './Group.tsx'
import { edit, useDraft } from './useDraft.ts'

const none: TemplateField[] = []

/** The template's own questions of a step. What is typed here appears wherever the plan names it. */
export function FactFields({ step, title }: { step: StepId; title?: string }): ReactElement | null {
  const fields = useEditor((state) => state.form?.fields ?? none)
  const here = fields.filter((field) => field.step === step)
  if (here.length === 0) return null
  return (
    <Group
      title={title ?? 'Thông tin dùng trong văn bản'}
      help="Khai một lần; mọi chỗ nhắc đến trong văn bản tự đổi theo."
    >
      {here.map((field) => (
        <FactField key={field.id} field={field} />
      ))}
    </Group>
  )
}

const FactField = memo(function FactField({ field }: { field: TemplateField }): ReactElement {
  const value = useDraft((draft) => draft.facts[field.id])
  return (
    <>
      <AnswerField
        field={field}
        value={value}
        place={place.fact(field.id)}
        onChange={(next) => edit({ op: 'set-fact', id: field.id, value: next }, `fact:${field.id}`)}
      />
      {typeof value === 'object' && !Array.isArray(value) && value.subject !== '' && (
        <p className={css.result}>
          Trong văn bản: <span className={css.resultText}>{citeFull(value)}</span>
        </p>
      )}
    </>
  )
})
