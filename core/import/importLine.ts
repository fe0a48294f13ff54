/** One line of a foreign file and what it was taken for, as the clerk reviews it. */
import type { PlaceKey } from '../document/place.ts'

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
