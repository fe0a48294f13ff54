import { citedOf } from '../../reading/cited.ts'
import { competence, withBases } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const lawByName: Rule = {
  id: 'LAW-09',
  severity: 'hint',
  title: 'Luật, pháp lệnh viện dẫn bằng tên, không cần số và ký hiệu',
  why: 'Nghị định 30 gọi luật bằng tên; chỉ ghi số thì người đọc không biết là luật gì.',
  unless: 'Luật ấy nằm trong tên của một văn bản khác.',
  source: decree('II.6.a'),
  examples: [
    { name: 'Ghi tên và ngày', reports: 0, draft: (plan) => plan },
    {
      name: 'Ghi thêm số',
      reports: 1,
      draft: withBases(competence, 'Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15 ngày 25 tháng 6 năm 2025.'),
    },
    {
      name: 'Chỉ ghi số, không có tên',
      reports: 1,
      draft: withBases(competence, 'Căn cứ Luật số 89/2025/QH15 ngày 25 tháng 6 năm 2025.'),
    },
  ],
  *check(input) {
    const { laws, documents } = citedOf(input)
    for (const { passage, start, when, nested, type } of laws) {
      if (when.number === '' || nested) continue
      yield {
        ...passage.at({ start, end: when.end }),
        excerpt: passage.text.slice(start, when.end),
        message: `${type} ghi tên là đủ; Nghị định 30/2020/NĐ-CP không yêu cầu số, ký hiệu của ${type.toLocaleLowerCase('vi')}.`,
      }
    }
    for (const { passage, start, end, type, number, nested, reference } of documents) {
      if (!/^(?:Luật|Bộ luật|Pháp lệnh)$/u.test(type) || nested) continue
      yield {
        ...passage.at({ start, end }),
        excerpt: passage.text.slice(start, end),
        message: `${type} viện dẫn bằng tên${reference ? ` (số ${number} là ${reference.title})` : ''}, không bằng số và ký hiệu.`,
      }
    }
  },
}
