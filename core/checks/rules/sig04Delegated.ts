import { place } from '../../document/place.ts'
import { has, linesOf, signed } from '../kits/signing.ts'
import type { Rule } from '../shape/rule.ts'

export const delegated: Rule = {
  id: 'SIG-04',
  severity: 'warning',
  title: 'Ký thừa lệnh (TL.), thừa ủy quyền (TUQ.) có văn bản giao quyền',
  why: 'Ký thừa lệnh, thừa ủy quyền mà không có văn bản giao thì không chứng minh được quyền ký.',
  unless: 'Người đứng đầu ký, hoặc cấp phó ký thay (KT.).',
  source: 'NĐ 30/2020/NĐ-CP, Điều 13, khoản 3, khoản 4',
  examples: [
    { name: 'Phó Chủ tịch ký thay', reports: 0, draft: (plan) => plan },
    { name: 'Chánh Văn phòng ký thừa lệnh', reports: 1, draft: signed({ form: 'tl', post: 'Chánh Văn phòng' }) },
    { name: 'Trưởng phòng ký thừa ủy quyền', reports: 1, draft: signed({ form: 'tuq', post: 'Trưởng phòng Kinh tế' }) },
  ],
  *check({ draft: { signature } }) {
    const byOrder = has(signature, 'TL')
    if (!byOrder && !has(signature, 'TUQ')) return
    yield {
      place: place.signature('form'),
      excerpt: linesOf(signature).join(' / '),
      message: byOrder
        ? 'Kế hoạch ký thừa lệnh (TL.): việc giao ký thừa lệnh phải được quy định trong quy chế làm việc của cơ quan.'
        : 'Kế hoạch ký thừa ủy quyền (TUQ.): phải có văn bản ủy quyền, có thời hạn và nội dung được ủy quyền.',
      fix: { kind: 'ask', label: 'Xem lại cách ký' },
    }
  },
}
