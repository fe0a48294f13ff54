import { Button } from '@fluentui/react-components'
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../core/problem/problem.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { goToScreen } from '../../state/route.ts'
import { AnswerField } from '../../ui/AnswerField.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import { YearField } from '../../ui/YearField.tsx'
import { answered, firstFields } from './firstFacts.ts'
import css from './new.module.css'
import { useFirstAnswers } from './useFirstAnswers.ts'

interface Props {
  form: TemplateForm
  onProblem: (problem: Problem) => void
}

/** The few answers asked before the draft exists. None of them is forced: all can be given later. */
export function FirstQuestions({ form, onProblem }: Props): ReactElement {
  const [title, setTitle] = useState('')
  const { year, setYear, answers, answer, given } = useFirstAnswers(form)
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start', behavior: 'smooth' })
    heading.current?.focus({ preventScroll: true })
  }, [])

  const create = async (sample: boolean): Promise<void> => {
    setBusy(true)
    const reply = await call(
      'drafts.create',
      sample
        ? { template: form.id, sample: true }
        : {
            template: form.id,
            year,
            facts: answered(given),
            ...(title.trim() ? { title: title.normalize('NFC').trim() } : {}),
          },
    )
    setBusy(false)
    if (reply.ok) goToScreen({ screen: 'editor', id: reply.value.id })
    else onProblem(reply.problem)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void create(false)
  }
  return (
    <form className={page.sheet} onSubmit={onSubmit}>
      <h2 ref={heading} tabIndex={-1} className={css.questionsTitle}>
        {form.name}: trả lời trước mấy câu
      </h2>
      <p className={page.lead}>Câu nào chưa biết thì để trống, điền sau lúc nào cũng được.</p>
      <div className={css.questions}>
        <YearField
          label="Năm của kế hoạch"
          value={year}
          onChange={setYear}
          hint="Để trống nếu kế hoạch không theo năm."
        />
        {firstFields(form).map((field) => (
          <AnswerField
            key={field.id}
            field={field}
            value={answers[field.id]}
            onChange={(value) => answer(field.id, value)}
          />
        ))}
        <TextArea
          label="Tên kế hoạch (trích yếu)"
          rows={2}
          hint="Để trống thì dùng tên có sẵn của mẫu; sửa lúc nào cũng được."
          value={title}
          onChange={setTitle}
        />
      </div>
      <div className={page.actions}>
        <Button type="submit" appearance="primary" size="large" disabled={busy}>
          Tạo bản nháp
        </Button>
        <Button size="large" disabled={busy} onClick={() => void create(true)}>
          Xem thử bản đã điền sẵn
        </Button>
      </div>
    </form>
  )
}
