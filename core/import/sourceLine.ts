import type { TableData } from '../draft/draft.ts'
import type { LineKind } from './importLine.ts'
import { isWholly, type Span } from './spans.ts'

/** One line with words on it. Blank lines are only remembered by the line that follows them. */
export interface SourceLine {
  /**
   * As it is read: trimmed, every blank a plain space, the automatic number in front; tabs and runs of spaces inside are kept,
   * for they may be columns.
   */
  text: string
  /** Line of the source, from 1. */
  line: number
  afterBlank: boolean
  /** How many tabs stood before `text` in a plain text: in a row of a table each is an empty cell. */
  tabsBefore?: number
  /** The words as they are kept, with their look: as long as `text`, no-break spaces among them. Absent where the text may mark its look itself (markdown). */
  spans?: Span[]
  /** The automatic number at the head of `text`. */
  label?: string
  align?: 'left' | 'center' | 'right' | 'justify'
  /** A table of data; `text` is then what its cells say. */
  table?: TableData
  /** The table stands on pages laid across. */
  landscape?: true
  /** A cell of a table that only lays out the page. */
  from?: 'letterhead' | 'closing' | 'annex'
  /** Which column of such a table, counted through the source. */
  cell?: number
  /** A page or section begins here. */
  opensPage?: { section: boolean; landscape?: boolean }
  /** What the clerk says the line is. */
  forced?: LineKind
}

export type Corrections = Readonly<Record<number, LineKind>>

/** True where all of a line is bold: a heading, a line of the title. */
export const isBold = (line: SourceLine): boolean => isWholly('bold', line.spans)
