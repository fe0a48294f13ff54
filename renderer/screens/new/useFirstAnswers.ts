/** What is answered before a draft exists: the year, and the questions asked first. */
import { useEffect, useState } from 'react'
import type { FactValue } from '../../../core/draft/draft.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { likelyPlanYear } from '../../../core/text/dates.ts'
import { call } from '../../host/api.ts'
import { firstFields } from './firstFacts.ts'

type Answers = Record<string, FactValue | undefined>

interface FirstAnswers {
  year: number | null
  setYear: (year: number | null) => void
  answers: Answers
  /** Null takes the answer away. */
  answer: (id: string, value: FactValue | null) => void
  /** What goes to the host: a day nobody touched is moved by it, for what stands here may still be that of the year before. */
  given: Answers
}

export function useFirstAnswers(form: TemplateForm): FirstAnswers {
  const [year, setYear] = useState<number | null>(() => likelyPlanYear(new Date()))
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(firstFields(form).map((field) => [field.id, field.default])),
  )
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set())
  // Days of one's own plan, moved to the year of the new one; what the clerk answered stays.
  useEffect(() => {
    if (form.fromYear === undefined || year === null) return
    let current = true
    void call('templates.get', { id: form.id, year }).then((reply) => {
      if (!current || !reply.ok) return
      const moved = firstFields(reply.value).filter((field) => field.kind === 'date' && !own.has(field.id))
      setAnswers((now) => ({ ...now, ...Object.fromEntries(moved.map((field) => [field.id, field.default])) }))
    })
    return () => {
      current = false
    }
  }, [form.id, form.fromYear, year, own])

  const moves = new Set(
    form.fromYear === undefined ? [] : form.fields.flatMap(({ id, kind }) => (kind === 'date' ? [id] : [])),
  )
  return {
    year,
    setYear,
    answers,
    answer: (id, value) => {
      setAnswers((now) => ({ ...now, [id]: value ?? undefined }))
      setOwn((now) => (now.has(id) ? now : new Set([...now, id])))
    },
    given: Object.fromEntries(Object.entries(answers).filter(([id]) => own.has(id) || !moves.has(id))),
  }
}
