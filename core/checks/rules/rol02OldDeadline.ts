import type { Draft } from '../../draft/draft.ts'
import { leftTimesOf, rolledYears } from '../../reading/leftTimes.ts'
import { movedWords } from '../../reading/movedTimes.ts'
import { onceAPlace } from '../../reading/planDates.ts'
import { dateParts } from '../../text/dates.ts'
import { notRolled, rolled } from '../kits/rolExamples.ts'
import { leftOver } from '../kits/rolFinding.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const issuedInDecember =
  (make: (plan: Draft) => Draft): ((plan: Draft) => Draft) =>
  (plan) => {
    const draft = make(plan)
    return { ...draft, letterhead: { ...draft.letterhead, issueYear: 2025, issueMonth: 12 } }
  }

/** The month the plan is signed in, as far as its head says; null where it says no month. */
function issuedOn({ letterhead: { date, issueYear, issueMonth } }: Draft): { year: number; month: number } | null {
  const day = dateParts(date)
  if (day) return day
  return issueYear === null || !issueMonth ? null : { year: issueYear, month: issueMonth }
}

export const oldDeadlineLeft: Rule = {
  id: 'ROL-02',
  severity: 'warning',
  title: 'Không còn thời hạn của năm cũ',
  why: 'Hạn của năm cũ thì lúc ký đã quá hạn, không đơn vị nào làm kịp.',
  unless:
    'Kế hoạch không làm từ bản năm trước, ngày ấy là ngày ban hành của một văn bản, hoặc kế hoạch ban hành từ cuối năm trước và hạn rơi sau ngày ban hành.',
  source: custom,
  examples: [
    { name: 'Hạn của năm mới', reports: 0, draft: rolled('Báo cáo trước ngày 15/6/2026.') },
    { name: 'Hạn của năm cũ', reports: 1, draft: rolled('Báo cáo trước ngày 13/6/2025.') },
    { name: 'Hạn đầu năm sau của kế hoạch cũ hai năm', reports: 1, draft: rolled('Gửi trước ngày 15/01/2025.', 2024) },
    {
      name: 'Ban hành từ tháng 12 năm trước, hạn trong tháng ấy',
      reports: 0,
      draft: issuedInDecember(rolled('Ban hành kế hoạch của đơn vị chậm nhất là ngày 31/12/2025.')),
    },
    {
      name: 'Ban hành từ tháng 12 năm trước, hạn trước đó',
      reports: 1,
      draft: issuedInDecember(rolled('Báo cáo trước ngày 13/6/2025.')),
    },
    { name: 'Viết bằng chữ', reports: 1, draft: rolled('Chậm nhất ngày 20 tháng 11 năm 2025 phải hoàn thành.') },
    {
      name: 'Ngày của một văn bản',
      reports: 0,
      draft: rolled('Hoàn thành theo Công văn số 45/SNV-CCHC ngày 03/02/2025 của Sở Nội vụ.'),
    },
    { name: 'Không phải kế hoạch chuyển năm', reports: 0, draft: notRolled('Báo cáo trước ngày 13/6/2025.') },
  ],
  *check(input) {
    const years = rolledYears(input)
    if (!years) return
    const issued = issuedOn(input.draft)
    yield* onceAPlace(
      leftTimesOf(input)
        .filter(({ kind, deadline, sense }) => kind === 'day' && deadline && (sense === 'plan' || sense === 'next'))
        .filter(({ year, month }) => issued === null || year !== issued.year || month < issued.month)
        .map((time) =>
          leftOver(
            time,
            movedWords(time, years.to - years.from),
            `Thời hạn “${time.words}” là của kế hoạch cũ; kế hoạch này của năm ${years.to}.`,
          ),
        ),
    )
  },
}
