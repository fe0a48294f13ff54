/** A part of a Word file that tells a story (body, footnotes, comments, heads): what it is read with, and what is found in it. */

import type { Numbering } from '../numbering.ts'
import type { SourceAside, SourceDocument } from '../source.ts'
import type { SourceRule } from '../sourceLayout.ts'
import type { Looks } from './looks.ts'
import type { Review } from './review.ts'
import type { Reference, Sights } from './runs.ts'
import type { PageNumberPlace, RawSection } from './sections.ts'
import type { Styles } from './styles.ts'

export interface Part {
  bytes: Uint8Array
  styles: Styles
  numbering: Numbering
  sights: Sights
  looks: Looks
  review: Review
  /** Files held whole inside, by the relations that name them. */
  chunks: ReadonlyMap<string, SourceDocument>
}

/** What was found on the way, of the whole file. */
export interface Found {
  asides: SourceAside[]
  /** To what stands at the foot or in the margin. */
  references: (Reference & { line: number })[]
  /** Words that stand elsewhere now, where they stood. */
  moved: SourceAside[]
  lines: number
  sections: RawSection[]
  rules: SourceRule[]
  /** In the part that is read: a header or footer prints one. */
  pageNumber: Omit<PageNumberPlace, 'at'> | null
}

export const emptyFound = (): Found => ({
  asides: [],
  references: [],
  moved: [],
  lines: 0,
  sections: [],
  rules: [],
  pageNumber: null,
})
