import { findOldNames } from '../../legal/oldNames.ts'
import { byText } from '../../reading/keep.ts'
import type { Passage } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { addRecipients, exampleRecipient } from '../kits/exampleEdits.ts'
import { both, issuedOn, says } from '../kits/lawExamples.ts'
import { notCompared } from '../kits/sources.ts'
import { type StaleName, staleFindings } from '../kits/stale.ts'
import type { Rule } from '../shape/rule.ts'
import { roomHere } from './old01DistrictLevel.ts'

export const oldPosts: Rule = {
  id: 'OLD-04',
  severity: 'warning',
  title: 'Chức danh công chức cấp xã và ban của cấp ủy gọi theo tổ chức hiện nay',
  why: 'Giao việc cho chức danh không còn thì không có người chịu trách nhiệm.',
  unless: 'Kế hoạch ký khi chức danh, tổ chức ấy còn, hoặc câu nói về thời trước.',
  source: `NĐ 150/2025/NĐ-CP; sắp xếp cơ quan tham mưu của cấp ủy năm 2025, nơi tiếp nhận ${notCompared}`,
  examples: [
    { name: 'Phòng của xã hiện nay', reports: 0, draft: says('Giao Phòng Văn hóa - Xã hội theo dõi.') },
    {
      name: 'Công chức Văn phòng - thống kê',
      reports: 1,
      draft: says('Giao công chức Văn phòng - Thống kê tổng hợp.'),
    },
    { name: 'Viết không có gạch nối', reports: 1, draft: says('Giao công chức Văn hoá Thông tin tuyên truyền.') },
    {
      name: 'Ban Dân vận Đảng ủy trong nơi nhận',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'Ban Dân vận Đảng ủy', group: 'party' })),
    },
    {
      name: 'Kế hoạch năm 2024',
      reports: 0,
      draft: both(issuedOn('2024-06-03'), says('Giao công chức Văn phòng - Thống kê tổng hợp.')),
    },
  ],
  *check(input) {
    yield* staleFindings(input, (passage) => postNames(input, passage), {
      severity: 'warning',
      says: 'chức danh, tổ chức này không còn',
    })
  },
}

const postsIn = byText((text) => findOldNames(text, 'postsAndParty'))

export function postNames(input: PlanInput, { text }: Passage): StaleName[] {
  if (!/công chức|Ban\s/iu.test(text)) return []
  return postsIn(text).map(({ name, ...found }) => {
    const { room, isOwn } = roomHere(input, name.now)
    return { ...found, since: name.since, now: room, ...(isOwn || room === null ? {} : { trust: 'likely' as const }) }
  })
}
