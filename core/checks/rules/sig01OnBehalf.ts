import { place } from '../../document/place.ts'
import { plainInline } from '../../inline/inline.ts'
import { withPlainSpaces } from '../../text/normalize.ts'
import { changeOpening } from '../kits/exampleEdits.ts'
import { has, isCollective, linesOf, signed, signedFor } from '../kits/signing.ts'
import type { Rule } from '../shape/rule.ts'

const ofTheHead =
  /(?:^|[,;]\s)Chủ tịch (?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)[^,;.]{0,60}?(?:ban hành|xây dựng) [Kk]ế hoạch/u

/** Proposed, never in bulk: a head may sign in his own competence (Luật 72/2025/QH15, Điều 23, khoản 15). */
export const onBehalf: Rule = {
  id: 'SIG-01',
  severity: 'error',
  title: 'Kế hoạch của Ủy ban nhân dân, Hội đồng nhân dân ký thay mặt (TM.)',
  why: 'Kế hoạch do tập thể ban hành mà thiếu “TM.” thì thành văn bản của riêng người ký.',
  unless:
    'Câu mở đầu ghi Chủ tịch ban hành, ký thừa lệnh, thừa ủy quyền, hoặc cơ quan không phải Ủy ban nhân dân, Hội đồng nhân dân.',
  source: 'NĐ 30/2020/NĐ-CP, Điều 13, khoản 2',
  examples: [
    { name: 'Phó Chủ tịch ký thay', reports: 0, draft: (plan) => plan },
    { name: 'Chủ tịch ký thay mặt', reports: 0, draft: signed({ form: 'tm' }) },
    { name: 'Chỉ ghi chức vụ', reports: 1, draft: signed({ form: 'head', body: '' }) },
    { name: 'Phó Chủ tịch ký, không có TM.', reports: 1, draft: signed({ form: 'kt' }) },
    { name: 'Các dòng tự viết', reports: 1, draft: signed({ form: 'custom', lines: ['CHỦ TỊCH'] }) },
    { name: 'Chánh Văn phòng ký thừa lệnh', reports: 0, draft: signed({ form: 'tl', post: 'Chánh Văn phòng' }) },
    {
      name: 'Chủ tịch ban hành, Phó Chủ tịch ký thay',
      reports: 0,
      draft: (plan) =>
        signed({ form: 'kt' })(
          changeOpening((text) => `Chủ tịch ${text.slice(text.indexOf('Ủy ban nhân dân'))}`)(plan),
        ),
    },
    {
      name: 'Phòng không ký thay mặt',
      reports: 0,
      draft: signed({ form: 'head', headPost: 'Trưởng phòng' }, { issuerKind: 'phong', issuer: 'Phòng Kinh tế' }),
    },
  ],
  *check({ draft, final }) {
    const { signature, letterhead, origin } = draft
    const lines = linesOf(signature)
    if (!isCollective(letterhead.issuerKind) || lines.length === 0 || letterhead.issuer.trim() === '') return
    if (has(signature, 'TM') || has(signature, 'TL') || has(signature, 'TUQ')) return
    // The sentence that issues the plan says whose it is: the head's own.
    if (draft.body.some(({ role, text }) => role === 'opening' && ofTheHead.test(withPlainSpaces(plainInline(text)))))
      return
    const body = letterhead.issuerKind === 'hdnd' ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân'
    const imported = origin?.kind === 'file'
    const patch = signedFor(signature, body)
    const printed = `TM. ${body.toLocaleUpperCase('vi')}`
    yield {
      place: place.signature('form'),
      excerpt: lines.join(' / '),
      severity: imported && !final ? 'hint' : 'error',
      message: imported
        ? `Không thấy dòng “${printed}” trên “${lines[0] ?? ''}” trong bản nhập; kế hoạch do tập thể ban hành thì cần dòng này.`
        : `Trên “${lines[0] ?? ''}” cần dòng “${printed}”: kế hoạch do tập thể ban hành. Chủ tịch ban hành theo thẩm quyền riêng thì bỏ qua kèm lý do.`,
      fix: patch
        ? { kind: 'one-click', label: `Thêm ${printed}`, edit: { op: 'set-signature', patch } }
        : { kind: 'ask', label: 'Chọn cách ký' },
    }
  },
}
