/**
 * True pages: where each line of the document stands, as `core/docx/layoutPages` places it. Pixels, 96 to the inch,
 * from the top left corner of the page.
 */
import type { Px } from '../units.ts'
import type { Run } from './model.ts'
import type { PlaceKey } from './place.ts'

export interface LineLayout {
  place: PlaceKey
  runs: Run[]
  x: Px
  y: Px
  /** Room for the line. */
  width: Px
  height: Px
  /** How far its text goes. */
  textWidth: Px
  align: 'left' | 'center' | 'right' | 'justify'
  /** Last line of its paragraph: not stretched. */
  last: boolean
  /** It ends at a blank, which is not drawn. */
  blank?: true
  /** Font size in px. */
  size: Px
}

/** A rule or border, drawn as a filled box. */
export interface RuleLayout {
  x: Px
  y: Px
  width: Px
  height: Px
}

/** A framed mark: DỰ THẢO, KHẨN. */
export interface BoxLayout extends RuleLayout {
  text: string
  color: string
}

export interface PageLayout {
  width: Px
  height: Px
  /** As printed at the top; empty on a first page. */
  pageNumber: string
  lines: LineLayout[]
  rules: RuleLayout[]
  boxes: BoxLayout[]
}

export interface LayoutResult {
  pages: PageLayout[]
  /** Why the pages are only a guess from some page on; empty when whole. */
  stoppedAt: string
  /** The page (from 1) the signature stands on, and whether it stands there alone. */
  signature: { page: number; alone: boolean }
}
