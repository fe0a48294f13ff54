/** `--set name=value` as answers of a template, by the kind of each field. */

import { plannedYears } from '../../core/contract/plannedYears.ts'
import { emptyDocument, isCitedDocument } from '../../core/draft/answer.ts'
import type { CitedDocument, FactValue } from '../../core/draft/draft.ts'
import { AppError } from '../../core/problem/appError.ts'
import { answeredParts, isAnsweredPart } from '../../core/template/names.ts'
import type { TemplateField, TemplateForm } from '../../core/template/template.ts'
import { readDate } from '../../core/text/dates.ts'

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
  switch (field.kind) {
    case 'number':
    case 'year':
      return wholeNumber(field.id, value)
    case 'date':
      return isoDate(field.id, value)
    case 'yes-no':
      return yesNo(field.id, value)
    case 'lines':
      return value.split(';').map((line) => line.trim())
    case 'choice':
      return choice(field, value)
    case 'document':
      throw badValue(field.id, value, `từng phần: ${field.id}.so=…, ${field.id}.ngay=…, ${field.id}.co_quan=…`)
    case 'text':
    case 'long-text':
      return value
  }
}

function withPart(
  known: FactValue | undefined,
  field: TemplateField,
  key: keyof CitedDocument,
  value: string,
): CitedDocument {
  const before = isCitedDocument(known) ? known : emptyDocument(field.documentType)
  return { ...before, [key]: key === 'date' ? isoDate(field.id, value) : value }
}

function wholeNumber(name: string, value: string): number {
  if (!/^-?\d{1,15}$/.test(value)) throw badValue(name, value, 'một số nguyên')
  return Number(value)
}

function plannedYear(name: string, value: string): number {
  const { first, last } = plannedYears
  const year = wholeNumber(name, value)
  if (year < first || year > last) throw badValue(name, value, `một năm từ ${first} đến ${last}`)
  return year
}

/** `2026-09-05` or `5/9/2026`; a day that is not in the calendar is refused. */
function isoDate(name: string, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(value)?.map(Number) ?? []
  const iso = readDate(year === undefined ? value : `${day}/${month}/${year}`)
  if (iso === null) throw badValue(name, value, 'một ngày, như 05/9/2026')
  return iso
}

function yesNo(name: string, value: string): boolean {
  const word = value.toLowerCase().normalize('NFC')
  if (['có', 'co', 'true', '1'].includes(word)) return true
  if (['không', 'khong', 'false', '0'].includes(word)) return false
  throw badValue(name, value, '“có” hoặc “không”')
}

function choice(field: TemplateField, value: string): string {
  const choices = field.choices ?? []
  if (!choices.some((one) => one.value === value)) {
    throw badValue(field.id, value, choices.map((one) => one.value).join(', '))
  }
  return value
}

const badValue = (name: string, value: string, wanted: string): AppError =>
  new AppError({ code: 'command.bad-value', params: { name, value, wanted } })

function unknownName(form: TemplateForm, name: string): AppError {
  const names = ['nam', 'trich_yeu', ...form.fields.map((field) => field.id)].join(', ')
  return new AppError({ code: 'command.unknown-name', params: { name, template: form.id, names } })
}
