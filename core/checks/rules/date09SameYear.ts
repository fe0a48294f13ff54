/**
 * One year in everything that names the plan.
 *
 * 1. The year of the trích yếu is held to the year of the draft; mended wherever the name of the plan stands (`everywhere`).
 * 2. The opening and the closing sentence may name the plan with another year, or another stretch of years (`otherPeriod`).
 * 3. Work said to be done “hằng năm” in a plan of one year is told.
 */
import type { DraftEdit } from '../../draft/edits.ts'
import { sentenceAt } from '../../reading/datesOf.ts'
import { excerptOf } from '../../reading/plan.ts'
import { type PlanDate, type PlanDates, planDatesOf } from '../../reading/planDates.ts'
import { changeClosing } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const sameYear: Rule = {
  id: 'DATE-09',
  severity: 'hint',
  title: 'Năm ở trích yếu, câu mở đầu, công việc và câu kết là một',
  why: 'Trích yếu một năm, câu kết một năm thì không biết kế hoạch của năm nào.',
  unless: 'Kế hoạch nhiều năm, trích yếu không có năm hay ghi “đến năm”, hoặc năm ấy thuộc kết quả, văn bản khác.',
  source: custom,
  examples: [
    { name: 'Một năm', reports: 0, draft: (plan) => plan },
    { name: 'Câu kết ghi năm khác', reports: 1, draft: changeClosing((text) => text.replace('2026', '2025')) },
    { name: 'Trích yếu ghi năm khác', reports: 1, draft: (plan) => ({ ...plan, year: 2027 }) },
    {
      name: 'Trích yếu ghi năm cuối của một chương trình',
      reports: 0,
      draft: (plan) => ({ ...plan, title: 'Thực hiện Chương trình phòng, chống ma túy đến năm 2030' }),
    },
    {
      name: 'Trích yếu chữ hoa ghi năm cuối, việc giao hằng năm',
      reports: 0,
      draft: (plan) => ({
        ...says('Hằng năm, báo cáo kết quả trước ngày 01 tháng 11.')(plan),
        title: 'PHÒNG, CHỐNG MA TÚY ĐẾN NĂM 2030',
      }),
    },
    {
      name: 'Việc hằng năm trong kế hoạch một năm',
      reports: 1,
      draft: says('Hằng năm, báo cáo kết quả trước ngày 01 tháng 11.'),
    },
    {
      name: 'Câu kết ghi giai đoạn khác',
      reports: 1,
      draft: (plan) => ({
        ...changeClosing(
          () => 'Trên đây là Kế hoạch chuyển đổi số giai đoạn 2025 - 2030 của Ủy ban nhân dân xã Bình Minh./.',
        )(plan),
        title: 'Chuyển đổi số giai đoạn 2026 - 2030',
      }),
    },
    { name: 'Dự toán hằng năm', reports: 0, draft: says('Kinh phí bố trí trong dự toán ngân sách hằng năm.') },
  ],
  *check(input) {
    const { dates, years, periods } = planDatesOf(input)
    yield* otherPeriod(periods)
    const named = dates.filter((date) => date.kind === 'year' && date.year !== null)
    const title = named.filter((date) => date.passage.kind === 'title').at(-1)
    if (!title?.year || (years && years.first !== years.last)) return
    const said = input.draft.year
    // `Chương trình ... đến năm 2030`: until when, not of which year.
    if (untilYear.test(title.words)) return
    if (said !== null && said !== title.year)
      yield {
        ...title.passage.at(title),
        excerpt: title.words,
        message: `Trích yếu ghi “${title.words}” nhưng năm của kế hoạch là ${said}.`,
        fix: everywhere(
          named.filter((date) => date.year === title.year && (date === title || isPlanName(date))),
          said,
        ),
      }
    for (const date of named) {
      const role = date.passage.view?.block.role
      if ((role !== 'opening' && role !== 'closing') || date.year === title.year || !isPlanName(date)) continue
      yield {
        ...date.passage.at(date),
        excerpt: date.words,
        message: `${role === 'opening' ? 'Câu mở đầu' : 'Câu kết'} ghi “${date.words}”, trích yếu ghi “${title.words}”.`,
        fix: wordFix(date.passage, [yearChange(date, title.year)], 'one-click', `Đổi thành năm ${title.year}`),
      }
    }
    for (const date of dates) {
      if (!date.yearly || !date.deadline || date.year !== null) continue
      const { text } = date.passage
      const { start, end } = sentenceAt(text, date.start)
      const duty = /(?<!\p{L})(?:[Hh]ằng|[Hh]àng)\s+năm,?\s+[^.;]*?(?:báo cáo|tổng kết)/u.exec(
        text.slice(start, date.start),
      )
      if (!duty) continue
      yield {
        ...date.passage.at(date),
        excerpt: excerptOf(text.slice(start + duty.index, Math.min(end, date.end))),
        message: `Kế hoạch của ${title.words} nhưng giao việc “${duty[0].slice(0, 8)}”; nên ghi năm ở hạn này.`,
        fix: toPlace,
      }
    }
  },
}

const untilYear = /^(?:đến|tới)(?!\p{L})/iu

/** `giai đoạn 2023 - 2025` of the trích yếu, other years in the sentence that names the plan. */
function* otherPeriod(periods: PlanDates['periods']): Generator<RuleFinding> {
  const inTitle = periods.filter(({ passage }) => passage.kind === 'title')
  const [title] = inTitle
  if (!title || inTitle.length > 1) return
  for (const role of ['opening', 'closing'] as const) {
    const said = periods.filter(({ passage }) => passage.view?.block.role === role)
    const [only] = said
    if (!only || said.length > 1 || (only.from === title.from && only.to === title.to)) continue
    const { text } = only.passage
    if (
      !/Kế hoạch(?!\s+số)[^;:]*$/u.test(text.slice(0, only.start)) ||
      !/giai đoạn\s+$/u.test(text.slice(0, only.start))
    )
      continue
    const words = text.slice(only.start, only.end)
    yield {
      ...only.passage.at(only),
      excerpt: words,
      message: `${role === 'opening' ? 'Câu mở đầu' : 'Câu kết'} ghi giai đoạn ${words}, trích yếu ghi giai đoạn ${title.from} - ${title.to}.`,
      fix: toPlace,
    }
  }
}

/** The year in the name of the plan, wherever the name stands; one that is an answer changes with the answer. */
function everywhere(dates: readonly PlanDate[], to: number): Fix {
  const edits = dates.flatMap((date): DraftEdit[] => {
    const edit = date.passage.change([yearChange(date, to)])
    return edit ? [edit] : []
  })
  return edits.length > 0 ? { kind: 'one-click', label: `Đổi thành năm ${to}`, edit: { op: 'all', edits } } : toPlace
}

const yearChange = (date: PlanDate, to: number): { start: number; end: number; to: string } => ({
  start: date.end - 4,
  end: date.end,
  to: String(to),
})

/** The year belongs to the name of the plan, not to what it goes on from. */
function isPlanName({ passage: { text }, start }: PlanDate): boolean {
  const before = text.slice(0, start)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1)
  return /Kế hoạch(?!\s+số)/u.test(clause) && !/(?:kết quả|từ|của|so với)\s+$/u.test(clause)
}
