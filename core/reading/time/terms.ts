/** The end of a contract, a permit, a guarantee: it is set by that document, and another year has another one. */
import { sentenceAt } from '../datesOf.ts'
import type { TimeWords } from '../timeWords.ts'

const held =
  '(?:hợp đồng|giấy phép|giấy chứng nhận|giấy chứng thực|chứng chỉ|chứng thư|chữ ký số|thẻ|bảo hành|bảo hiểm|tên miền|bản quyền|thời hạn thuê)'
const marks = '(?:(?:vào|đến|tới|từ|hết|trong|ngày|tháng|quý|năm|cuối|đầu|là)\\s+)*'
const runsOut =
  '(?:(?:hết hạn|hết thời hạn|đáo hạn|mãn hạn)(?!\\s+(?:nộp|đăng ký|tiếp nhận|thu|nhận|gửi|báo cáo|tham gia))|(?:có\\s+|còn\\s+)?(?:giá trị|hiệu lực|thời hạn|hạn)(?:\\s+(?:sử dụng|thuê))?\\s+(?:đến|tới))'

/** `hợp đồng thuê máy hết hạn ngày`, `giấy phép có giá trị đến hết ngày`, `bảo hành máy đến hết tháng`. */
const heldFirst = new RegExp(
  `(?<!\\p{L})${held}(?!\\p{L})[^.;:]{0,80}?\\s${runsOut}(?:\\s+[\\p{L}]+){0,3}?\\s+${marks}$|(?<!\\p{L})bảo hành(?:\\s+[\\p{L}]+){0,6}?\\s+(?:đến|tới)\\s+${marks}$`,
  'iu',
)
/** `hết hạn hợp đồng với đơn vị vận chuyển vào tháng`. */
const runsOutFirst = new RegExp(`(?<!\\p{L})${runsOut}\\s+${held}(?!\\p{L})[^.;:,]{0,60}?\\s${marks}$`, 'iu')

/** Whether the words before a time say that something held for a term runs out then. A limit (`trước ngày`) is work to be done. */
export function isTermEnd(text: string, { start, bound }: TimeWords): boolean {
  if (bound === 'before') return false
  const before = text.slice(Math.max(sentenceAt(text, start).start, start - 200), start)
  return heldFirst.test(before) || runsOutFirst.test(before)
}
