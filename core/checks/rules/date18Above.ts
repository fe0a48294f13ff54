import type { AboveTask, Draft } from '../../draft/draft.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { lastDayOf, type PlanDate, planDatesOf } from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { formatShortDate } from '../../text/dates.ts'
import { foldText } from '../../text/normalize.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const task = 'Rà soát, chuẩn hóa dữ liệu hộ tịch của địa phương'
const dueAbove =
  (due: string, text: string) =>
  (plan: Draft): Draft => ({
    ...addTo('content', exampleBlock('o1', { marker: '1', text }))(plan),
    above: [{ task, due, source: 'Kế hoạch số 45/KH-UBND' }],
  })

/** Reads `draft.above`: nothing where no document above was taken in. */
export const notAfterAbove: Rule = {
  id: 'DATE-18',
  severity: 'warning',
  title: 'Hạn của ta không sau hạn cấp trên giao',
  why: 'Việc cấp trên giao mà ta đặt hạn muộn hơn thì đúng hạn của ta đã là trễ hạn của cấp trên.',
  unless: 'Văn bản cấp trên không ghi ngày, hoặc việc của ta viết khác hẳn việc được giao.',
  source: custom,
  examples: [
    { name: 'Sau hạn', reports: 1, draft: dueAbove('2026-05-31', `${task} xong trước ngày 30/6/2026.`) },
    { name: 'Trước hạn', reports: 0, draft: dueAbove('2026-05-31', `${task} xong trước ngày 25/5/2026.`) },
    { name: 'Đúng hạn', reports: 0, draft: dueAbove('2026-05-30', `${task} xong trước ngày 31/5/2026.`) },
    { name: 'Việc khác', reports: 0, draft: dueAbove('2026-05-31', 'Họp tổng kết năm trước ngày 30/6/2026.') },
  ],
  *check(input) {
    const above = (input.draft.above ?? []).map((one) => ({ ...one, words: foldedWords(one.task) }))
    if (above.length === 0) return
    for (const date of planDatesOf(input).dates) {
      const last = lastDayOf(date)
      if (last === '' || !(date.deadline || date.when)) continue
      const late = latest(above, foldedWords(taskText(input, date)), last)
      if (!late) continue
      yield {
        ...date.passage.at(date),
        excerpt: date.words,
        message: `“${date.words}” sau hạn ${formatShortDate(late.due)} của ${late.source} cho việc này.`,
        fix: toPlace,
      }
    }
  },
}

type Words = ReadonlySet<string>

const foldedWords = (text: string): Words => new Set(foldText(text).match(/[a-z0-9]+/gu) ?? [])

/** As many words of the task given as make it the same. */
const sameTask = 0.7

function latest(above: readonly (AboveTask & { words: Words })[], ours: Words, last: string): AboveTask | undefined {
  return above
    .filter(({ due, words }) => due < last && words.size > 0 && wordsShared(words, ours) / words.size >= sameTask)
    .sort((one, other) => one.due.localeCompare(other.due))[0]
}

const wordsShared = (one: Words, other: Words): number => [...one].filter((word) => other.has(word)).length

/** What the date is for: its sentence, the task above its line, the cells beside it. */
function taskText(input: PlanInput, { passage }: PlanDate): string {
  if (passage.kind === 'cell') return rowText(input, passage)
  const parent = passage.view?.block.duty ? (passage.view.parent?.text ?? '') : ''
  return `${parent} ${passage.text}`
}

function rowText(input: PlanInput, { place, view }: Passage): string {
  const row = place.slice(0, place.lastIndexOf('/') + 1)
  return passagesOf(input)
    .filter((each) => each.view === view && each.place.startsWith(row))
    .map(({ text }) => text)
    .join(' ')
}
