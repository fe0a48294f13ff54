import { place } from '../../document/place.ts'
import type { Signature } from '../../draft/draft.ts'
import { signed } from '../kits/signing.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const fields = ['headPost', 'post', 'deputyPost'] as const
/** No posts of their own: whoever holds them signs as the deputy. */
const notAPost = /(?<!\s)\s+(?:thường trực|phụ trách|điều hành)(?:\s.*)?$/iu
/** The body stands in the heading and behind TM. already. */
const bodyAgain =
  /^((?:phó\s+)?chủ tịch)\s+(?:UBND|ủy ban nhân dân|uỷ ban nhân dân|HĐND|hội đồng nhân dân|xã|phường|thị trấn|đặc khu)(?!\p{L}).*$/iu

export const postForm: Rule = {
  id: 'SIG-07',
  severity: 'hint',
  title: 'Chức vụ ghi đúng tên, không nhắc lại tên cơ quan',
  why: 'Chức vụ phải như quyết định bổ nhiệm; nhắc lại tên cơ quan đã in ở trên là thừa.',
  unless: 'Tổ chức tư vấn, ban chỉ đạo, nơi người ký ghi thêm chức vụ riêng của mình.',
  source: decree('II.7.c'),
  examples: [
    { name: 'Phó Chủ tịch', reports: 0, draft: (plan) => plan },
    { name: 'Phó Chủ tịch Thường trực', reports: 1, draft: signed({ post: 'Phó Chủ tịch Thường trực' }) },
    {
      name: 'Nhắc lại tên cơ quan',
      reports: 2,
      draft: signed({ headPost: 'Chủ tịch UBND xã', post: 'Phó Chủ tịch UBND xã' }),
    },
    {
      name: 'Dòng tự viết',
      reports: 1,
      draft: signed({ form: 'custom', lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH UBND XÃ'] }),
    },
  ],
  *check({ draft: { signature } }) {
    for (const { value, where, patch } of postsOf(signature)) {
      const right = value.trim().replace(notAPost, '').replace(bodyAgain, '$1')
      if (right === value.trim()) continue
      yield {
        place: where,
        excerpt: value,
        message: notAPost.test(value)
          ? `“${value}” không phải một chức vụ do Nhà nước quy định; ghi “${right}”.`
          : `“${value}” nhắc lại tên cơ quan; ghi “${right}”.`,
        fix: { kind: 'one-click', label: `Ghi ${right}`, edit: { op: 'set-signature', patch: patch(right) } },
      }
    }
  },
}

interface Post {
  value: string
  where: string
  patch: (right: string) => Partial<Signature>
}

function postsOf(signature: Signature): Post[] {
  if (signature.form === 'custom')
    return signature.lines.map((value, index) => ({
      value,
      where: place.signature('lines'),
      patch: (right) => ({ lines: signature.lines.with(index, right) }),
    }))
  // Advisory bodies: the second post is the signer's own, its body belongs to it.
  if (signature.ownPost.trim() !== '') return []
  return fields
    .filter((field) => signature[field].trim() !== '')
    .map((field) => ({
      value: signature[field],
      where: place.signature(field),
      patch: (right) => ({ [field]: right }),
    }))
}
