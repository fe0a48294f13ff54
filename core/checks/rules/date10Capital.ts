import { passagesOf } from '../../reading/passages.ts'
import { around } from '../../reading/plan.ts'
import { isGuarded } from '../../reading/textGuards.ts'
import { says } from '../kits/exampleText.ts'
import { wordFix } from '../kits/fixes.ts'
import { decreeCapitals } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Behind a word or a comma on the same line: not at the beginning of a sentence, of a cell, behind a colon. */
const capital = /(?<=[\p{L}\d],?[ \u00a0])(?:Năm(?= \d{4}(?!\d))|Tháng(?= \d{1,2}(?:\/| năm |[ .,;]|$)))/gu

/** All of a text are mended together: one button a text. */
export const lowerCaseTime: Rule = {
  id: 'DATE-10',
  severity: 'hint',
  title: 'Chữ “năm”, “tháng” trong câu viết thường',
  why: '“Năm”, “Tháng” viết hoa giữa câu trông như một câu mới bắt đầu.',
  unless: 'Chữ đứng đầu câu, đầu ô, sau dấu hai chấm, hoặc trong tên riêng, tên văn bản, ngoặc kép.',
  source: decreeCapitals(),
  examples: [
    { name: 'Viết thường', reports: 0, draft: says('Kiểm tra trong Quý III năm 2026 và tháng 11 năm 2026.') },
    { name: 'Đầu câu', reports: 0, draft: says('Năm 2026 bố trí kinh phí một lần. Tháng 11 rà soát lại.') },
    { name: 'Năm viết hoa giữa câu', reports: 1, draft: says('Kiểm tra trong Quý III Năm 2026.') },
    { name: 'Tháng viết hoa giữa câu', reports: 1, draft: says('Kiểm tra xong trong Tháng 11 năm 2026.') },
  ],
  *check(input) {
    for (const passage of passagesOf(input)) {
      const { text } = passage
      if (!/(?:Năm|Tháng) \d/u.test(text)) continue
      const found = [...text.matchAll(capital)]
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          to: match[0].toLocaleLowerCase('vi'),
        }))
        .filter(({ start, end }) => !isGuarded(text, start, end))
      const [first] = found
      if (!first) continue
      yield {
        ...passage.at(...found),
        excerpt: around(text, first.start, first.end, 12),
        message: `“${text.slice(first.start, first.end)}” ở giữa câu viết thường: “${first.to}”.`,
        fix: wordFix(passage, found, 'one-click', 'Viết thường'),
      }
    }
  },
}
