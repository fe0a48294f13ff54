import { Button, Spinner } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { TemplateSummary } from '../../../core/contract/operations.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { FirstQuestions } from './FirstQuestions.tsx'
import css from './new.module.css'
import { TemplateCard } from './TemplateCard.tsx'

/** Soạn mới: which template, then only what the first page cannot do without. */
export function NewDraftScreen({ chosen }: { chosen?: string | undefined }): ReactElement {
  const [templates, setTemplates] = useState<TemplateSummary[] | null>(null)
  const [form, setForm] = useState<TemplateForm | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    void call('templates.list', {}).then((reply) => {
      if (reply.ok) setTemplates(reply.value)
      else setProblem(reply.problem)
    })
  }, [])
  useEffect(() => {
    let current = true
    setForm(null)
    if (chosen) {
      void call('templates.get', { id: chosen }).then((reply) => {
        if (!current) return
        if (reply.ok) setForm(reply.value)
        else setProblem(reply.problem)
      })
    }
    return () => {
      current = false
    }
  }, [chosen])

  const good = templates?.filter((template) => template.faults.length === 0) ?? []
  const refused = templates?.filter((template) => template.faults.length > 0) ?? []
  return (
    <PageScreen name="Soạn mới">
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      {!templates && !problem && <Spinner label="Đang đọc các mẫu…" />}
      <div className={page.actions}>
        <Button onClick={() => goToScreen({ screen: 'templates' })}>Mẫu của tôi…</Button>
        <Button onClick={() => goToScreen({ screen: 'amend' })}>Sửa đổi, thay thế kế hoạch đã ban hành…</Button>
      </div>
      <ul className={css.cards} aria-label="Các mẫu kế hoạch">
        {good.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            chosen={template.id === chosen}
            onChoose={() => goToScreen({ screen: 'new', template: template.id })}
          />
        ))}
      </ul>
      {form && <FirstQuestions key={form.id} form={form} onProblem={setProblem} />}
      {refused.length > 0 && <Refused templates={refused} />}
    </PageScreen>
  )
}

/** Folders of templates that have faults, each named with its line. */
function Refused({ templates }: { templates: readonly TemplateSummary[] }): ReactElement {
  return (
    <section className={page.sheet}>
      <h2 className={css.refusedTitle}>Thư mục mẫu chưa dùng được</h2>
      {templates.map((template) => (
        <div key={template.id}>
          <p>{template.name || template.id}</p>
          <ul>
            {template.faults.map((fault) => (
              <li key={`${fault.file}${fault.line}${fault.message}`}>
                {fault.file}
                {fault.line > 0 && `, dòng ${fault.line}`}: {fault.message}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
