import { excerptOf, readingOf } from '../../reading/plan.ts'
import { foldText, withoutBrackets } from '../../text/normalize.ts'
import { changeClosing, changeOpening } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const samePlanName: Rule = {
  id: 'LAY-14',
  severity: 'hint',
  title: 'Tên kế hoạch ở trích yếu, câu mở đầu và câu kết giống nhau',
  why: 'Câu mở đầu và câu kết gọi tên khác trích yếu thì người nhận không biết phải thực hiện kế hoạch nào.',
  unless: 'Tên này chỉ là phần đầu hay phần cuối của tên kia, hoặc câu ấy không gọi tên kế hoạch.',
  source: custom,
  examples: [
    { name: 'Ba chỗ cùng tên', reports: 0, draft: (plan) => plan },
    {
      name: 'Câu kết gọi tên khác',
      reports: 1,
      draft: changeClosing((text) => text.replace('thực hiện dân chủ ở cơ sở', 'triển khai Quy chế dân chủ')),
    },
    {
      name: 'Câu mở đầu nêu kế hoạch của cấp trên',
      reports: 0,
      draft: changeOpening(
        (text) =>
          `Thực hiện Kế hoạch số 12/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh về việc ban hành Kế hoạch cải cách hành chính năm 2026; ${text}`,
      ),
    },
    {
      name: 'Câu mở đầu nêu quyết định ban hành kế hoạch của bộ, cách bằng dấu chấm',
      reports: 0,
      draft: changeOpening(
        (text) =>
          `Thực hiện Quyết định số 912/QĐ-BNV ngày 18/5/2025 của Bộ Nội vụ về việc ban hành Kế hoạch phát triển hạ tầng. ${text}`,
      ),
    },
  ],
  *check(input) {
    const reading = readingOf(input)
    const title = comparableName(reading.title)
    if (title === '' || reading.title.includes('[')) return
    for (const view of reading.body) {
      const { role } = view.block
      if (role !== 'opening' && role !== 'closing') continue
      const said = planNamed(view.text, role === 'opening')
      if (said === null || agree(title, comparableName(said))) continue
      yield {
        place: view.place,
        excerpt: excerptOf(said),
        message: `${role === 'opening' ? 'Câu mở đầu' : 'Câu kết'} gọi là “Kế hoạch ${excerptOf(said, 70)}”, trích yếu là “${excerptOf(reading.title, 70)}”.`,
        fix: { kind: 'ask', label: 'Đến câu này' },
      }
    }
  },
}

/** `...; Ủy ban nhân dân xã ban hành Kế hoạch`: where the body that issues the plan is named. */
const issues =
  /(?<=[,;]\s)(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Sở|Phòng|Trường|Chủ tịch)[^,;:]{0,60}?\s(?:ban hành|xây dựng|lập)\s+Kế hoạch/u

/** Where the sentence comes to its own plan: the last that is issued, none that a cited decision issued (`về việc ban hành Kế hoạch`). */
function ownClause(text: string): number {
  const named = issues.exec(text)
  if (named) return named.index
  const own = [...text.matchAll(/(?:ban hành|xây dựng|lập)\s+Kế hoạch/gu)].filter(
    ({ index }) => !/(?<!\p{L})(?:việc|về|đã)\s+$/u.test(text.slice(0, index)),
  )
  return own.at(-1)?.index ?? text.length
}

/** What the sentence calls the plan; null where it gives no name. */
function planNamed(text: string, opening: boolean): string | null {
  const pattern = opening
    ? /(?:ban hành|xây dựng|lập)\s+Kế hoạch\s+([^;:]+?)(?=,?\s+(?:với|cụ thể|như sau|gồm)|[;:]|$)/u
    : /Trên đây là Kế hoạch\s+([^;:]+?)(?=,?\s+(?:yêu cầu|đề nghị)|[;:]|\.\s|\.\/\.|\.$|$)/u
  // The plan of another body, which this one goes on from, stands before the last clause.
  const said = pattern.exec(opening ? text.slice(ownClause(text)) : text)?.[1]?.trim() ?? ''
  return said === '' || /^(?:này|như sau|(?:triển khai |tổ chức )?thực hiện)$/u.test(said) ? null : said
}

/** Words alone: no brackets, no place and issuer at the end, which one place says and the other leaves out. */
const comparableName = (text: string): string =>
  foldText(withoutBrackets(text))
    .replace(/\bhdnd\b/gu, 'hoi dong nhan dan')
    .replace(/\bubnd\b/gu, 'uy ban nhan dan')
    .replace(/[“”"'.,*]/gu, '')
    // `Kế hoạch của Ban Thường trực ... về thực hiện ...`: whose plan it is, then its name.
    .replace(/^cua .{4,120}? (?:ve|trong) (?:viec )?/u, '')
    .replace(/^(?:ve (?:viec )?|trien khai thuc hien |trien khai |thuc hien |to chuc )+/u, '')
    .replace(
      /\b(?:cua|tren dia ban) (?:uy ban nhan dan|ubnd|van phong|xa|phuong|dac khu|thi tran|thi xa|tinh)\b.*?(?= nam \d{4}|$)/gu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim()

const agree = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one) || one.endsWith(other)
