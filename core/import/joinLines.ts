/**
 * Puts back together what a PDF has cut into lines.
 *
 * Two kinds of text come in. In one, a paragraph is a line, and only a page break may have torn it. In the other,
 * every line of the page is a line (often with a blank one after each); there a paragraph goes on where the line
 * before it is full, that is, where its next word would not have fitted on the page.
 *
 * 1. Which kind it is, and how wide its column, is measured (`measureWrapping`).
 * 2. Lines that are certainly apart are not looked at further (`standsApart`).
 * 3. Every other seam is held to the table `seams`, from above.
 */

import { readMarker } from '../outline/grammar.ts'
import { textWidthPt } from '../style/textWidth.ts'
import type { SourceLine } from './sourceLine.ts'
import { isPartly, isWholly, plainSpan, type Span } from './spans.ts'

/** A paragraph of the source. */
export interface SourceParagraph {
  text: string
  line: number
  /** Every line of it. */
  lines: number[]
  /** The look of `text`; absent where the text may mark its look itself. */
  spans?: Span[]
  /** The automatic number at its head. */
  label?: string
  align?: SourceLine['align']
  forced?: SourceLine['forced']
  /** Where a sentence was torn by a blank line in a text whose paragraphs are whole: the words on both sides. */
  torn: { before: string; after: string; line: number }[]
}

export interface Wrapping {
  /** Lines of the page rather than paragraphs. */
  wrapped: boolean
  /** A blank line stands between all lines and so says nothing. */
  blankBetweenAll: boolean
  /** Widest line, in units of 10 pt Times New Roman. */
  column: number
}

/** First-line indent as a share of the column: 12.7 of 165 mm, and some room. */
const indentShare = 0.085
/** Headings are bold and so wider than we measure. */
const boldShare = 0.075
/** A full line may be this much shorter than the widest one: justified text is stretched, not squeezed. */
const slack = 0.015

const widthOf = (text: string): number => textWidthPt(text, { size: 10 })

/** `known`: the reader says that its lines are lines of a page. */
export function measureWrapping(lines: readonly SourceLine[], known = false): Wrapping {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const longest = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  const goesOn = lines.filter((line) => !line.table && startsLower(line.text) && !readMarker(line.text)).length
  const wrapped = known || (lines.length >= 8 && longest <= 130 && goesOn >= Math.max(3, lines.length * 0.06))
  const blanks = lines.filter((line) => line.afterBlank).length
  if (!wrapped) return { wrapped, blankBetweenAll: false, column: 0 }
  const widths = lines.map((line) => widthOf(line.text)).sort((a, b) => a - b)
  return {
    wrapped,
    blankBetweenAll: blanks > lines.length * 0.7,
    column: widths[Math.floor((widths.length - 1) * 0.985)] ?? 0,
  }
}

/** A paragraph that may go on in the next line. */
interface OpenParagraph {
  paragraph: SourceParagraph
  /** Its words: the first line, then joints and lines. */
  pieces: string[]
  /** Its last line. */
  last: string
}

/** Paragraphs of the lines. Before the first number each căn cứ begins anew. */
export function joinLines(lines: readonly SourceLine[], wrapping: Wrapping): SourceParagraph[] {
  const opened: OpenParagraph[] = []
  let inBases = true
  lines.forEach((source, at) => {
    const label = readMarker(source.text)
    if (label && label.marker !== '-' && label.marker !== '+') inBases = false
    const [open, before] = [opened.at(-1), lines[at - 1]]
    const joint = open && before && !standsApart(before, source) ? jointOf(open, source, inBases, wrapping) : null
    if (open && joint !== null) goOn(open, joint, source, wrapping)
    else opened.push(begin(source))
  })
  return opened.map(({ paragraph, pieces }) => ({ ...paragraph, text: pieces.join('') }))
}

function begin({ text, line, spans, label, align, forced }: SourceLine): OpenParagraph {
  const paragraph: SourceParagraph = { text, line, lines: [line], torn: [] }
  if (spans) paragraph.spans = [...spans]
  if (label) paragraph.label = label
  if (align) paragraph.align = align
  if (forced) paragraph.forced = forced
  return { paragraph, pieces: [text], last: text }
}

function goOn(open: OpenParagraph, joint: string, { text, line, afterBlank, spans }: SourceLine, by: Wrapping): void {
  const { paragraph } = open
  if (!by.wrapped && afterBlank) paragraph.torn.push({ before: tail(open.last), after: head(text), line })
  open.pieces.push(joint + text)
  open.last = text
  paragraph.lines.push(line)
  if (!paragraph.spans || !spans) return
  if (joint !== '') paragraph.spans.push(plainSpan(joint))
  paragraph.spans.push(...spans)
}

/** Lines that no page break has parted: the clerk says so, one has a number, one is a bold heading, one is centred. */
function standsApart(before: SourceLine, after: SourceLine): boolean {
  if (before.forced !== after.forced || after.label || after.opensPage?.section) return true
  if (!before.spans || !after.spans) return false
  if (isWholly('bold', before.spans) !== isWholly('bold', after.spans)) {
    return isWholly('bold', before.spans) ? !isPartly('bold', after.spans) : true
  }
  return (before.align === 'center') !== (after.align === 'center')
}

/** A căn cứ, or the opening sentence: the issuing body's own name. */
const startsBasis =
  /^(?:Căn cứ|Xét|Theo|Thực hiện|Để|Nhằm|UBND|Ủy ban|HĐND|Hội đồng|Văn phòng|Phòng|Sở|Ban|Trung tâm|Trường)\s/
/** `./.`, whatever emphasis stands in or behind it. */
export const endOfPlan = /\.\*{0,3}\/\.[”"*)]*$/
const closingPhrase = /^[*_]*(?:Trên đây là|Trong quá trình|Quá trình (?:thực hiện|triển khai))/
/** These begin a căn cứ even where the line before, the title, has no end mark. */
const alwaysBasis = /^(?:Căn cứ|Xét đề nghị|Theo đề nghị)\s/
/** After these a number, a letter or a Roman numeral belongs to the sentence: `tháng` / `6. Báo cáo`. */
const wantsNumber =
  /(?:^|[\s(])(?:năm|tháng|ngày|số|khoản|Khoản|điểm|Điểm|điều|Điều|mục|Mục|chương|Chương|phần|Phần|lục|quý|Quý|lần|là|và|từ|đến|bậc|cấp|loại|hạng)$/u

/** No paragraph ends in one of these: `đồng bộ với` / `Luật Thực hiện dân chủ`. */
const danglingWord =
  /(?:^|\s)(?:và|với|của|các|những|cho|về|trong|tại|theo|bởi|do|để|hoặc|từ|đến|ở|bằng|thuộc|số|cùng|giữa|trên|dưới)$/u

/** Where a line follows another. */
interface Seam {
  /** Last line of the paragraph so far. */
  last: string
  /** Its first line. */
  start: string
  /** They are the same. */
  first: boolean
  text: string
  /** A blank line stands between them that says something. */
  blank: boolean
  inBases: boolean
  /** Lines are paragraphs: only a page break may have torn one. */
  whole: boolean
  /** The last line does not end as a sentence does. */
  unfinished: boolean
  /** The line begins with a small letter. */
  lower: boolean
  /** The last line is of a heading in capitals. */
  heading: boolean
  /** Of the page, as in `Wrapping`. */
  column: number
}

/** `spaced-if-full`: by a space where the next word would not have fitted on the last line, else apart. */
type Joint = 'spaced' | 'glued' | 'apart' | 'spaced-if-full'

/** How a line joins the one before it; the first test that holds says it. */
const seams: readonly { test: (seam: Seam) => boolean; joint: Joint }[] = [
  { test: ({ last }) => endOfPlan.test(last), joint: 'apart' },
  { test: startsItem, joint: 'apart' },
  { test: isBrokenWord, joint: 'glued' },
  { test: ({ whole, lower, unfinished, last }) => whole && lower && unfinished && !isCapitals(last), joint: 'spaced' },
  { test: ({ whole }) => whole, joint: 'apart' },
  { test: ({ heading, text, unfinished }) => heading && isCapitals(text) && unfinished, joint: 'spaced-if-full' },
  { test: ({ heading }) => heading, joint: 'apart' },
  { test: ({ lower, unfinished }) => lower && unfinished, joint: 'spaced' },
  { test: ({ lower }) => lower, joint: 'spaced-if-full' },
  { test: ({ last }) => danglingWord.test(last) || /(?:\s[-–]|,)$/.test(last), joint: 'spaced' },
  { test: ({ blank }) => blank, joint: 'apart' },
  { test: ({ inBases, unfinished, text }) => inBases && !unfinished && startsBasis.test(text), joint: 'apart' },
  { test: ({ inBases, text, last }) => inBases && alwaysBasis.test(text) && !last.endsWith(','), joint: 'apart' },
  { test: ({ text, unfinished }) => closingPhrase.test(text) && !unfinished, joint: 'apart' },
]

/** What joins a line to the paragraph before it: a space, nothing (a broken word), or null for a new paragraph. */
function jointOf(open: OpenParagraph, { text, afterBlank }: SourceLine, inBases: boolean, by: Wrapping): string | null {
  const { last, pieces } = open
  const seam: Seam = {
    last,
    start: pieces[0] ?? '',
    first: pieces.length === 1,
    text,
    blank: afterBlank && !by.blankBetweenAll,
    inBases,
    whole: !by.wrapped,
    unfinished: !/[.;:!?…]["”’)*]*$/.test(last),
    lower: startsLower(text),
    heading: isCapitals(last) && /^[IVX\dA-Z]/.test(last),
    column: by.column,
  }
  switch (seams.find(({ test }) => test(seam))?.joint ?? 'spaced-if-full') {
    case 'spaced':
      return ' '
    case 'glued':
      return ''
    case 'apart':
      return null
    case 'spaced-if-full':
      return isFull(seam) ? ' ' : null
  }
}

/** True where the line begins an item of its own. */
function startsItem(seam: Seam): boolean {
  const label = readMarker(seam.text)
  if (!label) return false
  if (seam.whole || !seam.unfinished) return true
  if (wantsNumber.test(seam.last) && /^[\dIVXa-zđ]/.test(label.label)) return false
  // `chính trị` / `- xã hội`: a dash inside a name that fell on the line's beginning.
  return !(label.marker === '-' && startsLower(label.rest) && isFull(seam))
}

/** `NĐ-` / `CP`, `16/8/` / `2023`, `www.` is none. A hyphen with a space before it is a dash between words. */
function isBrokenWord({ last, text }: Seam): boolean {
  if (/[\p{L}\p{N}]-$/u.test(last) && /^[\p{L}\p{N}]/u.test(text)) return true
  return /\d\/$/.test(last) && /^\d/.test(text)
}

function isFull({ last, start, first, text, column }: Seam): boolean {
  const space = text.indexOf(' ')
  const word = space < 0 ? text : text.slice(0, space)
  let limit = column * (1 - slack)
  if (first) limit -= column * indentShare
  if (/^(?:\d|[IVX]+\.|\*\*)/.test(start)) limit -= column * boldShare
  return widthOf(`${last} ${word}`) > limit
}

/** Not behind a bracket: `(chi tiết theo Phụ lục)` stands on a line of its own as often as it ends one. */
const startsLower = (text: string): boolean => /^["“‘*]*\p{Ll}/u.test(text)
const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const tail = (text: string): string => text.split(/\s+/).slice(-3).join(' ')
const head = (text: string): string => text.split(/\s+/).slice(0, 3).join(' ')
