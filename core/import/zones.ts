/**
 * Where the parts of a plan stand in its text: letterhead, the line KẾ HOẠCH, body, Nơi nhận and signature, annexes.
 */
import { foldText } from '../text/normalize.ts'
import { endOfPlan } from './joinLines.ts'
import { asSaid } from './saidZones.ts'
import type { SourceLine } from './sourceLine.ts'
import { cutSpans } from './spans.ts'
import type { AnnexZone, Zones } from './zone.ts'

const titleLine = /^[#*\s]*K\s?Ế\s+H\s?O\s?Ạ\s?C\s?H(?=[\s*:]|$)[*\s]*:?\s*(.*)$/su
const mixedTitleLine = /^[#*\s]*K(?:ế|Ế) ?[Hh]oạch[*\s]*:?$/u
const annexWord = '(?:Phụ lục|PHỤ LỤC|Phụ Lục|Phụ biểu|PHỤ BIỂU|Biểu mẫu|BIỂU MẪU|Biểu|BIỂU|Mẫu|MẪU)'
const annexNumber =
  '(?:\\s+(?:(?:số|SỐ|Số)\\s*:?\\s*)?(?:[IVX]{1,5}|\\d{1,2}[a-zA-Z]?|[A-D])(?:\\s?[-/.]\\s?[\\p{Lu}\\d]{1,8}){0,3})'
/** A heading of an annex stands alone: `Phụ lục I`, `PHỤ LỤC 02`, `Biểu số 01`, `Phụ lục` (and its title after a colon). */
export const annexLine = new RegExp(
  `^[#*\\s(]*(?:(?:Phụ lục|PHỤ LỤC|Phụ Lục)${annexNumber}?|${annexWord}${annexNumber})\\s*[.:)]?[*\\s]*$`,
  'u',
)
/** `PHỤ LỤC I: DANH MỤC ...` on one line: only behind the signature. */
const annexWithTitle = new RegExp(
  `^[#*\\s]*((?:Phụ lục|PHỤ LỤC|Phụ Lục)${annexNumber}?|${annexWord}${annexNumber})\\s*[.:–-]?\\s+(\\S.*)$`,
  'su',
)
const recipientsLine = /^[*\s]*n[oơ]i\s+nh[aậâạ]n\s*\**\s*(?::[*\s]*|\s{2,}|\t|$)(.*)$/isu

export const isTitleLine = (text: string): boolean => titleLine.test(text)

export const isMixedTitle = (text: string): boolean => mixedTitleLine.test(text)

/** The zones of a plan, or null where no plan can be seen. `anyway`: whatever the text is, its parts are found. */
export function findZones(lines: readonly SourceLine[], anyway = false): Zones | null {
  const at = findTitle(lines) ?? (anyway ? -1 : null)
  if (at === null) return null
  const headEnd = at < 0 && anyway ? headWithoutTitle(lines) : Math.max(at, 0)
  const rest = lines.slice(at < 0 ? headEnd : at + 1)
  const annexAt = findAnnexes(rest)
  const main = rest.slice(0, annexAt)
  const closingAt = findClosing(main)
  const source = lines[at]
  const titleText = source?.text ?? ''
  const said = titleLine.exec(titleText)?.[1] ?? ''
  const behind = source?.spans ? said.trim() : said.replace(/[*\s]+$/, '')
  const zones: Zones = {
    head: lines.slice(0, headEnd),
    titleLine: source ?? null,
    titleRest: behind !== '' && source ? titleBehind(source, behind) : null,
    titleExtra: [],
    body: main.slice(0, closingAt),
    closing: main.slice(closingAt),
    annexes: cutAnnexes(rest.slice(annexAt)),
  }
  return lines.some((line) => line.forced) ? asSaid(zones) : zones
}

function titleBehind(source: SourceLine, behind: string): SourceLine {
  const from = source.text.length - behind.length
  return { ...source, text: behind, ...(source.spans ? { spans: cutSpans(source.spans, from) } : {}) }
}

/** The lines of a letterhead where no title follows them. */
function headWithoutTitle(lines: readonly SourceLine[]): number {
  const first = lines.slice(0, 30)
  const table = first.findLastIndex((line) => line.from === 'letterhead')
  if (table >= 0) return table + 1
  return first.findLastIndex((line) => /^S[ốo]\s*:|,\s*ngày\s.*tháng\s.*năm/iu.test(line.text)) + 1
}

/** Line of KẾ HOẠCH; -1 where it is lost but the rest is plainly a plan; null where there is no plan. */
function findTitle(lines: readonly SourceLine[]): number | null {
  const may = (line: SourceLine): boolean => !line.table && (!line.forced || line.forced === 'title')
  const capital = lines.findIndex((line) => may(line) && titleLine.test(line.text))
  const evidence = hasParts(lines)
  if (capital >= 0 && evidence.any) return capital
  const mixed = lines.findIndex((line) => may(line) && mixedTitleLine.test(line.text))
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

/** Index of the first annex: after the closing of the plan, or, without one, where a heading stands alone. */
function findAnnexes(lines: readonly SourceLine[]): number {
  const table = closingTable(lines)
  const heading = lines.findIndex(
    (line) => !line.table && (isRecipientsHeading(line.text) || endOfPlan.test(line.text)),
  )
  // A signature laid out as a table ends the plan: what follows it is an annex, whatever it is called.
  const signed = table >= 0 ? closingTableEnd(lines, table) : -1
  const from = heading < 0 ? Math.max(0, table) : heading
  const at = lines.findIndex((line, i) => {
    if (i < from || line.from === 'closing') return false
    return (!line.table && annexLine.test(line.text)) || (i > from && heading >= 0 && opensAnnex(lines, i, from))
  })
  if (signed >= 0 && (at < 0 || at > signed) && isMoreThanLeft(lines.slice(signed))) return signed
  return at < 0 ? lines.length : at
}

/**
 * Where the plan's own closing table begins; -1 without one. Forms in annexes are signed too, and a table of posts may
 * stand in the body: the first with Nơi nhận is it, else the first behind the last words of the plan, else the last.
 */
function closingTable(lines: readonly SourceLine[]): number {
  const starts = lines.flatMap((line, i) => (line.from === 'closing' && !sameTable(line, lines[i - 1]) ? [i] : []))
  const end = lines.findIndex((line) => !line.table && line.from !== 'closing' && endOfPlan.test(line.text))
  const listed = starts.find((start, i) =>
    lines.slice(start, starts[i + 1]).some((line) => line.from === 'closing' && isRecipientsHeading(line.text)),
  )
  const before = lines.findIndex((line, i) => i > end && !line.table && annexLine.test(line.text))
  const own = starts.filter((start) => before < 0 || start < before)
  const signed = end < 0 ? undefined : own.find((start) => start > end)
  const first = listed === undefined || (signed !== undefined && signed < listed) ? signed : listed
  return first ?? own.at(-1) ?? -1
}

const sameTable = (line: SourceLine, before: SourceLine | undefined): boolean =>
  before?.from === 'closing' && Math.floor((line.cell ?? 0) / 100) === Math.floor((before.cell ?? 0) / 100)

/** Index behind the last line of the closing table that begins at `at` (two tables may hold it). */
function closingTableEnd(lines: readonly SourceLine[], at: number): number {
  let end = at
  while (lines[end]?.from === 'closing' || goesOnClosing(lines[end])) end++
  // Lines between two halves of a closing (a table for each) belong to it.
  const next = lines.findIndex((line, i) => i >= end && i < end + 6 && line.from === 'closing')
  return next >= 0 ? closingTableEnd(lines, next) : end
}

/** A recipient or a line of the signature that stands under the table of the others. */
const goesOnClosing = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  !line.table &&
  !line.opensPage &&
  (/^[-–]\s*\S.{0,120}[;,.]?(?:\s*\p{Lu}{2,}.*)?$/u.test(line.text) ||
    /^Lưu\s*:/u.test(line.text) ||
    isRecipientsHeading(line.text) ||
    isSignatureLine(columnsOf(line.text).at(-1) ?? ''))

/** More stands behind the signature than a name typed under it, a seal or an approval. */
const isMoreThanLeft = (lines: readonly SourceLine[]): boolean =>
  lines.length > 6 ||
  lines.some((line) => line.table || line.opensPage || line.text.length > 120 || annexLine.test(line.text))

/** Behind Nơi nhận a new page with a title or a table is an annex, even without a heading. */
function opensAnnex(lines: readonly SourceLine[], at: number, closing: number): boolean {
  const line = lines[at]
  if (!line) return false
  if (line.table) return hasSigned(lines.slice(closing, at))
  if (annexWithTitle.test(line.text) && !/\p{Ll}/u.test(annexWithTitle.exec(line.text)?.[2] ?? 'a')) return true
  if (!line.opensPage) return false
  // The signature itself may have gone over to the next page.
  return hasSigned(lines.slice(closing, at))
}

const hasSigned = (lines: readonly SourceLine[]): boolean =>
  lines.some((line) => !line.table && isSignatureLine(columnsOf(line.text).at(-1) ?? ''))

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
  const table = closingTable(lines)
  if (table >= 0) return table
  const end = lines.findLastIndex((line) => !line.table && endOfPlan.test(line.text))
  const heading = lines.findLastIndex((line) => !line.table && isRecipientsHeading(line.text))
  const signature = lines.findIndex(
    (line, i) => i > end && !line.table && isSignatureLine(columnsOf(line.text).at(-1) ?? ''),
  )
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

function cutAnnexes(lines: readonly SourceLine[]): AnnexZone[] {
  const annexes: AnnexZone[] = []
  let landscape: boolean | undefined
  for (const line of lines) {
    if (line.opensPage?.landscape !== undefined) landscape = line.opensPage.landscape
    const open = annexes.at(-1)
    const heads = !line.table && (annexLine.test(line.text) || (annexWithTitle.test(line.text) && isHeadingLook(line)))
    const turned = line.opensPage?.section === true && open !== undefined && open.lines.length > 0
    if (heads) {
      annexes.push({ heading: line, lines: [], ...(landscape === undefined ? {} : { landscape }) })
    } else if (!open || (turned && !open.heading)) {
      annexes.push({ heading: null, lines: [line], ...(landscape === undefined ? {} : { landscape }) })
    } else {
      if (landscape !== undefined && line.table) open.landscape = landscape
      open.lines.push(line)
    }
  }
  return annexes
}

/** A heading with its title on one line is set as one: centred, bold or in capitals. */
const isHeadingLook = (line: SourceLine): boolean => {
  const title = annexWithTitle.exec(line.text)?.[2] ?? ''
  return line.align === 'center' || (title !== '' && !/\p{Ll}/u.test(title) && /\p{Lu}{2}/u.test(title))
}

/** `PHỤ LỤC I: DANH MỤC` → its name and the title behind it. */
export function splitAnnexHeading(text: string): { name: string; title: string } {
  if (annexLine.test(text)) return { name: text, title: '' }
  const match = annexWithTitle.exec(text)
  return match ? { name: match[1] ?? '', title: match[2] ?? '' } : { name: '', title: text }
}
