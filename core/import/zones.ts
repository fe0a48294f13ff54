/**
 * Where the parts of a plan stand in its text: letterhead, the line KẾ HOẠCH, body, Nơi nhận and signature, annexes.
 *
 * 1. The line KẾ HOẠCH, where a plan's parts stand with it; what is above is the head. Without that line the head is its table, or ends
 *    with the number and the date.
 * 2. The first annex behind the closing: a heading, a new page or a table after the signature. A table that holds the signature ends
 *    the plan, whatever the lines behind it are called.
 * 3. The closing: at its table, at Nơi nhận, or at the signature above or without it.
 * 4. Annexes from heading to heading. Then lines the clerk has spoken of go to the zone she says (`saidZones.ts`).
 */
import { foldText } from '../text/normalize.ts'
import { columnsOf } from './columns.ts'
import { documentKind, otherKindOf } from './documentKind.ts'
import { endOfPlan } from './joinLines.ts'
import { isMottoLine, isNationLine } from './nation.ts'
import { asSaid } from './saidZones.ts'
import { isCapitals, isNameInCapitals, isPersonName, isSignedMark, isSureName } from './signerNames.ts'
import type { SourceLine } from './sourceLine.ts'
import { cutSpans } from './spans.ts'
import {
  annexWithTitle,
  behindTitle,
  isAnnexInCapitals,
  isAnnexLine,
  isProperAnnex,
  isTitleLine,
} from './titleLines.ts'
import type { AnnexZone, Zones } from './zone.ts'

const recipientsLine = /^[*\s]*n[oơ]i\s+nh[aậâạ]n\s*\**\s*(?::[*\s]*|\s{2,}|\t|$)(.*)$/isu

/** The zones of a plan, or null where no plan can be seen. `anyway`: whatever the text is, its parts are found. */
export function findZones(lines: readonly SourceLine[], anyway = false): Zones | null {
  const at = findTitle(lines) ?? (anyway ? -1 : null)
  if (at === null) return null
  const headEnd = at < 0 ? headWithoutTitle(lines) : at
  const rest = lines.slice(at < 0 ? headEnd : at + 1)
  const annexAt = findAnnexes(rest)
  const main = rest.slice(0, annexAt)
  const closingAt = findClosing(main)
  const source = lines[at]
  const titleText = source?.text ?? ''
  const said = behindTitle(titleText)
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

/** The lines of a letterhead where no KẾ HOẠCH follows them: its table, or the lines up to its number and date. */
function headWithoutTitle(lines: readonly SourceLine[]): number {
  const first = lines.slice(0, 30)
  const other = first.findIndex((line) => otherKindOf(line.text) !== '')
  const head = other < 0 ? first : first.slice(0, other)
  const table = head.findLastIndex((line) => line.from === 'letterhead')
  if (table >= 0) return table + 1
  return head.findLastIndex((line) => headLine.test(line.text) || isMottoLine(line.text) || isNationLine(line.text)) + 1
}

/** A number of a letterhead, or its place and date. */
const headLine = /^S[ốo]\s*:|,\s*ngày\s.*tháng\s.*năm\s*[\d.…]*\s*$/iu

/** Line of KẾ HOẠCH; -1 where only the number says that it is a plan; null where nothing does. */
function findTitle(lines: readonly SourceLine[]): number | null {
  const may = (line: SourceLine): boolean => !line.table && (!line.forced || line.forced === 'title')
  const said = lines.findIndex((line) => line.forced === 'title' && isTitleLine(line.text))
  if (said >= 0) return said
  const { kind, at } = documentKind(lines.filter(may))
  if (kind !== 'plan') return null
  const line = lines.filter(may)[at]
  if (line === undefined) return -1
  return hasParts(lines) ? lines.indexOf(line) : null
}

/** What a plan has besides its title: sections, items, Nơi nhận, `./.`. */
function hasParts(lines: readonly SourceLine[]): boolean {
  let sections = 0
  let items = 0
  let ends = 0
  for (const { text } of lines) {
    if (/^[*_#\s]*[IVX]{1,5}\s?[./]\s*\**\p{Lu}/u.test(text)) sections++
    else if (/^(?:\d{1,2}[.)]|[a-zđ]\)|[-+])\s*\S/.test(text)) items++
    if (recipientsLine.test(text) || endOfPlan.test(text)) ends++
  }
  return sections + ends > 0 || items >= 2
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
    return (!line.table && isAnnexLine(line.text)) || (i > from && heading >= 0 && opensAnnex(lines, i, from))
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
  const before = lines.findIndex((line, i) => i > end && !line.table && isAnnexLine(line.text))
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
  while (lines[end]?.from === 'closing' || goesOnClosing(lines[end]) || signsBelow(lines[end])) end++
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

/** The name of who signs, typed under the table that has the post. */
const signsBelow = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  !line.table &&
  !line.opensPage &&
  (isSureName(line.text) || isNameInCapitals(line.text) || isSignedMark(line.text))

/** More stands behind the signature than a name typed under it, a seal or an approval. */
const isMoreThanLeft = (lines: readonly SourceLine[]): boolean =>
  lines.length > 6 ||
  lines.some((line) => line.table || line.opensPage || line.text.length > 120 || isAnnexLine(line.text))

/** Behind Nơi nhận a new page with a title or a table is an annex, even without a heading. */
function opensAnnex(lines: readonly SourceLine[], at: number, closing: number): boolean {
  const line = lines[at]
  if (!line) return false
  if (line.table) return hasSigned(lines.slice(closing, at))
  if (isAnnexInCapitals(line.text)) return true
  if (!line.opensPage) return false
  // The signature itself may have gone over to the next page.
  return hasSigned(lines.slice(closing, at))
}

const hasSigned = (lines: readonly SourceLine[]): boolean =>
  lines.some((line) => !line.table && isSignatureLine(columnsOf(line.text).at(-1) ?? ''))

/** `Đảng ủy xã; các thôn; Lưu: VT.`: a list of recipients on one line. */
export const listedOnLine = /;\s*Lưu\s*:?\s*\p{Lu}{2}/u

export function isRecipientsHeading(text: string): boolean {
  const match = recipientsLine.exec(text)
  if (!match || !/^noi nhan/.test(foldText(text.replace(/\*/g, '')))) return false
  const rest = match[1] ?? ''
  return (
    rest === '' ||
    listedOnLine.test(rest) ||
    /^[-–•+]/.test(rest) ||
    /\s{2,}|\t/.test(text) ||
    rest === rest.toLocaleUpperCase('vi')
  )
}

const authority = /^\**(?:(?:TM|KT|TL|TUQ|Q)\s?[./]\s?|(?:T\/M|K\/T|T\/L|T\/UQ)[.\s]\s?)\p{Lu}/u
const post =
  /^\**(?:(?:PHÓ|QUYỀN)\s+)?(?:CHỦ TỊCH|CHÁNH|TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BÍ THƯ|THỦ TRƯỞNG|VIỆN TRƯỞNG)(?=[\s*]|$)/u
/** Posts that head no body, and the lines of those who approve or drew the plan up: above a name alone they are a signature. */
const smallPost =
  /^\**(?:(?:PHÓ|QUYỀN)\s+)?(?:(?:TỔ|NHÓM|KHỐI|ĐỘI|LIÊN ĐỘI|XÃ ĐỘI|CHI HỘI|THÔN|ẤP|BẢN|CHỈ HUY|VỤ|KẾ TOÁN|BỘ|HẠT|ĐỒN|TRẠM|ĐOÀN|HẢI ĐỘI) (?:TRƯỞNG|PHÓ)|HIỆU PHÓ|CHỦ NHIỆM|TỔNG PHỤ TRÁCH|CHÍNH TRỊ VIÊN|THƯ KÝ|NGƯỜI (?:LẬP|VIẾT|SOẠN|XÂY DỰNG)|(?:PHÊ |KÝ )?DUYỆT|XÁC NHẬN CỦA)(?=[\s*]|$)/u

/** `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`: a line of the signature. */
export function isSignatureLine(text: string): boolean {
  return (authority.test(text) || post.test(text) || smallPost.test(text)) && !/\p{Ll}/u.test(text)
}

/** A signature that a name below it has to prove. */
export const isSmallPost = (text: string): boolean => smallPost.test(text)

/** The last line of a plan, or its signature. */
export const isPlanEnd = (line: SourceLine): boolean =>
  !line.table && (endOfPlan.test(line.text) || isSignatureLine(columnsOf(line.text).at(-1) ?? ''))

/** Where the closing zone begins among the lines of the plan: at Nơi nhận, or at the signature. */
function findClosing(lines: readonly SourceLine[]): number {
  let at = closingAt(lines)
  // `CÔNG AN XÃ` and `ĐOÀN XÃ` beside each other, above the posts of those who sign.
  while (at > 0 && namesBeside(lines[at - 1])) at--
  return at
}

/** Where a signature begins that stands right above Nơi nhận: its authority, posts and name; null without one. */
function signedAbove(lines: readonly SourceLine[], heading: number): number | null {
  const words = (at: number): string =>
    columnsOf(lines[at]?.text ?? '')
      .at(-1)
      ?.trim() ?? ''
  const ofSignature = (at: number): boolean =>
    !lines[at]?.table && (isSignatureLine(words(at)) || isPersonName(words(at)) || isSignedMark(words(at)))
  let at = heading
  while (at > 0 && heading - at < 8 && ofSignature(at - 1)) at--
  while (at < heading && !isSignatureLine(words(at))) at++
  return at < heading ? at : null
}

/** Where a list of recipients begins that stands right above the table of the signature; null without one. */
function listAbove(lines: readonly SourceLine[], table: number): number | null {
  let at = table - 1
  while (/^(?:[-–•+]\s*\S|Lưu\s*:)/u.test(lines[at]?.text ?? '')) at--
  const heading = lines[at]
  return heading !== undefined && !heading.table && isRecipientsHeading(heading.text) ? at : null
}

const namesBeside = (line: SourceLine | undefined): boolean => {
  const cells = line && !line.table ? columnsOf(line.text) : []
  return cells.length >= 2 && cells.every(isCapitals)
}

function closingAt(lines: readonly SourceLine[]): number {
  const table = closingTable(lines)
  if (table >= 0) return listAbove(lines, table) ?? table
  const end = lines.findLastIndex((line) => !line.table && endOfPlan.test(line.text))
  const heading = lines.findLastIndex((line) => !line.table && isRecipientsHeading(line.text))
  const signature = lines.findIndex(
    (line, i) => i > end && !line.table && isSignatureLine(columnsOf(line.text).at(-1) ?? ''),
  )
  if (heading >= 0 && end < 0) return signedAbove(lines, heading) ?? heading
  if (heading >= 0 && heading > end) return signature > end && signature < heading && end >= 0 ? signature : heading
  if (signature >= 0 && (end >= 0 || signature >= lines.length - 6)) return signature
  if (heading >= 0) return heading
  return end >= 0 ? end + 1 : lines.length
}

/**
 * Each annex from its heading to the next. Where annexes are called Phụ lục, `Mẫu số 01` and `Biểu số 02` are lines of them; they
 * are headings only where none is.
 */
function cutAnnexes(lines: readonly SourceLine[]): AnnexZone[] {
  const annexes: AnnexZone[] = []
  const proper = lines.some((line) => !line.table && isProperAnnex(line.text) && headsAnnex(line))
  let landscape: boolean | undefined
  for (const line of lines) {
    if (line.opensPage?.landscape !== undefined) landscape = line.opensPage.landscape
    const open = annexes.at(-1)
    const heads = !line.table && headsAnnex(line) && (!proper || isProperAnnex(line.text))
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

const headsAnnex = (line: SourceLine): boolean => isAnnexLine(line.text) || isHeadingLook(line)

/** A heading with its title on one line is set as one: centred, bold or in capitals. */
const isHeadingLook = (line: SourceLine): boolean => {
  const annex = annexWithTitle(line.text)
  if (annex === null) return false
  return line.align === 'center' || (!/\p{Ll}/u.test(annex.title) && /\p{Lu}{2}/u.test(annex.title))
}

/** `PHỤ LỤC I: DANH MỤC` → its name and the title behind it. */
export function splitAnnexHeading(text: string): { name: string; title: string } {
  if (isAnnexLine(text)) return { name: text, title: '' }
  return annexWithTitle(text) ?? { name: '', title: text }
}
