/** The year before the plan’s, whichever it is: compared with, carried on from, reckoned for. */
import { sentenceAt } from '../datesOf.ts'
import type { TimeWords } from '../timeWords.ts'
import { isTold } from './saidOfTime.ts'

/** `năm 2026 tăng 2 bậc so với năm 2025`, `năm 2025 chuyển sang năm 2026`, `phát huy kết quả đạt được năm 2025`: the year before the plan's, whichever it is. */
export function isRelative(text: string, time: TimeWords, planYear: number): boolean {
  if (time.kind !== 'year') return false
  const { start, end } = sentenceAt(text, time.start)
  const before = text.slice(start, time.start)
  if (/(?<!\p{L})[Pp]hát huy(?:\s+[\p{L},]+){1,12}\s+$/u.test(before)) return true
  if (isTold(text, time)) return false
  const own = new RegExp(`(?<!\\d)${planYear}(?!\\d)`, 'u')
  return (
    (/so với (?:cùng kỳ |cả |thực hiện )?$/u.test(before) && own.test(before)) ||
    new RegExp(`^\\s+(?:(?:chuyển|chuyển tiếp|chuyển nguồn|kéo dài) )?sang năm ${planYear}(?!\\d)`, 'u').test(
      text.slice(time.end, end),
    )
  )
}

/** `chấm điểm năm 2025 xong trước ngày 15/01/2026`, `quyết toán năm 2025 trong Quý I/2026`: reckoned anew each year, for the one before. */
export function isReckoned(text: string, time: TimeWords, next: TimeWords | null, planYear: number): boolean {
  if (time.kind !== 'year' || next === null || next.year !== planYear || next.kind === 'year') return false
  const between = text.slice(time.end, next.start)
  return (
    /^[^.;,]{0,50}(?:trước|trong|vào|xong|hết|nhất)\s+(?:ngày\s+)?$/iu.test(between) &&
    /(?<!\p{L})(?:chấm điểm|đánh giá|xếp loại|phân loại|bình xét|báo cáo|tổng kết|quyết toán|công khai|kiểm kê|tổng hợp)(?!\p{L})[^.;,]{0,80}$/iu.test(
      text.slice(0, time.start),
    )
  )
}
