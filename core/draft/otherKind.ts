/** What an import says of a file that is read like a plan though nothing in it says so. */
import type { Draft } from './draft.ts'

/** Field of the note that says it. */
export const otherKindField = 'Loại văn bản'

/** `Đây là BÁO CÁO`, `Không thấy đây là KẾ HOẠCH`; null for a plan, and where the clerk took the note away. */
export function otherKindSaid({ notes }: Pick<Draft, 'notes'>): string | null {
  const note = notes.find(({ field, kind }) => field === otherKindField && kind === 'guessed')
  return note?.text.split(';')[0] ?? null
}
