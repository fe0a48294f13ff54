import { findOldNames, nameNow } from '../../legal/oldNames.ts'
import { byText } from '../../reading/keep.ts'
import type { Passage } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { later, planPeriodOf } from '../../reading/planPeriod.ts'
import { both, issuedOn, says } from '../kits/lawExamples.ts'
import { type StaleName, staleFindings } from '../kits/stale.ts'
import type { Rule } from '../shape/rule.ts'

export const mergedProvinces: Rule = {
  id: 'OLD-02',
  severity: 'warning',
  title: 'Tỉnh, thành phố gọi theo tên hiện nay',
  why: 'Ghi tên tỉnh đã sáp nhập thì văn bản gửi lạc, và lộ ra là chép từ bản cũ.',
  unless:
    'Kế hoạch ký trước ngày sáp nhập, tên thuộc văn bản viện dẫn ký trước ngày ấy, hoặc đi với chữ “cũ”, “trước đây”.',
  source: 'Nghị quyết 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh; Nghị quyết 30/2026/QH16',
  examples: [
    { name: 'Tỉnh hiện nay', reports: 0, draft: says('Báo cáo Ủy ban nhân dân tỉnh Thái Nguyên.') },
    { name: 'Tỉnh đã sáp nhập', reports: 1, draft: says('Báo cáo Ủy ban nhân dân tỉnh Bắc Kạn.') },
    {
      name: 'Trước ngày sáp nhập',
      reports: 0,
      draft: both(issuedOn('2025-02-10'), says('Báo cáo Ủy ban nhân dân tỉnh Bắc Kạn.')),
    },
    {
      name: 'Nghị quyết của tỉnh cũ',
      reports: 0,
      draft: says(
        'Theo Nghị quyết số 12/2023/NQ-HĐND ngày 08/12/2023 của Hội đồng nhân dân tỉnh Bắc Kạn quy định mức chi.',
      ),
    },
    {
      name: 'Văn bản ký sau ngày sáp nhập mà ghi tỉnh cũ',
      reports: 1,
      draft: says('Theo Kế hoạch số 77/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Bắc Kạn về dân vận.'),
    },
    {
      name: 'Tỉnh ủy của tỉnh cũ',
      reports: 1,
      draft: says('Theo Nghị quyết số 05-NQ/TU ngày 08/01/2026 của Tỉnh ủy Bắc Kạn về dân vận.'),
    },
    { name: 'Nói về tỉnh cũ', reports: 0, draft: says('Hồ sơ do tỉnh Bắc Kạn (cũ) bàn giao.') },
  ],
  *check(input) {
    yield* staleFindings(input, (passage) => provinceNames(input, passage), {
      severity: 'warning',
      says: 'tên này không còn',
    })
  },
}

const provincesIn = byText((text) => findOldNames(text, 'provinces'))

export function provinceNames(input: PlanInput, { text }: Passage): StaleName[] {
  if (!/tỉnh\s+(?:[ủu][ỷy]\s+)?\p{Lu}/iu.test(text)) return []
  const { from, to } = planPeriodOf(input)
  return provincesIn(text.replace(/Tỉnh [ủu][ỷy](?= \p{Lu})/gu, '    tỉnh')).map((found) => ({
    ...found,
    since: found.name.since,
    now: nameNow(found.name, to ?? later(from, found.name.since)) ?? found.name.now,
  }))
}
