/**
 * Puts back together what a PDF has cut into lines.
 *
 * Two kinds of text come in. In one, a paragraph is a line, and only a page break may have torn it. In the other,
 * every line of the page is a line (often with a blank one after each); there a paragraph goes on where the line
 * before it is full, that is, where its next word would not have fitted on the page.
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

/**
 * Paragraphs of the lines. `bases`: the lines stand before the first section, where each căn cứ begins anew.
 */
export function joinLines(lines: readonly SourceLine[], wrapping: Wrapping): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = []
  let open: { paragraph: SourceParagraph; pieces: string[]; last: string } | null = null
  let inBases = true
  const close = (): void => {
    if (open) open.paragraph.text = open.pieces.join('')
  }
  let before: SourceLine | undefined
  for (const source of lines) {
    const { text, line, afterBlank } = source
    const label = readMarker(text)
    if (label && label.marker !== '-' && label.marker !== '+') inBases = false
    const start = open?.pieces[0] ?? ''
    const joint =
      open && before && !standsApart(before, source)
        ? jointOf({ last: open.last, start, first: open.pieces.length === 1, text, afterBlank, inBases }, wrapping)
        : null
    before = source
    if (open && joint !== null) {
      if (!wrapping.wrapped && afterBlank) {
        open.paragraph.torn.push({ before: tail(open.last), after: head(text), line })
      }
      open.pieces.push(joint + text)
      open.last = text
      open.paragraph.lines.push(line)
      if (open.paragraph.spans && source.spans) {
        if (joint !== '') open.paragraph.spans.push(plainSpan(joint))
        open.paragraph.spans.push(...source.spans)
      }
    } else {
      close()
      const paragraph: SourceParagraph = { text, line, lines: [line], torn: [] }
      if (source.spans) paragraph.spans = [...source.spans]
      if (source.label) paragraph.label = source.label
      if (source.align) paragraph.align = source.align
      if (source.forced) paragraph.forced = source.forced
      paragraphs.push(paragraph)
      open = { paragraph, pieces: [text], last: text }
    }
  }
  close()
  return paragraphs
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

interface Seam {
  /** Last line of the paragraph so far. */
  last: string
  /** Its first line. */
  start: string
  /** They are the same. */
  first: boolean
  text: string
  afterBlank: boolean
  inBases: boolean
}

/** What joins a line to the paragraph before it: a space, nothing (a broken word), or null for a new paragraph. */
function jointOf(seam: Seam, wrapping: Wrapping): string | null {
  const { last, text } = seam
  if (endOfPlan.test(last)) return null
  const whole = wrapping.wrapped ? 0 : 1
  const unfinished = !/[.;:!?…]["”’)*]*$/.test(last)
  if (startsItem(seam, wrapping, unfinished)) return null
  if (brokenWord(last, text)) return ''
  const lower = startsLower(text)
  if (whole === 1) return lower && unfinished && !isCapitals(last) ? ' ' : null
  const blank = seam.afterBlank && !wrapping.blankBetweenAll
  if (isCapitals(last) && /^[IVX\dA-Z]/.test(last)) {
    return isCapitals(text) && unfinished && isFull(seam, wrapping) ? ' ' : null
  }
  if (lower) return unfinished || isFull(seam, wrapping) ? ' ' : null
  if (danglingWord.test(last) || /(?:\s[-–]|,)$/.test(last)) return ' '
  if (blank) return null
  if (seam.inBases && !unfinished && startsBasis.test(text)) return null
  if (seam.inBases && alwaysBasis.test(text) && !last.endsWith(',')) return null
  if (closingPhrase.test(text) && !unfinished) return null
  return isFull(seam, wrapping) ? ' ' : null
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

/** True where the line begins an item of its own. */
function startsItem(seam: Seam, wrapping: Wrapping, unfinished: boolean): boolean {
  const label = readMarker(seam.text)
  if (!label) return false
  if (wrapping.wrapped && unfinished && wantsNumber.test(seam.last) && /^[\dIVXa-zđ]/.test(label.label)) return false
  // `chính trị` / `- xã hội`: a dash inside a name that fell on the line's beginning.
  if (label.marker === '-' && wrapping.wrapped && unfinished && startsLower(label.rest)) return !isFull(seam, wrapping)
  return true
}

/** `NĐ-` / `CP`, `16/8/` / `2023`, `www.` is none. A hyphen with a space before it is a dash between words. */
function brokenWord(last: string, text: string): boolean {
  if (/[\p{L}\p{N}]-$/u.test(last) && /^[\p{L}\p{N}]/u.test(text)) return true
  return /\d\/$/.test(last) && /^\d/.test(text)
}

function isFull(seam: Seam, wrapping: Wrapping): boolean {
  const space = seam.text.indexOf(' ')
  const word = space < 0 ? seam.text : seam.text.slice(0, space)
  let limit = wrapping.column * (1 - slack)
  if (seam.first) limit -= wrapping.column * indentShare
  if (/^(?:\d|[IVX]+\.|\*\*)/.test(seam.start)) limit -= wrapping.column * boldShare
  return widthOf(`${seam.last} ${word}`) > limit
}

/** Not behind a bracket: `(chi tiết theo Phụ lục)` stands on a line of its own as often as it ends one. */
const startsLower = (text: string): boolean => /^["“‘*]*\p{Ll}/u.test(text)
const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const tail = (text: string): string => text.split(/\s+/).slice(-3).join(' ')
const head = (text: string): string => text.split(/\s+/).slice(0, 3).join(' ')
