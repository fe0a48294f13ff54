import type { DraftNote } from '../draft/draft.ts'

/** Collects what an import is unsure of; its list becomes the draft's notes. */
export interface NoteTaker {
  readonly list: DraftNote[]
  add(kind: DraftNote['kind'], field: string, text: string, line: number): void
  /** A field the text does not say. */
  notFound(field: string): void
}

/** What stands in the note of a field that was not found. */
const notFoundText = 'không thấy trong bản nhập'

export function takeNotes(newId: () => string): NoteTaker {
  const list: DraftNote[] = []
  return {
    list,
    add(kind, field, text, line) {
      list.push({ id: newId(), kind, field, text, line })
    },
    notFound(field) {
      list.push({ id: newId(), kind: 'not-found', field, text: notFoundText, line: 0 })
    },
  }
}
