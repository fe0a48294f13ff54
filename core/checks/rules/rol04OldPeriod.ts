import { leftTimesOf, rolledYears } from '../../reading/leftTimes.ts'
import { movedWords, periodSteps } from '../../reading/movedTimes.ts'
import { notRolled, rolled } from '../kits/rolExamples.ts'
import { leftOver } from '../kits/rolFinding.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const oldPeriodLeft: Rule = {
  id: 'ROL-04',
  severity: 'hint',
  title: 'Giai đoạn nêu trong kế hoạch chưa kết thúc',
  why: 'Còn nêu một giai đoạn đã hết thì lãnh đạo thấy kế hoạch chưa được viết lại cho năm nay.',
  unless: 'Giai đoạn ấy nằm trong tên một văn bản, hoặc còn kéo tới năm của kế hoạch.',
  source: custom,
  examples: [
    {
      name: 'Giai đoạn đang thực hiện',
      reports: 0,
      draft: rolled('Mục tiêu giai đoạn 2026 - 2030 được giao cho từng thôn.'),
    },
    { name: 'Giai đoạn đã hết', reports: 1, draft: rolled('Mục tiêu giai đoạn 2021 - 2025 được giao cho từng thôn.') },
    {
      name: 'Trong tên một văn bản',
      reports: 0,
      draft: rolled(
        'Theo Quyết định số 263/QĐ-TTg ngày 22/02/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025.',
      ),
    },
    {
      name: 'Không phải kế hoạch chuyển năm',
      reports: 0,
      draft: notRolled('Mục tiêu giai đoạn 2021 - 2025 được giao cho từng thôn.'),
    },
  ],
  *check(input) {
    const years = rolledYears(input)
    if (!years) return
    for (const time of leftTimesOf(input))
      if (time.sense === 'period')
        yield leftOver(
          time,
          movedWords(time, periodSteps(time, years.to)),
          `Giai đoạn “${time.words}” đã hết trước năm ${years.to}.`,
        )
  },
}
