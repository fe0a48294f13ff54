import type { Passage } from './passages.ts'

/** A row before its words are compared: the passages at their places in the two lists. */
export interface Match {
  before: Passage | null
  after: Passage | null
  moved: boolean
}
