import { place } from '../../document/place.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const full: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/u, 'Ủy ban nhân dân'],
  [/(?<!\p{L})HĐND(?!\p{L})/u, 'Hội đồng nhân dân'],
  [/(?<!\p{L})MTTQ(?!\p{L})/u, 'Mặt trận Tổ quốc'],
  [/(?<!\p{L})THCS(?!\p{L})/u, 'Trung học cơ sở'],
  [/(?<!\p{L})THPT(?!\p{L})/u, 'Trung học phổ thông'],
]

export const fullIssuerName: Rule = {
  id: 'LAY-03',
  severity: 'error',
  title: 'Tên cơ quan ban hành viết đầy đủ, không viết tắt',
  why: 'Người nhận ở nơi khác không chắc chữ tắt là tên nào; Nghị định 30 chỉ cho viết tắt ở dòng cơ quan chủ quản.',
  unless: 'Chữ viết tắt không phải là UBND, HĐND, MTTQ, THCS hay THPT.',
  source: decree('II.2'),
  examples: [
    {
      name: 'Ủy ban nhân dân xã Bình Minh',
      reports: 0,
      draft: withLetterhead({ issuer: 'Ủy ban nhân dân xã Bình Minh' }),
    },
    { name: 'UBND xã Bình Minh', reports: 1, draft: withLetterhead({ issuer: 'UBND xã Bình Minh' }) },
    { name: 'Trường THCS Bình Minh: chỉ nhắc', reports: 1, draft: withLetterhead({ issuer: 'Trường THCS Bình Minh' }) },
    {
      name: 'Văn phòng HĐND và UBND: nhiều nơi dùng, chỉ nhắc',
      reports: 1,
      draft: withLetterhead({ issuer: 'Văn phòng HĐND và UBND' }),
    },
  ],
  *check({ draft }) {
    const { issuer } = draft.letterhead
    let whole = issuer
    for (const [short, words] of full) whole = whole.replace(short, words)
    if (whole === issuer) return
    const school = /TH(?:CS|PT)(?!\p{L})/u.test(issuer)
    const office = school || /HĐND và UBND/u.test(issuer)
    yield {
      place: place.letterhead('issuer'),
      excerpt: issuer,
      message: office
        ? `Tên cơ quan ban hành nên viết đầy đủ: “${whole}” (${school ? 'trừ khi quyết định thành lập trường ghi tắt' : 'nhiều nơi vẫn viết tắt'}).`
        : `Tên cơ quan ban hành phải viết đầy đủ: “${whole}”; chỉ tên cơ quan chủ quản mới được viết tắt.`,
      severity: office ? 'hint' : 'error',
      // A school may be registered by its short name.
      fix: {
        kind: school ? 'one-click' : 'auto',
        label: 'Viết đầy đủ',
        edit: { op: 'set-letterhead', patch: { issuer: whole } },
      },
    }
  },
}
