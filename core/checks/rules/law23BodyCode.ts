import { type CitedDocumentIn, citedOf } from '../../reading/cited.ts'
import { withinEdits } from '../../text/nearText.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

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
      name: 'Ký hiệu của bộ khác',
      reports: 1,
      draft: says('Theo Thông tư số 40/2017/TT-BTC ngày 28/4/2017 của Bộ Nội vụ quy định chế độ công tác phí.'),
    },
    {
      name: 'Thừa một chữ',
      reports: 1,
      draft: says('Theo Kế hoạch số 7/KH-UBNND ngày 06/01/2026 của UBND xã về dân vận.'),
    },
  ],
  *check(input) {
    for (const document of citedOf(input).documents) {
      yield* otherIssuer(document)
      const { passage, number, written, numberSpan } = document
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

/** Codes that are one body's, and what that body is called. */
const issuers: Readonly<Record<string, RegExp>> = {
  CP: /^Chính phủ/u,
  TTg: /^Thủ tướng/u,
  UBTVQH: /Thường vụ Quốc hội/iu,
  HĐND: /^(?:HĐND|Hội đồng nhân dân|Thường trực)/iu,
  UBND: /(?:UBND|[ỦU][ỷỶyY] ban nhân dân|Chủ tịch)/iu,
  BTC: /Tài chính/u,
  BNV: /Nội vụ/u,
  BYT: /Y tế/u,
  BCA: /Công an/u,
  BQP: /Quốc phòng/u,
  BTP: /Tư pháp/u,
  BXD: /Xây dựng/u,
  BGDĐT: /Giáo dục/u,
  BVHTTDL: /Văn hóa|Văn hoá|VHTTDL/u,
  BNNMT: /Nông nghiệp/u,
  BKHCN: /Khoa học/u,
}

/** `Thông tư số 40/2017/TT-BTC ... của Bộ Nội vụ`: the code and the name are of two bodies. */
function* otherIssuer({ passage, number, written, issuer, start, end }: CitedDocumentIn): Generator<RuleFinding> {
  const [code, ...more] = number
    .split(/[/-]/u)
    .slice(1)
    .filter((part) => issuers[part] !== undefined)
  // Of a document of several bodies the name may be of any.
  if (code === undefined || more.length > 0 || issuer === '' || /liên tịch|(?:, | và )/iu.test(issuer)) return
  if (
    issuers[code]?.test(issuer) !== false ||
    !/^(?:Chính|Thủ|Bộ \p{Lu}\p{Ll}|Ủy|Uỷ|UBND|HĐND|Hội đồng|Quốc)/u.test(issuer)
  )
    return
  yield {
    ...passage.at({ start, end }),
    severity: 'warning',
    excerpt: passage.text.slice(start, end),
    message: `Ký hiệu “${written}” không phải của ${issuer}: số, ký hiệu hoặc tên cơ quan có một chỗ sai.`,
    fix: toPlace,
  }
}
