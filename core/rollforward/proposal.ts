/** What a roll-forward proposes, as plain data. */
import type { OfficeDays } from '../calendar/holidays.ts'
import type { PlaceKey } from '../document/place.ts'
import type { Draft } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import type { FieldKind } from '../template/template.ts'

/** From the year of the old plan to that of the new one. */
export interface YearsMoved {
  from: number
  to: number
  /** Days the office itself has off, or works on. */
  days?: OfficeDays
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
  /** Other places the one answer is for, in reading order; `edit` is then one of edits: this place's own, then theirs. */
  also?: readonly AlsoThere[]
  /** Taken from the start; false where only the clerk can know. */
  proposed: boolean
}

/** A further place of a change. */
type AlsoThere = Pick<RollChange, 'place' | 'context' | 'start' | 'end' | 'before' | 'after' | 'edit'>

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

/** Words a template made of the plan asks for again each time. The edit makes them an answer; what is printed stays the same. */
export interface AskedWords extends RepeatedFact {
  kind: FieldKind
  /** Asked unless the clerk says no; false where the words mostly stay. */
  proposed: boolean
}
