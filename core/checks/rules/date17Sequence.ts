import { pushTo } from '../../reading/keep.ts'
import { type BlockView, readingOf } from '../../reading/plan.ts'
import { type PlanDate, planDatesOf } from '../../reading/planDates.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const steps = (...lines: string[]) =>
  addTo(
    'content',
    exampleBlock('cac-buoc', {
      marker: '1',
      text: 'Các bước thực hiện',
      children: lines.map((text, at) => exampleBlock(`buoc-${at + 1}`, { marker: '-', text })),
    }),
  )

export const datesInSequence: Rule = {
  id: 'DATE-17',
  severity: 'hint',
  title: 'Các việc ghi theo thứ tự thời gian thì mốc sau không đứng trước mốc trước',
  why: 'Công bố kết quả trước khi hết hạn nhận hồ sơ thì đơn vị không làm được; thường là gõ sai ngày, tháng.',
  unless: 'Danh sách không theo thứ tự thời gian, hoặc có dưới ba mốc.',
  source: custom,
  examples: [
    {
      name: 'Một mốc lùi về trước',
      reports: 1,
      draft: steps(
        'Nhận hồ sơ từ ngày 01/6/2026 đến ngày 12/6/2026.',
        'Công bố kết quả trước ngày 05/6/2026.',
        'Nhận trẻ từ ngày 10/8/2026.',
      ),
    },
    {
      name: 'Theo thứ tự',
      reports: 0,
      draft: steps('Nhận hồ sơ trước ngày 12/6/2026.', 'Công bố trước ngày 19/6/2026.', 'Nhận trẻ từ ngày 10/8/2026.'),
    },
    {
      name: 'Không theo thứ tự nào',
      reports: 0,
      draft: steps(
        'Nhận hồ sơ trước ngày 12/6/2026.',
        'Tập huấn trước ngày 15/5/2026.',
        'Họp xóm trước ngày 08/5/2026.',
      ),
    },
  ],
  *check(input) {
    const dates = new Map<string, PlanDate[]>()
    for (const date of planDatesOf(input).dates)
      if (date.kind === 'day' && date.first !== '' && date.passage.kind === 'block' && date.passage.view)
        pushTo(dates, date.passage.view.block.id, date)
    if (dates.size < 3) return
    for (const view of [...readingOf(input).blocks]) yield* outOfStep(view, dates)
  },
}

/** Headings under which things stand in the order they are done. */
const inOrder = /bước|thời gian|tiến độ|lịch|quy trình|trình tự|tiến trình|thời hạn|mốc/iu

interface Step {
  date: PlanDate
  /** When it is over, or is to be done. */
  day: string
}

function* outOfStep(view: BlockView, dates: ReadonlyMap<string, readonly PlanDate[]>): Generator<RuleFinding> {
  if (view.children.length < 3 || !inOrder.test(view.text)) return
  const list = view.children.flatMap((child): Step[] => {
    const own = [child, ...child.children.filter(({ block }) => block.duty?.role === 'when')]
      .map(({ block }) => dates.get(block.id) ?? [])
      .find((each) => each.length > 0)
    const last = own?.at(-1)
    return own && last && own.length <= 2 ? [{ date: last, day: last.last }] : []
  })
  if (list.length < 3) return
  const backward = list.flatMap((step, at) => (at > 0 && step.day < (list[at - 1]?.day ?? '') ? [at] : []))
  const [at] = backward
  if (at === undefined || backward.length > 1) return
  // One step alone is out of the order of the others: this one, or the one before.
  const without = (left: number): boolean =>
    list
      .filter((_, index) => index !== left)
      .every((step, index, rest) => index === 0 || step.day >= (rest[index - 1]?.day ?? ''))
  const wrong = without(at) ? list[at] : without(at - 1) ? list[at - 1] : undefined
  const before = list[at - 1]
  const here = list[at]
  if (!wrong || !before || !here) return
  yield {
    ...wrong.date.passage.at(wrong.date),
    excerpt: wrong.date.words,
    message: `Các việc ghi theo thứ tự thời gian, mà “${here.date.words}” đứng sau “${before.date.words}”: xem lại mốc này.`,
    fix: toPlace,
  }
}
