/**
 * Finds the documents a text cites: type, number and code, date, issuer and subject, each with its place in the text.
 *
 * Patterns: the-thuc-van-ban 9.2. Numbers: `59/2023/NĐ-CP`, `20/NQ-HĐND`, `10/2022/QH15`, `12/UBND-VX`; Party form `11-QĐi/TW`.
 * Laws are found by name. Positions are UTF-16 offsets; the text is expected in NFC with hard wraps joined.
 */
import { readDate } from '../text/dates.ts'

export interface Span {
  start: number
  end: number
}

export interface Citation extends Span {
  /** As written: `Nghị quyết`, `Luật`. */
  type: string
  /** `20/NQ-HĐND`; empty for a law cited by name. */
  number: string
  /** Whether "số" stands between type and number. */
  hasSo: boolean
  /** ISO date, or empty. */
  date: string
  /** The date as written, without "ngày"; empty where there is none. */
  dateText: string
  /** `Chính phủ`; empty where none is named. */
  issuer: string
  /** For a law its name without the type; else what follows the issuer up to the end of the citation. */
  subject: string
  party: boolean
  numberSpan: Span
}

const types = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư liên tịch',
  'Thông tư',
  'Kế hoạch',
  'Quy định',
  'Quy chế',
  'Kết luận',
  'Hướng dẫn',
  'Thông báo',
  'Công văn',
  'Chương trình',
  'Đề án',
  'Báo cáo',
  'Tờ trình',
] as const

const letter = '[\\p{L}\\p{M}]'
const stateNumber = '\\d{1,5}(?:/\\d{4})?/\\p{Lu}[\\p{L}]*\\d{0,2}(?:\\s?-\\s?\\p{Lu}[\\p{L}\\d]*)*'
const partyNumber = '\\d{1,4}-\\p{Lu}\\p{L}*/\\p{Lu}\\p{L}*'
const dateText = '\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}'
const numbered = new RegExp(
  `(?<!${letter})(?<type>${types.join('|')})\\s+(?<so>số:?\\s+)?(?<number>${partyNumber}|${stateNumber})(?![\\p{L}\\d])(?:,?\\s+ngày\\s+(?<date>${dateText}))?`,
  'gu',
)
const issuers =
  /^,?\s+của\s+((?:Quốc hội|Ủy ban Thường vụ Quốc hội|Chính phủ|Thủ tướng Chính phủ|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?: Đảng)?|Bộ trưởng Bộ [\p{Lu}][^;,.()]*?|Bộ \p{Lu}[\p{L}]*(?:(?:\s|,\s| và )\p{L}+){0,4}?|Hội đồng nhân dân|HĐND|Ủy ban nhân dân|UBND|Chủ tịch (?:Ủy ban nhân dân|UBND)|Tỉnh ủy|Thành ủy|Đảng ủy|Huyện ủy|Văn phòng (?:Ủy ban nhân dân|UBND|Chính phủ)|Sở \p{Lu}[\p{L}]*(?:\s\p{L}+){0,4}?)(?:\s+(?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu)(?:\s+\p{Lu}[\p{L}]*)*)?)(?=\s|[;,.()]|$)/u
const law = new RegExp(`(?<!${letter})(?<type>Bộ luật|Luật|Pháp lệnh)\\s+(?<name>\\p{L}[^;.()“”"\\n]*)`, 'gu')
const lawDate = new RegExp(`\\s+(?:số\\s+\\S+\\s+)?(?:ngày\\s+(?<date>${dateText})|năm\\s+(?<year>\\d{4}))`, 'u')

/** Citations with a number, in order. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = []
  for (const match of text.matchAll(numbered)) {
    const { type = '', so, number = '', date = '' } = match.groups ?? {}
    const start = match.index
    const numberStart = start + match[0].indexOf(number, type.length)
    let end = start + match[0].length
    const rest = text.slice(end, end + 400)
    const by = issuers.exec(rest)
    const issuer = by?.[1] ?? ''
    if (by) end += by[0].length
    const subject =
      /^\s+(?!ban hành Kế hoạch này)([^;.()\n]{3,300})/u.exec(text.slice(end, end + 400))?.[1]?.trim() ?? ''
    found.push({
      start,
      end,
      type,
      number: number.replace(/\s/g, ''),
      hasSo: so !== undefined,
      date: readDate(date) ?? '',
      dateText: date,
      issuer,
      subject,
      party: /^\d+-/.test(number),
      numberSpan: { start: numberStart, end: numberStart + number.length },
    })
  }
  return found
}

export interface LawMention extends Span {
  type: string
  /** The longest stretch that may be its name; the catalogue decides how much of it is one. */
  words: string
  date: string
  year: number | null
}

/** Laws named in a text. `words` starts right after the type. */
export function findLawMentions(text: string): LawMention[] {
  const found: LawMention[] = []
  for (const match of text.matchAll(law)) {
    const { type = '', name = '' } = match.groups ?? {}
    const cut = name.search(/\s(?:ngày\s+\d|năm\s+\d|số\s+\d)/u)
    const words = (cut === -1 ? name : name.slice(0, cut)).trim()
    const after = cut === -1 ? null : lawDate.exec(name.slice(cut))
    found.push({
      start: match.index,
      end: match.index + type.length + 1 + words.length,
      type,
      words,
      date: readDate(after?.groups?.date ?? '') ?? '',
      year: after?.groups?.year ? Number(after.groups.year) : null,
    })
  }
  return found
}
