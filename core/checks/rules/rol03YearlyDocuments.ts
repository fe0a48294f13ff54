import { leftTimesOf, rolledYears } from '../../reading/leftTimes.ts'
import { yearlyDocuments } from '../../reading/yearlyDocuments.ts'
import { toPlace } from '../kits/fixes.ts'
import { notRolled, rolled } from '../kits/rolExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const yearlyDocumentLeft: Rule = {
  id: 'ROL-03',
  severity: 'hint',
  title: 'Văn bản ban hành hằng năm là văn bản của năm nay',
  why: 'Cấp trên năm nào cũng ra văn bản mới; dẫn bản năm trước là làm theo yêu cầu cũ.',
  unless: 'Văn bản ấy không ra hằng năm như luật, nghị định, hoặc là nghị quyết cuối năm trước cho năm nay.',
  source: custom,
  examples: [
    {
      name: 'Kế hoạch của cấp trên năm nay',
      reports: 0,
      draft: rolled('Thực hiện Kế hoạch số 06/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh.'),
    },
    {
      name: 'Nghị quyết cuối năm trước là của năm nay',
      reports: 0,
      draft: rolled('Thực hiện Nghị quyết số 20/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân xã Bình Minh.'),
    },
    {
      name: 'Kế hoạch của cấp trên năm cũ',
      reports: 1,
      draft: rolled('Thực hiện Kế hoạch số 05/KH-UBND ngày 06/01/2025 của Ủy ban nhân dân tỉnh.'),
    },
    {
      name: 'Không có số',
      reports: 1,
      draft: rolled('Thực hiện Nghị quyết năm 2025 của Hội đồng nhân dân xã về phát triển kinh tế - xã hội.'),
    },
    {
      name: 'Luật và nghị định không theo năm',
      reports: 0,
      draft: rolled('Theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ.'),
    },
    {
      name: 'Không phải kế hoạch chuyển năm',
      reports: 0,
      draft: notRolled('Thực hiện Kế hoạch số 05/KH-UBND ngày 06/01/2025 của Ủy ban nhân dân tỉnh.'),
    },
  ],
  *check(input) {
    const years = rolledYears(input)
    if (!years) return
    for (const { passage, start, end, type } of yearlyDocuments(input, years.from, years.to))
      yield {
        ...passage.at({ start, end }),
        excerpt: passage.text.slice(start, end),
        message: `${type} của năm trước: năm ${years.to} đã có văn bản mới thì viện dẫn văn bản đó.`,
        fix: toPlace,
      }
    for (const time of leftTimesOf(input))
      if (time.sense === 'superior')
        yield {
          ...time.passage.at(time),
          excerpt: time.words,
          message: `“${time.words}” là năm của một văn bản do cơ quan khác ban hành: năm ${years.to} đã có văn bản mới chưa?`,
          fix: toPlace,
        }
  },
}
