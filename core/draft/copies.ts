/**
 * Số bản: in how many copies a plan goes out, as its Nơi nhận says (NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.3).
 *
 * 1. A line is counted where it is sure: it names one body by a word bodies begin with, or says a figure (“12 thôn”). “Các phòng”,
 *    “Đảng ủy, HĐND, UBND xã”, “Giáo viên”, an answer: only the clerk can count them.
 * 2. What is kept is counted by the Lưu line.
 * 3. The sum goes behind the drafter's initials, which stay as they are.
 */
import type { Recipients } from './draft.ts'

interface Copies {
  /** What is sure, those kept among them. */
  counted: number
  /** Lines, as they are written, of which nobody can say how many copies they take. */
  open: string[]
}

export function copiesOf({ lines, filing }: Pick<Recipients, 'lines' | 'filing'>): Copies {
  const said = lines.map(({ text }) => text.trim()).filter((text) => text !== '')
  const amounts = said.map((text) => ({ text, amount: sentTo(text) }))
  const kept = filing.trim() === '' ? 0 : keptOf(filing)
  return {
    counted: [...amounts.map(({ amount }) => amount), kept].reduce<number>((sum, one) => sum + (one ?? 0), 0),
    open: [
      ...amounts.flatMap(({ text, amount }) => (amount === null ? [text] : [])),
      ...(kept === null ? [`Lưu: ${filing.trim()}`] : []),
    ],
  }
}

/** Null where nobody can say. */
function sentTo(text: string): number | null {
  const [behind = '', copies] = /\s*\((?:(\d{1,2})\s*(?:b|bản)|[^()]*)\)\s*$/u.exec(text) ?? []
  const one = text.slice(0, text.length - behind.length)
  if (uncounted.test(text)) return null
  if (/^\d/u.test(one)) {
    const parts = one.split(/,\s*|\s+và\s+/u).map((part) => figure.exec(part)?.[1])
    return parts.every((part) => part !== undefined) ? parts.reduce((sum, part) => sum + Number(part), 0) : null
  }
  const [called = ''] = /^(?:Ông|Bà|Đồng chí|Đ\/c)\s+/iu.exec(one) ?? []
  const name = one.slice(called.length)
  const isPerson = called !== '' && /^\p{Lu}[^,]*$/u.test(name) && !/\svà\s/u.test(name)
  return isPerson || isOneBody(name) ? Number(copies ?? 1) : null
}

/** An answer, words for many, a place where it is put up and not sent to, more than one number. */
const uncounted =
  /\{\{|(?<!\p{L})(?:các|những|mọi|tất cả|toàn thể|toàn bộ|từng|mỗi|lãnh đạo|thành viên|đại biểu|như|trang|cổng|liên quan|trực thuộc)(?!\p{L})|\/(?!c\s)|;|\d\s*(?:-|–|đến)\s*\d|\d,\s*\d/iu
const figure = /^(\d{1,3})\s+\p{L}[^\d]*$/u

/** Words a body's name begins with and goes on in capitals or names of a unit: `Phòng Kinh tế`, `Công an xã`. */
const named = 'Phòng|Sở|Trường|Thôn|Tổ dân phố|Khu phố|Bản|Ấp|Buôn|Làng|Chi bộ|Ban'
const body =
  'UBND|Ủy ban|HĐND|Hội đồng|Đảng ủy|Thường trực|TT\\.?|Tỉnh ủy|Thành ủy|Văn phòng|VP|Công an|CA|Trung tâm|Trạm|Hội|Đoàn|Chi cục|Cục|Bộ|Kho bạc|Tòa án|Viện|Thanh tra|Đài|UBMTTQ|MTTQ|Mặt trận|Quân sự|Liên đoàn|Công đoàn|Bảo hiểm|Thuế|Ngân hàng|Quỹ|Hạt|Đồn|BCĐ|BCH|BCHQS|Bưu điện|Điện lực|Hợp tác xã|HTX|Công ty'
const post = 'Chủ tịch|Bí thư|Hiệu trưởng|Giám đốc|Chánh Văn phòng|Kế toán trưởng'
const begins = new RegExp(`^(?:(?:${named})\\s+[\\p{Lu}\\d]|(?:${body}|${post})(?!\\p{L}))`, 'u')
/** Another body or post behind a comma or “và”. */
const another = new RegExp(`(?:,|\\svà)\\s+(?:${named}|${body}|${post}|Phó|PCT)(?!\\p{L})`, 'iu')
/** Names with several fields in them: `Phòng Kinh tế, Hạ tầng và Đô thị`, `Sở Nông nghiệp và Môi trường`. */
const ofFields = /^(?:Phòng|Sở|Bộ|Trung tâm|Ban|Chi cục|Ngân hàng)\s[^,]+(?:,[^,]+)?\svà\s[^,]+$/u
const ofLevels = /^Trường\s[^,]+\svà\s[^,]+$/u
const office = /^(?:Văn phòng|VP)\s(?:HĐND|Hội đồng nhân dân|Đoàn (?:ĐBQH|đại biểu Quốc hội))[^,]*\svà\s[^,]+$/u

function isOneBody(text: string): boolean {
  if (!begins.test(text)) return false
  if (!/,|\svà\s/u.test(text)) return true
  return office.test(text) || ((ofFields.test(text) || ofLevels.test(text)) && !another.test(text))
}

/** `VHXH`, `GDPT. Hiển`: who keeps it; then the copies where they are more than one: `HC (2)`, `HC 2`, `VHXH3b`. */
const keeper = /^\p{L}[\p{L}\d&.\s-]*?(?:\s*\((\d{1,2})\s*(?:b|bản)?\)|\s*(\d{1,2})b|\s(\d{1,2}))?\.?$/u

function keptOf(filing: string): number | null {
  const amounts = filing.split(/[,;]/u).map((part) => {
    const [whole, ...copies] = keeper.exec(part.trim()) ?? []
    return whole === undefined || /\svà\s/u.test(part) ? null : Number(copies.find((each) => each !== undefined) ?? 1)
  })
  return amounts.some((one) => one === null) ? null : amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

/** `(30)`, `.05b`, ` 30`, `(20 bản)`, `(...)`. A figure right behind the initials is one of theirs: `KT1`. */
const said = /(?:^|[.\s]*)\(\s*(?:\d+|[.…_]+)?\s*(?:b|bản)?\s*\)\s*\.?$|(?:^|[.\s]+)\d+\s*(?:b|bản)?\s*$|[.\s]+$/u

/** `PL.(30)` with 42 copies → `PL.(42)`; `PL` → `PL.(42)`; empty → `(42)`. */
export function withCopies(drafterCode: string, copies: number): string {
  const initials = drafterCode.trim().replace(said, '')
  return initials === '' ? `(${copies})` : `${initials}.(${copies})`
}
