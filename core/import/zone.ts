/** The parts of a plan's text, each with its lines; `zones.ts` finds them. */
import type { SourceLine } from './sourceLine.ts'

export interface Zones {
  head: SourceLine[]
  /** The line of KẾ HOẠCH; null where it is lost. */
  titleLine: SourceLine | null
  /** Words on the line of KẾ HOẠCH itself: `KẾ HOẠCH Triển khai ...`. */
  titleRest: SourceLine | null
  /** Lines the clerk put into the title that stand elsewhere. */
  titleExtra: SourceLine[]
  /** Title, căn cứ, opening, sections, closing sentence. */
  body: SourceLine[]
  /** Nơi nhận and signature, mixed as they stand. */
  closing: SourceLine[]
  annexes: AnnexZone[]
}

export interface AnnexZone {
  /** Null where the annex has no heading: a table on a page of its own behind the signature. */
  heading: SourceLine | null
  lines: SourceLine[]
  landscape?: boolean
}
