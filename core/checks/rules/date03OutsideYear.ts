/**
 * Days outside of what a plan can mean.
 *
 * 1. A limit that is over when the plan is issued, or lies beyond its period (`whatIsWrong`).
 * 2. A document it cites of a later day than its own (`citedTooLate`).
 */
import { citedOf, inQuotes } from '../../reading/cited.ts'
import { passagesOf } from '../../reading/passages.ts'
import { readingOf } from '../../reading/plan.ts'
import { namesTheYear, onceAPlace, type PlanDate, type PlanDates, planDatesOf } from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { formatShortDate } from '../../text/dates.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const insideThePeriod: Rule = {
  id: 'DATE-03',
  severity: 'warning',
  title: 'Hạn nằm sau ngày ban hành và trong kỳ của kế hoạch',
  why: 'Hạn đã qua lúc ban hành, hay ra ngoài kỳ kế hoạch, thì không ai thực hiện được.',
  unless:
    'Hạn trong ba tháng đầu năm sau để báo cáo năm, hạn ghi năm đã hết (phép DATE-08 báo), hoặc bản nhập không nói kế hoạch của năm nào.',
  source: custom,
  examples: [
    {
      name: 'Dẫn văn bản ra sau ngày của kế hoạch',
      reports: 1,
      draft: (plan) => ({
        ...says('Theo Quyết định số 12/QĐ-UBND ngày 08/11/2026 của UBND tỉnh về công tác dân vận.')(plan),
        letterhead: { ...plan.letterhead, date: '2026-01-05' },
      }),
    },
    { name: 'Trong năm', reports: 0, draft: says('Báo cáo trước ngày 15/6/2026.') },
    { name: 'Báo cáo năm vào đầu năm sau', reports: 0, draft: says('Báo cáo năm 2026 trước ngày 15/01/2027.') },
    {
      name: 'Trước ngày ban hành',
      reports: 1,
      draft: (plan) => ({
        ...says('Báo cáo trước ngày 15/6/2026.')(plan),
        letterhead: { ...plan.letterhead, date: '2026-07-01' },
        body: says('Báo cáo trước ngày 15/6/2026.')(plan).body.filter((block) => block.role === 'budget'),
      }),
    },
    { name: 'Quá kỳ của kế hoạch', reports: 1, draft: says('Hoàn thành trước ngày 15/6/2028.') },
    {
      name: 'Kế hoạch nhiều năm',
      reports: 0,
      draft: (plan) => ({
        ...says('Hoàn thành trước ngày 15/6/2028.')(plan),
        title: 'Chuyển đổi số trên địa bàn xã Bình Minh giai đoạn 2026 - 2030',
      }),
    },
    {
      name: 'Bản nhập không nói kế hoạch của năm nào',
      reports: 0,
      draft: (plan) => ({
        ...says('Hoàn thành trước ngày 15/6/2028.')(plan),
        title: 'Triển khai thi hành Luật Phòng cháy, chữa cháy',
        body: says('Hoàn thành trước ngày 15/6/2028.')(plan).body.filter(({ role }) => role === 'budget'),
        origin: { kind: 'file', name: 'ke-hoach.docx', at: '2026-03-05T00:00:00.000Z' },
      }),
    },
    {
      name: 'Kế hoạch làm đến một năm sau',
      reports: 0,
      draft: (plan) => ({
        ...says('Hoàn thành trước ngày 15/6/2028.')(plan),
        title: 'PHÁT TRIỂN HẠ TẦNG SỐ ĐẾN NĂM 2030',
      }),
    },
    {
      name: 'Giám sát giai đoạn đã qua',
      reports: 0,
      draft: (plan) => ({
        ...says('Hoàn thành trước ngày 15/6/2026.')(plan),
        title: 'Giám sát việc quản lý đất công ích giai đoạn 2022 - 2024',
        year: null,
        letterhead: { ...plan.letterhead, date: '2026-01-05' },
      }),
    },
  ],
  *check(input) {
    const plan = planDatesOf(input)
    const known = saysItsYear(input, plan)
    yield* citedTooLate(input, plan)
    yield* onceAPlace(
      plan.dates.flatMap((date) => {
        const why = whatIsWrong(date, plan, known)
        if (why === null) return []
        const { passage, words } = date
        return [
          { ...passage.at(date), excerpt: words, message: why, fix: { kind: 'ask' as const, label: 'Đến chỗ này' } },
        ]
      }),
    )
  },
}

/** A document of a later day than the plan's own cannot be what it rests on. */
function* citedTooLate(input: PlanInput, { issued }: PlanDates): Generator<RuleFinding> {
  if (!issued.exact || issued.from === '') return
  for (const { passage, start, end, date, type, key } of citedOf(input).documents) {
    if (passage.kind === 'title' || date === '' || date <= issued.from || inQuotes(passage.text, start)) continue
    yield {
      ...passage.at({ start, end }),
      excerpt: passage.text.slice(start, end),
      message: `${type} số ${key} ghi ngày ${formatShortDate(date)}, sau ngày của kế hoạch (${formatShortDate(issued.from)}).`,
      fix: { kind: 'ask', label: 'Đến chỗ này' },
    }
  }
}

/** The year of a plan that was read from a file is a guess by its day, where its name does not say it. */
const saysItsYear = (input: PlanInput, { years }: PlanDates): boolean =>
  years !== null &&
  (!readingOf(input).imported || passagesOf(input).some((passage) => namesTheYear(passage, years.first)))

function isOver({ words, year, inYear }: PlanDate, { exact, from }: PlanDates['issued']): string {
  const said = `“${words}”${year === null ? ` năm ${inYear}` : ''}`
  return exact
    ? `${said} đã qua khi kế hoạch được ban hành ngày ${formatShortDate(from)}.`
    : `${said} đã qua: kế hoạch này không thể ban hành trước ngày ${formatShortDate(from)}.`
}

function whatIsWrong(date: PlanDate, { years, issued }: PlanDates, yearIsKnown: boolean): string | null {
  if (date.last === '' || !(date.deadline || (date.when && date.kind !== 'year'))) return null
  // A year that is over is DATE-08's.
  if (years && date.year !== null && date.year < years.first) return null
  if (issued.from !== '' && date.last < issued.from) return isOver(date, issued)
  // Results of a year are reported in the first quarter of the next one.
  // A period that was over when the plan is made is what it looks at, not when it is done.
  const looksBack = years !== null && issued.from.slice(0, 4) > String(years.last)
  if (years && yearIsKnown && !looksBack && date.first > `${years.last + 1}-03-31`) {
    const period = years.first === years.last ? `năm ${years.last}` : `giai đoạn ${years.first} - ${years.last}`
    return `“${date.words}” ở sau kỳ của kế hoạch (${period}).`
  }
  return null
}
