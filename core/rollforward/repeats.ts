/**
 * Words that stand in several places and could be typed once ("đưa thành ô điền"): the year, the issuer's names, a document,
 * a unit. The edit makes the answer and puts it in place of the words; what is printed stays the same letter by letter.
 *
 * 1. Each kind gathers its words: year, names of the issuer, documents, units (`repeatsOf`).
 * 2. Enough of them make a proposal with the question and the edit (`fact`).
 * 3. A document prints in several forms: each place takes the form that stands there (`printings`).
 */

import type { CitedDocument, FactValue } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import { asDocument, citedOf, fullestOf, inQuotes, isCited, saysAll } from '../reading/cited.ts'
import { oldTimesOf } from '../reading/oldYears.ts'
import { passagesOf } from '../reading/passages.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { freeFactId, takenFactIds } from '../template/factId.ts'
import type { TemplateField } from '../template/template.ts'
import { citeFull, citeShort } from '../text/citations.ts'
import type { RepeatedFact } from './proposal.ts'
import { factEdits, type WordsToFact } from './wordsToFacts.ts'

/** Fewer are no trouble to type. */
const leastDocuments = 2
const leastNames = 3

/** The most useful first: year, issuer, documents, units. */
export function repeatsOf(input: PlanInput): RepeatedFact[] {
  const found = [
    fact(input, 'nam', 'Năm kế hoạch', yearWords(input), leastDocuments),
    ...ownNames(input).map(({ expression, label, words }) =>
      fact(input, expression, label, namesIn(input, words, `{{${expression}}}`), leastDocuments),
    ),
    ...documents(input),
    ...units(input),
  ]
  return found.filter((each) => each !== null)
}

function fact(
  { draft }: PlanInput,
  id: string,
  label: string,
  words: readonly WordsToFact[],
  least: number,
  also: readonly DraftEdit[] = [],
): RepeatedFact | null {
  const { edits, done } = factEdits(draft, words)
  const [first] = done
  if (!first || done.length < least) return null
  return {
    id,
    label,
    text: first.passage.text.slice(first.start, first.end),
    places: [...new Set(done.map(({ passage }) => passage.place))],
    edit: { op: 'all', edits: [...also, ...edits] },
  }
}

/** The plan's year where it stands alone: a day keeps its year, for it moves with the day. */
function yearWords(input: PlanInput, kinds: readonly string[] = ['year', 'quarter', 'month']): WordsToFact[] {
  const { year } = input.draft
  if (year === null) return []
  return [...oldTimesOf(input, { from: year, to: year, untouched: false })].flatMap((time): WordsToFact[] => {
    const { passage, sense, kind, years } = time
    if (sense !== 'plan' || !kinds.includes(kind)) return []
    return years
      .filter(({ start, end, value }) => value === year && end - start === 4)
      .map(({ start, end }) => ({ passage, start, end, to: '{{nam}}' }))
  })
}

export function ownNames({ draft: { letterhead } }: PlanInput): { expression: string; label: string; words: string }[] {
  const { issuer, shortName } = letterhead
  return [
    { expression: 'co_quan.ten', label: 'Tên cơ quan ban hành', words: issuer.trim() },
    {
      expression: 'co_quan.ngan',
      label: 'Tên gọi ngắn của cơ quan',
      words: shortName.trim() === issuer.trim() ? '' : shortName.trim(),
    },
  ].filter(({ words }) => words !== '')
}

/** Every place where a name stands by itself, outside of citations and quotations. */
export function namesIn(input: PlanInput, name: string, to: string): WordsToFact[] {
  const cited = citedOf(input)
  const found: WordsToFact[] = []
  for (const passage of passagesOf(input)) {
    const { text } = passage
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      const whole =
        !/[\p{L}\p{M}\d]$/u.test(text.slice(0, start)) && !/^(?:[\p{L}\p{M}\d]|\s-\s\p{Lu})/u.test(text.slice(end))
      if (whole && !inQuotes(text, start) && !isCited(cited, passage, start, end))
        found.push({ passage, start, end, to })
    }
  }
  return found
}

function documents(input: PlanInput): (RepeatedFact | null)[] {
  const byKey = new Map<string, ReturnType<typeof citedOf>['documents'][number][]>()
  for (const each of citedOf(input).documents) {
    if (each.nested || inQuotes(each.passage.text, each.start)) continue
    byKey.set(`${each.type} ${each.key}`, [...(byKey.get(`${each.type} ${each.key}`) ?? []), each])
  }
  const ids = takenFactIds(input.draft, input.form ?? null)
  return [...byKey.values()].map((all) => {
    if (all.length < leastDocuments) return null
    const fullest = fullestOf(all)
    if (!fullest) return null
    const value = asDocument(fullest)
    const id = freeFactId(value.type, ids)
    const words = all.flatMap(({ passage, start }): WordsToFact[] => {
      const printed = printings(value, id).find(({ words }) => startsWithWords(passage.text.slice(start), words))
      return printed ? [{ passage, start, end: start + printed.words.length, to: printed.to }] : []
    })
    const label = `${value.type} số ${value.number}`
    const question: TemplateField = {
      id,
      step: 'ten-can-cu',
      label,
      kind: 'document',
      documentType: value.type,
      rollForward: 'ask',
    }
    return fact(input, id, label, words, leastDocuments, newAnswer(question, value))
  })
}

/** The forms an answer prints in, the longest first. */
function printings(value: CitedDocument, id: string): { words: string; to: string }[] {
  const full = saysAll(value)
    ? [
        { words: citeFull(value), to: `{{${id}}}` },
        { words: citeFull(value, { dates: 'long' }), to: `{{${id}.can_cu}}` },
      ]
    : []
  return [...full, { words: citeShort(value), to: `{{${id}.ngan}}` }]
}

const startsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[\p{L}\p{M}\d]/u.test(text.slice(words.length))

function units(input: PlanInput): (RepeatedFact | null)[] {
  const names = unitNames(input)
  const ids = takenFactIds(input.draft, input.form ?? null)
  return names
    .map((name) => {
      const others = names.filter((other) => other !== name && other.startsWith(name))
      const id = freeFactId(name, ids)
      const words = namesIn(input, name, `{{${id}}}`).filter(
        ({ passage, start }) => !others.some((other) => passage.text.startsWith(other, start)),
      )
      const question: TemplateField = { id, step: 'to-chuc', label: name, kind: 'text', rollForward: 'keep' }
      return { count: words.length, made: fact(input, id, name, words, leastNames, newAnswer(question, name)) }
    })
    .sort((one, other) => other.count - one.count)
    .map(({ made }) => made)
}

/** Units that lead tasks, and those of the office's book; the issuer is none of them. */
export function unitNames(input: PlanInput): string[] {
  const names = new Set<string>((input.office?.units ?? []).map(({ name }) => name.trim()))
  for (const { text, view } of passagesOf(input)) {
    if (view?.block.duty?.role !== 'lead') continue
    const name = text
      .slice(text.indexOf(':') + 1)
      .replace(/\.\s*$/u, '')
      .trim()
    if (/^(?:Phòng|Văn phòng|Trung tâm|Ban|Công an|Trạm|Trường)\s/u.test(name) && !/[;,]/u.test(name)) names.add(name)
  }
  const own = new Set(ownNames(input).map(({ words }) => words))
  return [...names].filter((name) => name !== '' && !own.has(name))
}

export const newAnswer = (question: TemplateField, value: FactValue): DraftEdit[] => [
  { op: 'put-question', question },
  { op: 'set-fact', id: question.id, value },
]
