/**
 * The draft: one plan as the clerk works on it. One JSON file a draft, readable by a person.
 *
 * Every other room either makes a draft (template, import, roll-forward), changes one (edits) or
 * reads one (render, checks). `schema.ts` checks a file against these shapes and keeps unknown fields.
 *
 * 1. `Draft`: the whole file, in the order it prints.
 * 2. The letterhead; `Block`, the tree of the body with its levels, duties and tables.
 * 3. Recipients, signature, annexes.
 * 4. What is kept beside the words: waivers, notes, layout, where the plan came from.
 */

import type { Marker } from '../inline/markers.ts'
import type { FactValue, IsoDate } from './answer.ts'
import type { DraftComment } from './comment.ts'
import type { TemplateField } from './question.ts'
import type { RecipientGroup } from './recipientGroups.ts'

export type { CitedDocument, FactValue, IsoDate } from './answer.ts'
export type { CommentReply, DraftComment } from './comment.ts'

/**
 * One paragraph of text: `**bold**`, `*italic*`, `{^raised^}`, `{_lowered_}`, `{{facts}}` (Handlebars expressions) and `{#n1}`, the
 * mark of a footnote (`inline/inline.ts`). A backslash takes the meaning from the next `*`, `{` or `\`. `\n` is a line break the clerk wished.
 */
export type Inline = string

export interface Draft {
  format: 'ke-hoach'
  version: 2
  id: string
  /** Counts saves; a save with an old one is refused. */
  revision: number
  template: { id: string; version: string }
  /** The plan's year (năm kế hoạch): `{{nam}}` in texts. Null where the plan names none. */
  year: number | null
  /** Trích yếu: what stands under KẾ HOẠCH. */
  title: Inline
  letterhead: Letterhead
  /** The answers to the template's own questions, by field id. */
  facts: Record<string, FactValue>
  /** Questions of this draft's own, asked beside the template's: words that stood in several places and became an answer. */
  questions?: TemplateField[]
  /** Căn cứ, opening, sections, closing sentence, in reading order. */
  body: Block[]
  recipients: Recipients
  signature: Signature
  annexes: Annex[]
  /**
   * The words of footnotes by the id their mark carries in a text (`{#n1}`). Numbers follow the marks' reading order on paper; a note
   * without a mark is kept, not printed. Import fills it, the editor writes it, Word prints it as a footnote of its own.
   */
  footnotes?: Record<string, Inline>
  /** What a leader or a reader said of a passage, open or done; sent along as comments of the Word file. */
  comments?: DraftComment[]
  waivers: Waiver[]
  /** What an import could not place, guessed or did not find; shown until the clerk settles it. */
  notes: DraftNote[]
  layout: LayoutChoices
  /** Tasks of a document of a body above, each with the day it is due: what our own deadlines are held against. */
  above?: AboveTask[]
  /** How far the plan has come; being written where absent. */
  state?: PlanState
  origin?: Origin
}

/**
 * `submitted`: handed up to be signed (đang trình). `issued`: signed, numbered and sent (đã ban hành); it is read, not written, and
 * next year's plan starts from it. The list of plans shows it.
 */
export type PlanState = 'draft' | 'submitted' | 'issued'

/** A task as the document above says it. */
export interface AboveTask {
  task: string
  /** The last day it may be done. */
  due: IsoDate
  /** `Kế hoạch số 45/KH-UBND`. */
  source: string
}

/** What kind of body issues the plan: it decides parent line, code and signature. */
export type IssuerKind =
  | 'ubnd'
  | 'hdnd'
  | 'phong'
  | 'van-phong'
  | 'trung-tam'
  | 'so'
  | 'truong'
  | 'ban-chi-dao'
  | 'mat-tran'
  | 'khac'

export interface Letterhead {
  issuerKind: IssuerKind
  /** Direct parent, as printed: `UBND XÃ BÌNH MINH`; empty for UBND and HĐND. */
  parent: string
  /** Full name in sentence case: `Ủy ban nhân dân xã Bình Minh`. Printed in capitals. */
  issuer: string
  /** As the text calls it: `UBND xã Bình Minh`. */
  shortName: string
  /** Địa danh: `Bình Minh`. */
  place: string
  /** `05`; empty until the văn thư gives it. */
  number: string
  /** `KH-UBND`. */
  code: string
  date: IsoDate
  /** The year printed in the date line while the date is blank; null prints a blank year. */
  issueYear: number | null
  /** Month, 1-12, and day, 1-31, printed beforehand while the date is blank: `ngày    tháng 4 năm 2026`. Absent or null: room for a pen. */
  issueMonth?: number | null
  issueDay?: number | null
  /** What the file had in place of Quốc hiệu and Tiêu ngữ, in papers of the Party and the Youth Union. Absent or blank: those of the state. */
  banner?: string
  medium: 'paper' | 'electronic'
  urgency: '' | 'KHẨN' | 'THƯỢNG KHẨN' | 'HỎA TỐC'
  circulation: '' | 'XEM XONG TRẢ LẠI' | 'LƯU HÀNH NỘI BỘ'
  /** null: no mark; 0: `DỰ THẢO`; n: `DỰ THẢO LẦN n`. */
  draftMark: number | null
}

/** What part of the plan a top-level block is; it leads to the step of the form that edits it. */
export type BlockRole = 'opening' | 'purpose' | 'content' | 'budget' | 'organisation' | 'closing'

/** One line of an assignment: who leads, who helps, when, how, what comes out. */
export type DutyRole = 'lead' | 'do' | 'advise' | 'support' | 'when' | 'form' | 'product'

export interface Block {
  id: string
  kind: 'basis' | 'paragraph' | 'item' | 'table'
  marker: Marker
  /** A label the source carries and numbering would not give (a second "b)"); printed as it stands, and reported. */
  label?: string
  text: Inline
  /** An item that is a heading: bold, on its own line (`1. Mục đích`). Sections (`I.`) always are. */
  heading?: boolean
  role?: BlockRole
  /**
   * This block is a line of its parent's assignment; it prints as `<marker> <label>: <text>`.
   * The assignment of a task is the list of its direct children that carry a duty.
   */
  duty?: { role: DutyRole; label: string }
  /** Switched off by the clerk: kept, not printed, not numbered. */
  off?: boolean
  suggested?: Suggested
  /** Guidance from the template, shown above the block in the form, never printed. */
  hint?: string
  /** For kind `table`. */
  table?: TableData
  children: Block[]
}

/**
 * “Gợi sẵn”: words of a template's sample or of another plan that nobody in this office has looked at yet. An edit of words
 * leaves the mark: who keeps or replaces them says so, as typing in the window does (`patch-block`, `set-table`, `put-recipient` without it), since a spelling fix or
 * a new year has not read the sentence.
 */
type Suggested = true

/**
 * A cell is its text; a merged one says how far it reaches. Cells covered by a merge are left out. A row is suggested where
 * each of its cells is.
 */
export type Cell = Inline | { text: Inline; colSpan?: number; rowSpan?: number; suggested?: Suggested }

export interface TableData {
  /** Relative widths and alignment; the sum of widths is the text width. */
  columns: { width: number; align?: 'left' | 'center' | 'right' | 'justify' }[]
  /** How many of the first rows are the header, repeated on each page. */
  headerRows: number
  rows: Cell[][]
  /** In the body: `landscape` stands on pages of its own, laid across. Absent: upright. In an annex the annex's own counts. */
  orientation?: 'portrait' | 'landscape'
}

export interface RecipientLine {
  id: string
  text: Inline
  /** `để b/c`, printed in brackets; empty where there is none. */
  purpose: string
  group: RecipientGroup
  /** End mark of an imported line where it is not the usual `;`. */
  end?: string
  suggested?: Suggested
}

export interface Recipients {
  /** Heading of an imported list where it is not `Nơi nhận:`. */
  heading?: string
  lines: RecipientLine[]
  /** What stands after `- Lưu: `, without the full stop: `VT, VHXH`. Empty prints a visible blank. */
  filing: string
  /** End mark of an imported Lưu line where it is not the usual `.`. */
  filingEnd?: string
  /** `PL.(300)`: drafter's initials and copies; usually empty. */
  drafterCode: string
}

/**
 * How the signer signs (NĐ 30/2020, Điều 13):
 * `tm` TM. body / post; `tm-kt` TM. body / KT. head / deputy; `tm-q` TM. body / Q. head; `head` post alone;
 * `kt` KT. head / deputy; `tl` TL. head / post; `tl-kt` TL. head / KT. post / deputy; `tuq` TUQ. head / post;
 * `q` Q. head; `custom` the lines as they are written.
 */
export type SignatureForm = 'tm' | 'tm-kt' | 'tm-q' | 'head' | 'kt' | 'tl' | 'tl-kt' | 'tuq' | 'q' | 'custom'

export interface Signature {
  form: SignatureForm
  /** `Ủy ban nhân dân`: the body after `TM.`. */
  body: string
  /** The head's post: `Chủ tịch`. */
  headPost: string
  /** The signer's own post where it is not the head's: `Phó Chủ tịch`, `Chánh Văn phòng`. */
  post: string
  /** Deputy of the delegate, for `tl-kt`: `Phó Chánh Văn phòng`. */
  deputyPost: string
  /** Post in the signer's own office, printed above the name (advisory bodies). */
  ownPost: string
  name: string
  /** For `custom`: the lines above the signature, as printed. */
  lines: string[]
  /** Those who sign beside this one, from left to right; the signer of the fields above stands rightmost, where a lone one would. */
  beside?: CoSigner[]
}

/** Another signer of a plan of two or three bodies: `CÔNG AN XÃ / TRƯỞNG CÔNG AN` and a name. */
export interface CoSigner {
  id: string
  /** The lines above the signature, as printed, in capitals. */
  lines: string[]
  name: string
}

export interface Annex {
  id: string
  /** Its name in the file it came from where that is none the app would count: `Mẫu số 01`, `Phụ lục 2A`. Absent or blank: counted. */
  heading?: string
  /** Printed in capitals under `Phụ lục I`; may be empty. */
  title: Inline
  orientation: 'portrait' | 'landscape'
  body: Block[]
  /** Built from the tasks' assignments on every render; `body` is then empty. */
  generated?: 'assignments'
}

export interface Waiver {
  /** Id of the finding that was let pass. */
  finding: string
  rule: string
  reason: string
  at: string
}

/** What an import is unsure of. The text of a `left-over` is kept until the clerk removes it. */
export interface DraftNote {
  id: string
  kind: 'not-found' | 'guessed' | 'left-over' | 'normalised'
  /** Name of the field in Vietnamese: `Số và ký hiệu`. */
  field: string
  /** The words of the source; for `normalised`, as they stood before. */
  text: string
  /** Line of the source, from 1; 0 where there is none. */
  line: number
}

/** The page as asked for. What the decree allows stands in `style/page.ts`; a draft may say more, and is told so by `LAY-10`. */
export interface LayoutChoices {
  sizeSet: 'auto' | 'L' | 'S'
  /** First-line indent, mm. */
  indent: number
  /** Line spacing as a multiple of single. */
  lineSpacing: number
  /** Gap before each paragraph, pt. */
  paragraphGap: number
  /** Font size in tables, pt. */
  tableSize: number
  /** Margins, mm. */
  margins: { top: number; bottom: number; left: number; right: number }
}

export interface Origin {
  kind: 'template' | 'file' | 'draft'
  name: string
  at: string
  /** A plan rolled forward: the year of the plan it was made from, so that what is left of it can be found. */
  fromYear?: number
  /** First year of the school year in its title, where it had one. */
  fromSchoolYear?: number
  /** Its words came from a foreign file once: questions of the template that they do not speak of are not its own. */
  imported?: boolean
  /** It amends or replaces an issued plan: that plan's number with its code (`05/KH-UBND`) and day. */
  of?: {
    kind: 'amend' | 'replace'
    number: string
    date: IsoDate
    /** Days it spoke of: quoted, they are its own and not limits of the new plan. */
    days: IsoDate[]
  }
}
