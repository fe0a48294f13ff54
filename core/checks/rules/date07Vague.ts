import { excerptOf, readingOf } from '../../reading/plan.ts'
import { timesIn } from '../../reading/timeWords.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** In a time line: words that set no limit. */
const vague =
  /(?<!\p{L})(?:[Tt]hường xuyên|[Đđ]ịnh kỳ|[Kk]hi có yêu cầu|[Đđ]ột xuất|[Hh]ằng năm|[Hh]àng năm|[Ss]au khi có|[Tt]rong thời gian tới|[Kk]ịp thời)(?!\p{L})/u
const counted = /(?:[Hh]ằng|[Hh]àng|[Mm]ỗi)\s+(?:ngày|tuần|tháng|quý)|\d\s*(?:ngày|tuần|tháng|lần|đợt)|\d{1,2}\s*giờ/u
/** In running text, where a duty of reporting or doing has no day at all. */
const vagueDuties: readonly RegExp[] = [
  /(?<!\p{L})sau khi có (?:văn bản )?hướng dẫn của (?:cấp|cơ quan) có thẩm quyền/u,
  /(?<!\p{L})(?:báo cáo|gửi)[^.;]{0,60}?\s(?<words>định kỳ theo quy định)/u,
]

const timeLine = (text: string): Parameters<typeof addTo>[1] =>
  exampleBlock('x', {
    marker: '1',
    text: 'Vận động Nhân dân giữ gìn vệ sinh đường làng',
    children: [
      exampleBlock('x1', { marker: '-', duty: { role: 'lead', label: 'Cơ quan chủ trì' }, text: 'Phòng Kinh tế.' }),
      exampleBlock('x2', { marker: '-', duty: { role: 'when', label: 'Thời gian thực hiện' }, text }),
    ],
  })

export const clearTime: Rule = {
  id: 'DATE-07',
  severity: 'hint',
  title: 'Thời gian thực hiện có mốc cụ thể',
  why: '“Thường xuyên”, “định kỳ” không có mốc thì không biết lúc nào kiểm tra, lúc nào là chậm.',
  unless: 'Dòng có ngày, tháng, quý, năm, số lần, hoặc “hằng tháng”, “hằng quý”.',
  source: custom,
  examples: [
    { name: 'Có quý, năm', reports: 0, draft: addTo('content', timeLine('Quý III năm 2026.')) },
    { name: 'Thường xuyên trong năm', reports: 0, draft: addTo('content', timeLine('Thường xuyên trong năm 2026.')) },
    { name: 'Hằng tháng', reports: 0, draft: addTo('content', timeLine('Định kỳ hằng tháng.')) },
    { name: 'Thường xuyên', reports: 1, draft: addTo('content', timeLine('Thường xuyên.')) },
    { name: 'Định kỳ và khi có yêu cầu', reports: 1, draft: addTo('content', timeLine('Định kỳ và khi có yêu cầu.')) },
    { name: 'Không có mốc kết thúc', reports: 1, draft: addTo('content', timeLine('Từ Quý III năm 2026.')) },
    { name: 'Có mốc kết thúc', reports: 0, draft: addTo('content', timeLine('Từ Quý III đến hết Quý IV năm 2026.')) },
    {
      name: 'Chờ hướng dẫn',
      reports: 1,
      draft: says('Sửa đổi quy chế chi tiêu nội bộ sau khi có hướng dẫn của cấp có thẩm quyền.'),
    },
  ],
  *check(input) {
    for (const view of readingOf(input).blocks) {
      const { duty, kind } = view.block
      if (kind === 'basis' || kind === 'table') continue
      const isTime = duty?.role === 'when' || view.parent?.block.duty?.role === 'when'
      const words = isTime
        ? vagueTime(duty ? view.text.slice(duty.label.length + 1).trim() : view.text)
        : vagueDuty(view.text)
      if (words === null) continue
      yield {
        place: view.place,
        excerpt: excerptOf(words),
        message: /^[Tt]ừ /u.test(words)
          ? `“${excerptOf(words)}” chưa có mốc kết thúc.`
          : `“${excerptOf(words)}” chưa nêu mốc thời gian: nên ghi tháng, quý hoặc “trong năm …”.`,
        fix: { kind: 'ask', label: 'Ghi mốc' },
      }
    }
  },
}

function vagueTime(text: string): string | null {
  const dates = timesIn(text)
  const [first] = dates
  if (first?.bound === 'from' && dates.length === 1 && !/(?:đến|tới|trở đi)(?!\p{L})/u.test(text.slice(first.end)))
    return text.slice(first.phraseStart, first.end)
  if (first || counted.test(text) || !vague.test(text)) return null
  return text.replace(/(?<![\s.;])[\s.;]+$/u, '')
}

function vagueDuty(text: string): string | null {
  for (const pattern of vagueDuties) {
    const match = pattern.exec(text)
    if (match) return match.groups?.words ?? match[0]
  }
  return null
}
