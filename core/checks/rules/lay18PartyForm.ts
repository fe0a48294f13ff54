import { isPartyBody } from '../../document/partyBody.ts'
import { place } from '../../document/place.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const partyForm: Rule = {
  id: 'LAY-18',
  severity: 'warning',
  title: 'Văn bản của Đảng có thể thức riêng, không theo Nghị định 30',
  why: 'Bản in của phần mềm có Quốc hiệu và các dòng của Nghị định 30; văn bản của Đảng gửi đi như thế sẽ bị trả lại.',
  unless: 'Cơ quan ban hành không phải là cơ quan Đảng, và số, ký hiệu không viết theo lối “12-KH/ĐU”.',
  source: `${decree('I')} (phạm vi: văn bản hành chính của cơ quan, tổ chức nhà nước)`,
  examples: [
    { name: 'Ủy ban nhân dân xã', reports: 0, draft: (plan) => plan },
    { name: 'Đảng ủy xã', reports: 1, draft: withLetterhead({ issuerKind: 'khac', issuer: 'Đảng ủy xã Bình Minh' }) },
    {
      name: 'Dòng của Đảng thay Quốc hiệu',
      reports: 1,
      draft: withLetterhead({ code: 'KH/ĐU', banner: 'ĐẢNG CỘNG SẢN VIỆT NAM' }),
    },
    { name: 'Số 12-KH/ĐU', reports: 1, draft: withLetterhead({ code: 'KH/ĐU' }) },
    { name: 'Số 12-KH/UBND, viết lẫn dấu', reports: 0, draft: withLetterhead({ code: 'KH/UBND' }) },
  ],
  *check({ draft }) {
    const { issuer, code, banner = '' } = draft.letterhead
    if (!isPartyBody(draft.letterhead)) return
    const union = /(?<!\p{L})Đoàn (?:TNCS|Thanh niên)/iu.test(`${draft.letterhead.parent} ${issuer}`)
    const owner = union ? 'Đoàn' : 'Đảng'
    yield {
      place: place.letterhead('issuer'),
      excerpt: issuer.trim() || code,
      message: banner.trim()
        ? `Đây là văn bản của Đảng hoặc Đoàn: dòng “${banner.trim()}” giữ như tệp đã nhập, các phần khác in theo Nghị định 30. Trình bày lại phần đầu và phần ký theo quy định của Đảng, Đoàn trước khi gửi.`
        : `Đây là văn bản của ${union ? 'tổ chức Đoàn' : 'cơ quan Đảng'}: thể thức theo quy định của ${owner}, không theo Nghị định 30. Dùng nội dung này rồi trình bày lại phần đầu và phần ký trước khi gửi.`,
      fix: { kind: 'ask', label: 'Xem cơ quan ban hành' },
    }
  },
}
