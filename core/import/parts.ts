/**
 * The documents of a file: a decision that carries a plan, a plan followed by a decision. Each begins with a letterhead
 * of its own, or, behind the signature of the one before, with the line of its kind.
 */
import { readMarker } from '../outline/grammar.ts'
import { mottoLine, nationLine } from './letterheadOf.ts'
import { isBold, type SourceLine } from './sourceLine.ts'
import { annexLine, isMixedTitle, isRecipientsHeading, isTitleLine } from './zones.ts'

export interface SourcePart {
  /** `KẾ HOẠCH Triển khai ...`; the first words where there is no title. */
  title: string
  kind: 'plan' | 'other'
  /** Index of its first line and of the one behind its last. */
  from: number
  to: number
}

const otherTitle =
  /^[#*\s]*(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|TỜ TRÌNH|BÁO CÁO|THÔNG BÁO|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|BIÊN BẢN|GIẤY MỜI|CÔNG VĂN|CÔNG ĐIỆN|THÔNG TƯ|NGHỊ ĐỊNH|ĐIỀU LỆ|NỘI QUY)(?=[\s*:]|$)/u
const issuedWith = /^[*\s]*\(\s*(?:ban hành\s+)?kèm theo\s/iu

/** A document is not shorter than this, unless it is signed. */
const leastLines = 10

export function partsOf(lines: readonly SourceLine[]): SourcePart[] {
  const starts = startsOf(lines)
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? lines.length
    return { ...namePart(lines.slice(from, to)), from, to }
  })
}

function startsOf(lines: readonly SourceLine[]): number[] {
  const starts = [0]
  let closed = false
  lines.forEach((line, at) => {
    if (line.table) return
    const open = starts.at(-1) ?? 0
    if (isRecipientsHeading(line.text)) closed = true
    const head = nationLine.test(line.text) || mottoLine.test(line.text)
    const heads = head && (closed || at - open >= leastLines) && seenTitle(lines.slice(open, at))
    const titled = closed && isTitle(line) && carriesText(lines, at)
    if (!heads && !titled) return
    const start = heads ? headStart(lines, at, open) : at
    if (start > open) starts.push(start)
    closed = false
  })
  return starts
}

const isTitle = (line: SourceLine): boolean =>
  isTitleLine(line.text) || (otherTitle.test(line.text) && !/\p{Ll}/u.test(line.text))

const seenTitle = (lines: readonly SourceLine[]): boolean =>
  lines.some((line) => !line.table && isTitle(line)) || lines.some((line) => isRecipientsHeading(line.text))

/** The letterhead's first line: that of its page, of its table, or the names and the number right before the nation. */
function headStart(lines: readonly SourceLine[], at: number, open: number): number {
  for (let before = at; before > open && before > at - 10; before--) {
    const line = lines[before]
    if (!line || line.table || isTitle(line)) break
    if (line.opensPage) return before
  }
  let start = at
  const table = tableOfLine(lines[at])
  for (let before = at - 1; before > open && before >= at - 12; before--) {
    const line = lines[before]
    if (!line || line.table) break
    const inHead = table !== null && tableOfLine(line) === table
    if (!inHead && (table !== null || !isHeadLine(line.text))) break
    start = before
  }
  return start
}

const tableOfLine = (line: SourceLine | undefined): number | null =>
  line?.from === 'letterhead' && line.cell !== undefined ? Math.floor(line.cell / 100) : null

const isHeadLine = (text: string): boolean =>
  (/^[\p{Lu}\s\d.,&-]{4,}$/u.test(text) && isIssuer(text)) ||
  /^(?:S[ốo]\s*:|\/[\p{Lu}]|C[ỘO]NG\s+H|(?:VIỆT\s+)?NAM$|-{3,})/u.test(text)

const isIssuer = (text: string): boolean =>
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ|PHÒNG|TRƯỜNG|TRUNG TÂM|BAN|VĂN PHÒNG|CỤC|CHI CỤC|TỈNH|XÃ|PHƯỜNG|HUYỆN|THÀNH PHỐ)(?=\s|$)/u.test(
    text,
  )

/** A title behind a signature opens a document where no annex heading stands above it and its own text follows. */
function carriesText(lines: readonly SourceLine[], at: number): boolean {
  if (lines.slice(Math.max(0, at - 3), at).some((line) => annexLine.test(line.text))) return false
  const after = lines.slice(at + 1, at + 8)
  if (after.some((line) => issuedWith.test(line.text))) return true
  return lines
    .slice(at + 1, at + 40)
    .some((line) => /^(?:[IVX]{1,4}\.|Căn cứ|Điều 1|Phần|PHẦN|Chương|CHƯƠNG|1\.)\s?/u.test(line.text))
}

function namePart(lines: readonly SourceLine[]): { title: string; kind: 'plan' | 'other' } {
  const plan = lines.findIndex((line) => !line.table && isTitleLine(line.text))
  const other = lines.findIndex((line) => !line.table && otherTitle.test(line.text) && !/\p{Ll}/u.test(line.text))
  const mixed = plan < 0 && other < 0 ? lines.findIndex((line) => !line.table && isMixedTitle(line.text)) : -1
  if (mixed >= 0) return { title: titleWords(lines, mixed), kind: 'plan' }
  const isPlan = plan >= 0 && (other < 0 || plan < other)
  const at = isPlan ? plan : other
  const title = at < 0 ? (lines[0]?.text ?? '') : titleWords(lines, at)
  return { title: title.slice(0, 300), kind: isPlan ? 'plan' : 'other' }
}

/** The line of the kind and the lines of the title behind it. */
function titleWords(lines: readonly SourceLine[], at: number): string {
  const words = [lines[at]?.text ?? '']
  for (const line of lines.slice(at + 1, at + 4)) {
    const looks = line.spans === undefined || line.align === 'center' || isBold(line)
    const begins = readMarker(line.text) !== null || /^(?:Căn cứ\s|\()|:$|\.$/u.test(line.text)
    if (line.table || !looks || begins || line.text.length >= 200) break
    words.push(line.text)
  }
  return words.join(' ').slice(0, 300)
}
