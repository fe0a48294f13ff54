/**
 * The page of the decree: paper, margins, columns, rules. Every number names its source.
 *
 * Sources: "I.3" is Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3. What has no item is custom: the decree is silent.
 *
 * 1. Paper, margins and what the decree allows of them.
 * 2. Spacing, sizes, and the nearest allowed page.
 * 3. Columns of letterhead and closing, rules and frames.
 * 4. Room in tables and for the signature.
 */

import { type Mm, mm, type Pt, pt } from '../units.ts'
import type { LineRule } from './lineRules.ts'
import type { SizeSetName } from './sizes.ts'

/** What may be chosen of a page beside the set of sizes. */
interface PageMeasures {
  margins: Margins
  /** First line of a paragraph. */
  indent: Mm
  /** Multiple of single spacing. */
  lineSpacing: number
  /** Before each paragraph. */
  paragraphGap: Pt
  /** Font size in tables. */
  tableSize: Pt
}

/** The page as decided for this document. */
export interface PageSetup extends PageMeasures {
  sizeSet: SizeSetName
  /** How the office's program breaks lines; absent where it has not said (`linesOf`). */
  lines?: LineRule
}

/** Times New Roman, black, everywhere. I.4 */
export const fontName = 'Times New Roman'
export const ink = '000000'
/** Bright red of the urgency stamp. III.2.b */
export const urgencyInk = 'FF0000'
export const language = 'vi-VN'

/** A4. I.1 */
export const paper = { width: mm(210), height: mm(297) }

export interface Margins {
  top: Mm
  bottom: Mm
  left: Mm
  right: Mm
}

/** Margins when nothing else is chosen: they leave the 165 mm the letterhead needs. I.3 */
export const defaultMargins: Margins = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) }

/** What the decree allows. I.3 */
export const marginLimits = {
  top: [mm(20), mm(25)],
  bottom: [mm(20), mm(25)],
  left: [mm(30), mm(35)],
  right: [mm(15), mm(20)],
} as const

/** The sides of a page in the order they are asked and told. */
export const sides = ['top', 'bottom', 'left', 'right'] as const satisfies readonly (keyof Margins)[]
export const sideNames: Record<keyof Margins, string> = {
  top: 'Lề trên',
  bottom: 'Lề dưới',
  left: 'Lề trái',
  right: 'Lề phải',
}

/** The page number stands this far below the upper edge, in the top margin. I.7 (place); custom (distance) */
export const headerDistance: Mm = mm(10)
export const footerDistance: Mm = mm(10)
/** The rule above footnotes: two inches, as Word draws it. custom */
export const noteRule: Mm = mm(50.8)

export type Orientation = 'portrait' | 'landscape'

/** The sheet as seen: a landscape page is wider than high and keeps the margins of the page as seen (custom). */
export const sheet = (orientation: Orientation): { width: Mm; height: Mm } =>
  orientation === 'portrait' ? paper : { width: paper.height, height: paper.width }

/** Room for text between the margins: 165 mm on an upright page with default margins. */
export const textWidthOf = (margins: Margins, orientation: Orientation = 'portrait'): Mm =>
  sheet(orientation).width - margins.left - margins.right

/** First-line indent, one or the other. II.6.e */
export const indentChoices = [mm(12.7), mm(10)] as const
/** At least 6 pt between paragraphs. II.6.e */
export const smallestParagraphGap: Pt = pt(6)
/** Beyond this a gap is no longer one between paragraphs: a template may not ask for more. Custom */
export const largestParagraphGap: Pt = pt(24)
/** From single to one and a half lines. II.6.e */
export const lineSpacingLimits = [1, 1.5] as const
/** Font size in tables (custom; the decree is silent). */
export const tableSizeLimits = [pt(11), pt(13)] as const

/** The page when nobody chose anything; a new one each time, to be changed at will. */
export const defaultPage = (): PageMeasures => ({
  margins: { ...defaultMargins },
  indent: indentChoices[0],
  lineSpacing: lineSpacingLimits[0],
  paragraphGap: smallestParagraphGap,
  tableSize: pt(12),
})

type Limits = readonly [least: number, most: number]
const within = (value: number, [least, most]: Limits): number => Math.min(most, Math.max(least, value))

/** The nearest page the decree allows; an indent that is neither of the two becomes the first. I.3, II.6.e */
export const allowedPage = ({ margins, indent, lineSpacing, paragraphGap, tableSize }: PageMeasures): PageMeasures => ({
  margins: {
    top: within(margins.top, marginLimits.top),
    bottom: within(margins.bottom, marginLimits.bottom),
    left: within(margins.left, marginLimits.left),
    right: within(margins.right, marginLimits.right),
  },
  indent: indentChoices.find((choice) => choice === indent) ?? indentChoices[0],
  lineSpacing: within(lineSpacing, lineSpacingLimits),
  paragraphGap: Math.max(paragraphGap, smallestParagraphGap),
  tableSize: within(tableSize, tableSizeLimits),
})

/** Letterhead: left column for the issuer, the rest for Quốc hiệu. Custom; IV for the positions. */
const issuerColumnShare = 65 / 165
/** Closing table: recipients left, signature right. Custom. */
const recipientsColumnShare = 0.45

/** Air between what stands at the left and at the right of a letterhead, so that lines level with one another do not read as one. Custom */
export const letterheadAir: Mm = mm(8)

/** The two columns of the letterhead: 65 + 100 mm on 165 mm, the left one wider or narrower where the lines of either need it. */
export function letterheadColumns(margins: Margins, need: { left: Mm; right: Mm } = { left: 0, right: 0 }): [Mm, Mm] {
  const width = textWidthOf(margins)
  const usual = Math.round(width * issuerColumnShare * 10) / 10
  const left = Math.min(Math.max(usual, need.left), width - need.right)
  return [left, width - left]
}

/** The two columns of the closing table. */
export function closingColumns(margins: Margins, orientation: Orientation = 'portrait'): [Mm, Mm] {
  const width = textWidthOf(margins, orientation)
  const left = Math.round(width * recipientsColumnShare * 10) / 10
  return [left, width - left]
}

/** Thickness of every rule and border. Custom. */
export const ruleThickness: Pt = pt(0.75)
/** Thickness of the borders of a table. Custom */
export const tableBorder: Pt = pt(0.5)
/** Air between a frame (DỰ THẢO, KHẨN) and its text, above and below: frames are 8 mm high. III.2.b */
export const framePadding: Pt = pt(3.5)
/** Air left and right of the text of a frame without a size of its own (custom). */
export const frameSide: Mm = mm(3)
/** Issuer and subject rules are 1/3 to 1/2 of the text. II.2.b, II.5.b */
const ruleShareLimits = [1 / 3, 1 / 2] as const
const ruleShare = 0.4
/** A subject rule is never shorter or longer than this (custom). */
const subjectRuleLimits = [mm(25), mm(60)] as const

/** Length of the rule under the issuer, from its longest line. II.2.b */
export const issuerRule = (longestLine: Mm): Mm => longestLine * ruleShare

/** Length of the rule under the subject, from its longest line: within 25-60 mm where 1/3-1/2 lets it. II.5.b */
export function subjectRule(longestLine: Mm): Mm {
  const [low, high] = subjectRuleLimits
  const wished = Math.min(Math.max(longestLine * ruleShare, low), high)
  const [third, half] = ruleShareLimits
  return Math.min(Math.max(wished, longestLine * third), longestLine * half)
}

/** Centred titles keep clear of the margins, so that they read as a block: 148.5 mm of 165. Custom */
export const subjectRoom = (margins: Margins, orientation: Orientation = 'portrait'): Mm =>
  textWidthOf(margins, orientation) * 0.9

/** Width of the room left and right of a cell's text in a table with borders. Custom */
export const cellPadding: Mm = mm(1.9)
/** Room above and below a cell's text. Custom */
export const cellGap: Pt = pt(2)

/** Air between the last line of the body and the closing table. Custom */
export const closingAir: Pt = pt(12)

/** Room for the handwritten or digital signature. 25-30 mm is custom */
export const signatureSpace: Mm = mm(27)

/** Frames of the urgency stamp, width by height. III.2.b */
export const urgencyFrames: Record<string, { width: Mm; height: Mm }> = {
  KHẨN: { width: mm(20), height: mm(8) },
  'THƯỢNG KHẨN': { width: mm(40), height: mm(8) },
  'HỎA TỐC': { width: mm(30), height: mm(8) },
}
