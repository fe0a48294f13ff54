/** A comparison that is kept: the file as it was read, and what the clerk said of its rows, so that it can be gone on with tomorrow. */
import type { Draft } from '../draft/draft.ts'
import type { ReviewMark } from '../import/importReading.ts'
import type { ComparedRow } from './comparison.ts'

/** Looked at, not taken. */
export interface Refusal {
  /** Id of the row. */
  row: string
  /** What it would have brought; a row that brings something else since is another one. */
  text: string
  /** May be empty. */
  why: string
  /** ISO time. */
  at: string
}

export interface KeptComparison {
  id: string
  /** Of the file. */
  name: string
  /** When it was read first, ISO time. */
  at: string
  /** The draft as it was when the file came; absent where nobody knows. */
  first?: Draft
  after: Draft
  marks: ReviewMark[]
  refused: Refusal[]
}

export interface KeptSummary extends Pick<KeptComparison, 'id' | 'name' | 'at'> {
  /** How many rows were refused. */
  refused: number
  /** `Đây là BÁO CÁO`: the file does not say that it is a plan. */
  otherKind?: string
}

/** What a row brings: the words as they would be, or those that would be gone. */
export const broughtBy = ({ before, after }: ComparedRow): string => (after ?? before)?.text ?? ''

/** What was said of a row, as long as the row brings the same words. */
export const refusalOf = (row: ComparedRow, refused: readonly Refusal[]): Refusal | undefined =>
  refused.find((one) => one.row === row.id && one.text === broughtBy(row))
