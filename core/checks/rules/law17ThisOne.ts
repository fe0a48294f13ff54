import { asDocument, citedOf, inQuotes } from '../../reading/cited.ts'
import { definitionsOf } from '../../reading/definitions.ts'
import { matchesIn } from '../../reading/keep.ts'
import { passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { citeShort } from '../../text/citations.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { both, competence, says, withBases } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const base =
  'Thực hiện Nghị quyết số 15/NQ-HĐND ngày 19 tháng 12 năm 2025 của Hội đồng nhân dân xã về công tác năm 2026.'

export const thisOne: Rule = {
  id: 'LAW-17',
  severity: 'warning',
  title: 'Chữ “này” chỉ gắn với chính văn bản đang soạn: “Kế hoạch này”',
  why: '“Nghị quyết này” trong một kế hoạch dễ bị hiểu là chính văn bản đang ký.',
  unless: 'Chữ ấy nằm trong ngoặc kép, chép nguyên từ văn bản khác.',
  source: custom,
  examples: [
    { name: 'Kế hoạch này', reports: 0, draft: says('Triển khai Kế hoạch này.') },
    {
      name: 'Nghị quyết này',
      reports: 1,
      draft: both(withBases(competence, base), says('Gắn với triển khai Nghị quyết này.')),
    },
  ],
  *check(input) {
    for (const passage of passagesOf(input)) {
      if (!passage.text.includes(' này')) continue
      for (const match of otherIn(passage.text)) {
        if (inQuotes(passage.text, match.index)) continue
        const [words, type = ''] = match
        const name = onlyOneMeant(input, type)
        const start = match.index
        yield {
          ...passage.at({ start, end: start + words.length }),
          excerpt: words,
          message: `Trong một kế hoạch, “${words}” dễ hiểu là văn bản đang soạn; ghi rõ ${name ? `“${name}”` : 'văn bản nào'}.`,
          fix: name
            ? wordFix(passage, [{ start, end: start + words.length, to: name }], 'one-click', `Viết “${name}”`)
            : toPlace,
        }
      }
    }
  },
}

const otherIn = matchesIn(
  /(?<!\p{L})(Nghị quyết|Nghị định|Quyết định|Bộ luật|Luật|Pháp lệnh|Thông tư|Chỉ thị|Công văn|Hướng dẫn|Thông báo)\s+này(?!\p{L})/gu,
)

/** The short form the plan has given it, else the only document of this type it cites. */
function onlyOneMeant(input: PlanInput, type: string): string | null {
  const terms = definitionsOf(input).filter(({ term }) => term.split(' số ')[0] === type)
  if (terms.length === 1) return terms[0]?.term ?? null
  const { documents, laws } = citedOf(input)
  const names = new Set([
    ...documents.filter((each) => each.type === type && !each.nested).map((each) => citeShort(asDocument(each))),
    ...laws.filter((each) => each.type === type && !each.nested).map((each) => `${type} ${each.name.official}`),
  ])
  return names.size === 1 ? ([...names][0] ?? null) : null
}
