/**
 * The documents of a file: a decision that carries a plan, a plan followed by a decision. Each begins with a letterhead
 * of its own, or, behind the signature of the one before, with the line of its kind.
 *
 * 1. Lines are walked for such a beginning; behind the annexes of a plan nothing begins any more (`startsOf`).
 * 2. Each document says what it is (`documentKind.ts`).
 * 3. One that names the plan and says nothing of it, perhaps with its table of contents, is the cover of the plan behind it.
 */
import { readMarker } from '../outline/grammar.ts'
import { documentKind, otherKindOf } from './documentKind.ts'
import { dateLine } from './letterheadOf.ts'
import { isMottoLine, isNationLine } from './nation.ts'
import { isBold, type SourceLine } from './sourceLine.ts'
import { endsName, isAnnexInCapitals, isAnnexLine, isIssuedWith, isTitleLine } from './titleLines.ts'
import { isPlanEnd, isRecipientsHeading } from './zones.ts'

export interface SourcePart {
  /** `KẾ HOẠCH Triển khai ...`; the first words where there is no title. */
  title: string
  kind: 'plan' | 'other'
  /** What it calls itself: `KẾ HOẠCH`, `BÁO CÁO`, `công văn`; empty where it does not. */
  name: string
  /** Index of its first line and of the one behind its last. */
  from: number
  to: number
}

/** A document is not shorter than this, unless it is signed. */
const leastLines = 10

export function partsOf(lines: readonly SourceLine[]): SourcePart[] {
  const starts = startsOf(lines)
  const parts = starts.map((from, index) => {
    const to = starts[index + 1] ?? lines.length
    return { ...namePart(lines.slice(from, to)), from, to }
  })
  return parts.map((part, index) => {
    const cover = parts[index + 1]?.kind === 'plan' && part.kind === 'plan' && isBare(lines.slice(part.from, part.to))
    return cover ? { ...part, kind: 'other', name: 'trang bìa' } : part
  })
}

/** More lines than this are no cover. */
const mostCoverLines = 40

/** A line of a table of contents. */
const endsInPage = /[\s.…]\d{1,3}$/u

/** A cover names the plan and says nothing of it; its table of contents may stand below. */
const isBare = (lines: readonly SourceLine[]): boolean =>
  lines.length <= mostCoverLines &&
  lines.every(
    (line) =>
      !line.table &&
      (!ownText.test(line.text) || endsInPage.test(line.text)) &&
      !isRecipientsHeading(line.text) &&
      line.text.length < 300,
  )

/** A cover stands above the letterhead of what it covers, which says KẾ HOẠCH again. */
const isUnderCover = (lines: readonly SourceLine[], open: number, at: number): boolean =>
  lines.slice(open, at).some((line) => isTitleLine(line.text)) &&
  isBare(lines.slice(open, at)) &&
  lines.slice(at, at + 15).some((line, i, near) => isTitleLine(line.text) && !endsName(near.map(lineText), i))

const lineText = ({ text }: SourceLine): string => text

function startsOf(lines: readonly SourceLine[]): number[] {
  const starts = [0]
  let closed = false
  /** Behind the heading of a plan's annex everything is the annex's, forms with their own Quốc hiệu too. */
  let annexed = false
  let plan = false
  lines.forEach((line, at) => {
    if (line.table || annexed) return
    const open = starts.at(-1) ?? 0
    if (isRecipientsHeading(line.text) || isPlanEnd(line)) closed = true
    if (plan && closed && opensAnnexes(line)) {
      annexed = true
      return
    }
    const long = closed || at - open >= leastLines || isUnderCover(lines, open, at)
    const heads = long && isHeadOfPage(lines, at) && seenTitle(lines.slice(open, at))
    const titled = closed && isTitle(line) && !enacts.test(line.text) && carriesText(lines, at, plan)
    const start = heads ? headStart(lines, at, open) : at
    if ((heads || titled) && start > open) {
      starts.push(start)
      closed = false
      plan = false
    }
    if (isTitleLine(line.text)) plan = true
  })
  return starts
}

/** `PHỤ LỤC I`, alone or with its title in capitals. */
const opensAnnexes = (line: SourceLine): boolean => isAnnexLine(line.text) || isAnnexInCapitals(line.text)

/** How far the lines of one letterhead lie from its Quốc hiệu. */
const headReach = 8

/**
 * True where a letterhead stands: a line that is the Quốc hiệu, with its Tiêu ngữ, a number or a date near it. One of them
 * alone is a slogan, a line of a form, or a sentence that a page broke there.
 */
function isHeadOfPage(lines: readonly SourceLine[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  const nation = isNationLine(text)
  if (!nation && !isMottoLine(text)) return false
  if (nation && isMottoLine(text)) return true
  const near = lines.slice(Math.max(0, at - headReach), at + headReach).filter((line) => !line.table)
  return nation
    ? near.some(
        (line) => isMottoLine(line.text) || dateLine.test(line.text) || /^S[ốo]\s*:\s*[\d./…_]/u.test(line.text),
      )
    : near.some((line) => isNationLine(line.text))
}

/** `QUYẾT ĐỊNH:` stands above the articles of a decision that has its title already. */
const enacts = /^[*\s]*QUYẾT (?:ĐỊNH|NGHỊ)\s*:[*\s]*$/u

const isTitle = (line: SourceLine): boolean => isTitleLine(line.text) || otherKindOf(line.text) !== ''

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

/**
 * A title behind a signature opens a document where no annex heading stands above it and its own text follows. Behind a plan
 * one that is attached to that plan is an annex of it.
 */
function carriesText(lines: readonly SourceLine[], at: number, behindPlan: boolean): boolean {
  const own = lines.slice(at + 1, at + 40).some((line) => ownText.test(line.text))
  // As an annex of what carries it: a form, unless it is a plan of sections.
  const annexed = lines.slice(Math.max(0, at - 3), at).some((line) => isAnnexLine(line.text))
  if (annexed) return !behindPlan && own && isTitleLine(lines[at]?.text ?? '')
  const after = lines.slice(at + 1, at + 8)
  const attached = after.find((line) => /^[*\s]*\(/.test(line.text) && isIssuedWith(line.text))
  if (attached) return !(behindPlan && /kèm theo\s+kế hoạch/iu.test(attached.text))
  return own
}

const ownText = /^(?:[IVX]{1,4}\.|Căn cứ|Điều 1|Phần|PHẦN|Chương|CHƯƠNG|1\.)\s?/u

function namePart(lines: readonly SourceLine[]): Pick<SourcePart, 'title' | 'kind' | 'name'> {
  const { kind, name, at } = documentKind(lines)
  const title = at < 0 || name === 'công văn' ? (lines[0]?.text ?? '') : titleWords(lines, at)
  return { title: title.slice(0, 300), kind, name }
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
