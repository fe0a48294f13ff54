import { place } from '../../document/place.ts'
import { readingOf } from '../../reading/plan.ts'
import type { Rule } from '../shape/rule.ts'

/** What the committee must decide together. */
const together =
  /(?:phát triển kinh tế\s*-\s*xã hội(?:[^,;]{0,60}(?:năm \d{4}|0?5 năm|giai đoạn \d{4})|$)|^(?:dự toán|phân bổ|điều chỉnh dự toán)[^;]{0,40}ngân sách|^(?:kế hoạch )?đầu tư công|^chương trình công tác năm)/iu

export const decidedTogether: Rule = {
  id: 'SIG-08',
  severity: 'warning',
  title: 'Kế hoạch phải được tập thể Ủy ban nhân dân thảo luận, quyết định',
  why: 'Việc luật giao tập thể quyết định mà ký khi chưa họp thì văn bản có thể bị hủy.',
  unless: 'Kế hoạch chỉ tuyên truyền, giám sát, tổng kết việc ấy, hoặc cơ quan không phải Ủy ban nhân dân.',
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 40, khoản 2',
  examples: [
    { name: 'Kế hoạch chuyên đề', reports: 0, draft: (plan) => plan },
    {
      name: 'Tuyên truyền về phát triển kinh tế',
      reports: 0,
      draft: (plan) => ({ ...plan, title: 'Tuyên truyền Nghị quyết về phát triển kinh tế - xã hội năm 2026' }),
    },
    {
      name: 'Kế hoạch phát triển kinh tế - xã hội năm',
      reports: 1,
      draft: (plan) => ({ ...plan, title: 'Phát triển kinh tế - xã hội xã Bình Minh năm 2026' }),
    },
    {
      name: 'Kế hoạch đầu tư công',
      reports: 1,
      draft: (plan) => ({ ...plan, title: 'Đầu tư công năm 2026 của xã Bình Minh' }),
    },
  ],
  *check(input) {
    const { letterhead } = input.draft
    const title = readingOf(input).title.trim()
    if (letterhead.issuerKind !== 'ubnd' || !together.test(title) || !startsWithIt.test(title)) return
    yield {
      place: place.title,
      excerpt: title,
      message:
        'Kế hoạch này thuộc việc Ủy ban nhân dân phải thảo luận tập thể và quyết định theo đa số; chỉ ký sau khi tập thể đã thông qua.',
    }
  },
}

/** The plan is the thing itself, not its propaganda, supervision or summing up. */
const startsWithIt = /^(?:về\s+)?(?:phát triển|dự toán|phân bổ|điều chỉnh|đầu tư công|kế hoạch|chương trình)(?!\p{L})/iu
