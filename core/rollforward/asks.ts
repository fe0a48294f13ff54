/**
 * What a template made of a plan asks again, found by itself: days by which something is due, documents that come anew each year,
 * sums of money, units. What only the clerk knows is asked by hand (`template/askedAnswer.ts`).
 *
 * 1. Each kind finds its words; the same day, document, sum or unit is one question, wherever it stands.
 *    A sum counts without “đồng” too where its column, or “kinh phí” before it, says that it is one.
 * 2. A day with its weekday, one of a stretch or of the moon is not asked: it moves with the year, its neighbours with it. Nor is a sum
 *    that is said in words too.
 * 3. A question is called by what stands in front of the words, by the task above a time, by the longest cell of the row.
 * 4. All words are placed at once, so that any of the questions can be taken without the others.
 */

import { readPlace } from '../document/place.ts'
import { isCitedDocument } from '../draft/answer.ts'
import type { CitedDocument, Draft, FactValue, Inline } from '../draft/draft.ts'
import { applyEdit } from '../draft/edits.ts'
import { amountsIn } from '../reading/amounts.ts'
import { bareAmountsIn } from '../reading/bareAmounts.ts'
import {
  asDocument,
  type Cited,
  type CitedDocumentIn,
  citedOf,
  fullestOf,
  inQuotes,
  isCited,
  saysAll,
} from '../reading/cited.ts'
import { oldTimesOf } from '../reading/oldYears.ts'
import { type Passage, passagesOf } from '../reading/passages.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { isSpanEnd } from '../reading/time/saidOfTime.ts'
import { yearlyDocuments } from '../reading/yearlyDocuments.ts'
import { askedAnswer } from '../template/askedAnswer.ts'
import { freeFactId, takenFactIds } from '../template/factId.ts'
import { fieldsOf } from '../template/fieldsOf.ts'
import { stepOfQuestion } from '../template/stepOfPlace.ts'
import type { TemplateField } from '../template/template.ts'
import { citeFull, citeShort } from '../text/citations.ts'
import type { AskedWords } from './proposal.ts'
import { namesIn, newAnswer, unitNames } from './repeats.ts'
import { factEdits, type WordsToFact } from './wordsToFacts.ts'

/** A longer form is filled in by nobody. */
const most = 40

interface Found {
  kind: TemplateField['kind']
  /** What tells it from others of its kind. */
  key: string
  value: FactValue
  /** Words with what stands for them, given the name of the answer. */
  passage: Passage
  start: number
  end: number
  source: (id: string) => Inline
}

/** In reading order, those proposed first. */
export function asksOf(input: PlanInput): AskedWords[] {
  const groups = new Map<string, Found[]>()
  for (const each of [...days(input), ...documents(input), ...sums(input), ...units(input)]) {
    const key = `${each.kind} ${each.key}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const ids = takenFactIds(input.draft, input.form ?? null)
  const labels = new Set(fieldsOf(input.draft, input.form ?? null).map(({ label }) => label))
  const order = new Map(passagesOf(input).map((passage, at) => [passage, at]))
  const at = ([first]: readonly Found[]): number => (first ? (order.get(first.passage) ?? 0) * 1e6 + first.start : 0)
  const asked = [...groups.values()]
    .sort((one, other) => at(one) - at(other))
    .flatMap((all) => {
      const [first] = all
      if (!first) return []
      const label = apart(labelOf(input, first), labels)
      return [{ all, first, label, id: freeFactId(label, ids) }]
    })
  const words = asked.flatMap(({ all, id }) =>
    all.map(({ passage, start, end, source }) => ({ id, passage, start, end, to: source(id) })),
  )
  const owner = new Map<WordsToFact, string>(words.map((word) => [word, word.id]))
  const placed = factEdits(input.draft, words)
  const made = asked.flatMap(({ all, first, label, id }): AskedWords[] => {
    const mine = placed.done.flatMap((word, at) => (owner.get(word) === id ? [at] : []))
    if (mine.length === 0 || (first.kind === 'document' && mine.length < all.length)) return []
    const edits = mine.flatMap((at) => placed.edits[at] ?? [])
    return [
      {
        id,
        label,
        kind: first.kind,
        text: isCitedDocument(first.value) ? citeShort(first.value) : first.passage.text.slice(first.start, first.end),
        places: [...new Set(mine.flatMap((at) => placed.done[at]?.passage.place ?? []))],
        edit: { op: 'all', edits: [...newAnswer(questionOf(input, first, id, label), first.value), ...edits] },
        proposed: first.kind !== 'unit',
      },
    ]
  })
  return [...made.filter(({ proposed }) => proposed), ...made.filter(({ proposed }) => !proposed)].slice(0, most)
}

/** The plan with those questions taken, called as the clerk calls them. */
export function withAsks(draft: Draft, asks: readonly AskedWords[], labels: ReadonlyMap<string, string>): Draft {
  return asks.reduce((plan, { id, edit }) => {
    const next = applyEdit(plan, edit)
    const label = labels.get(id)?.trim()
    if (!label) return next
    return {
      ...next,
      ...(next.questions ? { questions: next.questions.map((one) => (one.id === id ? { ...one, label } : one)) } : {}),
    }
  }, draft)
}

function questionOf(input: PlanInput, { kind, value, passage }: Found, id: string, label: string): TemplateField {
  const step = stepOfQuestion(input.draft, input.form ?? null, passage.place)
  const type = isCitedDocument(value) ? { documentType: value.type } : {}
  const kept = kind === 'unit' ? ({ rollForward: 'keep' } as const) : {}
  return { id, step, label, kind, askFirst: true, ...type, ...kept }
}

function days(input: PlanInput): Found[] {
  const { year } = input.draft
  if (year === null) return []
  return oldTimesOf(input, { from: year, to: year, untouched: false }).flatMap((time): Found[] => {
    const { passage, start, end } = time
    const due = time.kind === 'day' && time.sense === 'plan' && time.deadline && time.ownYear && !time.quoted
    if (!due || time.weekday || time.lunar || isSpanEnd(passage.text, start)) return []
    const answer = askedAnswer('date', passage.text.slice(start, end))
    if (!answer || typeof answer.value !== 'string') return []
    return [
      {
        kind: 'date',
        key: answer.value,
        value: answer.value,
        passage,
        start: start + answer.start,
        end: start + answer.end,
        source: (id) => `{{${answer.expression(id)}}}`,
      },
    ]
  })
}

function sums(input: PlanInput): Found[] {
  const cited = citedOf(input)
  return passagesOf(input).flatMap((passage): Found[] => [
    ...bareSums(passage, cited),
    ...amountsIn(passage.text).flatMap(({ start, end, words, value }): Found[] => {
      const answer = words === '' ? askedAnswer('money', passage.text.slice(start, end)) : null
      if (!answer || inQuotes(passage.text, start) || isCited(cited, passage, start, end)) return []
      return [
        {
          kind: 'money',
          key: String(value),
          value: answer.value,
          passage,
          start: start + answer.start,
          end: start + answer.end,
          source: (id) => `{{${answer.expression(id)}}}`,
        },
      ]
    }),
  ])
}

/** In a column for money, or behind “kinh phí”, without “đồng”. */
const bareSums = (passage: Passage, cited: Cited): Found[] =>
  bareAmountsIn(passage).flatMap(({ start, end, inDong }): Found[] => {
    const answer = askedAnswer('number', passage.text.slice(start, end))
    if (!answer || inQuotes(passage.text, start) || isCited(cited, passage, start, end)) return []
    const kind = inDong ? 'money' : 'number'
    const source = (id: string): Inline => `{{${answer.expression(id)}}}`
    return [{ kind, key: String(answer.value), value: answer.value, passage, start, end, source }]
  })

const units = (input: PlanInput): Found[] =>
  longestFirst(unitNames(input)).flatMap((name) =>
    namesIn(input, name, '').map(({ passage, start, end }) => ({
      kind: 'unit',
      key: name,
      value: name,
      passage,
      start,
      end,
      source: (id) => `{{${id}}}`,
    })),
  )

const longestFirst = (names: readonly string[]): string[] => [...names].sort((one, other) => other.length - one.length)

/** Those of the year, wherever the plan names them: number, date and what the document is about change together. */
function documents(input: PlanInput): Found[] {
  const { year } = input.draft
  if (year === null) return []
  const yearly = new Set(yearlyDocuments(input, year, year + 1).map(({ type, number }) => `${type} ${number}`))
  const all = citedOf(input).documents.filter(({ type, key }) => yearly.has(`${type} ${key}`))
  return [...yearly].flatMap((key) => {
    const mentions = all.filter((each) => `${each.type} ${each.key}` === key)
    const fullest = fullestOf(mentions)
    return fullest ? mentions.flatMap((each) => partsOf(each, key, asDocument(fullest))) : []
  })
}

/** A mention as the whole answer where it prints so, else its number and its date. */
function partsOf(cited: CitedDocumentIn, key: string, value: CitedDocument): Found[] {
  const { passage, start, numberSpan, dateSpan, dateText } = cited
  const found = { kind: 'document' as const, key, value, passage }
  const part = (from: number, to: number, source: (id: string) => Inline): Found => ({
    ...found,
    start: from,
    end: to,
    source,
  })
  const whole = [
    { words: citeFull(value), source: (id: string) => `{{${id}}}` },
    { words: citeFull(value, { dates: 'long' }), source: (id: string) => `{{${id}.can_cu}}` },
  ].find(({ words }) => saysAll(cited) && passage.text.startsWith(words, start))
  if (whole) return [part(start, start + whole.words.length, whole.source)]
  const number = part(numberSpan.start, numberSpan.end, (id) => `{{${id}.so}}`)
  if (!dateSpan) return [number]
  const helper = dateText.includes('tháng') ? 'ngay_day_du' : 'ngay'
  return [number, part(dateSpan.start, dateSpan.end, (id) => `{{${helper} ${id}.ngay}}`)]
}

const names: Readonly<Record<string, string>> = { date: 'Hạn', money: 'Số tiền', number: 'Số tiền' }

function labelOf(input: PlanInput, { kind, value, passage, start }: Found): string {
  // Without last year's number: the label stands in the plan until the document is named.
  if (isCitedDocument(value)) return value.issuer === '' ? `${value.type} của năm` : `${value.type} của ${value.issuer}`
  if (kind === 'unit') return `Đơn vị: ${String(value)}`
  return `${names[kind] ?? ''}: ${shortened(said(input, passage, start))}`
}

/** What the words are about. */
function said(input: PlanInput, passage: Passage, start: number): string {
  if (passage.kind === 'cell') return longestOfRow(input, passage)
  const sentence = passage.text.slice(0, start).replace(/^.*[.;]\s+(?=\p{Lu})/su, '')
  // The old plan's year would be wrong in the form of another year.
  const ofAnyYear = sentence.replaceAll(
    new RegExp(`\\s+(?:trong\\s+|của\\s+)?năm\\s+${input.draft.year}(?!\\d)`, 'gu'),
    '',
  )
  const before = ofAnyYear
    .replace(
      /[\s,:(-]*(?:(?:và|tính|chậm nhất|trước|đến|vào|hết|xong|là|khoảng|số tiền|kinh phí|tổng|ngày)[\s,:(-]*)+$/iu,
      '',
    )
    .replace(/[\s,:(-]+$/u, '')
    .trim()
  const task = passage.view?.parent?.text.trim() ?? ''
  const ofTask = passage.view?.block.duty !== undefined || before.length < 8
  return (ofTask && task) || before || passage.text
}

function longestOfRow(input: PlanInput, cell: Passage): string {
  const { id, rest } = readPlace(cell.place)
  const row = passagesOf(input).filter((each) => {
    const at = readPlace(each.place)
    return each.kind === 'cell' && at.id === id && at.rest[0] === rest[0] && each !== cell
  })
  return row.sort((one, other) => other.text.length - one.text.length)[0]?.text ?? cell.text
}

const longest = 70

function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  if (plain.length <= longest) return plain
  return plain
    .slice(0, plain.lastIndexOf(' ', longest))
    .replace(/\s*\([^()]*$/u, '')
    .replace(/[\s,;:]+$/u, '')
}

function apart(wish: string, taken: Set<string>): string {
  let label = wish
  for (let n = 2; taken.has(label); n++) label = `${wish} (${n})`
  taken.add(label)
  return label
}
