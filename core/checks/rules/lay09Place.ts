import { place } from '../../document/place.ts'
import { foldText } from '../../text/normalize.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { exampleOffice } from '../kits/exampleOffice.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const placeName: Rule = {
  id: 'LAY-09',
  severity: 'warning',
  title: 'Địa danh là nơi cơ quan đóng trụ sở',
  why: 'Địa danh của nơi khác cho thấy phần đầu được chép từ văn bản của cơ quan khác.',
  unless: 'Chưa có hồ sơ cơ quan, hoặc địa danh còn để trống.',
  source: decree('II.4.a'),
  examples: [
    { name: 'Đúng địa danh trong hồ sơ cơ quan', reports: 0, draft: (plan) => plan, with: { office: exampleOffice } },
    { name: 'Chưa có hồ sơ cơ quan', reports: 0, draft: (plan) => plan },
    {
      name: 'Địa danh của xã khác',
      reports: 1,
      draft: withLetterhead({ place: 'Hòa Lạc' }),
      with: { office: exampleOffice },
    },
  ],
  *check({ draft, office }) {
    const wanted = office?.place.trim() ?? ''
    const given = draft.letterhead.place.trim()
    if (wanted === '' || given === '' || given === wanted) return
    const same = foldText(given) === foldText(wanted)
    yield {
      place: place.letterhead('place'),
      excerpt: given,
      message: same
        ? `Địa danh viết “${wanted}” như trong hồ sơ cơ quan.`
        : `Địa danh “${given}” khác hồ sơ cơ quan (“${wanted}”).`,
      fix: {
        kind: 'one-click',
        label: `Đổi thành ${wanted}`,
        edit: { op: 'set-letterhead', patch: { place: wanted } },
      },
    }
  },
}
