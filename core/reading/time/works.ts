/** Works that are begun once and finished once: no year of their own comes again. */

import { isoOf } from '../../text/dates.ts'
import { sentenceAt } from '../datesOf.ts'
import { byText } from '../keep.ts'
import { type TimeWords, timeWordsIn } from '../timeWords.ts'
import type { Reading } from './oldTime.ts'

const begun =
  /(?<!\p{L})(?:khởi công|động thổ|khánh thành|đưa vào (?:sử dụng|vận hành|khai thác)|bắt đầu (?:thi công|xây dựng))(?:\s+[\p{L},]+){0,3}\s+(?:[\p{L}]+\s+)?(?:\d{1,2}\/)*(?:[IVX\d]+\/)?(?<year>20\d\d)/giu

/** Of a sentence, however many times stand in it. */
const yearsBegun = byText((sentence) => [...sentence.matchAll(begun)].map(({ groups }) => Number(groups?.year)))

/** `khởi công quý III/2025, hoàn thành quý II/2026`: a work begun before the plan's year is finished once. */
export function isUndertaking(text: string, time: TimeWords, reading: Reading): boolean {
  const { from } = reading
  if (time.year === null || time.year < from) return false
  const { start, end } = sentenceAt(text, time.start)
  return (
    yearsBegun(text.slice(start, end)).some((year) => year < from) ||
    timeWordsIn(text).some(
      (other) =>
        other.start >= start && other.start < time.start && other.year === from && isFirstStone(text, other, reading),
    )
  )
}

/** `khởi công tháng 02/2026` in a plan of April 2026: the work was begun before, and is finished once. */
export function isFirstStone(text: string, time: TimeWords, { issued, exact }: Reading): boolean {
  const { year, month, day, kind } = time
  if (!exact || year === null || month < 1 || month > 12 || (kind !== 'day' && kind !== 'month')) return false
  return (
    firstStone.test(text.slice(Math.max(0, time.start - 50), time.start)) &&
    isoOf({ year, month, day: day || 28 }) < issued
  )
}

/** `hoàn thành và đưa Trung tâm vào hoạt động trong quý I năm 2026`, `khánh thành nhà văn hóa trong tháng 8/2026`: done once. */
export function isOpened(text: string, time: TimeWords): boolean {
  const before = text.slice(sentenceAt(text, time.start).start, time.start)
  return (time.kind !== 'year' && opened.test(before)) || built.test(before) || finished.test(before)
}

/** `xây dựng nhà văn hóa thôn 3`, `bê tông hóa đường trục thôn Đông`: one work at one place. `giai đoạn 1 quý II/2026`: a part of one. */
const works =
  'nhà (?:văn hóa|sinh hoạt|lớp học|vệ sinh|hội trường)|cầu|cống|đường|tuyến|ngõ|kênh|mương|trạm|trường|chợ|trụ sở|sân|bể|hồ|đập|kè|nghĩa trang|công viên|điểm vui chơi|cụm loa'
const placed = '(?:(?:thôn|bản|ấp|buôn|xóm|làng|khu phố|tổ dân phố|tổ|khu)\\s+(?:số\\s+)?\\d|\\p{Lu})'
const built = new RegExp(
  [
    `(?<!\\p{L})(?:[Xx]ây dựng|[Xx]ây mới|[Xx]ây|[Ll]àm mới|[Nn]âng cấp|[Cc]ải tạo|[Mm]ở rộng|[Ll]ắp đặt|[Bb]ê tông hóa|[Cc]ứng hóa|[Kk]iên cố hóa|[Hh]oàn thành)\\s+(?:${works})(?:\\s+[\\p{Ll}\\d-]+){0,5}\\s+${placed}[^.;:]{0,80}$`,
    `(?<!\\p{L})(?:[Gg]iải phóng mặt bằng|[Tt]hi công|[Hh]oàn thành)\\s+(?:dự án|công trình)\\s+(?:[\\p{Ll}]+\\s+){0,3}?(?:${works}|khu)(?!\\p{L})[^.;:]{0,90}$`,
    '(?<!\\p{L})giai đoạn\\s+(?:[1-9]|I{1,3}|IV|V)\\s*[,:(]?\\s*(?:trong\\s+|vào\\s+|trước\\s+|(?:hoàn thành|xong)\\s+(?:trong\\s+|trước\\s+)?)?(?:ngày\\s+)?$',
  ].join('|'),
  'u',
)

/** `phấn đấu về đích nông thôn mới nâng cao trong quý IV/2026`: a mark that is reached once. */
const finished = /(?<!\p{L})về đích(?!\p{L})[^.;,]{0,60}$/iu

const opened =
  /(?<!\p{L})(?:đưa\s+(?:[\p{L}\d,]+\s+){0,10}?vào\s+(?:hoạt động|vận hành|sử dụng|khai thác)|khánh thành|khởi công|động thổ|nghiệm thu,? bàn giao)(?![^.;]*(?<!\p{L})(?:báo cáo|gửi|đăng ký)(?!\p{L}))[^.;]{0,60}$/iu

const firstStone =
  /(?<!\p{L})(?:khởi công|động thổ|bắt đầu (?:thi công|xây dựng))(?:\s+(?:từ|vào|trong|năm|ngày|tháng|hồi))*\s*$/iu
