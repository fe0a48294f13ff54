import { Button } from '@fluentui/react-components'
import { memo, type ReactElement, useMemo, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { place } from '../../core/document/place.ts'
import { isCitedDocument } from '../../core/draft/answer.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { fieldsOf } from '../../core/template/fieldsOf.ts'
import type { StepId, TemplateField } from '../../core/template/template.ts'
import { citeFull } from '../../core/text/citations.ts'
import { useEditor } from '../state/editor.ts'
import { AnswerField } from '../ui/AnswerField.tsx'
import css from './form.module.css'
import { Group } from './Group.tsx'
import { edit, useDraft } from './useDraft.ts'
import { usedFacts } from './usedFacts.ts'

const noFields: readonly TemplateField[] = []

/**
 * The template's own questions of a step. What is typed here appears wherever the plan names it. An imported plan has
 * its own words: questions none of them speaks of wait behind a button.
 */
export function FactFields({ step, title }: { step: StepId; title?: string }): ReactElement | null {
  const fields = useEditor((state) => (state.draft ? fieldsOf(state.draft, state.form) : noFields))
  const here = useMemo(() => fields.filter((field) => field.step === step), [fields, step])
  const asked = useDraft(useShallow((draft) => askedOf(here, draft)))
  const [opened, setAll] = useState(false)
  const wanted = useEditor((state) => state.requestedPlace?.place)
  const all = opened || here.some((field) => place.fact(field.id) === wanted && !asked.includes(field))
  if (here.length === 0) return null
  const waiting = here.length - asked.length
  if (asked.length === 0 && !all) {
    return (
      <div>
        <Button appearance="subtle" onClick={() => setAll(true)}>
          Câu hỏi của mẫu mà văn bản này chưa dùng ({waiting})
        </Button>
      </div>
    )
  }
  return (
    <Group
      title={title ?? 'Thông tin dùng trong văn bản'}
      help="Khai một lần; mọi chỗ nhắc đến trong văn bản tự đổi theo."
    >
      {(all ? here : asked).map((field) => (
        <FactField key={field.id} field={field} />
      ))}
      {waiting > 0 && !all && (
        <div>
          <Button appearance="subtle" onClick={() => setAll(true)}>
            Câu hỏi khác của mẫu ({waiting})
          </Button>
        </div>
      )}
    </Group>
  )
}

/** All of them in a plan begun from the template; in an imported one those a text speaks of, or answered already. */
function askedOf(fields: readonly TemplateField[], draft: Draft): TemplateField[] {
  if (draft.origin?.kind !== 'file' && !draft.origin?.imported) return [...fields]
  const used = usedFacts(draft)
  return fields.filter((field) => used.has(field.id) || draft.facts[field.id] !== undefined)
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
      {isCitedDocument(value) && value.subject !== '' && (
        <p className={css.result}>
          Trong văn bản: <span className={css.resultText}>{citeFull(value)}</span>
        </p>
      )}
    </>
  )
})
