/** Names of answers in `{{...}}`, made of what they are called. */
import { slugOf } from '../text/slug.ts'
import { builtinHeads, isHelper } from './names.ts'

/** `Nghị quyết` → `nghi_quyet`, numbered where it is taken; taken from now on. */
export function freeFactId(name: string, taken: Set<string>): string {
  const slug = slugOf(name, '_', 40) || 'o_dien'
  const base = /^\d/u.test(slug) ? `o_${slug}` : slug
  let id = base
  for (let n = 2; taken.has(id) || isHelper(id) || builtinHeads.has(id); n++) id = `${base}_${n}`
  taken.add(id)
  return id
}
