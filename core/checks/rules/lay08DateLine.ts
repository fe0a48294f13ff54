import { place } from '../../document/place.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Day and month come after signing; the year is printed beforehand. */
export const dateLine: Rule = {
  id: 'LAY-08',
  severity: 'warning',
  title: 'Dòng địa danh và ngày tháng có đủ phần',
  why: 'Không in sẵn năm, hoặc in năm khác với ngày ký, thì văn thư phải viết đè lên bản đã trình ký.',
  unless: 'Ngày, tháng còn trống mà năm đã in sẵn.',
  source: decree('II.4'),
  examples: [
    { name: 'Có ngày', reports: 0, draft: (plan) => plan },
    { name: 'Chưa có ngày, đã in sẵn năm', reports: 0, draft: withLetterhead({ date: '', issueYear: 2026 }) },
    { name: 'Chưa có cả năm', reports: 1, draft: withLetterhead({ date: '', issueYear: null }) },
    {
      name: 'Ngày thuộc năm khác năm in sẵn',
      reports: 1,
      draft: withLetterhead({ date: '2025-12-30', issueYear: 2026 }),
    },
  ],
  *check({ draft, final }) {
    const { date, issueYear } = draft.letterhead
    if (date === '' && issueYear === null) {
      const imported = draft.origin?.kind === 'file'
      yield {
        place: place.letterhead('issueYear'),
        excerpt: 'năm ban hành',
        message: imported
          ? 'Không thấy ngày, tháng, năm ban hành trong bản nhập. Ngày, tháng có thể để trống chờ ký; năm nên điền sẵn.'
          : 'Ngày, tháng có thể để trống chờ ký; năm nên điền sẵn.',
        severity: imported && !final ? 'hint' : 'warning',
        fix: { kind: 'ask', label: 'Điền năm' },
      }
    }
    const year = Number(date.slice(0, 4))
    if (date !== '' && issueYear !== null && year !== issueYear) {
      yield {
        place: place.letterhead('date'),
        excerpt: date,
        message: `Ngày ban hành thuộc năm ${year}, nhưng năm in sẵn là ${issueYear}.`,
        fix: {
          kind: 'one-click',
          label: `Lấy năm ${year}`,
          edit: { op: 'set-letterhead', patch: { issueYear: year } },
        },
      }
    }
  },
}
