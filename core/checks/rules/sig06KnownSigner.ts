import { place } from '../../document/place.ts'
import type { OfficeSigner } from '../../draft/office.ts'
import { foldText } from '../../text/normalize.ts'
import { exampleOffice } from '../kits/exampleOffice.ts'
import { linesOf, signed } from '../kits/signing.ts'
import type { Rule } from '../shape/rule.ts'

const hoa: OfficeSigner = {
  id: 's1',
  name: 'Nguyễn Thị Hòa',
  post: 'Phó Chủ tịch',
  headPost: 'Chủ tịch',
  form: 'tm-kt',
}
const withSigners = { office: { ...exampleOffice, signers: [hoa] } }

export const knownSigner: Rule = {
  id: 'SIG-06',
  severity: 'warning',
  title: 'Người ký và chức vụ khớp với hồ sơ cơ quan',
  why: 'Chức vụ không đúng với người thì chữ ký và dấu chức danh không khớp nhau.',
  unless: 'Hồ sơ cơ quan chưa có người ký nào, hoặc chỉ khác chữ “Q.” trước chức vụ.',
  source: 'NĐ 30/2020/NĐ-CP, Điều 13',
  examples: [
    { name: 'Khớp với hồ sơ', reports: 0, draft: (plan) => plan, with: withSigners },
    { name: 'Chưa có hồ sơ cơ quan', reports: 0, draft: signed({ name: 'Trần Văn Bình' }) },
    { name: 'Chức vụ khác hồ sơ', reports: 1, draft: signed({ form: 'tm' }), with: withSigners },
    { name: 'Không có trong hồ sơ', reports: 1, draft: signed({ name: 'Trần Văn Bình' }), with: withSigners },
  ],
  *check({ draft: { signature }, office }) {
    const name = signature.name.trim()
    const last = linesOf(signature).at(-1)
    if (!office || office.signers.length === 0 || name === '' || last === undefined) return
    const known = office.signers.filter((signer) => foldText(signer.name.trim()) === foldText(name))
    const [first] = known
    if (!first) {
      yield {
        place: place.signature('name'),
        excerpt: name,
        message: `“${name}” chưa có trong danh sách người ký của hồ sơ cơ quan.`,
        fix: { kind: 'ask', label: 'Chọn người ký' },
      }
      return
    }
    // An acting head and one who signs by order keep their own post.
    const posts = known.map(postOf)
    if (posts.some((post) => foldText(last.replace(/^Q\.\s*/u, '')) === foldText(post))) return
    yield {
      place: place.signature('form'),
      excerpt: `${last} ${name}`,
      message: `Hồ sơ cơ quan ghi chức vụ của “${first.name}” là “${postOf(first)}”, ở đây là “${last}”.`,
      fix: {
        kind: 'one-click',
        label: 'Lấy theo hồ sơ',
        edit: {
          op: 'set-signature',
          patch: { form: first.form, headPost: first.headPost, post: first.post },
        },
      },
    }
  },
}

const postOf = ({ post, headPost }: OfficeSigner): string => (post.trim() === '' ? headPost : post).trim()
