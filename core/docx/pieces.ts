/**
 * What stands on the page, in order, before it becomes Word: paragraphs, borderless grids (letterhead, closing) and tables.
 *
 * Word and the page layout both work from these pieces, so a line placed by the layout always leads back to its runs.
 */
import type { Run, TableModel, TrackedChange } from '../document/model.ts'
import type { PlaceKey } from '../document/place.ts'
import type { LookName } from '../style/paragraphs.ts'
import type { Mm } from '../units.ts'
import type { Move } from './wordMoves.ts'

export interface ParagraphPiece {
  kind: 'paragraph'
  look: LookName
  place: PlaceKey
  runs: Run[]
  keepWithNext?: boolean
  /** Level in the navigation pane; absent: that of the look, `0`: none. */
  outlineLevel?: 0 | 1 | 2 | 3 | 4
  /** A rule of this length, centred in the column; the paragraph has no text then. */
  rule?: { length: Mm; column: Mm; after?: number }
  /** Room left free at the left, mm. */
  left?: Mm
  /** A frame around the text. */
  frame?: FrameShape
  /** Starts on a new line further below: space above in place of the look's, pt. */
  before?: number
  /** Its end was added or removed: without it the paragraph runs on into the next. */
  change?: TrackedChange
  /** The whole of it was moved. */
  move?: Move
  /** What it was before its level changed. */
  was?: { look: LookName; keepWithNext: boolean; change: TrackedChange }
  /** Its dash is written out: the list of its style does not put one there. */
  typed?: true
  /** Starts a page. */
  onNewPage?: true
  /** Starts a section of the body, while the body is one list (`trackedSections.ts`). */
  opens?: true
}

/** A framed mark: how far it stands from both sides of its column. */
export interface FrameShape {
  left: Mm
  right: Mm
  /** Frame and letters. */
  color: string
}

/** Two columns without borders. */
export interface GridPiece {
  kind: 'grid'
  name: 'letterhead' | 'closing' | 'marks'
  columns: [Mm, Mm]
  rows: GridRow[]
}

export interface GridRow {
  cells: [ParagraphPiece[], ParagraphPiece[]]
  /** Columns of its own. */
  columns?: [Mm, Mm]
  /** Texts of different size share their base line. */
  bottom?: true
  /** Too high for a page: parts between its lines. */
  parts?: true
  change?: TrackedChange
}

export interface TablePiece {
  kind: 'table'
  table: TableModel
  /** Room between the margins. */
  width: Mm
  keepWithNext?: boolean
  /** Of the rows that were added or removed, by their places. */
  rowChanges?: ReadonlyMap<number, TrackedChange>
  /** Rows too high for a page, which part between their lines. */
  parts?: ReadonlySet<number>
}

export type Piece = ParagraphPiece | GridPiece | TablePiece

export interface SectionPieces {
  orientation: 'portrait' | 'landscape'
  /** Counts on the pages of the section before it, with its head. */
  continues?: true
  /** Marks in the top margin of the first page. */
  marks: Piece[]
  pieces: Piece[]
}
