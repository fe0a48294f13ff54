/**
 * Steps, rounds and groups side by side: numbered on, and one after the other.
 *
 * 1. Blocks that begin with one word and a number make a run; a 1 begins anew.
 * 2. The first number that is not the next is told; a stretch that begins before the one above has ended, too.
 */
import { pushTo } from '../../reading/keep.ts'
import { type BlockView, readingOf } from '../../reading/plan.ts'
import { type PlanDate, planDatesOf } from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { formatShortDate } from '../../text/dates.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const stages = (...texts: string[]) =>
  addTo('content', ...texts.map((text, index) => exampleBlock(`g${index}`, { marker: '1', text })))

export const stagesInOrder: Rule = {
  id: 'STR-24',
  severity: 'warning',
  title: 'Các bước, đợt, giai đoạn đánh số liên tục và nối tiếp nhau',
  why: 'Hai bước cùng số, hay bước sau bắt đầu trước bước trước, thì đơn vị không biết làm theo mốc nào.',
  unless: 'Các bước không cùng một mục, hoặc không ghi đủ ngày bắt đầu và kết thúc.',
  source: custom,
  examples: [
    {
      name: 'Nối tiếp',
      reports: 0,
      draft: stages('Đợt 1: từ ngày 01/3/2026 đến ngày 30/4/2026.', 'Đợt 2: từ ngày 01/5/2026 đến ngày 30/6/2026.'),
    },
    {
      name: 'Cùng ngày giáp nhau',
      reports: 0,
      draft: stages('Bước 1: từ ngày 01/3/2026 đến ngày 10/3/2026.', 'Bước 2: từ ngày 10/3/2026 đến ngày 20/3/2026.'),
    },
    {
      name: 'Mỗi mục đánh số riêng',
      reports: 0,
      draft: stages(
        'Bước 1: rà soát.',
        'Bước 2: tổng hợp.',
        'Nội dung khác.',
        'Bước 1: họp thôn.',
        'Bước 2: lập danh sách.',
      ),
    },
    {
      name: 'Số lặp lại',
      reports: 1,
      draft: stages('Bước 1: rà soát.', 'Bước 2: họp thôn.', 'Bước 2: lập danh sách.'),
    },
    {
      name: 'Chồng lên nhau',
      reports: 1,
      draft: stages('Đợt 1: từ ngày 01/3/2026 đến ngày 30/4/2026.', 'Đợt 2: từ ngày 01/4/2026 đến ngày 30/6/2026.'),
    },
  ],
  *check(input) {
    for (const list of runsOfStages(readingOf(input).body)) {
      yield* wrongNumbers(list)
      yield* overlaps(list, input)
    }
  },
}

interface Stage {
  view: BlockView
  kind: string
  number: number
  words: string
}

/** Blocks side by side that begin with one word and a number; a 1 begins anew. */
function* runsOfStages(views: readonly BlockView[]): Generator<Stage[]> {
  let run: Stage[] = []
  for (const view of views) {
    const match = /^(?<kind>Bước|Đợt|Giai đoạn|Vòng|Cụm)\s(?<number>\d{1,2})(?=[\s:.(]|$)/u.exec(view.text)
    const { kind = '', number = '' } = match?.groups ?? {}
    if (run.length > 0 && (!match || kind !== run[0]?.kind || Number(number) === 1)) {
      yield run
      run = []
    }
    if (match) run.push({ view, kind, number: Number(number), words: match[0] })
    yield* runsOfStages(view.children)
  }
  if (run.length > 0) yield run
}

function* wrongNumbers(list: readonly Stage[]): Generator<RuleFinding> {
  for (const [index, stage] of list.entries()) {
    const before = list[index - 1]
    if (!before || stage.number === before.number + 1) continue
    yield {
      place: stage.view.place,
      excerpt: stage.words,
      message: `“${stage.words}” đứng sau “${before.words}”: có lẽ là “${stage.kind} ${before.number + 1}”.`,
      fix: toPlace,
    }
    return
  }
}

function* overlaps(list: readonly Stage[], input: PlanInput): Generator<RuleFinding> {
  if (list.length < 2) return
  const dates = new Map<string, PlanDate[]>()
  for (const date of planDatesOf(input).dates)
    if (date.passage.kind === 'block' && date.passage.view) pushTo(dates, date.passage.view.block.id, date)
  for (const [index, stage] of list.entries()) {
    const before = list[index - 1]
    const one = before && stretchOf(dates.get(before.view.block.id) ?? [])
    const other = stretchOf(dates.get(stage.view.block.id) ?? [])
    if (!before || !one || !other || other.from >= one.to) continue
    yield {
      place: stage.view.place,
      excerpt: stage.words,
      // Two groups may go at once; steps may not.
      severity: other.from < one.from && stage.kind !== 'Cụm' ? 'warning' : 'hint',
      message: `“${stage.words}” bắt đầu ngày ${formatShortDate(other.from)}, khi “${before.words}” đến ngày ${formatShortDate(one.to)} mới xong.`,
      fix: toPlace,
    }
  }
}

/** `từ ngày ... đến ngày ...`: two whole days and no more. */
function stretchOf(dates: readonly PlanDate[]): { from: string; to: string } | null {
  const [from, to] = dates
  if (dates.length !== 2 || !from || !to || from.bound !== 'from' || from.kind !== 'day' || to.kind !== 'day')
    return null
  return from.first === '' || to.last === '' || from.first > to.last ? null : { from: from.first, to: to.last }
}
