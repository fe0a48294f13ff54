import { place } from '../../document/place.ts'
import { has, isHeadLed, linesOf, signed, signedAsHead } from '../kits/signing.ts'
import type { Rule } from '../shape/rule.ts'

const office = {
  issuerKind: 'van-phong',
  issuer: 'Văn phòng Ủy ban nhân dân tỉnh',
  parent: 'UBND TỈNH HẢI SƠN',
} as const

export const headSigns: Rule = {
  id: 'SIG-02',
  severity: 'error',
  title: 'Cơ quan theo chế độ thủ trưởng không ký thay mặt (TM.)',
  why: 'Cơ quan có một người đứng đầu không có tập thể để ký thay mặt; ghi TM. là sai thẩm quyền.',
  unless: 'Cơ quan là Ủy ban nhân dân, Hội đồng nhân dân, ban chỉ đạo hoặc loại khác.',
  source: 'NĐ 30/2020/NĐ-CP, Điều 13, khoản 1',
  examples: [
    {
      name: 'Phó Chánh Văn phòng ký thay',
      reports: 0,
      draft: signed({ form: 'kt', headPost: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng' }, office),
    },
    {
      name: 'Văn phòng ký thay mặt',
      reports: 1,
      draft: signed({ form: 'tm', body: 'Văn phòng', headPost: 'Chánh Văn phòng' }, office),
    },
    {
      name: 'Các dòng tự viết có TM.',
      reports: 1,
      draft: signed({ form: 'custom', lines: ['TM. VĂN PHÒNG', 'CHÁNH VĂN PHÒNG'] }, office),
    },
    { name: 'Ủy ban nhân dân ký thay mặt', reports: 0, draft: (plan) => plan },
  ],
  *check({ draft }) {
    const { signature, letterhead } = draft
    if (!isHeadLed(letterhead.issuerKind) || !has(signature, 'TM')) return
    const patch = signedAsHead(signature)
    yield {
      place: place.signature('form'),
      excerpt: linesOf(signature).join(' / '),
      message: `“${letterhead.issuer}” làm việc theo chế độ thủ trưởng: người đứng đầu ký trực tiếp, cấp phó ký thay (KT.), không ghi TM.`,
      fix: patch
        ? { kind: 'one-click', label: 'Bỏ dòng TM.', edit: { op: 'set-signature', patch } }
        : { kind: 'ask', label: 'Chọn cách ký' },
    }
  },
}
