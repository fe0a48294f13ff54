/**
 * How the Word file in hand is set: its pages, and each kind of its lines with the look it really has, styles and themes followed.
 * `core/import` makes it of what a reader saw; a draft knows nothing of it, for our own pages are set by the decree.
 *
 * Plain JSON. Lines that look alike are one entry, so it stays small however long the file is. What the file does not say, or its
 * reader does not ask, is absent, and no rule speaks of it. Lengths in mm, sizes and gaps in pt.
 */
import type { PlaceKey } from '../document/place.ts'

export interface FileSheet {
  /** Those the plan itself stands in, its annexes not counted. */
  sections: SheetSection[]
  lines: SheetLine[]
  /** Lines drawn above the first words of the body, typed ones among them; absent where the reader does not look for them. */
  rules?: { drawn: number; typed: number }
  /** Letters of the plan and its annexes: whether it can be on one page. */
  letters: number
}

export interface SheetSection {
  width: number
  height: number
  landscape: boolean
  margins: { top: number; bottom: number; left: number; right: number }
  pageNumber: SheetPageNumber | null
}

export interface SheetPageNumber {
  at: 'header' | 'footer'
  /** Absent where it stands in a box of its own. */
  align?: 'left' | 'center' | 'right'
  onFirstPage: boolean
  digits: string
  font: string
  size: number
}

/** What a line of the file is to the decree. */
export const sheetParts = [
  'nation',
  'motto',
  'parent',
  'issuer',
  'number',
  'placeDate',
  'kind',
  'subject',
  'basis',
  'section',
  /** Of the plan's own text; `list` what stands behind a dash, a plus or a number Word counts. */
  'body',
  'list',
  'recipientsHeading',
  'recipient',
  'authority',
  'signer',
  'annexHeading',
  'annexTitle',
  'annexAttached',
  /** Text of annexes, cells of tables, and what is of no other part. */
  'other',
] as const
export type SheetPart = (typeof sheetParts)[number]

export interface SheetLine {
  part: SheetPart
  /** Of the first of them. */
  place: PlaceKey
  /** Its words, the first few. */
  words: string
  /** How many look so. */
  count: number
  /** Their letters, blanks not counted. */
  letters: number
  /** The longest of them: a line that is not full says nothing of its right end. */
  longest: number
  /** Absent where columns made of tabs or blanks leave it open. */
  paragraph?: SheetParagraph
  /** The room above them, what the paragraph before leaves below it counted in; absent where that says nothing. */
  gap?: number
  runs: SheetRun[]
}

export interface SheetParagraph {
  align: 'left' | 'center' | 'right' | 'justify'
  /** Where its first line begins. */
  start: number
  line: { rule: 'multiple' | 'exact' | 'least'; value: number }
}

export interface SheetRun {
  font: string
  size: number
  /** `FF0000`; `auto` is black. */
  color: string
  underline: boolean
  bold: boolean
  italic: boolean
  letters: number
}
