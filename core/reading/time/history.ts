/**
 * What is over: told as history, or gone by when the plan was issued.
 *
 * 1. Told: founded, recognised, passed by the Quốc hội on a day, `đã` before it (`isHistory`).
 * 2. Gone by: a day or a limit before the day of issue (`isGone`, `isOver`); what came after it is still ahead (`isLead`).
 * 3. What was so once: counted then, in force since, reached (`isCounted`, `isRuled`, `isInForce`, `goesOn`, `saysState`,
 *    `opensSituation`, `isReached`).
 */

import { isoOf } from '../../text/dates.ts'
import { sentenceAt } from '../datesOf.ts'
import { twoTierSince } from '../planPeriod.ts'
import type { TimeWords } from '../timeWords.ts'
import { isMarkedDay } from './anniversaries.ts'
import { dayOf, type Reading } from './oldTime.ts'
import { isSince } from './saidOfTime.ts'
import { beginsSpan } from './spans.ts'

const historyRight =
  /(?:thành lập|ra đời|khởi công|khánh thành|sáp nhập|hợp nhất|chia tách|được công nhận|đạt chuẩn|được ban hành|đã ban hành|sinh)(?:\s+(?:từ|vào|năm|ngày|tháng|hồi))*\s*$/iu
/** `Luật … được Quốc hội thông qua tại kỳ họp thứ 9 ngày 26/6/2025`: a day of that law. */
const passedOn =
  /(?<!\p{L})được\s+(?:Quốc hội|HĐND|Hội đồng nhân dân|Ủy ban Thường vụ|Chính phủ)[^.;]{0,60}?\s(?:thông qua|ban hành)(?![^.;]*(?:trước|hạn))[^.;]{0,60}\s(?:ngày\s+)?$/u
/** Of the plan's own year these are still to come. */
const stillToCome = /(?:khởi công|khánh thành|đạt chuẩn|sinh)(?:\s+(?:từ|vào|năm|ngày|tháng|hồi))*\s*$/iu

const historyFrom = /(?:[Tt]ừ|[Kk]ể từ|[Tt]ính từ|[Ss]au|[Tt]rước)\s+(?:(?:ngày|tháng|năm)\s*)?$/u

const historySaid = /(?<!\p{L})(?:đã|từng|năm xưa)(?!\p{L})[^,;.]{0,60}$/u

/** `kỷ niệm 01 năm thành lập vào ngày 01/7/2026` in a plan of January 2026. */
const isAhead = (time: TimeWords, { issued, exact }: Reading): boolean =>
  time.kind === 'day' && exact && dayOf(time) >= issued

export function isHistory(text: string, time: TimeWords, reading: Reading): boolean {
  const { deadline, from } = reading
  if (deadline || time.year === null || time.year > from || beginsSpan(text, time, reading)) return false
  const before = text.slice(Math.max(0, time.start - 90), time.start)
  if (time.kind === 'day' && passedOn.test(text.slice(Math.max(0, time.start - 160), time.start))) return true
  if (historyRight.test(before)) return time.year < from || !(stillToCome.test(before) || isAhead(time, reading))
  // `kết quả đã đạt được năm 2024` is told anew each year.
  if (time.year < from && historySaid.test(before) && !(time.year === from - 1 && time.kind === 'year')) return true
  if (time.kind === 'day' && time.bound === 'from' && isoOf({ ...time, year: time.year }) === twoTierSince) return true
  // `bắt đầu từ ngày 13/11/2025` in a plan of October 2025 for the year to come.
  return time.year < from && historyFrom.test(before) && !isLead(text, time, reading)
}

/** A day of the plan's year with no limit in it, before the plan was issued. */
export function isGone(text: string, time: TimeWords, reading: Reading): boolean {
  const { deadline, issued, school, next } = reading
  if (time.kind !== 'day' || time.year === null || deadline || issued === '') return false
  const day = isoOf({ ...time, year: time.year })
  if (day >= issued || isCountDay(text, time)) return false
  // A school year, and a stretch that still goes on, have begun before their plan.
  if (school !== null && day >= `${school}-07-01`) return false
  if (next && beginsSpan(text, time, reading)) {
    if (next.year === null || isoOf({ ...next, year: next.year }) >= issued) return false
  }
  return !isMarkedDay(text, time.start)
}

/** A limit that was over when the plan was issued is none of its tasks: `đoàn viên kết nạp trước ngày 01/6/2025`. */
export const isOver = (time: TimeWords, { issued, limit, school }: Reading): boolean =>
  limit &&
  time.kind === 'day' &&
  issued !== '' &&
  dayOf(time) < issued &&
  (school === null || dayOf(time) < `${school}-07-01`)

/** `tính đến thời điểm 01/01/2026`: the day something is counted at, anew each year. */
const isCountDay = (text: string, { start }: TimeWords): boolean =>
  /(?:tính đến|thống kê đến)(?:\s+(?:hết|ngày|thời điểm))*\s*$/iu.test(text.slice(Math.max(0, start - 40), start))

/** Things, not years, days or shares of something; nor the year itself: `trong năm 2026 và`. */
const number =
  /(?<![\d/.,-]|(?<!\p{L})(?:[Nn]ăm|[Tt]háng|[Qq]uý|[Nn]gày) )\d[\d.,]*\s+(?!(?:tuổi|tháng|năm|ngày|giờ|phút|lần|quý|tuần)(?!\p{L}))\p{Ll}/u

/** `742 học sinh (tính đến ngày 05/9/2025)`: so many were counted then; another year they are others. */
export function isCounted(text: string, time: TimeWords): boolean {
  if (!isCountDay(text, time)) return false
  const { start, end } = sentenceAt(text, time.start)
  return number.test(text.slice(start, time.start)) || number.test(text.slice(time.end, end))
}

const fundedBy = /(?<!\p{L})(?:ngân sách|kinh phí|dự toán|nguồn)(?:\s+\p{L}+){0,4}\s+$/iu

/** The year of the money spent: `Ngân sách xã năm 2025`. */
export const isFunded = (text: string, start: number): boolean =>
  fundedBy.test(text.slice(Math.max(0, start - 40), start))

/** A day of the plan's first year, or of the year before, that comes after its day of issue: `Bước 1 (tháng 10/2025)`. */
export function isLead(
  text: string,
  { kind, start, day, month, quarter, year }: TimeWords,
  { issued, exact, from }: Reading,
): boolean {
  if (!exact || year !== from - 1 || !issued.startsWith(`${from - 1}-`)) return false
  const last = kind === 'quarter' ? quarter * 3 : month
  // `Ngân sách xã năm 2025 bảo đảm cho các bước 1, 2`.
  if (kind === 'year') return isFunded(text, start)
  if (last < 1 || last > 12) return false
  return isoOf({ year, month: last, day: kind === 'day' ? day : 28 }) >= issued
}

/** `từ ngày 01/01/2026 bỏ thuế khoán theo quy định`: what the law began before the plan was issued. */
export const isRuled = (text: string, time: TimeWords, { issued, untouched }: Reading): boolean =>
  time.kind === 'day' &&
  (!untouched || dayOf(time) < issued) &&
  isSince(text, time) &&
  /^\s[^.;]{0,80}(?:theo quy định|có hiệu lực|theo (?:Luật|Nghị định|Nghị quyết|Thông tư))/u.test(text.slice(time.end))

/** `từ ngày 01/01/2026, Luật Việc làm được thực hiện thống nhất`: a law begins once. */
export const isInForce = (text: string, time: TimeWords): boolean =>
  isSince(text, time) &&
  /^,?\s+(?:khi\s+)?(?:các\s+)?(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư)\s[^.;]{0,240}?(?:được (?:thực hiện|thi hành|áp dụng)|có hiệu lực|đi vào)/u.test(
    text.slice(time.end, time.end + 300),
  )

/** `Năm 2025 và các năm tiếp theo`, `Quý IV năm 2025 và các năm tiếp theo`: what begins then and goes on. */
export const goesOn = (text: string, { kind, end }: TimeWords): boolean =>
  (kind === 'year' || kind === 'quarter' || kind === 'month') &&
  /^\s*(?:,|và|trở đi và)?\s*(?:các|những)\s+năm\s+(?:tiếp theo|kế tiếp|sau)(?!\p{L})/u.test(text.slice(end, end + 40))

/** `Đầu năm 2026, toàn xã có 318 hộ nghèo`: so it stood when the plan was written; another year it stands otherwise. */
export const saysState = (text: string, { kind, start, end }: TimeWords): boolean =>
  kind === 'year' &&
  /(?:^|[.;:(]\s*|\s)(?:[Đđ]ầu|[Tt]hời điểm đầu)\s+$/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /^,?\s[^.;]{0,50}?(?<!\p{L})(?:có|còn|là|chiếm)\s+(?:[\p{L}]+\s+){0,2}\d/u.test(text.slice(end, end + 90))

/** `Năm 2026, tình hình giá cả diễn biến phức tạp`: told of a year that has begun, unless it is foreseen. */
export function opensSituation(text: string, { kind, start, end }: TimeWords): boolean {
  if (kind !== 'year') return false
  const sentence = sentenceAt(text, start)
  if (!/^[\s–+*-]*(?:[Tt]rong\s+)?(?:[Đđ]ầu\s+)?$/u.test(text.slice(sentence.start, start))) return false
  const said = text.slice(end, sentence.end)
  return (
    /^,?\s+(?:tình hình|bối cảnh|thời tiết|giá cả|thị trường|dịch bệnh)(?!\p{L})/u.test(said) &&
    !/(?<!\p{L})(?:dự báo|dự kiến|dự đoán|nhận định|có thể|khả năng|sẽ|phấn đấu|ước)(?!\p{L})/u.test(said)
  )
}

/** Marks that are given anew each year, and what a commune is made to reach. */
const yearlyMark =
  /đạt chuẩn\s+(?:tiếp cận pháp luật|an toàn|văn hóa|văn hoá|phù hợp với trẻ em)(?:\s+[\p{L},]+){0,8}\s*$/iu

/** `xã đạt chuẩn nông thôn mới năm 2026`: a mark that is reached once. */
export const isReached = (text: string, { kind, start }: TimeWords): boolean => {
  const before = text.slice(Math.max(0, start - 60), start)
  return kind === 'year' && /(?<!\p{L})đạt chuẩn(?:\s+\p{L}+){0,6}\s*$/iu.test(before) && !yearlyMark.test(before)
}
