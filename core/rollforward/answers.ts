/**
 * Proposals about answers: each is changed once and prints anew wherever the texts name it.
 *
 * 1. The year of the plan is one answer, and the first.
 * 2. Every other is proposed by what it is: a number that is a year, a date that falls on a working day, years in words and lists.
 * 3. What the template says is kept is not asked about.
 * 4. A document the plan carries out is a question: only the clerk knows whether there is a new one.
 */

import { dayOffReason, workingDayAfter, workingDayBefore } from '../calendar/holidays.ts'
import { place } from '../document/place.ts'
import type { CitedDocument, FactValue } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { timeWordsIn } from '../reading/timeWords.ts'
import { fieldsOf } from '../template/fieldsOf.ts'
import type { TemplateField } from '../template/template.ts'
import { citeShort } from '../text/citations.ts'
import { dateExists, dateParts, formatShortDate, isoOf } from '../text/dates.ts'
import type { YearsMoved } from './proposal.ts'
import type { NewChange } from './wordChanges.ts'

/** The year of the plan itself, `{{nam}}` in the texts. */
export function yearChange({ draft }: PlanInput, { from, to }: YearsMoved): NewChange[] {
  if (draft.year === to) return []
  const before = draft.year === null ? '' : String(draft.year)
  return [
    {
      group: 'year',
      place: place.fact('nam'),
      context: `Năm kế hoạch: ${before === '' ? '(trống)' : before}`,
      start: 14,
      end: 14 + (before === '' ? 7 : before.length),
      before,
      after: String(to),
      reason: before === '' ? `Kế hoạch cũ của năm ${from}.` : 'Đổi một lần, mọi chỗ ghi năm theo ô này đổi theo.',
      edit: { op: 'set-year', year: to },
      proposed: true,
    },
  ]
}

/** Answers to the template's questions, and others the draft carries. */
export function answerChanges({ draft, form }: PlanInput, years: YearsMoved): NewChange[] {
  const by = years.to - years.from
  const fields = new Map(fieldsOf(draft, form ?? null).map((field) => [field.id, field]))
  return Object.entries(draft.facts).flatMap(([id, value]): NewChange[] => {
    const field = fields.get(id)
    const asked = { id, label: field?.label ?? id, way: field?.rollForward ?? null }
    if (asked.way === 'keep') return []
    if (typeof value === 'number')
      return field?.kind === 'year' || asked.way === 'next-year' ? numberChange(asked, value, by) : []
    if (typeof value === 'string')
      return dateParts(value) ? dateChange(asked, value, years) : textChange(asked, value, field, years)
    if (Array.isArray(value)) return listChange(asked, value, years)
    return typeof value === 'object' ? documentQuestion(asked, value, years) : []
  })
}

interface Asked {
  id: string
  label: string
  way: TemplateField['rollForward'] | null
}

function change(
  asked: Asked,
  before: string,
  after: string,
  rest: Pick<NewChange, 'group' | 'reason' | 'edit' | 'proposed'>,
): NewChange {
  const head = `${asked.label}: `
  return {
    place: place.fact(asked.id),
    context: `${head}${before}`,
    start: head.length,
    end: head.length + before.length,
    before,
    after,
    ...rest,
  }
}

const setFact = (id: string, value: FactValue): DraftEdit => ({ op: 'set-fact', id, value })

function numberChange(asked: Asked, value: number, by: number): NewChange[] {
  if (by === 0) return []
  const after = value + by
  return [
    change(asked, String(value), String(after), {
      group: 'year',
      reason: 'Ô này tăng theo năm kế hoạch.',
      edit: setFact(asked.id, after),
      proposed: true,
    }),
  ]
}

function dateChange(asked: Asked, value: string, { from, to, days }: YearsMoved): NewChange[] {
  const parts = dateParts(value)
  if (!parts || (asked.way === null && Math.abs(parts.year - from) > 1)) return []
  const year = parts.year + to - from
  const day = dateExists({ ...parts, year }) ? parts.day : parts.day - 1
  const moved = isoOf({ year, month: parts.month, day })
  const off = dayOffReason(moved, days)
  const next = off === null ? moved : workingDayBefore(moved, days)
  if (next === value) return []
  const made = change(asked, formatShortDate(value), formatShortDate(next), {
    group: 'deadline',
    reason:
      off === null
        ? `Thời hạn dời theo năm kế hoạch: ${from} → ${to}.`
        : `Ngày ${formatShortDate(moved)} là ${off}; lấy ngày làm việc liền trước.`,
    edit: setFact(asked.id, next),
    proposed: asked.way !== 'ask',
  })
  if (off === null) return [made]
  const others = [workingDayAfter(moved, days), moved]
  return [{ ...made, choices: others.map((iso) => ({ after: formatShortDate(iso), edit: setFact(asked.id, iso) })) }]
}

/** Years named in the words of an answer. */
function moved(text: string, { from, to }: YearsMoved): string {
  let out = ''
  let at = 0
  for (const time of timeWordsIn(text)) {
    const own = time.year === from || (time.kind === 'school-year' && time.year === from - 1)
    if (!own || time.kind === 'period' || time.kind === 'zodiac' || /\d\/\p{Lu}/u.test(text)) continue
    for (const figures of time.years) {
      out += text.slice(at, figures.start) + String(figures.value + to - from).slice(figures.start - figures.end)
      at = figures.end
    }
  }
  return out + text.slice(at)
}

function textChange(asked: Asked, value: string, field: TemplateField | undefined, years: YearsMoved): NewChange[] {
  if (field?.kind === 'year' && /^\d{4}$/u.test(value.trim())) {
    const after = String(Number(value) + years.to - years.from)
    return after === value
      ? []
      : [
          change(asked, value, after, {
            group: 'year',
            reason: 'Ô này tăng theo năm kế hoạch.',
            edit: setFact(asked.id, after),
            proposed: true,
          }),
        ]
  }
  const after = moved(value, years)
  if (after === value) return []
  const reason = `Năm của kế hoạch: ${years.from} → ${years.to}.`
  return [
    change(asked, value, after, {
      group: 'year',
      reason,
      edit: setFact(asked.id, after),
      proposed: asked.way !== 'ask',
    }),
  ]
}

function listChange(asked: Asked, value: string[], years: YearsMoved): NewChange[] {
  const after = value.map((line) => moved(line, years))
  if (after.every((line, index) => line === value[index])) return []
  const reason = `Năm của kế hoạch: ${years.from} → ${years.to}.`
  return [
    change(asked, value.join('; '), after.join('; '), {
      group: 'year',
      reason,
      edit: setFact(asked.id, after),
      proposed: asked.way !== 'ask',
    }),
  ]
}

/** A document the plan carries out: its number and date are its own; only the clerk knows whether there is a new one. */
function documentQuestion(asked: Asked, value: CitedDocument, { from, to }: YearsMoved): NewChange[] {
  if (value.number === '' && value.date === '') return []
  const year = Number(value.date.slice(0, 4))
  const recent = year === from || year === from - 1
  const lasting = /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Hiến pháp)$/u.test(value.type)
  if (to === from || (asked.way === null && (lasting || !recent)) || (lasting && asked.way === 'ask' && !recent))
    return []
  const words = citeShort(value)
  return [
    change(asked, words, words, {
      group: 'citation',
      reason: `${words} của năm ${Number.isNaN(year) ? from : year}: năm ${to} đã có văn bản mới thì ghi văn bản đó ở ô này. Số và ngày của văn bản không đổi theo năm.`,
      edit: { op: 'all', edits: [] },
      proposed: false,
    }),
  ]
}
