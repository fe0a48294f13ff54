import { dayNumber } from '../../calendar/days.ts'
import { dayOffReason, workingDayBefore } from '../../calendar/holidays.ts'
import { sentenceAt } from '../../reading/datesOf.ts'
import { readingOf } from '../../reading/plan.ts'
import { dayInForm, onceAPlace, type PlanDate, planDatesOf, rewriteDate } from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { onceIn } from '../../reading/time/saidOfTime.ts'
import { formatShortDate } from '../../text/dates.ts'
import { says } from '../kits/exampleText.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Limits only: a meeting or a festival may well be held on a Sunday. */
export const workingDays: Rule = {
  id: 'DATE-02',
  severity: 'warning',
  title: 'Hạn hoàn thành không rơi vào thứ Bảy, Chủ nhật, ngày lễ',
  why: 'Hạn rơi vào ngày nghỉ thì không ai nhận, đơn vị nộp muộn mà vẫn cho là đúng hạn.',
  unless: 'Ngày tổ chức, hạn do luật hay văn bản nêu trong câu định, việc hằng năm, hoặc câu đã ghi rõ thứ.',
  source: 'Bộ luật Lao động số 45/2019/QH14, Điều 112; Nghị quyết 28/2026/QH16; ngày nghỉ hằng tuần của cơ quan',
  examples: [
    { name: 'Hạn là ngày làm việc', reports: 0, draft: says('Báo cáo trước ngày 15/6/2026.') },
    { name: 'Ngày hội vào Chủ nhật', reports: 0, draft: says('Tổ chức ngày hội của Nhân dân vào ngày 15/11/2026.') },
    { name: 'Hạn vào Chủ nhật', reports: 1, draft: says('Báo cáo trước ngày 14/6/2026.') },
    { name: 'Hạn vào ngày 30 tháng 4', reports: 1, draft: says('Hoàn thành chậm nhất ngày 30 tháng 4 năm 2026.') },
    { name: 'Hạn vào mùng 2 Tết', reports: 1, draft: says('Hoàn thành trước ngày 18/02/2026.') },
    { name: 'Không ghi năm: tính theo năm của kế hoạch', reports: 1, draft: says('Báo cáo trước ngày 14/6.') },
    {
      name: 'Hạn do văn bản khác định',
      reports: 0,
      draft: says('Niêm yết danh sách theo quy định của Luật Bầu cử, chậm nhất ngày 14/6/2026.'),
    },
    { name: 'Ngày cuối của một đợt', reports: 0, draft: says('Thực hiện từ ngày 01/6/2026 đến hết ngày 14/6/2026.') },
    { name: 'Hằng năm thì mỗi năm một khác', reports: 0, draft: says('Báo cáo trước ngày 14/6 hằng năm.') },
  ],
  *check(input) {
    yield* onceAPlace(found(input))
  },
}

function* found(input: PlanInput): Generator<RuleFinding> {
  if (isSetByLaw(readingOf(input).title)) return
  for (const date of planDatesOf(input).dates) {
    if (date.kind !== 'day' || !date.deadline || date.first === '') continue
    const reason = dayOffReason(date.first, input.office?.days)
    // The text itself says which day of the week it is, or who set the day.
    if (reason === null || date.weekday !== null || isSetElsewhere(date)) continue
    // `trước ngày` a Saturday leaves Friday, a working day: late for nobody, only worth a word.
    const to = workingDayBefore(date.first, input.office?.days)
    const mild = date.bound === 'before' && (dayNumber(date.first) ?? 0) - (dayNumber(to) ?? 0) === 1
    const words = dayInForm(date, to)
    const edit = rewriteDate(input, date, words, to)
    const inYear = date.year === null ? ` năm ${date.inYear}` : ''
    yield {
      ...date.passage.at(date),
      excerpt: date.words,
      message: `“${date.words}”${inYear} là ${reason}. Ngày làm việc gần nhất trước đó là ${formatShortDate(to)}.`,
      ...(mild ? { severity: 'hint' as const } : {}),
      fix: edit ? { kind: 'one-click', label: `Đổi thành ${words}`, edit } : { kind: 'ask', label: 'Đến chỗ này' },
    }
  }
}

/** The days of an election are; those of speaking about it are the plan's own. */
const isSetByLaw = (title: string): boolean =>
  onceIn(title) !== null && !/tuyên truyền|truyền thông|tập huấn|thi đua/iu.test(title)

const setBy =
  /(?<!\p{L})theo\s+(?:(?:đúng\s+)?(?:quy định|yêu cầu|hướng dẫn|chỉ đạo|lịch|kế hoạch|tiến độ)\s+(?:tại|của|do|chung)|(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch|Hướng dẫn|Công văn|Chỉ thị)(?!\p{L}))/u

/** `chậm nhất ngày 01/02/2026 theo Luật Bầu cử …`: not this plan's to move. */
function isSetElsewhere({ passage: { text }, start }: PlanDate): boolean {
  const sentence = sentenceAt(text, start)
  const before = text.slice(sentence.start, start)
  const open = before.lastIndexOf('(')
  // `theo Quyết định số 5 … (hoàn thành trước ngày …)`: what stands in brackets is of itself.
  const bracketed = open > before.lastIndexOf(')')
  return setBy.test(text.slice(bracketed ? sentence.start + open : sentence.start, sentence.end))
}
