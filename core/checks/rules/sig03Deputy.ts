/**
 * A deputy signs for the head, in the head's name.
 *
 * 1. A deputy's post without its line `KT.`, and the head's line without it.
 * 2. A line `KT.` with no post below, or with a post that is no deputy's.
 */
import { place } from '../../document/place.ts'
import type { Signature, SignatureForm } from '../../draft/draft.ts'
import { authorityOf, has, headOf, linesOf, signed } from '../kits/signing.ts'
import type { Rule } from '../shape/rule.ts'

/** Forms signed by the head, and what they are when a deputy signs. */
const byDeputy: Partial<Record<SignatureForm, SignatureForm>> = { tm: 'tm-kt', head: 'kt' }

/** Boards of the Party and of unions act as one body: whoever signs signs TM., a deputy without KT. too. */
const standingBody = (lines: readonly string[]): boolean =>
  lines.some((line) => {
    const found = authorityOf(line)
    return found?.authority === 'TM' && /^(?:BAN )?(?:THƯỜNG VỤ|THƯỜNG TRỰC|CHẤP HÀNH)(?!\p{L})/u.test(found.rest)
  })

const sameWords = (one: string | null, other: string): boolean =>
  one !== null && one.toLocaleUpperCase('vi') === other.toLocaleUpperCase('vi')

export const deputySigns: Rule = {
  id: 'SIG-03',
  severity: 'error',
  title: 'Cấp phó ký thì có KT. và chức vụ của cấp phó ở dòng dưới',
  why: 'Cấp phó ký mà không có KT. thì người đọc tưởng cấp phó tự mình ban hành.',
  unless: 'Ký thừa ủy quyền (TUQ.), thay mặt ban thường vụ, thường trực, chấp hành, hoặc chưa ghi chức vụ nào.',
  source: 'NĐ 30/2020/NĐ-CP, Điều 13, khoản 1; Phụ lục I, mục II.7.b',
  examples: [
    { name: 'KT. Chủ tịch, Phó Chủ tịch', reports: 0, draft: (plan) => plan },
    {
      name: 'Phó Chủ tịch không có KT.',
      reports: 1,
      draft: signed({ form: 'tm', headPost: 'Phó Chủ tịch', post: '' }),
    },
    {
      name: 'Các dòng tự viết, Phó Chủ tịch không có KT.',
      reports: 1,
      draft: signed({ form: 'custom', lines: ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'] }),
    },
    {
      name: 'Phó Chủ tịch ký thay mặt Ban Thường vụ',
      reports: 0,
      draft: signed({ form: 'custom', lines: ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH'] }),
    },
    {
      name: 'Phó Chủ tịch ký thay mặt Thường trực Hội đồng nhân dân',
      reports: 0,
      draft: signed({ form: 'custom', lines: ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'PHÓ CHỦ TỊCH'] }),
    },
    {
      name: 'Phó Chủ tịch dưới dòng Chủ tịch, thiếu KT.',
      reports: 1,
      draft: signed({ form: 'tm', headPost: 'Chủ tịch', post: '', ownPost: 'PHÓ CHỦ TỊCH' }),
    },
    {
      name: 'Chức vụ khác của người ký dưới dòng chức vụ',
      reports: 0,
      draft: signed({ form: 'tm', headPost: 'Chủ tịch', post: '', ownPost: 'Phó Bí thư Đảng ủy' }),
    },
    {
      name: 'Có KT. mà không có chức vụ người ký',
      reports: 1,
      draft: signed({ form: 'custom', lines: ['KT. HIỆU TRƯỞNG'] }),
    },
    { name: 'Hiệu trưởng tự ký', reports: 0, draft: signed({ form: 'custom', lines: ['HIỆU TRƯỞNG'] }) },
    { name: 'Dưới KT. là chính người đứng đầu', reports: 1, draft: signed({ post: 'Chủ tịch' }) },
    { name: 'Chánh Văn phòng ký thừa lệnh', reports: 0, draft: signed({ form: 'tl', post: 'Chánh Văn phòng' }) },
    {
      name: 'Phó Chánh Văn phòng ký thừa lệnh, không KT.',
      reports: 1,
      draft: signed({ form: 'tl', post: 'Phó Chánh Văn phòng' }),
    },
  ],
  *check({ draft: { signature } }) {
    const lines = linesOf(signature)
    const last = lines.at(-1)
    if (last === undefined || has(signature, 'TUQ')) return
    const excerpt = lines.join(' / ')
    if (signature.form === 'custom' && authorityOf(last)?.authority === 'KT') {
      yield {
        place: place.signature('lines'),
        excerpt,
        message: `Dưới “${last}” còn thiếu dòng chức vụ của cấp phó ký thay.`,
        fix: { kind: 'ask', label: 'Đến chữ ký' },
      }
      return
    }
    const deputy = headOf(last) !== null
    const { headPost, ownPost } = signature
    if (!deputy && !has(signature, 'KT') && headPost !== '' && sameWords(headOf(ownPost), headPost)) {
      yield {
        place: place.signature('form'),
        excerpt: [...lines, ownPost].join(' / '),
        message: `“${ownPost}” ký thì trên đó là “KT. ${headPost.toLocaleUpperCase('vi')}”, không phải “${headPost.toLocaleUpperCase('vi')}”.`,
        fix: { kind: 'ask', label: 'Chọn cách ký' },
      }
      return
    }
    if (deputy && standingBody(lines)) return
    if (deputy && !has(signature, 'KT')) {
      const patch = withDeputy(signature, last)
      yield {
        place: place.signature('form'),
        excerpt,
        message: `“${last}” ký thì trên đó cần dòng “KT. ${(headOf(last) ?? '').toLocaleUpperCase('vi')}”.`,
        fix: patch
          ? { kind: 'one-click', label: 'Thêm dòng KT.', edit: { op: 'set-signature', patch } }
          : { kind: 'ask', label: 'Chọn cách ký' },
      }
      return
    }
    const before = lines.at(-2)
    if (before === undefined || authorityOf(before)?.authority !== 'KT' || deputy) return
    yield {
      place: place.signature(signature.form === 'custom' ? 'form' : 'post'),
      excerpt,
      message: `Dưới “${before}” phải là chức vụ của cấp phó, không phải “${last}”.`,
      fix: { kind: 'ask', label: 'Chọn người ký' },
    }
  },
}

function withDeputy(signature: Signature, last: string): Partial<Signature> | null {
  if (signature.form === 'custom') {
    const at = signature.lines.lastIndexOf(last)
    return at === -1
      ? null
      : { lines: signature.lines.toSpliced(at, 0, `KT. ${(headOf(last) ?? '').toLocaleUpperCase('vi')}`) }
  }
  if (signature.form === 'tl') {
    const head = headOf(signature.post)
    return head === null ? null : { form: 'tl-kt', post: head, deputyPost: signature.post }
  }
  const form = byDeputy[signature.form]
  const head = headOf(signature.headPost)
  return form && head !== null ? { form, headPost: head, post: signature.headPost } : null
}
