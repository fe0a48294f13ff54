/**
 * Finds the documents a text cites: type, number and code, date, issuer and subject, each with its place in the text.
 *
 * Numbers: `59/2023/NĐ-CP`, `20/NQ-HĐND`, `10/2022/QH15`, `12/UBND-VX`; Party form `11-QĐi/TW`.
 * Misspelt numbers (`59/2023/ND-CP`, `20/NQ - HĐND`) are found too; `numberForms.ts` says what is wrong with them.
 * Laws are found by name. Positions are UTF-16 offsets; the text is expected in NFC with hard wraps joined.
 *
 * 1. One pattern finds type and number; day, body and subject are read on behind them, as far as a title goes.
 * 2. A comma or “và” may join a second body; words that begin the plan’s own sentence end the subject.
 * 3. Laws by name: `findLawMentions`; number and day behind one: `dateAfterLaw`.
 */
import { readDate } from '../text/dates.ts'

export interface Span {
  start: number
  end: number
}

export interface Citation extends Span {
  /** As written: `Nghị quyết`, `Luật`. */
  type: string
  /** `20/NQ-HĐND`, without spaces; `written` is as it stands. */
  number: string
  written: string
  /** Whether "số" stands between type and number. */
  hasSo: boolean
  /** ISO date, or empty. */
  date: string
  /** The date as written, without "ngày"; empty where there is none. */
  dateText: string
  dateSpan: Span | null
  /** `Chính phủ`; empty where none is named. */
  issuer: string
  /** What follows up to the end of the citation: `về việc ...`, `quy định chi tiết ...`; empty where there is none. */
  subject: string
  party: boolean
  numberSpan: Span
  /** Behind the subject; `end` is behind number, date and issuer. */
  wholeEnd: number
}

export const documentTypes = [
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
  'Thông tri',
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
const types = documentTypes.join('|')
const dateText = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}'
/** The first part of a code follows `/`, or `-` without a space; the others `-` or `/`, spaces round a dash allowed. */
const number =
  '\\d{1,5}(?:\\s?[/-]\\s?\\d{4})?(?:\\s?/\\s?|[-–])\\p{L}[\\p{L}]{0,9}\\d{0,2}(?:(?:\\s?[-–]\\s?(?=\\p{Lu})|[-–/])\\p{L}[\\p{L}\\d]{0,23})*'
const numbered = new RegExp(
  `(?<!${letter})(?<type>${types})\\s+(?<so>số\\s*:?\\s*)?(?<number>${number})(?![\\p{L}\\d])(?:,?\\s+[Nn]gày\\s+(?<date>${dateText}))?`,
  'gu',
)

/** How the title of a document begins, as far as a plan tells it apart from its own sentence. */
const titleWords =
  '[Vv]ề|quy định|ban hành|hướng dẫn|sửa đổi|bổ sung|phê duyệt|quyết định|thành lập|kiện toàn|phân cấp|bãi bỏ|công bố|công nhận|giao|một số|triển khai|thực hiện|tổ chức|tăng cường|đẩy mạnh|nâng cao|xây dựng|tiếp tục|phát triển|thi hành|tổng kết|sơ kết|tuyên truyền|phát động|kiểm tra|khen thưởng|đổi mới|phòng, chống'
const titleStart = new RegExp(`^(?:${titleWords})(?!${letter})`, 'u')
/** Words that begin a title even where neither date nor issuer stands before them. */
const surelyTitle = /^(?:[Vv]ề|quy định|ban hành|hướng dẫn|sửa đổi|phê duyệt|quyết định)(?!\p{L})/u
/** What a comma may join to an issuer's name: part of it, or a second issuer. */
const joined = ' (?:Thể thao|Hạ tầng|Ban Bí thư|Chính phủ|Đoàn Chủ tịch|Ban Thường trực)'
const issuerEnd = new RegExp(
  `^,?\\s+của\\s+(?<issuer>\\p{Lu}(?:[^;,.()“”\\n]|,(?=${joined})|\\(\\p{Lu}{2,8}\\)){1,110}?)(?=\\s+(?:(?:${titleWords})(?!${letter})|và\\s+(?:\\p{Ll}|(?:${types})(?!${letter}))|(?:tại|trong|để|cho|đến|được|có|là|nêu|đã|sẽ|phải|theo|từ|với|do|hoặc|cần)(?!${letter}))|\\s*(?:[;.)“”\\n]|\\((?!\\p{Lu}{2,8}\\))|,(?!${joined}))|\\s*$)`,
  'u',
)
const issuingBody =
  'UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Văn phòng|Phòng|Sở|Trung tâm|Ban|Trường|Đảng ủy|Chủ tịch|sau khi|sau đây|cụ thể|với các|yêu cầu|đề nghị|gồm'
/** `…, Đoàn Chủ tịch Hội Nông dân xã ban hành Kế hoạch`: whoever it is, the plan that cites begins there. */
const issuesPlan = '\\p{Lu}[^;.()“”,\\n]{3,120}?\\s(?:ban hành|xây dựng|lập)\\s+[Kk]ế hoạch'
const subjectEnd = new RegExp(
  `,\\s+(?=${issuesPlan}(?!${letter}))|[;()“”\\n]|\\.(?=\\s|$|/)|\\.{2,}|…|,\\s+(?:${issuingBody})(?!${letter})|,?\\s+(?:và|hoặc|đồng thời)\\s+(?:các\\s+)?(?:${types})(?!${letter})|,\\s+(?:${types})\\s+(?:số|của)\\s|$`,
  'u',
)

/** `cụm trường (Cụm 3) năm học 2025 - 2026`, `dự toán (vốn sự nghiệp) thuộc Chương trình`: which one it is, and the subject goes on. */
const whichOne =
  /\((?<which>[\p{L} ]{1,20}[ ]\d{1,2}|(?!(?:sau đây|gọi|viết|ban hành|kèm|được|đã|theo|do|nay|cũ|qua|gồm)(?!\p{L}))\p{Ll}[\p{L} ]{1,30})\)(?= (?:năm|giai đoạn|trên|tại|của|cho|thuộc) )/gu

/** Citations with a number, in order. */
export function findCitations(text: string): Citation[] {
  if (!/\d/u.test(text)) return []
  const found: Citation[] = []
  for (const match of text.matchAll(numbered)) {
    const { type = '', so, number = '', date = '' } = match.groups ?? {}
    const start = match.index
    const numberStart = start + match[0].indexOf(number, type.length)
    let end = start + match[0].length
    const by = issuerEnd.exec(text.slice(end, end + 160))
    // `của Ủy ban nhân dân (UBND) xã Bình Minh`: the short form that is set here is no part of the name.
    const issuer = by?.groups?.issuer?.replace(/\s*\(\p{Lu}+\)/gu, '').trim() ?? ''
    const dateStart = date === '' ? -1 : end - date.length
    if (by) end += by[0].trimEnd().length
    const rest = text.slice(end, end + 600)
    const lead = /^\s+/u.exec(rest)?.[0].length ?? 0
    const titled =
      lead > 0 && (date !== '' || issuer !== '' ? titleStart : surelyTitle).test(rest.slice(lead))
        ? rest.slice(lead)
        : ''
    const joinedUp = titled.replace(whichOne, '[$<which>]')
    const subject = titled.slice(0, subjectEnd.exec(joinedUp)?.index ?? 0).trimEnd()
    found.push({
      start,
      end,
      type,
      number: number.replace(/\s/gu, '').replaceAll('–', '-'),
      written: number,
      hasSo: so !== undefined,
      date: readDate(date) ?? '',
      dateText: date,
      dateSpan: dateStart === -1 ? null : { start: dateStart, end: dateStart + date.length },
      issuer,
      subject,
      party: /^\d+-/u.test(number),
      numberSpan: { start: numberStart, end: numberStart + number.length },
      wholeEnd: subject === '' ? end : end + lead + subject.length,
    })
  }
  return found
}

interface LawMention extends Span {
  type: string
  /** The longest stretch that may be its name; the catalogue decides how much of it is one (`lawNames.ts`). */
  words: string
}

const law = new RegExp(`(?<!${letter})(?<type>Bộ luật|Luật|Pháp lệnh)\\s+(?=(?<name>\\p{L}[^;.()“”"\\n]{0,400}))`, 'gu')
const nameEnd = /\s(?:ngày\s+\d|năm\s+\d|số\s+\d)/u

/** Laws named in a text. `words` starts right after the type; mentions inside another's name are given too. */
export function findLawMentions(text: string): LawMention[] {
  if (!/(?:Luật|luật|Pháp lệnh)\s+\p{L}/u.test(text)) return []
  const found: LawMention[] = []
  for (const match of text.matchAll(law)) {
    const { type = '', name = '' } = match.groups ?? {}
    const cut = name.search(nameEnd)
    const words = (cut === -1 ? name : name.slice(0, cut)).trim()
    found.push({ start: match.index, end: match.index + match[0].length + words.length, type, words })
  }
  return found
}

const afterLaw = new RegExp(
  `^(?:,?\\s+số\\s+(?<number>\\d{1,4}/\\d{4}/\\p{L}[\\p{L}\\d-]*))?(?:,?\\s+(?:ngày\\s+(?<date>${dateText})|năm\\s+(?<year>\\d{4})))?`,
  'u',
)

export interface LawDate {
  /** `10/2022/QH15`; empty where none stands there. */
  number: string
  /** ISO; empty where there is none. */
  date: string
  year: number | null
  /** The words `ngày 10/11/2022` or `năm 2022`; empty span where there are none. */
  span: Span
  end: number
}

/** Number and date behind a law's name that ends at `at`. */
export function dateAfterLaw(text: string, at: number): LawDate {
  const match = afterLaw.exec(text.slice(at, at + 120))
  const { number: code = '', date = '', year } = match?.groups ?? {}
  const end = at + (match?.[0].length ?? 0)
  const words = date !== '' ? `ngày ${date}` : year === undefined ? '' : `năm ${year}`
  const start = words === '' ? end : end - text.slice(at, end).length + text.slice(at, end).search(/(?:ngày|năm)\s+\d/u)
  return {
    number: code,
    date: readDate(date) ?? '',
    year: year === undefined ? null : Number(year),
    span: { start, end },
    end,
  }
}
