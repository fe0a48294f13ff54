import { citedOf } from '../../reading/cited.ts'
import { withinEdits } from '../../text/nearText.ts'
import { wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Codes of bodies that stand in thousands of numbers; a letter off, and no other body's code. */
const bodies = ['UBND', 'HĐND', 'UBTVQH'] as const
const others: ReadonlySet<string> = new Set(['UBDT', 'UBKT', 'UBMT', 'UBQG', 'HDND', 'HĐBC'])

export const bodyCode: Rule = {
  id: 'LAW-23',
  severity: 'hint',
  title: 'Chữ viết tắt tên cơ quan trong số của văn bản viện dẫn viết đúng',
  why: 'Ký hiệu sai một chữ thì tra không ra văn bản.',
  unless: 'Chữ tắt ngắn dưới bốn chữ, hoặc khác từ hai chữ trở lên nên có thể là cơ quan khác.',
  source: custom,
  examples: [
    {
      name: 'Viết đúng',
      reports: 0,
      draft: says('Theo Kế hoạch số 7/KH-UBND ngày 06/01/2026 của UBND xã về dân vận.'),
    },
    {
      name: 'Thừa một chữ',
      reports: 1,
      draft: says('Theo Kế hoạch số 7/KH-UBNND ngày 06/01/2026 của UBND xã về dân vận.'),
    },
  ],
  *check(input) {
    for (const { passage, number, written, numberSpan } of citedOf(input).documents) {
      for (const part of number.split(/[/-]/u).slice(1)) {
        if (part.length < 4 || others.has(part) || bodies.some((body) => part.startsWith(body))) continue
        const near = bodies.find((body) => body.length >= 4 && withinEdits(part, body, 1))
        if (near === undefined) continue
        const to = written.replace(part, near)
        yield {
          ...passage.at(numberSpan),
          excerpt: written,
          message: `“${part}” trong “${written}”: có phải “${near}”?`,
          fix: wordFix(passage, [{ ...numberSpan, to }], 'one-click', `Viết “${to}”`),
        }
      }
    }
  },
}
