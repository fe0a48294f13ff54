/**
 * How each kind of paragraph looks, and what its style is called in Word. One table for Word and for the preview, so they
 * cannot disagree. "II.6.e" is Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.e; looks without an item are custom.
 *
 * 1. The names: roles of the body, and elements of letterhead, title, closing, annex.
 * 2. `looks`: one row each.
 * 3. `lookOf`: a row with the lengths of this document filled in.
 */

import { type Mm, mm, mmToPt, type Pt, pt } from '../units.ts'
import type { PageSetup } from './page.ts'
import { cellGap, signatureSpace } from './page.ts'
import { type SizeName, sizeSets } from './sizes.ts'

/** What a paragraph is: each role has one named style in Word and one look in the preview. */
export type ParagraphRole =
  | 'basis'
  | 'part'
  | 'section'
  | 'clause-heading'
  | 'clause'
  | 'point-heading'
  | 'point'
  | 'dash'
  | 'plus'
  | 'body'

export type Align = 'left' | 'center' | 'right' | 'justify'

/** Paragraphs that are a part of the letterhead, title, closing or annex rather than of the body. */
type NamedElement =
  | 'parent'
  | 'issuer'
  | 'nation'
  | 'motto'
  | 'number'
  | 'placeDate'
  | 'draftMark'
  | 'urgency'
  | 'circulation'
  | 'kind'
  | 'subject'
  | 'recipientsHeading'
  | 'recipient'
  | 'drafterCode'
  | 'authority'
  | 'ownPost'
  | 'signer'
  | 'annexHeading'
  | 'annexTitle'
  | 'annexAttached'
  | 'signatureSpace'
  | 'tableHeader'
  | 'tableLeft'
  | 'tableCenter'
  | 'tableRight'
  | 'tableJustify'
  | 'tableGap'
  | 'rule'
  | 'sectionEnd'
  | 'pageNumber'
  | 'footnote'

export type LookName = ParagraphRole | NamedElement

export interface Look {
  /** Name of the paragraph style in Word. */
  readonly style: string
  /** A size of the set in use, the document's table size, or the least there is. */
  readonly size: SizeName | 'table' | 'least'
  readonly bold: boolean
  readonly italic: boolean
  readonly align: Align
  /** Starts with the document's first-line indent. */
  readonly indented: boolean
  /** Space above; `gap` is the document's gap between paragraphs. */
  readonly before: Pt | 'gap'
  readonly after: Pt
  /** The body has the document's line spacing, all else is single-spaced. */
  readonly spacing: 'body' | 'single'
  /** Usual level in Word's navigation pane. */
  readonly outlineLevel?: 1 | 2 | 3
  /** Never parted from the next paragraph. */
  readonly keepWithNext?: true
  /** A line of exactly this height, whatever the font: for paragraphs without text. */
  readonly exactly?: Pt
}

/** Upright, justified, one first-line indent, at least 6 pt above. II.6.e */
const body = {
  size: 'body',
  bold: false,
  italic: false,
  align: 'justify',
  indented: true,
  before: 'gap',
  after: pt(0),
  spacing: 'body',
} as const

/** Bold, indented at the left like the decree's own annexes. V.6.b */
const heading = { ...body, bold: true, keepWithNext: true } as const

const centred = {
  bold: false,
  italic: false,
  align: 'center',
  indented: false,
  before: pt(0),
  after: pt(0),
  spacing: 'single',
} as const

const cell = { ...centred, size: 'table', before: cellGap, after: cellGap } as const

export const looks: Readonly<Record<LookName, Look>> = {
  basis: { ...body, style: 'VB Căn cứ', italic: true }, // II.6.a
  part: { ...heading, style: 'VB Phần', align: 'center', indented: false, outlineLevel: 1 }, // V.6.b
  section: { ...heading, style: 'VB Mục', outlineLevel: 1 }, // V.6.b
  'clause-heading': { ...heading, style: 'VB Khoản có tiêu đề', outlineLevel: 2 }, // V.6.b
  clause: { ...body, style: 'VB Khoản' }, // V.6.b
  'point-heading': { ...heading, style: 'VB Điểm có tiêu đề', outlineLevel: 3 },
  point: { ...body, style: 'VB Điểm' }, // V.6.b
  dash: { ...body, style: 'VB Gạch đầu dòng' },
  plus: { ...body, style: 'VB Gạch dấu cộng' },
  body: { ...body, style: 'VB Nội dung' }, // II.6.e

  parent: { ...centred, style: 'VB Cơ quan chủ quản', size: 'parent' }, // II.2.a
  issuer: { ...centred, style: 'VB Cơ quan ban hành', size: 'issuer', bold: true }, // II.2.b
  nation: { ...centred, style: 'VB Quốc hiệu', size: 'nation', bold: true }, // II.1.a
  motto: { ...centred, style: 'VB Tiêu ngữ', size: 'motto', bold: true }, // II.1.b
  number: { ...centred, style: 'VB Số ký hiệu', size: 'number', before: pt(6) }, // II.3.c
  placeDate: { ...centred, style: 'VB Địa danh ngày tháng', size: 'placeDate', italic: true, before: pt(6) }, // II.4.c
  draftMark: { ...centred, style: 'VB Dự thảo', size: 'mark', bold: true },
  urgency: { ...centred, style: 'VB Độ khẩn', size: 'mark', bold: true }, // III.2.b
  circulation: { ...centred, style: 'VB Phạm vi lưu hành', size: 'mark', bold: true }, // III.2.c
  kind: { ...centred, style: 'VB Tên loại', size: 'kind', bold: true, before: pt(16), keepWithNext: true }, // II.5.b
  subject: { ...centred, style: 'VB Trích yếu', size: 'subject', bold: true, keepWithNext: true }, // II.5.b

  recipientsHeading: {
    ...centred,
    style: 'VB Nơi nhận',
    size: 'recipientsHeading',
    bold: true,
    italic: true,
    align: 'left',
  }, // II.9.d
  recipient: { ...centred, style: 'VB Nơi nhận chi tiết', size: 'recipient', align: 'left' }, // II.9.d
  drafterCode: { ...centred, style: 'VB Người soạn thảo', size: 'drafterCode', align: 'left' }, // III.3
  authority: { ...centred, style: 'VB Quyền hạn chức vụ', size: 'signature', bold: true }, // II.7.đ
  ownPost: { ...centred, style: 'VB Chức vụ khác', size: 'signature', bold: true }, // II.7.đ
  /** Empty room for the signature: 27 mm with its own line. */
  signatureSpace: { ...centred, style: 'VB Khoảng ký', size: 'least', exactly: mmToPt(signatureSpace) },
  signer: { ...centred, style: 'VB Họ tên người ký', size: 'signature', bold: true }, // II.7.đ

  annexHeading: {
    ...centred,
    style: 'VB Phụ lục',
    size: 'annexHeading',
    bold: true,
    outlineLevel: 1,
    keepWithNext: true,
  }, // III.1.b
  annexTitle: { ...centred, style: 'VB Tên phụ lục', size: 'annexTitle', bold: true, keepWithNext: true }, // III.1.b
  annexAttached: { ...centred, style: 'VB Kèm theo', size: 'annexAttached', italic: true, keepWithNext: true }, // III.1.c

  tableHeader: { ...cell, style: 'VB Bảng tiêu đề', bold: true, align: 'center' },
  tableLeft: { ...cell, style: 'VB Bảng trái', align: 'left' },
  tableCenter: { ...cell, style: 'VB Bảng giữa', align: 'center' },
  tableRight: { ...cell, style: 'VB Bảng phải', align: 'right' },
  tableJustify: { ...cell, style: 'VB Bảng đều', align: 'justify' },
  /** Air between a paragraph and a table; also keeps two tables apart. */
  tableGap: { ...centred, style: 'VB Trước bảng', size: 'least', exactly: pt(6), keepWithNext: true },
  /** The empty paragraph that carries a line: a border under 2 pt of nothing. */
  rule: { ...centred, style: 'VB Đường kẻ', size: 'least', exactly: pt(2) },
  /** Word needs a paragraph after the last table of a section. */
  sectionEnd: { ...centred, style: 'VB Hết phần', size: 'least', exactly: pt(1) },
  pageNumber: { ...centred, style: 'VB Số trang', size: 'pageNumber' }, // I.7
  /** Word's own style: a note a clerk adds in Word looks like ours. */
  footnote: { ...centred, style: 'footnote text', size: 'footnote', align: 'justify' },
}

/** A look with this document's lengths filled in. */
export interface PrintedLook {
  style: string
  size: Pt
  bold: boolean
  italic: boolean
  align: Align
  firstLine: Mm
  before: Pt
  after: Pt
  /** Multiple of single spacing. */
  line: number
  keepWithNext: boolean
  /** Set for paragraphs without text; `line` then has no meaning. */
  exactly?: Pt
}

function sizeOf(name: Look['size'], page: PageSetup): Pt {
  if (name === 'table') return page.tableSize
  return name === 'least' ? pt(1) : sizeSets[page.sizeSet][name]
}

/** How a paragraph of this name prints in this document. */
export function lookOf(name: LookName, page: PageSetup): PrintedLook {
  const look = looks[name]
  return {
    style: look.style,
    size: sizeOf(look.size, page),
    bold: look.bold,
    italic: look.italic,
    align: look.align,
    firstLine: look.indented ? page.indent : mm(0),
    before: look.before === 'gap' ? page.paragraphGap : look.before,
    after: look.after,
    line: look.spacing === 'body' ? page.lineSpacing : 1,
    keepWithNext: look.keepWithNext ?? false,
    ...(look.exactly === undefined ? {} : { exactly: look.exactly }),
  }
}
