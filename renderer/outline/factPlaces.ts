/**
 * What a `{{fact}}` in a text stands for: the field it is typed in, and its name for a clerk.
 */

import type { PlaceKey } from '../../core/document/place.ts'
import { namesIn, readExpression } from '../../core/template/expression.ts'
import { factHome } from '../../core/template/factHome.ts'
import { builtinNames, documentParts, isBuiltin } from '../../core/template/names.ts'
import type { TemplateField } from '../../core/template/template.ts'
import { upperFirst } from '../../core/text/normalize.ts'

/** Parts of a document answer as a clerk picks them, the usual first. */
const documentChoices = [
  ['day_du', 'viết đầy đủ'],
  ['ngan', 'viết ngắn'],
  ['so', documentParts.so],
  ['ngay', documentParts.ngay],
  ['co_quan', documentParts.co_quan],
  ['trich_yeu', documentParts.trich_yeu],
] as const

/** `ngay han_bao_cao` → `han_bao_cao`; `#if co_phu_luc` → `co_phu_luc`; empty for one that names no fact. */
export function factName(expression: string): string {
  return namesIn(readExpression(expression))[0] ?? ''
}

/** Parts of an answer are one fact; `co_quan.ten` and `co_quan.ngan` are two fields. */
export function factRoot(expression: string): string {
  const name = factName(expression)
  return name.startsWith('co_quan.') ? name : (name.split('.')[0] ?? name)
}

/** The field an expression is typed in; null for one that names no fact. */
export function factPlace(expression: string): PlaceKey | null {
  const name = factName(expression)
  if (name === '') return null
  return factHome(name)
}

/** The questions of a draft: a template's form, or that with the draft's own (`fieldsOf`). */
export type Asked = { fields: readonly TemplateField[] } | null

/** Its name for a clerk: `Nghị quyết: số, ký hiệu`. */
export function factLabel(expression: string, form: Asked): string {
  const name = factName(expression)
  if (name === '') return expression
  if (isBuiltin(name)) return upperFirst(builtinNames[name])
  const [root = '', part] = name.split('.')
  const field = form?.fields.find((one) => one.id === root)
  if (!field) return name
  const words = documentChoices.find(([id]) => id === part)?.[1]
  return words ? `${field.label}: ${words}` : field.label
}

interface FactChoice {
  expression: string
  name: string
}

/** What “Chèn thông tin” offers: the template's own answers first, then the facts of every plan. */
export function factChoices(form: Asked): FactChoice[] {
  const own = (form?.fields ?? []).flatMap(fieldChoices)
  const common = Object.keys(builtinNames).map((expression) => ({ expression, name: factLabel(expression, form) }))
  return [...own, ...common]
}

function fieldChoices({ id, kind, label }: TemplateField): FactChoice[] {
  switch (kind) {
    case 'document':
      return documentChoices.map(([part, words]) => ({ expression: `${id}.${part}`, name: `${label}: ${words}` }))
    case 'date':
      return [{ expression: `ngay ${id}`, name: label }]
    case 'money':
      return [{ expression: `nghin ${id}`, name: label }]
    case 'lines':
      return [{ expression: `danh_sach ${id}`, name: label }]
    case 'yes-no':
      return []
    default:
      return [{ expression: id, name: label }]
  }
}
