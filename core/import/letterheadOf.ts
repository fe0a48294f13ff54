/**
 * The head of the first page: parent and issuing body, nation and motto, Số, place and date, marks.
 * The two columns of the page often come out side by side or one after the other; both are read.
 *
 * 1. A nation or a date that was broken over two lines is whole again on its first.
 * 2. Each line gives up what it is known by, one thing after the other: Quốc hiệu, Tiêu ngữ, place and date, Số and ký hiệu, and, of
 *    the cells that are left, the marks (DỰ THẢO, KHẨN, LƯU HÀNH NỘI BỘ). What was written otherwise than it will print is told.
 * 3. Names of bodies among the rest are kept in order, and parted into parent and issuer at the end (`readNames`).
 * 4. Nothing else is dropped: it becomes a note, and its line is doubted.
 */

import { blankDate, blankNumber } from '../document/blanks.ts'
import { letterheadBlanks, motto, nation } from '../document/letterhead.ts'
import { place } from '../document/place.ts'
import type { Letterhead } from '../draft/draft.ts'
import type { SourceAside } from '../readers/source.ts'
import { dateExists, isoOf } from '../text/dates.ts'
import { foldText, upperVi } from '../text/normalize.ts'
import { noteAside } from './asides.ts'
import { issuerKindOf } from './bodies.ts'
import type { Claims } from './claims.ts'
import { columnsOf } from './columns.ts'
import { beginsAsBody, readNames } from './issuerNames.ts'
import { misspelt, mottoWords, nationWords } from './nation.ts'
import type { NoteTaker } from './notes.ts'
import { isBold, type SourceLine } from './sourceLine.ts'
import { cutSpans, type Span, spansText } from './spans.ts'

export interface FoundHead {
  parent: string
  /** Lines of the issuing body as printed. */
  issuerLines: string[]
  place: string
  number: string
  code: string
  date: string
  issueYear: number | null
  /** What a blank date already says. */
  issueMonth?: number
  issueDay?: number
  urgency: Letterhead['urgency']
  circulation: Letterhead['circulation']
  draftMark: number | null
  /** The lines were there, even where they are blank. */
  hasNumber: boolean
  hasDate: boolean
  nation: boolean
  motto: boolean
  /** Stands in their place: `ĐẢNG CỘNG SẢN VIỆT NAM`. */
  banner?: string
}

const number =
  /(?:^|\s)S[ốo]\s*:?\s*(\d{0,5}(?:\/\d{4})?|[.…_\s]{1,20})\s*\/\s*([\p{Lu}Đ][\p{L}\d&]*(?:\s?-\s?[\p{L}\d&]+|\/\p{Lu}[\p{L}\d&]*)*)/u
/** `Số 12-KH/ĐU`: as Party offices write it. */
const partyNumber = /(?:^|\s)Số\s*:?\s*(\d{0,5})\s*-\s*([\p{Lu}Đ]{2,4}\/[\p{Lu}Đ][\p{L}&-]*)/u
const bareNumber = /^S[ốo]\s*:\s*([\d.…_\s]*)\/?$/u
const blankDigits = '[\\d.…_\\s]*?'
export const dateLine = new RegExp(
  `(?:^|\\s)((?:\\p{Lu}[\\p{L}\\d.'’ʼ-]*|-)(?:\\s+(?:[\\p{L}\\d.'’ʼ-]+|-)){0,6}?|(?=,))\\s*,\\s*ngày\\s*(${blankDigits})\\s*tháng\\s*(${blankDigits})\\s*năm\\s*(\\d{4}|[\\d.…_]{0,4})\\.?\\s*$`,
  'u',
)
const draftMark = /^[("[]*D[Ựự]\s+TH[ẢảÁ]O(?:\s+L[ẦầẨ]N\s+(?:TH[ỨỨ]\s+)?(\d{1,2}))?[)"\]]*$/iu
const urgency = /^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)$/iu
const circulation = /^(XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)$/iu

interface HeadOptions {
  notes: NoteTaker
  claims: Claims
  /** Words of text boxes and headers: a mark (DỰ THẢO, KHẨN) is taken from them. */
  asides: readonly SourceAside[]
}

export function letterheadOf(lines: readonly SourceLine[], { notes, claims, asides }: HeadOptions): FoundHead {
  const found: FoundHead = {
    parent: '',
    issuerLines: [],
    place: '',
    number: '',
    code: '',
    date: '',
    issueYear: null,
    urgency: '',
    circulation: '',
    draftMark: null,
    hasNumber: false,
    hasDate: false,
    nation: false,
    motto: false,
  }
  const capitals: SourceLine[] = []
  // Where the names stand in a table, capitals beside it are something else.
  const inTable = lines.some((line) => line.from === 'letterhead')
  const whole = wholeDate(wholeNation(lines))
  const nationless = !whole.some((line) => nationWords.test(line.text))
  const banner = nationless ? bannerOf(whole) : null
  const standsForNation = (text: string, line: number): boolean =>
    partyLine.test(text) || (banner?.line === line && banner.text === text)
  if (banner) found.banner = banner.text
  for (const line of lines) {
    if (!whole.some((each) => each.line === line.line))
      claims.claim(line.line, 'letterhead', place.letterhead('nation'))
  }
  for (const line of whole) {
    const before = JSON.stringify(found)
    const rest = line.forced && line.forced !== 'letterhead' ? [line.text] : readLine(line, found, notes)
    let claimed = JSON.stringify(found) !== before || rest.length === 0
    for (const piece of rest) {
      if (
        (!inTable || line.from === 'letterhead' || line.forced !== undefined || beginsAsBody(line.text)) &&
        !standsForNation(piece, line.line) &&
        (isName(piece) || (isBold(line) && isBodyName(piece))) &&
        capitals.length < 8
      ) {
        capitals.push({ ...line, text: piece, ...(line.spans ? { spans: spansOf(piece, line.spans) } : {}) })
        claims.claim(line.line, 'letterhead', place.letterhead('issuer'), capitals.length > 1 && !line.spans)
        claimed = true
      } else if (standsForNation(piece, line.line) || piece === '*') {
        if (piece === '*') notes.add('normalised', 'Đường kẻ', piece, line.line)
        else if (banner?.text !== piece) notes.add('left-over', 'Tiêu đề văn bản của Đảng', piece, line.line)
        claimed = true
      } else notes.add('left-over', 'Phần đầu văn bản', piece, line.line)
    }
    if (claimed) claims.claim(line.line, 'letterhead', place.letterhead(fieldOf(line.text)))
    else claims.claim(line.line, 'note', '', true)
  }
  Object.assign(found, readNames(capitals, notes))
  for (const aside of asides) noteAside(aside, notes, (text) => takeMark(text, aside, found, notes))
  return found
}

/** True where a text box or header holds nothing but a mark of the first page. */
function takeMark(text: string, { kind, line }: SourceAside, found: FoundHead, notes: NoteTaker): boolean {
  if (kind !== 'header' && kind !== 'textbox') return false
  return readMark(text, found, (field, raw, own) => {
    if (squeezed(raw) !== squeezed(own)) notes.add('normalised', field, raw.replace(/\s+/g, ' ').trim(), line)
  })
}

/** The look of some words of a line. */
function spansOf(words: string, spans: readonly Span[]): Span[] {
  const at = spansText(spans).indexOf(words)
  return at < 0 ? [...spans] : cutSpans(spans, at, at + words.length)
}

const fieldOf = (text: string): string =>
  nationWords.test(text) || mottoWords.test(text) ? 'nation' : dateLine.test(text) ? 'date' : 'number'

/** `Ủy ban nhân dân xã Bình Minh` in bold, not in capitals. */
const isBodyName = (text: string): boolean => issuerKindOf(text) !== 'khac' && text.length < 120

/** A nation broken over two lines, on its first line: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT` / `NAM`. */
function wholeNation(lines: readonly SourceLine[]): SourceLine[] {
  const folded = foldText(nation)
  const out = [...lines]
  for (let at = 0; at < out.length; at++) {
    const line = out[at]
    const begun = line && columnsOf(line.text).find((piece) => /^C[ỘO]NG\s+H/iu.test(piece) && !nationWords.test(piece))
    if (!line || !begun) continue
    const rest = foldText(begun)
    // A line that was set by tabs goes on at the left edge, above the names there.
    for (const next of [1, 2, 3, 4, -1, -2, -3, -4].map((step) => at + step)) {
      const other = out[next]
      const end = other && columnsOf(other.text).find((piece) => `${rest} ${foldText(piece)}` === folded)
      if (!other || end === undefined) continue
      out[at] = { ...line, text: line.text.replace(begun, () => `${begun} ${end}`) }
      out[next] = { ...other, text: other.text.replace(end, ' ').trim() }
      break
    }
  }
  return out.filter((line) => line.text !== '')
}

/** A date broken over two lines of a narrow column, on its first line: `Tân Hương, ngày 05 tháng 3 năm` / `2026`. */
function wholeDate(lines: readonly SourceLine[]): SourceLine[] {
  const out = [...lines]
  for (let at = 0; at < out.length; at++) {
    const line = out[at]
    const begun = line && columnsOf(line.text).find((piece) => /\p{L},\s*ngày(?:\s|$)/u.test(piece) && !saysYear(piece))
    if (!line || !begun) continue
    for (let next = at + 1; next <= at + 3 && next < out.length; next++) {
      const other = out[next]
      const end = other && columnsOf(other.text).find((piece) => saysYear(`${begun.trim()} ${piece.trim()}`))
      if (!other || end === undefined) continue
      out[at] = { ...line, text: line.text.replace(begun, () => `${begun.trimEnd()} ${end.trim()}`) }
      out[next] = { ...other, text: other.text.replace(end, ' ').trim() }
      break
    }
  }
  return out.filter((line) => line.text !== '')
}

const saysYear = (text: string): boolean => /\d{4}$/u.test(dateLine.exec(text)?.[4] ?? '')

/** Takes what a line of the head says; what it does not understand, or reads a second time, is returned. */
function readLine(line: SourceLine, found: FoundHead, notes: NoteTaker): string[] {
  const heed = (field: string, raw: string, own: string): void => {
    if (squeezed(raw) !== squeezed(own)) notes.add('normalised', field, raw.replace(/\s+/g, ' ').trim(), line.line)
  }
  let text = line.spans ? line.text : unmarked(line.text)
  for (const blank of Object.values(letterheadBlanks)) text = text.replace(blank, '')
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(text)
    if (match) text = `${text.slice(0, match.index)}\t${text.slice(match.index + match[0].length)}`
    return match
  }
  for (const name of ['nation', 'motto'] as const) {
    if (found[name]) continue
    const right = take(name === 'nation' ? nationWords : mottoWords)?.[0]
    const written = right ?? misspelt(text, name)
    if (written === null) continue
    // The same words may stand on the line a second time: they are no letterhead's and are kept.
    if (right === undefined) text = text.replace(written, '\t')
    found[name] = true
    heed(name === 'nation' ? 'Quốc hiệu' : 'Tiêu ngữ', written, name === 'nation' ? nation : motto)
  }
  const date = found.hasDate ? null : take(dateLine)
  if (date) {
    readDate(date, found)
    const comma = found.place === '' ? ',' : `${found.place},`
    heed('Ngày ban hành', date[0], `${comma} ${blankDate(found)}`)
  }
  const party = found.hasNumber ? null : take(partyNumber)
  if (party) {
    found.hasNumber = true
    found.number = (party[1] ?? '').trim()
    found.code = (party[2] ?? '').replace(/\s/g, '')
    const written = party[0].replace(/\s+/g, ' ').trim()
    if (written !== `Số: ${blankNumber(found)}`) notes.add('normalised', 'Số và ký hiệu', written, line.line)
  }
  const code = found.hasNumber ? null : take(number)
  if (code) {
    found.hasNumber = true
    found.number = (code[1] ?? '').replace(/[^\d/]/g, '')
    found.code = (code[2] ?? '').replace(/\s/g, '')
    const own = `Số: ${blankNumber(found)}`
    const written = code[0].replace(/\s+/g, ' ').trim()
    // Spaces around the slash are a slip worth telling, room for a number is not.
    if (found.number !== '' && written !== own) notes.add('normalised', 'Số và ký hiệu', written, line.line)
    else heed('Số và ký hiệu', written, own)
  }
  return columnsOf(text)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !readMark(cell, found, heed))
}

/** A line without its markdown. */
const unmarked = (text: string): string =>
  text
    .replace(/^[#\s]+/, '')
    .replaceAll('**', '')
    .replace(/(^|\s)\*(?=\S)|(?<=\S)\*(?=\s|$)/g, '$1')

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** The first line of a closing that is a place and date alone, as a list. */
export const dateLinesOf = (closing: readonly SourceLine[]): SourceLine[] =>
  closing.filter(({ text, table, forced }) => !table && !forced && dateLine.exec(text)?.[0] === text).slice(0, 1)

/** A place and date that stand above the signature, where the head has none: they are the day of issue all the same. */
export function takeDateOf(
  lines: readonly SourceLine[],
  found: FoundHead,
  { notes, claims }: Pick<HeadOptions, 'notes' | 'claims'>,
): void {
  for (const { text, line } of lines) {
    const date = found.hasDate ? null : dateLine.exec(text)
    if (!date) continue
    readDate(date, found)
    claims.claim(line, 'letterhead', place.letterhead('date'), true)
    notes.add('guessed', 'Ngày ban hành', `Đứng ở phần ký, đưa lên đầu văn bản: ${text.trim()}`, line)
  }
}

function readDate(match: RegExpExecArray, found: FoundHead): void {
  found.hasDate = true
  found.place = (match[1] ?? '').trim()
  const [day, month, year] = [match[2], match[3], match[4]].map((digits) => Number((digits ?? '').replace(/\D/g, '')))
  if (year && year >= 1945) found.issueYear = year
  if (month && month <= 12) found.issueMonth = month
  if (day && day <= 31) found.issueDay = day
  if (found.issueYear === null || !found.issueMonth || !found.issueDay) return
  const written = { year: found.issueYear, month: found.issueMonth, day: found.issueDay }
  if (!dateExists(written)) return
  found.date = isoOf(written)
  delete found.issueMonth
  delete found.issueDay
}

/** Takes a mark of the first page: DỰ THẢO, KHẨN, LƯU HÀNH NỘI BỘ, a bare `Số:`. */
function readMark(cell: string, found: FoundHead, heed: (field: string, raw: string, own: string) => void): boolean {
  const bare = found.hasNumber ? null : bareNumber.exec(cell)
  if (bare) {
    found.hasNumber = true
    found.number = (bare[1] ?? '').replace(/\D/g, '')
    heed('Số và ký hiệu', cell.replace(/\/$/, ''), `Số: ${found.number}`)
    return true
  }
  const code = found.code === '' ? /^\/\s*(\p{Lu}[\p{L}\d&]*(?:\s?-\s?[\p{L}\d&]+)*)$/u.exec(cell) : null
  // A number and code left blank print as `Số:` and `/` far apart.
  if (cell === '/' && found.hasNumber && found.number === '' && found.code === '') return true
  if (code) {
    found.hasNumber = true
    found.code = (code[1] ?? '').replace(/\s/g, '')
    return true
  }
  const draft = found.draftMark === null ? draftMark.exec(cell) : null
  if (draft) {
    found.draftMark = draft[1] ? Number(draft[1]) : 0
    heed('Dấu dự thảo', cell, found.draftMark === 0 ? 'DỰ THẢO' : `DỰ THẢO LẦN ${found.draftMark}`)
    return true
  }
  const urgent = found.urgency === '' ? urgency.exec(cell)?.[1] : undefined
  if (urgent) {
    const level = foldText(urgent)
    found.urgency = level === 'khan' ? 'KHẨN' : level === 'thuong khan' ? 'THƯỢNG KHẨN' : 'HỎA TỐC'
    heed('Mức độ khẩn', cell, found.urgency)
    return true
  }
  const note = found.circulation === '' ? circulation.exec(cell)?.[1] : undefined
  if (note) {
    found.circulation = foldText(note) === 'luu hanh noi bo' ? 'LƯU HÀNH NỘI BỘ' : 'XEM XONG TRẢ LẠI'
    heed('Chỉ dẫn lưu hành', cell, found.circulation)
    return true
  }
  return false
}

/** Stands where the nation does; it is no issuer. */
export const partyLine = /^ĐẢNG CỘNG SẢN VIỆT NAM$/u

/** Stands so in papers of the Youth Union; beside the Quốc hiệu it is a body above the issuer. */
const unionLine = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u

/** The line of a head without Quốc hiệu that stands in its place; a union's own name may stand above the issuer too, and is then the first. */
function bannerOf(lines: readonly SourceLine[]): { text: string; line: number } | null {
  const all = lines.flatMap(({ text, line }) => columnsOf(text).map((piece) => ({ text: piece.trim(), line })))
  return all.find(({ text }) => partyLine.test(text)) ?? all.findLast(({ text }) => unionLine.test(text)) ?? null
}

/** A line of capitals: the name of a body. */
function isName(text: string): boolean {
  return text === upperVi(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}
