/** Every question of a draft: its template's, then those it has of its own (words that were made an answer). */

import type { Draft } from '../draft/draft.ts'
import { perInput } from '../perInput.ts'
import type { TemplateField, TemplateForm } from './template.ts'

const noFields: readonly TemplateField[] = []

/** The same list while both stay the same. Of two of one name the template's counts. */
export function fieldsOf(draft: Pick<Draft, 'questions'>, form: TemplateForm | null): readonly TemplateField[] {
  const asked = form?.fields ?? noFields
  const own = draft.questions
  return own && own.length > 0 ? askedWith(asked)(own) : asked
}

const askedWith = perInput((asked: readonly TemplateField[]) =>
  perInput((own: readonly TemplateField[]) => [
    ...asked,
    ...own.filter(({ id }) => !asked.some((field) => field.id === id)),
  ]),
)
