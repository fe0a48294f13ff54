import { inQuotes } from '../../reading/cited.ts'
import { matchesIn } from '../../reading/keep.ts'
import { passagesOf } from '../../reading/passages.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { notCompared } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const right = 'Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng'

export const slogan: Rule = {
  id: 'LAW-20',
  severity: 'hint',
  title: 'Phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng” ghi đủ và thống nhất',
  why: 'Ghi thiếu vế hay đảo vế thì câu phương châm không còn là câu đang dùng, khi thẩm định bị nhắc.',
  unless: 'Câu chỉ nhắc một vài vế mà không bắt đầu từ “Dân biết”.',
  source: `Văn kiện Đại hội đại biểu toàn quốc lần thứ XIII của Đảng (${notCompared})`,
  examples: [
    { name: 'Đủ sáu vế', reports: 0, draft: says(`Thực hiện phương châm “${right}”.`) },
    { name: 'Bốn vế', reports: 1, draft: says('Thực hiện phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra”.') },
    {
      name: 'Sai thứ tự',
      reports: 1,
      draft: says('Thực hiện phương châm dân biết, dân bàn, dân kiểm tra, dân làm, dân giám sát, dân thụ hưởng.'),
    },
  ],
  *check(input) {
    for (const passage of passagesOf(input)) {
      if (!/[Dd]ân biết,/u.test(passage.text)) continue
      for (const match of formulaIn(passage.text)) {
        const [words] = match
        if (words.toLocaleLowerCase('vi').replace(/\s+/gu, ' ') === right.toLocaleLowerCase('vi')) continue
        const start = match.index
        const to = words.charAt(0) + right.slice(1)
        yield {
          ...passage.at({ start, end: start + words.length }),
          excerpt: words,
          message: `Phương châm hiện nay ghi sáu vế: “${right}”.`,
          // Quoted words are the clerk's to change.
          fix: inQuotes(passage.text, start)
            ? toPlace
            : wordFix(passage, [{ start, end: start + words.length, to }], 'one-click', 'Ghi đủ sáu vế'),
        }
      }
    }
  },
}

const formulaIn = matchesIn(
  /(?<!\p{L})[Dd]ân biết,(?:\s*dân (?:biết|bàn|làm|kiểm tra|giám sát|thụ hưởng)(?!\p{L}),?){2,}(?<!,)/gu,
)
