import { type DateMention, datesIn } from '../../reading/datesOf.ts'
import { passagesOf } from '../../reading/passages.ts'
import { dateExists } from '../../text/dates.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import type { Rule } from '../shape/rule.ts'

/** Cited documents' dates too: a day that does not exist is wrong wherever it stands. */
export const dateIsThere: Rule = {
  id: 'DATE-01',
  severity: 'error',
  title: 'Ngày, tháng có trong lịch',
  why: 'Ngày không có trong lịch thì hạn không thực hiện được, văn bản dẫn cũng không tìm ra.',
  unless: 'Ngày nằm trong ngoặc kép, ở nơi nhận, hoặc là 29/02 mà không ghi năm.',
  source: 'Dương lịch',
  examples: [
    { name: 'Ngày có thật', reports: 0, draft: says('Báo cáo trước ngày 30 tháng 6 năm 2026.') },
    { name: 'Ngày 29/02 của năm nhuận', reports: 0, draft: says('Hoàn thành trước ngày 29/02/2028.') },
    { name: 'Ngày 31 tháng 6', reports: 1, draft: says('Báo cáo trước ngày 31/6/2026.') },
    { name: 'Tháng 13', reports: 1, draft: says('Hoàn thành trong tháng 13 năm 2026.') },
    {
      name: 'Ngày của văn bản được dẫn',
      reports: 1,
      draft: says('Theo Nghị quyết số 05/NQ-HĐND ngày 31/9/2025 của Hội đồng nhân dân xã về nhiệm vụ năm 2026.'),
    },
  ],
  *check(input) {
    for (const passage of passagesOf(input)) {
      if (passage.kind === 'recipient') continue
      for (const date of datesIn(passage.text).dates) {
        const wrong = date.quoted ? null : whatIsWrong(date)
        if (wrong === null) continue
        const excerpt = passage.text.slice(date.phraseStart, date.end)
        yield {
          ...passage.at(date),
          excerpt,
          message: `“${excerpt}” không có trong lịch: ${wrong}.`,
          fix: toPlace,
        }
      }
    }
  },
}

function whatIsWrong({ kind, day, month, year }: DateMention): string | null {
  if (kind !== 'day' && kind !== 'month') return null
  if (month < 1 || month > 12) return 'một năm có 12 tháng'
  if (kind === 'month') return null
  if (day < 1) return 'ngày bắt đầu từ 01'
  // Without a year, 29/02 may be right.
  const of = year ?? 2024
  if (dateExists({ year: of, month, day })) return null
  let last = 31
  while (!dateExists({ year: of, month, day: last })) last -= 1
  return `tháng ${month}${month === 2 && year !== null ? ` năm ${year}` : ''} có ${last} ngày`
}
