import { type Passage, passagesOf } from '../../reading/passages.ts'
import { occurrencesOf } from '../../reading/textFix.ts'
import { says } from '../kits/exampleText.ts'
import { wordFix } from '../kits/fixes.ts'
import type { Rule } from '../shape/rule.ts'

interface Term {
  wrong: string
  right: string
  law: string
}

/** Terms a law defines, as they are commonly altered. */
const terms: readonly Term[] = [
  {
    wrong: 'Ban Giám sát đầu tư cộng đồng',
    right: 'Ban Giám sát đầu tư của cộng đồng',
    law: 'Luật Thực hiện dân chủ ở cơ sở',
  },
  {
    wrong: 'Ban giám sát đầu tư cộng đồng',
    right: 'Ban Giám sát đầu tư của cộng đồng',
    law: 'Luật Thực hiện dân chủ ở cơ sở',
  },
  { wrong: 'kỳ họp định kỳ', right: 'kỳ họp thường lệ', law: 'Luật Tổ chức chính quyền địa phương' },
  {
    wrong: 'phiên họp định kỳ của Hội đồng nhân dân',
    right: 'kỳ họp thường lệ của Hội đồng nhân dân',
    law: 'Luật Tổ chức chính quyền địa phương',
  },
  { wrong: 'Ban Thanh tra công nhân', right: 'Ban Thanh tra nhân dân', law: 'Luật Thực hiện dân chủ ở cơ sở' },
  { wrong: 'quy ước, hương ước', right: 'hương ước, quy ước', law: 'Nghị định số 61/2023/NĐ-CP' },
  { wrong: 'hòa giải viên cơ sở', right: 'hòa giải viên ở cơ sở', law: 'Luật Hòa giải ở cơ sở' },
]

export const officialTerms: Rule = {
  id: 'ABB-05',
  severity: 'warning',
  title: 'Tên gọi do luật định viết đúng như luật',
  why: 'Luật đã đặt tên; gọi khác đi thì không còn là tổ chức, kỳ họp mà luật nói tới.',
  unless: 'Tên nằm trong ngoặc kép, hoặc không thuộc các tên hay bị viết sai mà phép này biết.',
  source: 'Luật Thực hiện dân chủ ở cơ sở; Luật Tổ chức chính quyền địa phương',
  examples: [
    { name: 'Viết như luật', reports: 0, draft: says('Ban Giám sát đầu tư của cộng đồng hoạt động theo quy định.') },
    { name: 'Thiếu chữ của', reports: 1, draft: says('Ban Giám sát đầu tư cộng đồng hoạt động theo quy định.') },
    { name: 'Kỳ họp định kỳ', reports: 1, draft: says('Trình Hội đồng nhân dân xã tại kỳ họp định kỳ giữa năm 2026.') },
    { name: 'Trong ngoặc kép', reports: 0, draft: says('Khẩu hiệu “Vì Ban Giám sát đầu tư cộng đồng” của xã.') },
  ],
  *check(input) {
    for (const passage of passagesOf(input)) {
      if (!likely.test(passage.text)) continue
      for (const each of terms) yield* altered(passage, each)
    }
  },
}

const likely = /đầu tư cộng đồng|họp định kỳ|Thanh tra công nhân|quy ước, hương ước|hòa giải viên cơ sở/u

function* altered(passage: Passage, { wrong, right, law }: Term) {
  const found = occurrencesOf(passage.text, wrong, right)
  const [first] = found
  if (!first) return
  yield {
    ...passage.at(...found),
    excerpt: wrong,
    message: `“${wrong}” theo ${law} là “${right}”.`,
    fix: wordFix(passage, found, 'one-click', `Đổi thành “${right}”`),
  }
}
