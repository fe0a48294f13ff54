/** `--set name=value` as answers of a template, by the kind of each field. */

import { plannedYears } from '../../core/contract/plannedYears.ts'
import { emptyDocument, isCitedDocument } from '../../core/draft/answer.ts'
import type { CitedDocument, FactValue } from '../../core/draft/draft.ts'
import { AppError } from '../../core/problem/appError.ts'
import { answeredParts, isAnsweredPart } from '../../core/template/names.ts'
import { isUnreadable, readAnswerText, readPart, wholeNumber } from '../../core/template/readAnswer.ts'
import type { TemplateField, TemplateForm } from '../../core/template/template.ts'

export interface Answers {
  year?: number | null
  title?: string
  facts: Record<string, FactValue>
}

/** `nam=2026`, `trich_yeu=...`, `han_bao_cao=05/9/2026`, `nghi_quyet.so=20/NQ-HĐND`. Throws `command.*`. */
export function readAnswer(answers: Answers, form: TemplateForm, name: string, value: string): Answers {
  if (name === 'nam') return { ...answers, year: value === '' ? null : plannedYear(name, value) }
  if (name === 'trich_yeu') return { ...answers, title: value }
  const [id = '', part] = name.split('.')
  const field = form.fields.find((one) => one.id === id)
  const key = part !== undefined && isAnsweredPart(part) ? answeredParts[part] : undefined
  if (!field || (part !== undefined && (field.kind !== 'document' || key === undefined))) throw unknownName(form, name)
  const fact = key ? withPart(answers.facts[id], field, key, value) : readFact(field, value)
  return { ...answers, facts: { ...answers.facts, [id]: fact } }
}

function readFact(field: TemplateField, value: string): FactValue {
  const read = readAnswerText(field, value)
  if (isUnreadable(read)) throw badValue(field.id, value, read.wanted)
  return read
}

function withPart(
  before: FactValue | undefined,
  field: TemplateField,
  key: keyof CitedDocument,
  value: string,
): CitedDocument {
  const read = readPart(key, value)
  if (isUnreadable(read)) throw badValue(field.id, value, read.wanted)
  return { ...(isCitedDocument(before) ? before : emptyDocument(field.documentType)), [key]: read }
}

function plannedYear(name: string, value: string): number {
  const { first, last } = plannedYears
  const year = wholeNumber(value)
  if (year === null) throw badValue(name, value, 'một số nguyên')
  if (year < first || year > last) throw badValue(name, value, `một năm từ ${first} đến ${last}`)
  return year
}

const badValue = (name: string, value: string, wanted: string): AppError =>
  new AppError({ code: 'command.bad-value', params: { name, value, wanted } })

function unknownName(form: TemplateForm, name: string): AppError {
  const names = ['nam', 'trich_yeu', ...form.fields.map((field) => field.id)].join(', ')
  return new AppError({ code: 'command.unknown-name', params: { name, template: form.id, names } })
}
