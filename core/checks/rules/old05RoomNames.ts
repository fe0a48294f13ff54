import { findOldNames } from '../../legal/oldNames.ts'
import { keyOf } from '../../reading/actors.ts'
import { citedOf, inQuotes, isCited } from '../../reading/cited.ts'
import { matchesIn } from '../../reading/keep.ts'
import { passagesOf } from '../../reading/passages.ts'
import { planPeriodOf, twoTierSince } from '../../reading/planPeriod.ts'
import { exampleOffice } from '../kits/exampleOffice.ts'
import { toPlace } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import type { Rule } from '../shape/rule.ts'

export const roomNames: Rule = {
  id: 'OLD-05',
  severity: 'hint',
  title: 'Tên phòng có trong danh sách của cơ quan (từ năm 2026 mỗi tỉnh đặt tên riêng)',
  why: 'Mỗi tỉnh đặt tên phòng một khác; tên chép từ nơi khác thì ở đây không có phòng ấy.',
  unless:
    'Hồ sơ cơ quan chưa có danh sách phòng, tên đứng ở dòng phân công (phép TASK-05 xem), hoặc kế hoạch ký trước ngày 01/7/2025.',
  source: 'NĐ 370/2025/NĐ-CP; danh sách đơn vị trong hồ sơ cơ quan',
  examples: [
    {
      name: 'Phòng có trong danh sách',
      reports: 0,
      draft: says('Gửi Phòng Kinh tế tổng hợp; Phòng Văn hóa - Xã hội theo dõi.'),
      with: { office: exampleOffice },
    },
    {
      name: 'Phòng không có trong danh sách',
      reports: 1,
      draft: says('Gửi Phòng Xây dựng và Môi trường tổng hợp.'),
      with: { office: exampleOffice },
    },
    { name: 'Chưa có hồ sơ cơ quan', reports: 0, draft: says('Gửi Phòng Xây dựng và Môi trường tổng hợp.') },
  ],
  *check(input) {
    const { office } = input
    if (!office || !['ubnd', 'hdnd'].includes(office.kind)) return
    const rooms = office.units.map((unit) => keyOf(unit.name)).filter((key) => key.startsWith('phong '))
    // Plans of before belong to another organisation; OLD-01 tells of them.
    if (rooms.length === 0 || planPeriodOf(input).from < twoTierSince) return
    const cited = citedOf(input)
    const told = new Set<string>()
    for (const passage of passagesOf(input)) {
      // Units that are given a task are another rule's.
      if (passage.view?.block.duty) continue
      for (const match of roomIn(passage.text)) {
        const [words] = match
        const start = match.index
        const key = keyOf(words)
        if (told.has(key) || rooms.some((known) => known.startsWith(key) || key.startsWith(known))) continue
        if (isCited(cited, passage, start, start + words.length) || inQuotes(passage.text, start)) continue
        if (findOldNames(words, 'districtRooms').length > 0) continue
        told.add(key)
        yield {
          ...passage.at({ start, end: start + words.length }),
          excerpt: words,
          message: `“${words}” không có trong danh sách đơn vị của cơ quan: xem lại tên, hoặc thêm vào hồ sơ cơ quan.`,
          fix: toPlace,
        }
      }
    }
  },
}

const part = '\\p{Lu}\\p{L}*(?: \\p{Ll}+)?'
const roomIn = matchesIn(new RegExp(`(?<![\\p{L}])Phòng ${part}(?:(?: - |, | và )${part})*`, 'gu'))
