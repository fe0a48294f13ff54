import type { DraftEdit } from '../../draft/edits.ts'
import { pushTo } from '../../reading/keep.ts'
import type { Passage } from '../../reading/passages.ts'
import { type PlanDate, planDatesOf } from '../../reading/planDates.ts'
import { dateExists, dayText, monthText } from '../../text/dates.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Days and months are looked at apart: `ngày 05/9/2026` beside `tháng 4 năm 2026` is one way of writing. */
export const oneDateStyle: Rule = {
  id: 'DATE-06',
  severity: 'hint',
  title: 'Ngày, tháng viết một kiểu trong cả văn bản',
  why: 'Chỗ ghi bằng số, chỗ ghi bằng chữ thì văn bản trông như ghép từ nhiều bản.',
  unless: 'Mọi ngày một kiểu, mọi tháng một kiểu dù hai kiểu ấy khác nhau, hoặc ngày thuộc văn bản viện dẫn.',
  source: custom,
  examples: [
    { name: 'Một kiểu', reports: 0, draft: says('Báo cáo trước ngày 15 tháng 6 năm 2026.') },
    { name: 'Hai kiểu', reports: 1, draft: says('Báo cáo trước ngày 15/6/2026.') },
    {
      name: 'Tháng viết hai kiểu',
      reports: 1,
      draft: says('Kiểm tra xong trước tháng 7/2026, phúc tra xong trước tháng 11 năm 2026.'),
    },
  ],
  *check(input) {
    const { dates } = planDatesOf(input)
    yield* oneStyle(dates.filter((date) => date.kind === 'day' && date.deadline))
    yield* oneStyle(dates.filter((date) => date.kind === 'month' && date.ownYear))
  },
}

function* oneStyle(dates: readonly PlanDate[]): Generator<RuleFinding> {
  const short = dates.filter((date) => date.form === 'short')
  const long = dates.filter((date) => date.form === 'long')
  const [first] = dates
  if (!first || short.length === 0 || long.length === 0) return
  const usual = short.length === long.length ? first.form : short.length > long.length ? 'short' : 'long'
  const others = usual === 'short' ? long : short
  const [shown] = others
  const [example] = usual === 'short' ? short : long
  if (!shown || !example) return
  const edits = rewritten(others, usual)
  yield {
    ...shown.passage.at(shown),
    excerpt: shown.words,
    message: `“${shown.words}” viết khác “${example.words}”; một văn bản nên viết ngày, tháng một kiểu.`,
    fix: edits
      ? { kind: 'one-click', label: 'Viết theo một kiểu', edit: { op: 'all', edits } }
      : { kind: 'ask', label: 'Đến chỗ này' },
  }
}

/** Null where one of them is an answer printed by an expression of its own. */
function rewritten(dates: readonly PlanDate[], form: PlanDate['form']): DraftEdit[] | null {
  const byPassage = new Map<Passage, PlanDate[]>()
  for (const date of dates) pushTo(byPassage, date.passage, date)
  const edits: DraftEdit[] = []
  for (const [passage, list] of byPassage) {
    const edit = passage.change(list.map((date) => ({ start: date.start, end: date.end, to: inForm(date, form) })))
    if (!edit) return null
    edits.push(edit)
  }
  return edits
}

function inForm({ kind, day, month, year, ownYear }: PlanDate, form: 'short' | 'long'): string {
  const of = ownYear && year !== null ? year : null
  const ofMonth = monthText(month)
  if (kind === 'month') return form === 'short' ? `tháng ${ofMonth}/${year}` : `tháng ${ofMonth} năm ${year}`
  if (!dateExists({ year: year ?? 2024, month, day })) return ''
  const end = of === null ? '' : form === 'short' ? `/${of}` : ` năm ${of}`
  return form === 'short' ? `${dayText(day)}/${ofMonth}${end}` : `${dayText(day)} tháng ${ofMonth}${end}`
}
