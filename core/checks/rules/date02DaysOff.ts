import { dayOffReason, workingDayBefore } from '../../calendar/holidays.ts'
import { dayInForm, onceAPlace, type PlanDate, planDatesOf, rewriteDate } from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { formatShortDate } from '../../text/dates.ts'
import { says } from '../kits/exampleText.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Limits only: a meeting or a festival may well be held on a Sunday. */
export const workingDays: Rule = {
  id: 'DATE-02',
  severity: 'warning',
  title: 'Hạn hoàn thành không rơi vào thứ Bảy, Chủ nhật, ngày lễ',
  why: 'Hạn rơi vào ngày nghỉ thì không ai nhận, đơn vị nộp muộn mà vẫn cho là đúng hạn.',
  unless: 'Ngày ấy là ngày tổ chức, việc lặp lại hằng năm, hoặc câu đã ghi rõ thứ trong tuần.',
  source: 'Bộ luật Lao động số 45/2019/QH14, Điều 112; Nghị quyết 28/2026/QH16; ngày nghỉ hằng tuần của cơ quan',
  examples: [
    { name: 'Hạn là ngày làm việc', reports: 0, draft: says('Báo cáo trước ngày 15/6/2026.') },
    { name: 'Ngày hội vào Chủ nhật', reports: 0, draft: says('Tổ chức ngày hội của Nhân dân vào ngày 15/11/2026.') },
    { name: 'Hạn vào Chủ nhật', reports: 1, draft: says('Báo cáo trước ngày 14/6/2026.') },
    { name: 'Hạn vào ngày 30 tháng 4', reports: 1, draft: says('Hoàn thành chậm nhất ngày 30 tháng 4 năm 2026.') },
    { name: 'Hạn vào mùng 2 Tết', reports: 1, draft: says('Hoàn thành trước ngày 18/02/2026.') },
    { name: 'Không ghi năm: tính theo năm của kế hoạch', reports: 1, draft: says('Báo cáo trước ngày 14/6.') },
    { name: 'Hằng năm thì mỗi năm một khác', reports: 0, draft: says('Báo cáo trước ngày 14/6 hằng năm.') },
  ],
  *check(input) {
    yield* onceAPlace(found(input))
  },
}

function* found(input: PlanInput): Generator<RuleFinding> {
  for (const date of planDatesOf(input).dates) {
    if (date.kind !== 'day' || !date.deadline || date.first === '') continue
    const reason = dayOffReason(date.first, input.office?.days)
    // The text itself says which day of the week it is.
    if (reason === null || /^\s*\(?,?\s*(?:tức\s+)?(?:thứ|Thứ|Chủ nhật|chủ nhật)/u.test(after(date))) continue
    const to = workingDayBefore(date.first, input.office?.days)
    const words = dayInForm(date, to)
    const edit = rewriteDate(input, date, words, to)
    const inYear = date.year === null ? ` năm ${date.inYear}` : ''
    yield {
      ...date.passage.at(date),
      excerpt: date.words,
      message: `“${date.words}”${inYear} là ${reason}. Ngày làm việc gần nhất trước đó là ${formatShortDate(to)}.`,
      fix: edit ? { kind: 'one-click', label: `Đổi thành ${words}`, edit } : { kind: 'ask', label: 'Đến chỗ này' },
    }
  }
}

const after = ({ passage, end }: PlanDate): string => passage.text.slice(end, end + 24)
