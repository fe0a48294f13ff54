/**
 * How a foreign file looks, after everything it inherits: what its paragraph styles, character styles, theme and defaults say is
 * already followed, so that a rule need not know where a value came from. Lengths in mm, sizes and gaps in pt.
 *
 * Looks are written once and named by their place in a list (`SourceParagraph.format`, `SourceRun.format`): a file of 100,000
 * paragraphs has a few dozen.
 */
export interface SourceLayout {
  /** From the first page on. */
  sections: SourceSection[]
  paragraphs: ParagraphFormat[]
  runs: RunFormat[]
  /** Lines drawn beside the words, in reading order; absent where no reader looks for them. */
  rules?: SourceRule[]
}

/** Drawn lines and borders that a paragraph holds, shapes without words among them: what a rule under a title may be made of. */
export interface SourceRule {
  /** Of the paragraph, blank ones counted too. */
  line: number
  count: number
}

export interface SourceSection {
  /** Line of its first paragraph. */
  line: number
  width: number
  height: number
  landscape: boolean
  /** From the edge of the paper to the text; `header` and `footer` to what stands above and below it. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number }
  pageNumber: PageNumberFormat | null
}

/** Where and how a page prints its number. */
export interface PageNumberFormat {
  at: 'header' | 'footer'
  align: 'left' | 'center' | 'right'
  /** It stands in a box of its own, which may be anywhere on its line. */
  boxed?: true
  /** The section's first page prints it too. */
  onFirstPage: boolean
  /** `decimal`, `lowerRoman` ... as Word names it. */
  digits: string
  /** Where counting begins anew; absent where it goes on. */
  startsAt?: number
  run: RunFormat
}

export interface ParagraphFormat {
  /** Name of its style as a clerk sees it: `Normal`, `heading 1`; empty where it has none. */
  style: string
  align: 'left' | 'center' | 'right' | 'justify'
  /** Of the whole paragraph, and of its first line beside that (negative where it hangs out). */
  left: number
  right: number
  firstLine: number
  /** Gaps above and below. */
  before: number
  after: number
  /** `multiple`: of a single line; `exact` and `least`: pt. */
  line: { rule: 'multiple' | 'exact' | 'least'; value: number }
  keepWithNext: boolean
}

export interface RunFormat {
  /** The font of Latin and Vietnamese letters. */
  font: string
  size: number
  /** `000000`; `auto` is what the paper makes of it, black. */
  color: string
  underline: boolean
}
