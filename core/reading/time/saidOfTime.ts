/**
 * What the words around a time make of it: something that has happened, an aim, an event that is held once or counted, an end of
 * a stretch of days, the year something begins to hold.
 *
 * 1. Aim, beginning, condition: by the words right before and behind.
 * 2. Told: `đã` in the same clause (`isTold`).
 * 3. An event held once or counted, in the sentence (`eventAt`) or the title (`isHeldOnce`).
 */
import type { Span } from '../../legal/findCitations.ts'
import { sentenceAt } from '../datesOf.ts'

/** Behind these a year is an aim, never the plan's own: `đến năm 2030`, `tầm nhìn 2045`, `định hướng`, `giai đoạn`. */
const aimBefore = /(?<!\p{L})(?:đến|tới|tầm nhìn|định hướng|giai đoạn|thời kỳ)\s+(?:đến\s+|tới\s+)?(?:năm\s+)?$/iu

/** Whether the year at `start` is an aim. `đến hết năm 2026`, `đến cuối năm 2026` is a limit instead. */
export const isAimed = (text: string, start: number): boolean =>
  aimBefore.test(text.slice(Math.max(0, start - 40), start))

/** `từ năm 2026`, `bắt đầu từ năm 2026`, `năm 2026 trở đi`: what began then does not begin anew each year. */
export const isSince = (text: string, { start, end }: Span): boolean =>
  /(?<!\p{L})(?:từ|kể từ|tính từ|bắt đầu từ)\s+(?:đầu\s+)?(?:ngày\s+)?$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  ) || /^\s+trở đi(?!\p{L})/u.test(text.slice(end, end + 12))

/** Up to it something happened, or another rule holds: what has to be done by then has another verb. */
const happened =
  /(?<!\p{L})(?:sinh|phát sinh|xảy ra|đã\s+(?:được\s+)?(?:tiếp nhận|nộp|ban hành|ký|cấp|lập|đăng ký|phê duyệt|công nhận|khởi công|gửi|thụ lý|xây dựng|hưởng|tham gia)(?:\s+[\p{L},]+){0,6})\s+(?:từ\s+|trong thời gian\s+)?(?:trước|đến hết|hết)\s+(?:ngày\s+)?$/iu
const ruledBehind =
  /^(?:\s+(?:thì\s+)?(?:được|vẫn|tiếp tục|sử dụng|thuộc|không (?:phải|được|thuộc|áp dụng))(?!\p{L})|,?\s+(?:thì\s+)?(?:phải\s+|đã\s+|chưa\s+)?(?:xử lý|áp dụng|thực hiện|giải quyết|tính|hưởng)\s[^.;]{0,40}?(?:quy định cũ|quy định (?:tại|của|trước)|theo (?:quy định|Luật|Nghị định|Thông tư|Quyết định)))/u

/** `hồ sơ tiếp nhận trước ngày 01/3/2026 xử lý theo quy định cũ`: no limit, the day another rule begins. */
export function isCondition(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(sentenceAt(text, start).start, start - 140), start)
  return (
    happened.test(before) ||
    /^\s+trở về trước(?!\p{L})/u.test(text.slice(end, end + 20)) ||
    (/trước\s+(?:ngày\s+)?$/iu.test(before) && ruledBehind.test(text.slice(end, end + 120)))
  )
}

/** From mark to mark, the comma among them. */
function clauseAt(text: string, { start, end }: Span): Span {
  const sentence = sentenceAt(text, start)
  const before = text.slice(sentence.start, start)
  const from = sentence.start + Math.max(before.lastIndexOf(', '), before.lastIndexOf(': '), -1) + 1
  const comma = text.slice(end, sentence.end).search(/[,:]\s/u)
  return { start: from, end: comma === -1 ? sentence.end : end + comma }
}

const told = /(?<!\p{L})(?:đã|từng)(?!\p{L})/u

/** `theo phương án đã được phê duyệt`: what was approved is the plan gone by, not what is done. */
const approved =
  /(?<!\p{L})(?:theo|đúng)\s+(?:[\p{L},]+\s+){1,8}?đã\s+(?:được\s+)?(?:phê duyệt|duyệt|ban hành|thống nhất|công bố|đề ra|xác định|đăng ký|ký kết)(?!\p{L})/gu

/** `Nay ngày 05/3/2026, tại trụ sở, chúng tôi đã họp`: the day a sentence opens with, and what happened on it. */
const opensDay = /^\s*(?:(?:[Hh]ôm\s+)?[Nn]ay,?\s+|[Vv]ào\s+|[Ll]úc[^,;]{0,30},?\s+)?[Nn]gày\s+$/u
const happenedThen =
  /^,?\s+(?:(?:tại|ở)\s[^,.;]{1,90},\s+)?(?!(?:các|những|mọi|tất cả)\s)[\p{L}\s]{1,60}?\sđã\s+(?!được giao)/u

function opensTold(text: string, { start, end }: Span): boolean {
  if (!/^\d{1,2}(?:\s+tháng|[/.-]\d)/u.test(text.slice(start, end))) return false
  const sentence = sentenceAt(text, start)
  return opensDay.test(text.slice(sentence.start, start)) && happenedThen.test(text.slice(end, sentence.end))
}

/** `đã` in the same clause: what it says happened, so that another year makes it false. */
export function isTold(text: string, time: Span): boolean {
  if (!text.includes('đã') && !text.includes('từng')) return false
  if (opensTold(text, time)) return true
  const clause = clauseAt(text, time)
  const said = text.slice(clause.start, time.end) + text.slice(time.end, clause.end).replace(approved, '')
  // `cây đã trồng năm 2025 trong Quý II năm 2026`: told of the year it stands beside.
  const before = text.slice(clause.start, time.start)
  const between = before.slice(before.lastIndexOf('đã '))
  if (before.includes('đã ') && /năm 20\d\d|\/20\d\d/u.test(between) && !told.test(text.slice(time.end, clause.end)))
    return false
  return told.test(
    said.replace(
      /(?:sau khi|nếu|khi)\s+đã|từng\s+(?:thôn|xóm|xã|tổ|khu|đơn vị|cơ quan|ngành|năm|quý|tháng|người|hộ|nội dung|nhiệm vụ|lĩnh vực|bước|địa bàn|cá nhân|đồng chí|đối tượng|loại|cấp|trường|lớp|thành viên|công việc|chỉ tiêu|giai đoạn|thời)/gu,
      '',
    ),
  )
}

const ordinal = '(?:[IVXLC]+|\\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)'
/** A congress that is only spoken of: its resolution is carried out, it is welcomed. */
const spokenOf = new RegExp(
  `(?<!\\p{L})(?:nghị quyết|văn kiện|mừng|kết quả|tinh thần|truyền thống|thành công|từ|sau)\\s+(?:[\\p{L},]+\\s+){0,3}?đại hội[^.;]{0,90}?(?:lần thứ ${ordinal}|(?=[,.;(]|\\s+(?:và|tiến tới|hướng tới)\\s|$))`,
  'giu',
)
const once =
  /(?<!\p{L})(?:bầu cử|ứng cử|bầu (?:(?:tổ )?trưởng|phó trưởng) (?:thôn|bản|làng|ấp|buôn|xóm|khu phố|khu dân cư|tổ dân phố)|hiệp thương|tổng điều tra|tổng kiểm kê|đại hội(?!\s+(?:đồng|đoàn kết|liên đội|chi đội|chi đoàn|đoàn trường|lớp|cha mẹ|phụ huynh))|(?:0?[2-9]|hai|ba|bốn|năm) năm (?:một|01|1) lần|SEA Games|Olympic|ASIAD|World Cup)(?!\p{L})/iu
const counted = new RegExp(`(?<!\\p{L})(?:lần|kỳ họp)\\s+thứ\\s+${ordinal}(?![\\p{L}\\d])`, 'iu')

/** The name of something that is held once (an election, a congress, a census); null for none. */
export const onceIn = (text: string): string | null => once.exec(text.replace(spokenOf, ''))?.[0] ?? null

/** `Tổng kết thực hiện Đề án giai đoạn 2021 - 2025`, `Sơ kết 05 năm …`: years are summed up once, when they are over. */
const sumsUp =
  /^(?:Tổ chức\s+(?:hội nghị\s+)?)?(?:tổng|sơ) kết\s(?!.*(?<!đến |hết )năm\s+20\d\d).*(?:giai đoạn\s+20\d\d\s?[-–]|(?<![\d/])\d{1,2} năm\s+(?:thực hiện|thi hành|triển khai)|đến năm 20\d\d)/isu

/** The same of a title that counts what is held: `Hội thi … lần thứ V`; or that sums up several years. */
export const isHeldOnce = (title: string): boolean =>
  onceIn(title) !== null ||
  sumsUp.test(title.trim()) ||
  (counted.test(title.replace(spokenOf, '')) && !everyYear.test(title))

/** `Sơ kết 05 năm Chương trình …`, `Hội nghị điển hình tiên tiến giai đoạn 2021 - 2025`: years summed up, as a task among others. */
const sumsUpWords =
  /(?<!\p{L})(?:(?:tổng|sơ) kết\s+(?:(?:[\p{L},-]+\s+){0,8}giai đoạn\s+20\d\d\s?[-–]|\d{1,2} năm\s)|điển hình tiên tiến\s(?:[\p{L},-]+\s+){0,8}giai đoạn\s+20\d\d\s?[-–])/iu
export const sumsUpYears = (text: string): boolean => sumsUpWords.test(text)

const everyYear = /(?<!\p{L})(?:thường niên|h[ằà]ng năm)(?!\p{L})/iu

/** `từ tháng 10/2026 đến khi tổ chức thành công Đại hội`: a stretch that a congress ends. */
const untilCongress = /^\s*đến (?:khi|ngày|lúc)[^.;]{0,50}?đại hội(?!\s+đồng)/iu

/** Also what is counted each time it is held: `lần thứ III`, `kỳ họp thứ 5`. */
export function eventAt(text: string, { start, end }: Span): string | null {
  const sentence = sentenceAt(text, start)
  const [until] = untilCongress.exec(text.slice(end, sentence.end)) ?? []
  if (until !== undefined) return until
  const near = text.slice(Math.max(sentence.start, start - 140), Math.min(sentence.end, end + 60)).replace(spokenOf, '')
  if (everyYear.test(near)) return null
  return once.exec(near)?.[0] ?? counted.exec(near)?.[0] ?? sumsUpWords.exec(near)?.[0] ?? null
}

/** The last day of a stretch: `từ ngày 01/02/2026 đến hết ngày 28/02/2026`, `15 - 20/11/2026`. It is no limit for work. */
export function isSpanEnd(text: string, start: number): boolean {
  const before = text.slice(sentenceAt(text, start).start, start)
  return (
    /(?<!\p{L})từ\s[^.;]{0,60}(?:\s|^)(?:đến|tới|[-–])\s+(?:hết\s+)?[^.;,]{0,24},?\s*(?:ngày\s+)?$/iu.test(
      before.slice(-120),
    ) || /\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?\s*(?:[-–]|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?$/u.test(before)
  )
}

/** `nhiệm vụ năm 2025 và kế hoạch 05 năm (2021 - 2025)`: the last year of a period, said with it. */
const withPeriod = /^\s*(?:,|và)\s[^.;,]{0,40}?(?<!\d)20\d\d\s?[-–]\s?(?<last>20\d\d)(?!\d)/u

/** `năm 2025 là năm cuối của nhiệm kỳ`: another year is not so by being the next. */
export const isMilestone = (text: string, { end }: Span, planYear: number | null = null): boolean =>
  Number(withPeriod.exec(text.slice(end, end + 90))?.groups?.last ?? 0) === planYear ||
  /^(?:,?\s+(?:là|được xác định là)|\s*,|\s+[-–])\s+năm (?:học )?(?:đầu|cuối|thứ|giữa|bản lề|khởi đầu|mở đầu|kết thúc|tổng kết|then chốt|nước rút|chuyển tiếp)(?!\p{L})/u.test(
    text.slice(end, end + 60),
  )
