import { citedOf, inQuotes } from '../../reading/cited.ts'
import { wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const wordSo: Rule = {
  id: 'LAW-08',
  severity: 'warning',
  title: 'Giữa tên loại và số văn bản có chữ “số”',
  why: 'Chỗ có chữ “số”, chỗ không thì trong một văn bản có hai cách ghi.',
  unless: 'Đó là đề án, chương trình, chữ trong ngoặc kép hoặc phần tên của văn bản khác.',
  source: custom,
  examples: [
    { name: 'Nghị định số 59/2023/NĐ-CP', reports: 0, draft: says('Theo Nghị định số 59/2023/NĐ-CP.') },
    { name: 'Nghị định 59/2023/NĐ-CP', reports: 1, draft: says('Theo Nghị định 59/2023/NĐ-CP.') },
  ],
  *check(input) {
    for (const { passage, hasSo, nested, start, end, type, key, numberSpan, party } of citedOf(input).documents) {
      if (hasSo || nested || /^(?:Đề án|Chương trình)$/u.test(type) || inQuotes(passage.text, start)) continue
      yield {
        ...passage.at({ start, end }),
        excerpt: passage.text.slice(start, numberSpan.end),
        message: `Viết “${type} số ${key}”: có chữ “số” trước ${party ? 'số và ký hiệu' : 'số, ký hiệu'}.`,
        fix: wordFix(passage, [{ start: numberSpan.start, end: numberSpan.start, to: 'số ' }], 'auto', 'Thêm chữ “số”'),
      }
    }
  },
}
