/**
 * DocumentModel: the plan as it will be printed, with every number, blank and date written out.
 *
 * One model feeds Word, the preview, the plain text and the checks, so they cannot disagree. It is plain
 * JSON: it crosses to workers and to the window as it is. Lengths are in mm, font sizes in pt.
 *
 * 1. A line is runs of one look, with the place of the draft it prints.
 * 2. Letterhead, title, and the blocks of a body: paragraphs and tables.
 * 3. Recipients and signature, annexes, footnotes; `DocumentModel`, which holds them all.
 */
import type { DraftComment } from '../draft/draft.ts'
import type { PageSetup } from '../style/page.ts'
import type { ParagraphRole } from '../style/paragraphs.ts'
import type { Mm } from '../units.ts'
import type { BlankName } from './blanks.ts'
import type { PlaceKey } from './place.ts'

export type { DraftComment } from '../draft/draft.ts'

/** A stretch of text in one style. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  /** Smaller letters above (`m²`) or below (`CO₂`) the line. */
  raise?: 'super' | 'sub'
  /** Id of the fact this text comes from, e.g. `nghi_quyet`. */
  fact?: string
  /** A visible blank for a fact not given yet: "[số nghị quyết]". */
  missing?: boolean
  /** The mark of this footnote, from 1: its text is the number it prints, and no word of the plan (`text/runsText.ts`). */
  note?: number
  /** Room for what is written in once the plan is signed (`blanks.ts`). */
  blank?: BlankName
  /** Only where two documents were made into one (`docx/trackedSections.ts`). */
  change?: TrackedChange
  /** Comments that begin before it and end after it, by their numbers; only where they are sent along (`docx/commentAnchors.ts`). */
  remarks?: { opens: number[]; closes: number[] }
}

/** A change Word can accept or reject. */
export interface TrackedChange {
  /** Of words that stand elsewhere both ends are told; ends of paragraphs and rows are added or removed. */
  kind: 'added' | 'removed' | 'moved-away' | 'moved-here'
  /** Unique in the document. */
  id: number
  author: string
  /** `2026-01-05T00:00:00Z`. */
  date: string
}

/** A line of the page that is set as a whole. `place` leads back to the field that holds it. */
export interface TextLine {
  place: PlaceKey
  runs: Run[]
}

export interface LetterheadModel {
  /** Printed lines, in capitals; the list is empty where there is no parent. */
  parent: string[]
  issuer: string[]
  /** Length of the rule under the issuer: 1/3 to 1/2 of the longest line. */
  issuerRule: Mm
  nation: string
  /** Empty where another line stands for Quốc hiệu and Tiêu ngữ. */
  motto: string
  /** Length of the rule under the motto: that of its text, or of the line above it. */
  mottoRule: Mm
  /** `Số: 05/KH-UBND` with no-break spaces where blank. */
  number: TextLine
  /** `Bình Minh, ngày 05 tháng 01 năm 2026`. */
  placeDate: TextLine
  /** Widths of the two columns. */
  columns: [Mm, Mm]
  /** Of the line of number and date, where a long place makes it part elsewhere; `aside` keeps the number under the middle of the issuer. */
  numberRow?: { columns: [Mm, Mm]; aside: Mm }
  /** `DỰ THẢO` / `DỰ THẢO LẦN 2`. */
  draftMark?: string
  urgency?: string
  circulation?: string
}

export interface TitleModel {
  /** `KẾ HOẠCH`. */
  kind: string
  /** Balanced lines of the trích yếu. */
  subject: TextLine[]
  rule: Mm
}

export interface ParagraphModel {
  kind: 'paragraph'
  /** Unique in the document; the draft block's id, with a suffix where a block prints several paragraphs. */
  id: string
  place: PlaceKey
  role: ParagraphRole
  /** `I.`, `1.`, `a)`, `-`; empty for none. One space separates it from the text. */
  label: string
  runs: Run[]
  /** Stay on the page of the next paragraph (headings, a lead that ends with a colon). */
  keepWithNext: boolean
  /** Outline level in Word's navigation pane, one deeper below a Phần; absent for running text. */
  outlineLevel?: 1 | 2 | 3 | 4
}

export interface CellModel {
  runs: Run[]
  colSpan?: number
  rowSpan?: number
}

/** A plain cell is its text, so that an annex of 50,000 rows stays small. */
export type TableCell = string | CellModel

export interface TableModel {
  kind: 'table'
  id: string
  place: PlaceKey
  /** Column widths, mm; they add up to the text width of the section. */
  widths: Mm[]
  aligns: ('left' | 'center' | 'right' | 'justify')[]
  headerRows: number
  rows: TableCell[][]
  /** The last of the body: `./.` stands on a line of its own below it. */
  ended?: true
  /** In the body, on pages of its own laid across (`bodyParts.ts`). */
  orientation?: 'landscape'
}

export type BlockModel = ParagraphModel | TableModel

/** One function per kind of block: a new kind does not compile until every output knows it. */
export type BlockWriters<Out> = {
  readonly [K in BlockModel['kind']]: (block: Extract<BlockModel, { kind: K }>) => Out
}

export interface ClosingModel {
  recipients: {
    heading: string
    /** Each as printed, with its dash and end mark; the Lưu line is the last. */
    lines: TextLine[]
    drafterCode?: string
  }
  signature: {
    /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
    lines: TextLine[]
    /** Second post above the name (advisory bodies); usually absent. */
    ownPost?: TextLine
    name: TextLine
    /** Those who sign at the left of it, over Nơi nhận. */
    beside?: { lines: TextLine[]; name: TextLine }[]
  }
}

export interface AnnexModel {
  id: string
  place: PlaceKey
  orientation: 'portrait' | 'landscape'
  /** `Phụ lục I`, or `Phụ lục` when there is only one. */
  heading: string
  /** In capitals; empty list where there is no title. */
  title: TextLine[]
  /** `(Kèm theo Kế hoạch số ... )`. */
  attachedTo: string
  /** Its blanks are filled in as those of the letterhead are; not on an electronic document. */
  filledIn?: true
  rule: Mm
  blocks: BlockModel[]
}

/** A footnote; its number is its place in the list, from 1. */
export interface NoteModel {
  /** Id in the draft. */
  id: string
  place: PlaceKey
  runs: Run[]
}

export interface DocumentModel {
  properties: {
    title: string
    office: string
    year: number | null
    /** Date of issue, `2026-01-05`; empty or absent while it is blank. */
    date?: string
  }
  page: PageSetup
  letterhead: LetterheadModel
  title: TitleModel
  body: BlockModel[]
  closing: ClosingModel
  annexes: AnnexModel[]
  /** In the order of their marks. */
  notes: NoteModel[]
  /** Comments that go along as those of the Word file; no part of what is printed. */
  comments?: DraftComment[]
}
