/**
 * Dates and years that belong to a document, whether the citation has a number, an abbreviated type or only a date: what no
 * change of year may touch. And documents of a higher body that come anew each year: `Kế hoạch năm 2025 của UBND tỉnh`.
 *
 * 1. A time inside a citation the catalogue of forms has read is the document's.
 * 2. Else the clause before it is asked: a type, a number or an issuer that ends right at the day; a numbered document whose subject
 *    still runs; a law with its year. A law's name that runs on into where and what for is none.
 * 3. A year of a higher body's yearly document is told apart by its issuer; the plan's own body is no higher one.
 */

import { documentTypes, type Span } from '../legal/findCitations.ts'
import { type Cited, citedOf } from './cited.ts'
import type { Passage } from './passages.ts'
import type { PlanInput } from './planInput.ts'
import type { TimeWords } from './timeWords.ts'

/** Types of documents in full and short, those without a number of the state's form too. */
export const citedTypes = [
  ...documentTypes,
  'Thông tri',
  'Văn bản',
  'Biên bản',
  'Hợp đồng',
  'Công điện',
  'Điều lệ',
  'Phương án',
  'Chiến lược',
  'Thông báo kết luận',
  'Giấy mời',
  'QĐ',
  'NQ',
  'KH',
  'TB',
  'CV',
  'NĐ',
  'TT',
  'CT',
  'HD',
]
const types = citedTypes.join('|')
const code = '\\d{1,5}(?:/\\d{4})?\\s?[/–-]\\s?\\p{Lu}[\\p{L}\\d&]*(?:\\s?[-/–]\\s?[\\p{L}\\d]+)*'
const end = ',?\\s*(?:\\(?(?:được\\s+)?(?:ký|ban hành|thông qua)\\s*)?(?:[Nn]gày\\s*)?$'

const beforeDay: readonly RegExp[] = [
  // A number right before it, or a number with its issuer.
  new RegExp(`${code}(?:\\s*\\([^()]*\\))?${end}`, 'u'),
  new RegExp(`${code}[^.;()]{0,60}?\\s(?:của|do)\\s[^.;()]{2,90}${end}`, 'u'),
  new RegExp(
    `(?<!\\p{L})(?:${types})(?:\\s+(?:kết luận|liên tịch|chung|họp|làm việc|kiểm tra))?(?:\\s+(?:số\\s*:?\\s*)?\\d+\\S*)?${end}`,
    'u',
  ),
  // `Công văn số 18 của Sở Nội vụ ngày`: the issuer before the day, with or without a number.
  new RegExp(`(?<!\\p{L})(?:${types})\\s+(?:của|do)\\s[^.;,()]{2,90}${end}`, 'u'),
  new RegExp(`(?<!\\p{L})(?:${types})\\s+số\\s*:?\\s*\\d+\\S*\\s+(?:của|do)\\s[^.;()]{2,90}${end}`, 'iu'),
  /(?:văn bản|công văn|tờ trình|biên bản|quyết định|nghị quyết|chỉ thị|hợp đồng|giấy phép)\s+ngày\s*$/u,
  /(?:ban hành|được ký|ký|phê duyệt|thông qua|công bố|công nhận|có hiệu lực(?:\s+(?:thi hành\s+)?(?:từ|kể từ))?)\s+(?:từ\s+|kể từ\s+)?(?:ngày\s*)?$/u,
]

/** A year inside the subject of a numbered document: `Kế hoạch số 09/KH-UBND ngày 02/01/2026 của tỉnh về ... năm 2026`. */
const beforeYear: readonly RegExp[] = [
  new RegExp(
    `${code}(?:,?\\s+ngày\\s+[\\d/.-]+(?:\\s+tháng\\s+\\d+\\s+năm\\s+\\d+)?)?(?:\\s+(?:của|do)\\s[^.;,()]{2,80}?)?\\s+(?:về|[Vv]/v|quy định|phê duyệt|hướng dẫn)\\s[^.;,()]{0,200}$`,
    'u',
  ),
  // `Công văn số 18 của Sở Nội vụ ngày 10/01/2026 về ... năm 2026`: number, issuer and day in any order, or one of them left out.
  new RegExp(
    `(?<!\\p{L})(?:${types})(?:\\s+(?:số\\s*:?\\s*)?\\d\\S*)?(?:\\s+(?:của|do)\\s[^.;()]{2,90}?)?(?:,?\\s+số\\s*:?\\s*\\d\\S*)?,?\\s+ngày\\s+(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})(?:,?\\s+(?:của|do)\\s[^.;,()]{2,80}?)?\\s+(?:về|[Vv]/v|quy định|phê duyệt|hướng dẫn)\\s[^.;,()]{0,200}$`,
    'u',
  ),
  // `Luật Bầu cử năm 2015 (được sửa đổi, bổ sung năm 2025)`.
  /(?<!\p{L})(?:sửa đổi|bổ sung|hợp nhất|thay thế)(?:,\s+(?:sửa đổi|bổ sung|thay thế))*(?:\s+một số điều)?(?:\s+(?:tại|theo|bởi)\s+Luật)?\s+(?:vào\s+)?(?:năm\s*)?$/u,
  // `Chỉ thị 08/CT-TTg năm 2025`.
  new RegExp(`${code},?\\s*(?:năm\\s*)?$`, 'u'),
]

/** A heading prints in capitals: `KÈM THEO KẾ HOẠCH SỐ 05/KH-UBND NGÀY ...`. */
const beforeDayInCapitals = beforeDay.map(({ source }) => new RegExp(source, 'iu'))
const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase('vi') && /\p{Lu}/u.test(text)

const opensStretch = /(?<!\p{L})từ\s+ngày\s+$/iu

/** A name that runs on into where and what for is not the law's own. */
const notInLawName =
  /(?:trên địa bàn|tại|trong|của (?:UBND|Ủy ban|HĐND|Hội đồng|xã|phường|tỉnh)|cho|triển khai|kế hoạch|Kế hoạch|đến|hoàn thành)(?!\p{L})/u
const lawBefore =
  /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Điều lệ)(?<name>(?:\s+[^.;()]{0,90}?)?),?\s*(?:(?:năm|ngày)\s*)?$/u

const lawBeforeInCapitals = new RegExp(lawBefore.source, 'iu')

/** Whether a stretch that names a time is a document's own date or year. */
export function isDocumentTime(input: PlanInput, passage: Passage, time: TimeWords): boolean {
  const cited = citedOf(input)
  const { text } = passage
  if (isInCitation(cited, passage, time)) return true
  const from = Math.max(0, time.start - 200)
  const clause = text.slice(from, time.start).replace(/^.*[;“]|^.*\.\s(?!.*\.\s)/su, '')
  // `văn bản ban hành từ ngày 01/12/2025 đến ngày 30/11/2026`: a stretch, and no document's day.
  if (opensStretch.test(clause) && /^\s+(?:đến|tới)\s+(?:hết\s+)?ngày\s+\d/u.test(text.slice(time.end, time.end + 24)))
    return false
  if (time.kind === 'day' && time.bound !== 'before' && time.bound !== 'until' && time.bound !== 'to')
    if ((isCapitals(clause) ? beforeDayInCapitals : beforeDay).some((pattern) => pattern.test(clause))) return true
  if (beforeYear.some((pattern) => pattern.test(clause))) return true
  if (time.kind !== 'day' && time.kind !== 'year') return false
  const law = (isCapitals(clause) ? lawBeforeInCapitals : lawBefore).exec(clause)
  if (!law || notInLawName.test(law.groups?.name ?? '')) return false
  return !lawsOfOtherYears(cited, passage, time)
}

function isInCitation(cited: Cited, passage: Passage, { start, end: stop }: Span): boolean {
  for (const each of cited.documentsIn(passage)) if (start < each.wholeEnd && stop > each.start) return true
  for (const law of cited.lawsIn(passage)) {
    if (start >= law.when.end || stop <= law.start) continue
    const ownYear = law.when.year
    if (ownYear === null || start < law.end || law.name.references.length === 0) return true
    // `Luật Thực hiện dân chủ ở cơ sở năm 2025`: no law of this name is of that year; it is the plan's.
    return law.name.references.some((each) => each.issuedDate.startsWith(`${ownYear}-`))
  }
  return false
}

const lawsOfOtherYears = (cited: Cited, passage: Passage, { start, year }: TimeWords): boolean =>
  cited
    .lawsIn(passage)
    .some(
      (law) => law.when.year === year && start >= law.end && start <= law.when.end && law.name.references.length > 0,
    )

const superiors =
  '(?:Trung ương|Quốc hội|Chính phủ|Thủ tướng|Bộ|Ban Chấp hành|Ban Thường vụ|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch|Sở|Ban Chỉ đạo|Công an|Ủy ban|Phòng|cấp trên|cấp có thẩm quyền|tỉnh|thành phố)'
const yearly =
  '(?:Nghị quyết|Kế hoạch|Chương trình|Chỉ thị|Quyết định|Hướng dẫn|Đề án|Công văn|Thông báo|Kết luận|Thông tư|Báo cáo|Tờ trình)'
const namedBefore = new RegExp(
  `(?<!\\p{L})${yearly}(?!\\s+này)(?:\\s+(?!số\\s)[^.;()]{0,160}?)?\\s(?:của|do)\\s+(?<issuer>${superiors}[^.;()]*)$`,
  'u',
)
const namedBehind = new RegExp(`^[^.;,()]{0,60}?\\s(?:của|do)\\s+(?<issuer>${superiors}[^.;,()]*)`, 'u')
const typeBefore = new RegExp(`(?<!\\p{L})${yearly}(?!\\s+này)(?:\\s+[^.;()]{0,160}?)?$`, 'u')

/** `Kế hoạch đào tạo nghề năm 2026 (Kế hoạch số 09/KH-UBND ngày 06/01/2026)`: the number stands behind the name. */
const numberBehind = new RegExp(`^\\s*\\((?:theo\\s+)?(?:(?:${types})\\s+)?số\\s*:?\\s*\\d+\\s?[/–-]\\s?\\p{Lu}`, 'u')

/** `Kế hoạch số 12/KH-UBND của UBND tỉnh, phát triển làng nghề năm 2026`: the subject behind the issuer, with no word that opens it. */
const inTitle = new RegExp(
  `${code}(?:,?\\s+ngày\\s+[\\d/.-]+)?\\s+(?:của|do)\\s[^.;,()]{2,80}?(?:,?\\s+ngày\\s+[\\d/.-]+)?,?\\s+(?:phát triển|triển khai|phòng,? chống|nâng cao|tăng cường|đẩy mạnh|bảo đảm|đảm bảo|giao (?:chỉ tiêu|dự toán|kế hoạch)|phân bổ|đào tạo|bồi dưỡng|cải cách|chuyển đổi)(?:\\s+[\\p{Ll}-]+,?){0,14}?\\s+(?:\\p{L}+\\s+)?$`,
  'u',
)

/**
 * Whether a year belongs to a document of another body that is cited without a number: `Nghị quyết năm 2025 của HĐND`,
 * `Kế hoạch của UBND tỉnh về ... năm 2025`. The plan's own name is not one.
 */
export function isSuperiorYear(input: PlanInput, passage: Passage, time: TimeWords): boolean {
  if (time.kind !== 'year' && time.kind !== 'school-year') return false
  const { text } = passage
  const clause = text.slice(Math.max(0, time.start - 260), time.start).replace(/^.*[;“]|^.*\.\s(?!.*\.\s)/su, '')
  const behind = namedBehind.exec(text.slice(time.end, time.end + 120))
  const issuer =
    namedBefore.exec(clause)?.groups?.issuer ?? (typeBefore.test(clause) ? behind?.groups?.issuer : undefined)
  if (issuer !== undefined) return !isOwnIssuer(input, issuer)
  return (typeBefore.test(clause) && numberBehind.test(text.slice(time.end, time.end + 60))) || inTitle.test(clause)
}

/** `UBND` and `Ủy ban nhân dân` are one body, however they are written. */
const sameName = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(/uỷ/gu, 'ủy')
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/ủy ban (?:mặt trận tổ quốc|mttq)(?: việt nam)?/gu, 'mttq')
    .replace(/mttq việt nam/gu, 'mttq')
    .replace(/\s+/gu, ' ')
    .trim()

function isOwnIssuer({ draft: { letterhead } }: PlanInput, issuer: string): boolean {
  const names = [letterhead.issuer, letterhead.shortName].map(sameName).filter((name) => name !== '')
  const said = sameName(issuer)
  if (names.some((name) => said.startsWith(name))) return true
  if (/^(?:cơ quan|đơn vị|nhà trường|địa phương)(?!\p{L})/u.test(said)) return true
  // `Kế hoạch năm 2026 của tỉnh` in the plan of the province's own committee; Tỉnh ủy is another body.
  const level = /^(?:tỉnh|thành phố)(?!\p{L})(?!\s+(?:ủy|uỷ|đoàn)(?!\p{L}))/u.exec(issuer.trim())?.[0]
  if (level && !namesAnother(issuer, level) && names.some((name) => name.startsWith(`ubnd ${level} `))) return true
  return names.some((name) => {
    // `UBND xã`, `Sở`, `Trường` without a name of its own, in the plan of such a one.
    const kind =
      /^(?:ban thường trực )?(?:ubnd|hđnd|mttq) (?:thị xã|thị trấn|đặc khu|thành phố|xã|phường|huyện|quận|tỉnh)(?!\p{L})|^(?:trường|sở|phòng|trung tâm|chi cục)(?!\p{L})/u.exec(
        name,
      )?.[0]
    return kind !== undefined && (said === kind || (said.startsWith(`${kind} `) && !namesAnother(issuer, kind)))
  })
}

/** `UBND xã Tân Lập`, `Sở Nội vụ`: a name follows what kind of body it is. */
const namesAnother = (issuer: string, kind: string): boolean =>
  /^\p{Lu}/u.test(issuer.trim().split(/\s+/u).slice(fullLength(issuer, kind)).join(' '))

/** How many words of the issuer as written say its kind. */
function fullLength(issuer: string, kind: string): number {
  const words = issuer.trim().split(/\s+/u)
  for (let count = 1; count <= words.length; count++)
    if (sameName(words.slice(0, count).join(' ')) === kind) return count
  return words.length
}
