/**
 * What the window and its host say to each other about old plans: a file being read, a plan rolled forward, two plans
 * compared. Plain data.
 */
import type { PlaceKey } from '../document/place.ts'
import type { Draft, DraftNote } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'

/** What a line of a foreign file is. The clerk may say so where the import guessed wrong. */
export const lineKinds = [
  'letterhead',
  'title',
  'basis',
  'opening',
  'part',
  'section',
  'clause',
  'subclause',
  'point',
  'dash',
  'plus',
  'paragraph',
  'duty',
  'table',
  'closing',
  'recipients',
  'signature',
  'annex',
  'note',
] as const
export type LineKind = (typeof lineKinds)[number]

/** One line of the source as the review screen shows it. */
export interface ImportLine {
  /** As in `SourceParagraph.line`. */
  line: number
  /** Its words, with the automatic number in front; a table's cells joined by ` | `, rows by line breaks. */
  text: string
  bold?: boolean
  italic?: boolean
  align?: 'left' | 'center' | 'right' | 'justify'
  kind: LineKind
  /** The import is not sure. */
  guessed: boolean
  /** Where its words stand in the draft; empty where they are in a note or left out. */
  place: PlaceKey
}

/** A file read, not saved: what its lines were taken for and the draft that gives. */
export interface ImportReading {
  /** The job's name, chosen by the window. */
  job: string
  /** Name of the file, or `Văn bản dán`. */
  name: string
  format: 'docx' | 'doc' | 'rtf' | 'pdf' | 'html' | 'text' | 'draft'
  lines: ImportLine[]
  draft: Draft
  notes: DraftNote[]
  /** More than one document in the file: which of them is the plan (`đây là văn bản gì`). One entry where there is one. */
  parts: { title: string; kind: 'plan' | 'other'; firstLine: number; lastLine: number }[]
  /** The part that was read. */
  part: number
}

/** How far a reading has come. */
export interface ImportProgress {
  state: 'waiting' | 'reading' | 'done' | 'unknown'
  /** What is being done: `Đang đọc trang 12/75`. */
  said: string
  /** 0 to 1. */
  share: number
}

/** What kind of thing a change of the roll-forward is about. */
export type RollGroup = 'year' | 'deadline' | 'citation' | 'body' | 'signer' | 'number'

/** One proposal: old, new, why. Nothing is changed until the clerk takes it. */
export interface RollChange {
  id: string
  group: RollGroup
  place: PlaceKey
  /** The words around it as printed, with the old ones at `start` .. `end`. */
  context: string
  start: number
  end: number
  before: string
  after: string
  /** Why, with the source where there is one. */
  reason: string
  /** Makes the change in the rolled draft (`RollProposal.draft`); edits of different changes do not disturb each other. */
  edit: DraftEdit
  /** Other words that could stand there (the working day after, the day itself). */
  choices?: { after: string; edit: DraftEdit }[]
  /** Taken from the start; false where only the clerk can know. */
  proposed: boolean
}

export interface RollProposal {
  /** Last year's plan with what is always cleared already cleared (number, date, record of export); not saved. */
  draft: Draft
  fromYear: number | null
  toYear: number
  changes: RollChange[]
}

/** Words that stand in several places and could be typed once ("đưa thành ô điền"). */
export interface RepeatedFact {
  id: string
  /** Proposed label: `Nghị quyết được triển khai`. */
  label: string
  text: string
  places: PlaceKey[]
  edit: DraftEdit
}

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

/** The last Word file of a draft, as it lies on the disk now. */
export type ExportedState = { state: 'none' } | { state: 'same' | 'edited' | 'missing'; path: string; at: string }
