/**
 * The shapes every reader ends in: a document of blocks, beside it asides, notes and remarks.
 *
 * 1. `SourceDocument`: a file as its reader found it.
 * 2. Its blocks: paragraphs of runs, tables of cells of blocks, breaks of pages.
 * 3. What stands outside of the text: notes at their marks, asides of a line, remarks of what was left out.
 */

import type { PlanFormat } from '../planFiles.ts'
import type { SourceLayout } from './sourceLayout.ts'
import type { SourceChange, SourceComment } from './sourceReview.ts'

/**
 * A foreign file as its reader found it: what stands in it, in reading order, before anyone says what it means.
 *
 * Readers make it from bytes; `importSource.ts` makes a draft of it. Plain JSON, so it crosses to
 * a worker. Texts are as in the file (no Unicode form is forced here); only what no reader can keep is said in `remarks`.
 */
export interface SourceDocument {
  format: PlanFormat
  /** True where a block is a line of the page rather than a paragraph, so that lines must be joined (PDF, old mails). */
  wrapped: boolean
  blocks: SourceBlock[]
  /** Words that stand outside the running text: they end in notes where they cannot be placed. */
  asides: SourceAside[]
  /** What the reader left out, computed or could not do; becomes notes. */
  remarks: SourceRemark[]
  /** How its pages look; absent where the format does not say, or no reader asks it yet. */
  layout?: SourceLayout
  /** Empty or absent where there is none. In reading order of what they were said of. */
  comments?: SourceComment[]
  /** Tracked changes, in reading order. The blocks read as if all were accepted. */
  changes?: SourceChange[]
  /** Footnotes and endnotes whose mark stands in the text (`SourceRun.note`), in order of their marks. */
  notes?: SourceNote[]
}

export type SourceBlock = SourceParagraph | SourceTable | SourceBreak

export interface SourceParagraph {
  kind: 'paragraph'
  /** Counts the paragraphs of the file from 1, those in cells too; it names the line on the review screen. */
  line: number
  runs: SourceRun[]
  /** The automatic number or bullet Word would print: `1.`, `a)`, `-`; absent where there is none. */
  label?: string
  align?: 'left' | 'center' | 'right' | 'justify'
  /** First-line plus left indent, mm; absent where the file says nothing. */
  indent?: number
  /** Largest font size of the paragraph, pt. */
  size?: number
  /** An empty paragraph stands before it (a blank line of the source). */
  afterBlank?: boolean
  /** Word's outline level of its style, 1-9. A hint only: style names lie. */
  outlineLevel?: number
  /** Its look, in `SourceLayout.paragraphs`. */
  format?: number
}

/** A stretch of text in one look. `\n` is a soft line break, `\t` a tab. */
export interface SourceRun {
  text: string
  bold?: boolean
  italic?: boolean
  raise?: 'super' | 'sub'
  /** Prints in capitals, said of the words or drawn so by their font; gone once `modernLetters.ts` has made them large. */
  capitals?: 'said' | 'font'
  /** Its look, in `SourceLayout.runs`. */
  format?: number
  /** The mark of this note stands here; `text` is then empty. */
  note?: string
}

/** A note at the foot of the page or the end of the text. */
export interface SourceNote {
  /** `n1`, `n2`, in the order of their marks. */
  id: string
  kind: 'footnote' | 'endnote'
  /** Of its first mark. */
  line: number
  paragraphs: SourceParagraph[]
}

export interface SourceTable {
  kind: 'table'
  line: number
  /** No line is drawn around its cells: a letterhead, a signature, a layout grid. Absent where the file does not say. */
  borderless?: boolean
  /** Relative column widths; empty where unknown. */
  widths: number[]
  /** Rows marked to repeat on every page. */
  headerRows: number
  /** Cells covered by a merge are left out. */
  rows: SourceCell[][]
}

export interface SourceCell {
  blocks: SourceBlock[]
  colSpan?: number
  rowSpan?: number
}

/** A page or section ends here; what follows stands upright or on its side. */
export interface SourceBreak {
  kind: 'break'
  of: 'page' | 'section'
  /** Of the pages after the break; absent where the file does not say. */
  landscape?: boolean
}

export interface SourceAside {
  kind:
    | 'footnote'
    | 'endnote'
    | 'textbox'
    | 'comment'
    | 'header'
    | 'footer'
    /** Deleted while changes were tracked. */
    | 'deleted'
    /** A line is drawn through its words. */
    | 'struck'
    /** In the file, never on paper. */
    | 'hidden'
  text: string
  /** Line it belongs to; 0 where unknown. */
  line: number
  /** What a text box holds, where the file tells its paragraphs; their lines are counted once they stand in the text. */
  blocks?: SourceBlock[]
}

export interface SourceRemark {
  /** `macro`: ignored; `external`: a link that was not followed; `picture`: not taken over; `revision`: tracked changes read as accepted; */
  kind: 'macro' | 'external' | 'picture' | 'revision' | 'object' | 'encoding' | 'other'
  /** A sentence for the clerk. */
  text: string
}
