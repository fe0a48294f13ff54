/** What a comparison of two plans says, as plain data. */

import type { PlaceKey } from '../document/place.ts'
import type { DraftComment } from '../draft/draft.ts'
import type { Marker } from '../inline/markers.ts'

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
  /** What the paragraph is in the outline now; absent where that did not change. A number that counts itself is no change. */
  level?: LevelChange
  /** What the annex is called now, `gọi là Mẫu số 02`; absent where that did not change. */
  called?: string
  /** Answers of the first plan that print other words in the second: they can be changed wherever they stand. */
  facts?: FactChange[]
  /** Who made the tracked changes it shows, the first of them first; absent where the file tells of none. */
  authors?: ChangeAuthor[]
  /** Where several people changed it: what it says with the changes of one of them alone. Absent where that cannot be told. */
  hands?: HandText[]
  /** Tracked changes of how it looks: of which words, or of the whole paragraph where those are empty. Nothing of them is taken. */
  looks?: (ChangeAuthor & { text: string })[]
  /** What was said of its words. */
  comments?: DraftComment[]
  /** Moved along with the line it stands under: id of that row, which takes it along. It is no change of its own. */
  within?: string
  /** How many rows go along with it. */
  carries?: number
  /** Of an annex that is made from the tasks: it says what they say until such a row is taken. */
  derived?: true
  /** It differs, and can be taken over by itself (`takeOver`). */
  takable: boolean
}

export interface FactChange {
  /** Its name in the form: `so_thon`. */
  fact: string
  was: string
  now: string
}

export interface LevelChange {
  before: Marker
  after: Marker
  /** `thành điểm a)`. */
  says: string
}

export interface ChangeAuthor {
  author: string
  /** `2026-01-05T08:30:00Z`; empty where the file does not say. */
  at: string
}

export interface HandText extends ChangeAuthor {
  text: string
}

/** What the second plan brings of its reader's own marks. */
export interface ComparedReview {
  /** Tracked changes, and by how many people. */
  changes: number
  people: number
  comments: number
  /** `Tệp có 7 sửa đổi của 2 người, 3 ý kiến.` */
  says: string
}

export interface Comparison {
  /** The second file does not say that it is a plan; absent for a plan. */
  warning?: string
  /** Absent where the second plan has neither tracked changes nor comments. */
  review?: ComparedReview
  /** Words of the second plan's file that stand in no passage, a sentence each; absent where there are none (`apartWords.ts`). */
  apart?: string[]
  rows: ComparedRow[]
  counts: { changed: number; added: number; removed: number; moved: number }
}
