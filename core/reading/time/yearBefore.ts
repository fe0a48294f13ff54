/** The year before the plan’s, whichever it is: compared with, carried on from, reckoned for. */
import { sentenceAt } from '../datesOf.ts'
import type { TimeWords } from '../timeWords.ts'
import { isTold } from './saidOfTime.ts'

/** `năm 2026 tăng 2 bậc so với năm 2025`, `năm 2025 chuyển sang năm 2026`, `phát huy kết quả đạt được năm 2025`: the year before the plan's, whichever it is. */
export function isRelative(text: string, time: TimeWords, planYear: number): boolean {
  if (time.kind !== 'year') return false
  const { start, end } = sentenceAt(text, time.start)
  const before = text.slice(start, time.start)
  const behind = text.slice(time.end, end)
  // `phát huy kết quả năm 2025 (đạt 98% chỉ tiêu)`: what stands in the brackets is of that year alone.
  if (/(?<!\p{L})[Pp]hát huy(?:\s+[\p{L},]+){1,12}\s+$/u.test(before)) return !/^\s*\([^)]*\d/u.test(behind)
  if (keepsUp.test(before)) return true
  if (leftBefore.test(before) || leftBehind(planYear).test(behind)) return true
  if (isTold(text, time)) return false
  return (
    compared.test(before) ||
    new RegExp(
      `^\\s+(?:(?:được )?(?:phép )?(?:chuyển|chuyển tiếp|chuyển nguồn|kéo dài)(?: thời gian (?:thực hiện|giải ngân))? )?sang năm ${planYear}(?!\\d)`,
      'u',
    ).test(behind)
  )
}

/** `Duy trì kết quả đạt được năm 2025`. */
const keepsUp =
  /(?<!\p{L})(?:duy trì|giữ vững|kế thừa|tiếp nối)\s+(?:và phát huy\s+)?(?:những\s+|các\s+)?(?:kết quả|thành quả|thành tích)(?:\s+(?:đã\s+)?đạt được)?(?:\s+(?:của|trong))?\s+$/iu

/** `so với năm 2025`, `thấp hơn năm 2025`, `bằng mức năm 2025`. */
const compared =
  /(?<!\p{L})(?:so với|(?:thấp|cao|nhiều|ít|lớn|tốt|nhanh|sớm|kém)\s+hơn(?:\s+so với)?|bằng|tương đương|như)\s+(?:\d[\d.,]*\s*%\s+)?(?:(?:với|cùng kỳ|cả|thực hiện|mức|số|kết quả|dịp|hè|vụ|mùa|đợt|dự toán|kế hoạch|ước)\s+){0,3}(?:Tết\s+(?:Nguyên đán\s+)?(?:\p{Lu}\p{Ll}+\s+){2})?$/iu
/** `số trẻ chưa tiêm của năm 2025`, `nhiệm vụ tồn đọng năm 2025`: what is left from the year before. */
const leftBefore =
  /(?<!\p{L})(?:(?:chưa|còn nợ|nợ đọng|tồn đọng|còn lại|chuyển tiếp|chuyển nguồn)(?:\s+[\p{L},]+){0,4}\s+(?:của|từ)|tồn đọng|nợ đọng|chuyển tiếp)\s+$/iu
/** `trúng tuyển năm 2025 nhưng chưa gọi nhập ngũ được đưa vào nguồn năm 2026`. */
const leftBehind = (planYear: number): RegExp =>
  new RegExp(
    `^\\s+(?:(?:nhưng\\s+|mà\\s+)?(?:chưa|còn)(?:\\s+[\\p{L},]+){1,14}\\s+năm\\s+${planYear}(?!\\d)|(?:được\\s+)?(?:chuyển(?:\\s+(?:nguồn|tiếp))?\\s+sang|còn nợ|kết dư|chưa (?:chi|sử dụng|giải ngân) hết)(?!\\p{L})(?!\\s+năm\\s))`,
    'u',
  )

/** `bị tai nạn trong năm 2025 và quý I/2026`: said together with a part of the plan's year. */
export const goesWithPlanYear = (text: string, time: TimeWords, next: TimeWords | null, planYear: number): boolean =>
  time.kind === 'year' &&
  next?.year === planYear &&
  next.kind !== 'day' &&
  !isTold(text, time) &&
  (/^\s+(?:và|đến|-|–)\s+(?:trong\s+|hết\s+)?$/u.test(text.slice(time.end, next.start)) ||
    /^[;,]?\s+(?:(?:và|đến|-|–)\s+)?(?:0?[369]|ba|sáu|chín)\s+tháng\s+(?:đầu\s+)?$/u.test(
      text.slice(time.end, next.start),
    ))

/** `Quyết toán ngân sách năm 2025`, `Tự chấm điểm … năm 2025` with nothing behind it: always the year before. */
const reckonedAlone =
  /^(?:(?:Lập|Thực hiện|Hoàn thành|Tổ chức|Báo cáo|Công khai|Trình|Nộp|Phê duyệt|Thẩm định)\s+)?(?:báo cáo\s+)?(?:[Qq]uyết toán|[Tt]ự (?:chấm điểm|đánh giá)|[Cc]hấm điểm)(?:\s+[\p{L},()-]+){0,14}\s+$/u

/** `chấm điểm năm 2025 xong trước ngày 15/01/2026`, `quyết toán năm 2025 trong Quý I/2026`: reckoned anew each year, for the one before. */
export function isReckoned(text: string, time: TimeWords, next: TimeWords | null, planYear: number): boolean {
  if (time.kind === 'year' && reckonedAlone.test(text.slice(0, time.start)) && !isTold(text, time)) return true
  if (time.kind !== 'year' || next === null || next.year !== planYear || next.kind === 'year') return false
  const between = text.slice(time.end, next.start)
  return (
    /^(?:[^.;,]{0,50}|:\s[^.;:]{0,60})(?:trước|trong|vào|xong|hết|nhất)\s+(?:ngày\s+)?$/iu.test(between) &&
    /(?<!\p{L})(?:công bố|niêm yết|thu thập|điều tra|thống kê|chốt|rà soát|chấm điểm|đánh giá|xếp loại|phân loại|bình xét|báo cáo|tổng kết|quyết toán|thanh toán|công khai|kiểm kê|tổng hợp|khen thưởng|đề nghị (?:tặng|xét|công nhận))(?!\p{L})[^.;,]{0,80}$/iu.test(
      text.slice(0, time.start),
    )
  )
}
