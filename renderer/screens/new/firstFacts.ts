import type { FactValue } from '../../../core/draft/draft.ts'
import type { TemplateField, TemplateForm } from '../../../core/template/template.ts'

/** What is asked before the draft exists; everything else can wait. */
export const firstFields = (form: TemplateForm): TemplateField[] => form.fields.filter((field) => field.askFirst)

/** An answer that says something; the host gets nothing for the rest. */
function isAnswered(value: FactValue | undefined): boolean {
  if (value === undefined || value === '') return false
  if (Array.isArray(value)) return value.some((line) => line.trim() !== '')
  if (typeof value === 'object')
    return [value.number, value.date, value.issuer, value.subject].some((part) => part !== '')
  return true
}

export function answered(answers: Record<string, FactValue | undefined>): Record<string, FactValue> {
  const kept: Record<string, FactValue> = {}
  for (const [id, value] of Object.entries(answers)) {
    if (value !== undefined && isAnswered(value)) kept[id] = value
  }
  return kept
}
