/** Every question of a draft: its template's, then those it has of its own (words that were made an answer). */
import type { Draft } from '../draft/draft.ts'
import type { TemplateField, TemplateForm } from './template.ts'

const kept = new WeakMap<readonly TemplateField[], WeakMap<readonly TemplateField[], readonly TemplateField[]>>()
const none: readonly TemplateField[] = []

/** The same list while both stay the same. Of two of one name the template's counts. */
export function fieldsOf(draft: Pick<Draft, 'questions'>, form: TemplateForm | null): readonly TemplateField[] {
  const asked = form?.fields ?? none
  const own = draft.questions
  if (!own || own.length === 0) return asked
  const known = kept.get(asked) ?? new WeakMap<readonly TemplateField[], readonly TemplateField[]>()
  kept.set(asked, known)
  const made = known.get(own) ?? [...asked, ...own.filter(({ id }) => !asked.some((field) => field.id === id))]
  known.set(own, made)
  return made
}
