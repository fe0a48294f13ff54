import type { Passage } from './passages.ts'

/** A row before its words are compared: the passages of both plans that are one. */
export interface Match {
  before: Passage | null
  after: Passage | null
  moved: boolean
}

/** The name of a row: that of its passages in the two plans. */
export const rowId = ({ before, after }: Match): string => `${before?.key ?? ''}~${after?.key ?? ''}`
