/** What a comparison of two plans says, as plain data. */
import type { PlaceKey } from '../document/place.ts'
import type { DraftEdit } from '../draft/edits.ts'

/** A stretch of words in a comparison. */
export interface WordSpan {
  text: string
  change: 'same' | 'added' | 'removed'
}

export interface ComparedSide {
  place: PlaceKey
  /** Printed label; not compared. */
  label: string
  text: string
}

/** One passage of the two plans, side by side. */
export interface ComparedRow {
  id: string
  kind: 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'moved-changed'
  before: ComparedSide | null
  after: ComparedSide | null
  /** Words of both in order: dropping `added` gives the old text, dropping `removed` the new one, exactly. */
  words: WordSpan[]
  /** Takes this change over into the first draft; null where it cannot be done by itself. */
  take: DraftEdit | null
}

export interface Comparison {
  rows: ComparedRow[]
  counts: { changed: number; added: number; removed: number; moved: number }
}
