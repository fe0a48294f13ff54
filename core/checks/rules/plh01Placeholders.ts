import { citedOf, isCited } from '../../reading/cited.ts'
import { passagesOf } from '../../reading/passages.ts'
import { around } from '../../reading/plan.ts'
import { toPlace } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const placeholders: Rule = {
  id: 'PLH-01',
  severity: 'error',
  title: 'Không còn chỗ chờ điền: “...”, “[ ]”, “xxx”, “___”',
  why: 'Chỗ chờ điền còn trên bản đã ký thì phải thu hồi để in lại.',
  unless: 'Dấu ba chấm đứng cuối phần liệt kê, hoặc chỗ trống do phần mềm in cho câu chưa trả lời (phép ASK báo).',
  source: custom,
  examples: [
    { name: 'Đã điền đủ', reports: 0, draft: (plan) => plan },
    {
      name: 'Vân vân ở cuối phần liệt kê',
      reports: 0,
      draft: says('Tuyên truyền qua mạng xã hội (Zalo, Facebook...).'),
    },
    { name: 'Liệt kê rồi “...;”', reports: 0, draft: says('Tổ chức hội nghị, tọa đàm, ...; phát tờ rơi.') },
    {
      name: 'Dấu ba chấm giữa hai dấu phẩy',
      reports: 1,
      draft: says('Thống nhất với Công an xã, ..., Ủy ban nhân dân xã quyết định.'),
    },
    { name: 'Số, ngày chưa điền', reports: 1, draft: says('Hoàn thành trước ngày .../.../2026.') },
    { name: 'Ngoặc trống', reports: 1, draft: says('Giao [ ] chủ trì thực hiện.') },
    { name: 'Ngoặc có chữ gợi ý', reports: 1, draft: says('Giao [tên đơn vị] chủ trì thực hiện.') },
    { name: 'Gạch dưới', reports: 1, draft: says('Kinh phí là ______ đồng.') },
    { name: 'Chữ xxx', reports: 1, draft: says('Giao ông xxx theo dõi.') },
    { name: 'Nguyễn Văn A', reports: 1, draft: says('Giao đồng chí Nguyễn Văn A theo dõi.') },
  ],
  *check(input) {
    const answers = JSON.stringify(input.draft.facts)
    for (const passage of passagesOf(input)) {
      const { text } = passage
      if (!suspicious.test(text)) continue
      // A form among the annexes is meant to be filled in by others.
      const form = passage.view !== null && passage.view.annex !== null
      const found = findIn(text)
        .filter(({ words }) => !(form && /[.…_]{3}|…|^[[(]\s*[\])]$/u.test(words)))
        .filter(
          // Blanks the page prints for answers not given are another rule's (`ASK`).
          ({ index, words }) => passage.isOwn(index, index + words.length) || answers.includes(words),
        )
      const [first] = found
      if (!first) continue
      const end = first.index + first.words.length
      yield {
        ...passage.at(...found.map(({ index, words }) => ({ start: index, end: index + words.length }))),
        excerpt: around(text, first.index, end),
        message: `Còn ${found.length > 1 ? `${found.length} ` : ''}chỗ chờ điền: “${first.words.trim()}”${isCited(citedOf(input), passage, first.index, end) ? ' trong tên văn bản' : ''}.`,
        fix: toPlace,
      }
    }
  },
}

const suspicious = /\.{3}|…|\[|_{3}|[xX]{3}|[xX]{2}\/|\(\s*\)|\?{2}|(?:Văn|Thị) [A-CX](?!\p{L})/u
/** Not in the midst of a row of dots: from its first or second one only, so that a long row is read once. */
const row = '(?<!\\.\\.(?=\\.)|……(?=…))'
const dots = '(?:\\.{3,}|…+)'
const patterns: readonly RegExp[] = [
  // Between two commas, and words go on behind: `Công an xã, ..., Ủy ban`.
  new RegExp(`(?<=,\\s?)${dots}(?=\\s?,\\s*\\p{L})`, 'gu'),
  // In a number or a date: `.../.../2026`, `số .../KH-UBND`, `ngày ... tháng ...`.
  new RegExp(`(?<![\\p{L}\\d])${row}${dots}\\s?/\\s?(?:${dots}\\s?/\\s?)?(?:\\d{4}|\\p{Lu}[\\p{L}-]*|${dots})?`, 'gu'),
  new RegExp(
    `(?<=(?<!\\p{L})(?:số|ngày|tháng|năm|lúc|là|khoảng|gồm|ông|bà|đồng chí|tên|do|với|tại|xã|phường|tỉnh)\\s)${dots}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})${row}${dots}(?=\\s(?:đồng|triệu|người|hộ|ngày|tháng|năm|lượt|buổi|hội nghị|%))`, 'gu'),
  /\.{6,}|…{2,}|_{3,}/gu,
  /\[(?!\d{1,3}\])[^\][]{0,80}\]/gu,
  /\(\s*\)/gu,
  /(?<![\p{L}\d])(?:x{3,}|X{4,}|[xX]{2}\/[xX]{2,4}(?:\/\d{4})?)(?![\p{L}\d])/gu,
  /\?{2,}/gu,
  /(?<!\p{L})(?:Nguyễn|Trần|Lê|Phạm|Hoàng)\s+(?:Văn|Thị)\s+[A-CX](?!\p{L})/gu,
]

/** In order; of two that overlap the longer. */
function findIn(text: string): { index: number; words: string }[] {
  const all = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ index: match.index, words: match[0] })))
    .filter(({ words }) => words !== '')
    .sort((a, b) => a.index - b.index || b.words.length - a.words.length)
  let end = 0
  return all.filter(({ index, words }) => {
    if (index < end) return false
    end = index + words.length
    return true
  })
}
