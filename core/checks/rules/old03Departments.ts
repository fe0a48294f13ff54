import { place } from '../../document/place.ts'
import { findOldNames } from '../../legal/oldNames.ts'
import { byText } from '../../reading/keep.ts'
import type { Passage } from '../../reading/passages.ts'
import { formatShortDate } from '../../text/dates.ts'
import { addRecipients, exampleRecipient } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { both, issuedOn, says } from '../kits/lawExamples.ts'
import { type StaleName, staleFindings, standingOf } from '../kits/stale.ts'
import type { Rule } from '../shape/rule.ts'

export const mergedDepartments: Rule = {
  id: 'OLD-03',
  severity: 'warning',
  title: 'Sở, bộ gọi theo tên sau khi sắp xếp năm 2025',
  why: 'Gửi theo tên sở đã hợp nhất thì văn thư không có đầu mối để chuyển.',
  unless: 'Kế hoạch ký trước ngày sắp xếp, hoặc tên ấy nằm trong văn bản viện dẫn hay ngoặc kép.',
  source: 'Nghị quyết 176/2025/QH15; NĐ 45/2025/NĐ-CP',
  examples: [
    { name: 'Sở hiện nay', reports: 0, draft: says('Báo cáo Sở Tài chính và Sở Khoa học và Công nghệ.') },
    { name: 'Sở đã hợp nhất', reports: 1, draft: says('Báo cáo Sở Kế hoạch và Đầu tư.') },
    {
      name: 'Nơi nhận là sở đã hợp nhất',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'Sở Lao động - Thương binh và Xã hội', group: 'higher' })),
    },
    {
      name: 'Kế hoạch năm 2024',
      reports: 0,
      draft: both(issuedOn('2024-06-03'), says('Báo cáo Sở Kế hoạch và Đầu tư.')),
    },
  ],
  *check(input) {
    yield* staleFindings(input, departmentNames, { severity: 'warning', says: 'cơ quan này không còn' })
    const { letterhead } = input.draft
    for (const field of ['parent', 'issuer'] as const)
      for (const found of departmentsIn(letterhead[field]))
        if (standingOf(input, found.name.since) === 'ended')
          yield {
            place: place.letterhead(field),
            excerpt: found.words,
            message: `“${found.words}” ở phần đầu: từ ngày ${formatShortDate(found.name.since)} cơ quan này không còn${found.name.now ? `; nay là “${found.name.now}”` : ''}.`,
            fix: toPlace,
          }
  },
}

const departmentsIn = byText((text) => findOldNames(text, 'departments'))

export function departmentNames({ text }: Passage): StaleName[] {
  if (!/(?:Sở|Bộ|Ủy ban Dân tộc|Ban Dân tộc)/u.test(text)) return []
  return departmentsIn(text).map((found) => ({
    ...found,
    since: found.name.since,
    now: found.name.now,
    ...(found.name.asked ? { trust: 'likely' as const } : {}),
  }))
}
