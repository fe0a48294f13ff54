/** Names of answers in `{{...}}`, made of what they are called. */
import type { Draft } from '../draft/draft.ts'
import { slugOf } from '../text/slug.ts'
import { fieldsOf } from './fieldsOf.ts'
import { builtinHeads, isHelper } from './names.ts'
import type { TemplateForm } from './template.ts'

/** Names of a draft's answers and questions. */
export const takenFactIds = (draft: Draft, form: TemplateForm | null): Set<string> =>
  new Set([...Object.keys(draft.facts), ...fieldsOf(draft, form).map(({ id }) => id)])

/** `Nghị quyết` → `nghi_quyet`, numbered where it is taken; taken from now on. */
export function freeFactId(name: string, taken: Set<string>): string {
  const slug = slugOf(name, '_', 40) || 'o_dien'
  const base = /^\d/u.test(slug) ? `o_${slug}` : slug
  let id = base
  for (let n = 2; taken.has(id) || isHelper(id) || builtinHeads.has(id); n++) id = `${base}_${n}`
  taken.add(id)
  return id
}
