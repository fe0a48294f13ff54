/**
 * Days, hours and years there are none of.
 *
 * 1. Dates, months and quarters of a text (`whatIsWrong`), and a day alone with “hằng tháng” (`monthlySlips`).
 * 2. Hours and minutes of a clock (`clockSlips`), days of the week (`weekdaySlips`).
 * 3. School years that do not end in the year after they began (`schoolYearSlips`).
 */
import type { Span } from '../../legal/findCitations.ts'
import { isQuoted } from '../../reading/datesOf.ts'
import { byText } from '../../reading/keep.ts'
import { passagesOf } from '../../reading/passages.ts'
import { type TimeWords, timesIn } from '../../reading/timeWords.ts'
import { dateExists } from '../../text/dates.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import type { Rule } from '../shape/rule.ts'

/** Cited documents' dates too: a day that does not exist is wrong wherever it stands. */
export const dateIsThere: Rule = {
  id: 'DATE-01',
  severity: 'error',
  title: 'Ngày, tháng có trong lịch',
  why: 'Ngày không có trong lịch thì hạn không thực hiện được, văn bản dẫn cũng không tìm ra.',
  unless: 'Ngày nằm trong ngoặc kép, ở nơi nhận, hoặc là 29/02 mà không ghi năm.',
  source: 'Dương lịch',
  examples: [
    { name: 'Ngày có thật', reports: 0, draft: says('Báo cáo trước ngày 30 tháng 6 năm 2026.') },
    { name: 'Ngày 29/02 của năm nhuận', reports: 0, draft: says('Hoàn thành trước ngày 29/02/2028.') },
    { name: 'Ngày 31 tháng 6', reports: 1, draft: says('Báo cáo trước ngày 31/6/2026.') },
    { name: 'Tháng 13', reports: 1, draft: says('Hoàn thành trong tháng 13 năm 2026.') },
    { name: 'Quý V', reports: 1, draft: says('Tổ chức tập huấn trong Quý V năm 2026.') },
    { name: '25 giờ', reports: 1, draft: says('Khai mạc lúc 25 giờ ngày 15/6/2026.') },
    { name: 'Thứ không có', reports: 1, draft: says('Ra quân lúc 7 giờ 30 phút, thứ Tám, ngày 12/6/2026.') },
    {
      name: 'Kỳ họp thứ tám, lần thứ 9, thứ Bảy',
      reports: 0,
      draft: says(
        'Nghị quyết của kỳ họp thứ Tám, ngày 12/6/2026; Hội thi lần thứ 9, ngày 20/6/2026; khai mạc thứ Bảy, ngày 13/6/2026.',
      ),
    },
    { name: 'Năm học dài hai năm', reports: 1, draft: says('Tổng kết năm học 2025 - 2027 trong tháng 6 năm 2026.') },
    {
      name: 'Năm học liền nhau, giai đoạn nhiều năm',
      reports: 0,
      draft: says('Năm học 2025 - 2026 và năm học 2026-2027; các năm học 2021 - 2025; giai đoạn 2021 - 2025.'),
    },
    { name: '75 phút', reports: 1, draft: says('Khai mạc lúc 7 giờ 75 phút ngày 15/6/2026.') },
    { name: 'Ngày 38 hằng tháng', reports: 1, draft: says('Họp giao ban vào ngày 38 hằng tháng.') },
    {
      name: 'Ngày 25 hằng tháng, 92 ngày đêm',
      reports: 0,
      draft: says('Giao ban vào ngày 25 hằng tháng; cao điểm 92 ngày đêm.'),
    },
    { name: 'Thời lượng, không phải giờ', reports: 0, draft: says('Tập huấn 40 giờ, báo cáo trước 48 giờ.') },
    { name: 'Ngày viết bằng dấu chấm', reports: 1, draft: says('Khai mạc 31.6.2026 tại nhà văn hóa xã.') },
    {
      name: 'Ngày của văn bản được dẫn',
      reports: 1,
      draft: says('Theo Nghị quyết số 05/NQ-HĐND ngày 31/9/2025 của Hội đồng nhân dân xã về nhiệm vụ năm 2026.'),
    },
  ],
  *check(input) {
    for (const passage of passagesOf(input)) {
      if (passage.kind === 'recipient') continue
      for (const { excerpt, message, ...at } of slipsIn(passage.text))
        yield { ...passage.at(at), excerpt, message, fix: toPlace }
      for (const date of timesIn(passage.text)) {
        const excerpt = passage.text.slice(date.phraseStart, date.end)
        const wrong = date.quoted ? null : whatIsWrong({ ...date, words: excerpt })
        if (wrong === null) continue
        yield {
          ...passage.at(date),
          excerpt,
          message: `“${excerpt}” không có trong lịch: ${wrong}.`,
          fix: toPlace,
        }
      }
    }
  },
}

interface Slip extends Span {
  excerpt: string
  message: string
}

/** `lúc 25 giờ`, `7 giờ 75 phút`, `26h30 ngày 15/6`. A number of hours alone may be how long something takes. */
const clock = /(?<![\p{L}\d.,/-])(?<hour>\d{1,2})\s?(?:giờ|h)(?:\s?(?<minute>\d{2})(?!\d)(?:\s?phút)?)?(?![\p{L}\d])/giu
const asClock = /(?<!\p{L})(?:lúc|hồi)\s+$/iu
const asLength = /(?<!\p{L})(?:trong|tổng|thời lượng|kéo dài|sau|quá|vượt|ít nhất|tối đa|tối thiểu)\s+[^.;,]{0,20}$/iu

function* clockSlips(text: string): Generator<Slip> {
  if (!/\d\s?(?:giờ|h)/iu.test(text)) return
  for (const match of text.matchAll(clock)) {
    const { hour = '0', minute } = match.groups ?? {}
    const span = { start: match.index, end: match.index + match[0].length }
    const before = text.slice(Math.max(0, span.start - 40), span.start)
    const behind = text.slice(span.end, span.end + 20)
    const day = /^,?\s+(?:ngày\s+\d|(?:sáng|trưa|chiều|tối|cùng)\s|thứ\s)/iu.test(behind)
    if (minute === undefined ? !asClock.test(before) && !(day && Number(hour) < 48) : asLength.test(before)) continue
    const wrong = Number(hour) > 24 ? 'một ngày có 24 giờ' : Number(minute ?? 0) > 59 ? 'một giờ có 60 phút' : null
    if (wrong === null || isQuoted(text, span.start)) continue
    const excerpt = text.slice(span.start, span.end)
    yield { ...span, excerpt, message: `Không có “${excerpt}”: ${wrong}.` }
  }
}

/** `ngày 38 hằng tháng`, `trước ngày 45 mỗi quý`, `ngày 25 và ngày 35 của tháng`: a day without its month. */
const monthly =
  /(?<![\p{L}\d])ngày\s(?<day>\d{2})(?=\s(?:(?:và|đến|tới|hoặc)\s(?:hết\s)?(?:ngày\s)?\d{1,2}\s)?(?:hằng|hàng|mỗi|của|đầu|cuối|trong|các)\s(?:tháng|quý)|\s(?:tháng|quý)\s(?:sau|tiếp theo|kế tiếp|cuối|đầu))|(?<=(?:vào|trước|đến|hằng tháng từ|hạn)\s)ngày\s(?<late>3[2-9]|[4-9]\d)(?![\d./-]|\s(?:ngày|tháng\s\d))/gu

function* monthlySlips(text: string): Generator<Slip> {
  if (!/ngày\s\d{2}/u.test(text)) return
  for (const match of text.matchAll(monthly)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const day = Number(match.groups?.day ?? match.groups?.late)
    if ((day >= 1 && day <= 31) || isQuoted(text, span.start)) continue
    const wrong = day < 1 ? 'ngày bắt đầu từ 01' : 'một tháng nhiều nhất 31 ngày'
    yield { ...span, excerpt: match[0], message: `Không có “${match[0]}”: ${wrong}.` }
  }
}

/** `thứ Tám, ngày 31/7/2026`; `kỳ họp thứ Tám, ngày 31/7` counts sessions. */
const noWeekday =
  /(?<=(?:^|[,;:(–-]\s?|(?:phút|giờ|00|30|sáng|trưa|chiều|tối|vào|ngày)\s)\s*)[Tt]hứ\s(?:Tám|Chín|Mười|Một|[189])(?=,?\s\(?(?:ngày\s)?\d{1,2}(?:[/.-]\d{1,2}|\stháng\s))/gu
const countsSessions = /(?<!\p{L})(?:họp|phiên|lần|đợt|khóa|hội nghị|đại hội|vòng|kỳ)[\s,(]*$/iu

function* weekdaySlips(text: string): Generator<Slip> {
  if (!text.includes('hứ ')) return
  for (const match of text.matchAll(noWeekday)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (countsSessions.test(text.slice(Math.max(0, span.start - 20), span.start)) || isQuoted(text, span.start))
      continue
    yield {
      ...span,
      excerpt: match[0],
      message: `Không có “${match[0]}”: một tuần có thứ Hai đến thứ Bảy và Chủ nhật.`,
    }
  }
}

/** A school year begins in one year and ends in the next. */
const schoolYear = /(?<!\p{L}|[Cc]ác\s)[Nn]ăm học\s(?<from>20\d{2})\s?[-–]\s?(?<to>20\d{2})(?![\d/])/gu

function* schoolYearSlips(text: string): Generator<Slip> {
  if (!text.includes('ăm học 20')) return
  for (const match of text.matchAll(schoolYear)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (Number(match.groups?.to) === Number(match.groups?.from) + 1 || isQuoted(text, span.start)) continue
    yield {
      ...span,
      excerpt: match[0],
      message: `“${match[0]}”: một năm học bắt đầu năm này và kết thúc năm sau.`,
    }
  }
}

/** Read once a text: most have none. */
const slipsIn = byText((text: string): readonly Slip[] => [
  ...clockSlips(text),
  ...monthlySlips(text),
  ...weekdaySlips(text),
  ...schoolYearSlips(text),
])

function whatIsWrong({ kind, day, month, quarter, year, words }: TimeWords & { words: string }): string | null {
  if (kind === 'quarter') return quarter >= 1 && quarter <= 4 ? null : 'một năm có 4 quý'
  if (kind !== 'day' && kind !== 'month') return null
  // `đợt 2/2026`, `…/2026`: no month is said.
  if (kind === 'month' && month === 0 && !/tháng\s+0+(?!\d)/iu.test(words)) return null
  if (month < 1 || month > 12) return 'một năm có 12 tháng'
  if (kind === 'month') return null
  if (day < 1) return 'ngày bắt đầu từ 01'
  // Without a year, 29/02 may be right.
  const of = year ?? 2024
  if (dateExists({ year: of, month, day })) return null
  return `tháng ${month}${month === 2 && year !== null ? ` năm ${year}` : ''} có ${lastDayOf(of, month)} ngày`
}

function lastDayOf(year: number, month: number): number {
  let last = 31
  while (!dateExists({ year, month, day: last })) last -= 1
  return last
}
