/**
 * Where the parts of a plan stand in its text: letterhead, the line KẾ HOẠCH, body, Nơi nhận and signature, annexes.
 */
import { foldText } from '../text/normalize.ts'
import { endOfPlan } from './joinLines.ts'
import type { SourceLine } from './sourceLines.ts'

export interface Zones {
  head: SourceLine[]
  /** The line of KẾ HOẠCH; null where it is lost. */
  titleLine: SourceLine | null
  /** Words on the line of KẾ HOẠCH itself: `KẾ HOẠCH Triển khai ...`. */
  titleRest: SourceLine | null
  /** Title, căn cứ, opening, sections, closing sentence. */
  body: SourceLine[]
  /** Nơi nhận and signature, mixed as they stand. */
  closing: SourceLine[]
  annexes: { heading: SourceLine; lines: SourceLine[] }[]
}

const titleLine = /^[#*\s]*K\s?Ế\s+H\s?O\s?Ạ\s?C\s?H(?=[\s*:]|$)[*\s]*:?\s*(.*)$/u
const mixedTitleLine = /^[#*\s]*K(?:ế|Ế) ?[Hh]oạch[*\s]*:?$/u
/** A heading of an annex stands alone: `Phụ lục I`, `PHỤ LỤC 02`, `Phụ lục` (and its title after a colon). */
const annexLine = /^[#*\s]*(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:\s+(?:số\s+)?(?:[IVX]{1,5}|\d{1,2}|[A-D]))?\s*[.:]?[*\s]*$/u
const recipientsLine = /^[*\s]*n[oơ]i\s+nh[aậâạ]n\s*\**\s*(?::[*\s]*|\s{2,}|\t|$)(.*)$/iu

/** The zones of a plan, or null where no plan can be seen. */
export function findZones(lines: readonly SourceLine[]): Zones | null {
  const at = findTitle(lines)
  if (at === null) return null
  const titleText = at < 0 ? '' : (lines[at]?.text ?? '')
  const head = lines.slice(0, Math.max(at, 0))
  const rest = lines.slice(at + 1)
  const annexAt = findAnnexes(rest)
  const main = rest.slice(0, annexAt)
  const closingAt = findClosing(main)
  const behind = (titleLine.exec(titleText)?.[1] ?? '').replace(/[*\s]+$/, '')
  const source = lines[at]
  return {
    head,
    titleLine: source ?? null,
    titleRest: behind !== '' && source ? { ...source, text: behind } : null,
    body: main.slice(0, closingAt),
    closing: main.slice(closingAt),
    annexes: cutAnnexes(rest.slice(annexAt)),
  }
}

/** Line of KẾ HOẠCH; -1 where it is lost but the rest is plainly a plan; null where there is no plan. */
function findTitle(lines: readonly SourceLine[]): number | null {
  const capital = lines.findIndex((line) => titleLine.test(line.text))
  const evidence = hasParts(lines)
  if (capital >= 0 && evidence.any) return capital
  const mixed = lines.findIndex((line) => mixedTitleLine.test(line.text))
  if (mixed >= 0 && evidence.any) return mixed
  return evidence.all ? -1 : null
}

/** What only an administrative plan has: sections, an announcing sentence, Nơi nhận, `./.`. */
function hasParts(lines: readonly SourceLine[]): { any: boolean; all: boolean } {
  let sections = 0
  let items = 0
  let ends = 0
  let named = false
  for (const { text } of lines) {
    if (/^[*_#\s]*[IVX]{1,5}\s?[./]\s*\**\p{Lu}/u.test(text)) sections++
    else if (/^(?:\d{1,2}[.)]|[a-zđ]\)|[-+])\s*\S/.test(text)) items++
    if (recipientsLine.test(text) || endOfPlan.test(text)) ends++
    if (!named) named = /kế hoạch/i.test(text)
  }
  return { any: sections + ends > 0 || items >= 2, all: sections >= 2 && ends > 0 && named }
}

/** Index of the first annex's heading: after the closing of the plan, or, without one, where a heading stands alone. */
function findAnnexes(lines: readonly SourceLine[]): number {
  const closing = lines.findIndex((line) => isRecipientsHeading(line.text) || endOfPlan.test(line.text))
  const from = closing < 0 ? 0 : closing
  const at = lines.findIndex((line, i) => i >= from && annexLine.test(line.text))
  return at < 0 ? lines.length : at
}

export function isRecipientsHeading(text: string): boolean {
  const match = recipientsLine.exec(text)
  if (!match || !/^noi nhan/.test(foldText(text.replace(/\*/g, '')))) return false
  const rest = match[1] ?? ''
  return rest === '' || /^[-–•+]/.test(rest) || /\s{2,}|\t/.test(text) || rest === rest.toLocaleUpperCase('vi')
}

const authority = /^\**(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s?[./]\s?\p{Lu}/u
const post =
  /^\**(?:(?:PHÓ|QUYỀN)\s+)?(?:CHỦ TỊCH|CHÁNH|TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BÍ THƯ|THỦ TRƯỞNG|VIỆN TRƯỞNG)(?=[\s*]|$)/u

/** `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`: a line of the signature. */
export function isSignatureLine(text: string): boolean {
  return (authority.test(text) || post.test(text)) && !/\p{Ll}/u.test(text)
}

/** Where the closing zone begins among the lines of the plan: at Nơi nhận, or at the signature. */
function findClosing(lines: readonly SourceLine[]): number {
  const end = lines.findLastIndex((line) => endOfPlan.test(line.text))
  const heading = lines.findLastIndex((line) => isRecipientsHeading(line.text))
  const signature = lines.findIndex((line, i) => i > end && isSignatureLine(columnsOf(line.text).at(-1) ?? ''))
  if (heading >= 0 && heading > end) return signature > end && signature < heading && end >= 0 ? signature : heading
  if (heading >= 0 && end < 0) return heading
  if (signature >= 0 && (end >= 0 || signature >= lines.length - 6)) return signature
  if (heading >= 0) return heading
  return end >= 0 ? end + 1 : lines.length
}

/** A line of a page with two columns, cut where the gap is. */
export function columnsOf(text: string): string[] {
  return text.split(/\t+|\s{3,}/).filter((cell) => cell !== '')
}

function cutAnnexes(lines: readonly SourceLine[]): Zones['annexes'] {
  const annexes: Zones['annexes'] = []
  for (const line of lines) {
    if (annexLine.test(line.text)) annexes.push({ heading: line, lines: [] })
    else annexes.at(-1)?.lines.push(line)
  }
  return annexes
}
