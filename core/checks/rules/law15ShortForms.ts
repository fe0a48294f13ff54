/**
 * Short names of documents: explained once, then used.
 *
 * 1. “Luật” alone, where no bracket explained it, is told at its first place.
 * 2. A short name that is explained and never used again is too much.
 * 3. Behind its explanation the full name is not written again, nor is a numbered document named by its subject alone.
 */

import { asDocument, type CitedLaw, citedOf, inQuotes } from '../../reading/cited.ts'
import { type Definition, definitionsOf, documentTerm } from '../../reading/definitions.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { around } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { citeShort } from '../../text/citations.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { both, says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const defines = 'Triển khai Luật Thực hiện dân chủ ở cơ sở (sau đây gọi tắt là Luật).'

export const documentShortForms: Rule = {
  id: 'LAW-15',
  severity: 'hint',
  title: 'Tên gọi tắt của văn bản được giải thích một lần rồi dùng thống nhất',
  why: 'Tên gọi tắt chưa giải thích thì không biết là văn bản nào; giải thích rồi không dùng là thừa.',
  unless: 'Chữ “Luật” nói chung như “các Luật”, “dự thảo Luật”, hoặc cả tên đứng ở câu mở đầu, câu kết.',
  source: custom,
  examples: [
    { name: 'Giải thích rồi dùng', reports: 0, draft: says(defines, 'Tuyên truyền về Luật và các văn bản hướng dẫn.') },
    { name: 'Dùng mà chưa giải thích', reports: 1, draft: says('Tuyên truyền về Luật và các văn bản hướng dẫn.') },
    { name: 'Giải thích mà không dùng', reports: 1, draft: says(defines) },
    {
      name: 'Đã giải thích, sau lại viết cả tên',
      reports: 1,
      draft: says(defines, 'Tuyên truyền về Luật.', 'Kiểm tra việc thi hành Luật Thực hiện dân chủ ở cơ sở.'),
    },
    {
      name: 'Thiếu chữ “sau đây”',
      reports: 1,
      draft: both(says(defines.replace('sau đây ', ''), 'Tuyên truyền về Luật.')),
    },
  ],
  *check(input) {
    const definitions = definitionsOf(input)
    yield* undefinedLaw(input, definitions)
    for (const definition of definitions.filter(({ term }) => documentTerm.test(term)).slice(0, mostDefinitions)) {
      yield* announcement(definition)
      const used = usesOf(input, definition)
      if (used === 0)
        yield {
          ...definition.passage.at(definition),
          excerpt: definition.passage.text.slice(definition.start, definition.end),
          message: `Đã giải thích tên gọi tắt “${definition.term}” nhưng sau đó không dùng.`,
          fix: toPlace,
        }
      else yield* writtenInFull(input, definition)
    }
  },
}

/** Each is looked for in the whole plan; one that defines more is no plan. */
const mostDefinitions = 50

/** "Luật" alone: a law of this plan, not the word in a law's name. */
const alone =
  /(?<![\p{L}“])(?<!(?:các|những|một số|nhiều|hai|[dD]ự án|[dD]ự thảo)\s)Luật(?=\s*(?:$|[.,;:)]|(?:và|được|trên|tại|trong|với|cho|của|đến|để|theo|có|cần|phải|gồm|quy định|vào|về|là|đã|sẽ|bảo đảm|đảm bảo|thống nhất|kịp thời|bằng|từ|ở|nhằm|khi|sau|ra|đi|tới|do|mới|hiện hành|còn|như|nêu|gắn)(?!\p{L})))/gu

function usesOf(input: PlanInput, { term, passage, start, end }: Definition): number {
  const words = term === 'Luật' ? alone : new RegExp(`(?<!\\p{L})${escaped(term)}(?!\\p{L})`, 'gu')
  let count = 0
  for (const each of passagesOf(input)) {
    if (!each.text.includes(term)) continue
    for (const match of each.text.matchAll(words))
      if (each !== passage || match.index < start || match.index >= end) count++
  }
  return count
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

function* undefinedLaw(input: PlanInput, definitions: readonly Definition[]): Iterable<RuleFinding> {
  if (definitions.some(({ term }) => term === 'Luật')) return
  let first: { passage: Passage; at: number } | null = null
  for (const passage of passagesOf(input)) {
    if (passage.kind === 'recipient' || passage.view?.quoted || !passage.text.includes('Luật')) continue
    alone.lastIndex = 0
    for (const match of passage.text.matchAll(alone)) {
      if (inQuotes(passage.text, match.index)) continue
      first = { passage, at: match.index }
      break
    }
    if (first) break
  }
  if (!first) return
  const { passage, at } = first
  const law = citedOf(input).laws.find(
    (each) =>
      each.passage.view !== null && !each.quoted && each.name.spelling !== 'wrong' && isBehindTitle(each, input),
  )
  yield {
    ...passage.at({ start: at, end: at + 4 }),
    excerpt: around(passage.text, at, at + 4),
    message:
      'Tên gọi tắt “Luật” chưa được giải thích: ghi “(sau đây gọi tắt là Luật)” sau tên luật ở lần nêu đầu tiên.',
    fix: law
      ? wordFix(
          law.passage,
          [{ start: law.when.end, end: law.when.end, to: ' (sau đây gọi tắt là Luật)' }],
          'one-click',
          'Thêm giải thích',
        )
      : toPlace,
  }
}

/** A law at the very end of another document's title may carry the bracket; one in the middle may not. */
const isBehindTitle = (law: CitedLaw, input: PlanInput): boolean =>
  !law.nested || citedOf(input).documents.some((each) => each.passage === law.passage && each.wholeEnd === law.when.end)

function* announcement({ announced, passage, start, end, term, kind }: Definition): Iterable<RuleFinding> {
  if (announced) return
  const bracket = passage.text.slice(start, end)
  yield {
    ...passage.at({ start, end }),
    excerpt: bracket,
    severity: 'hint',
    message: `Thường viết “(sau đây gọi ${kind} là ${term})”.`,
    fix: wordFix(passage, [{ start: start + 1, end: start + 1, to: 'sau đây ' }], 'one-click', 'Thêm chữ “sau đây”'),
  }
}

/** The full name again behind its definition; not where the plan names itself or another document's title is cited. */
function* writtenInFull(input: PlanInput, definition: Definition): Iterable<RuleFinding> {
  const places = new Map<Passage, { start: number; end: number }[]>()
  const order = new Map(passagesOf(input).map((passage, at) => [passage, at]))
  const from = order.get(definition.passage) ?? -1
  const add = (passage: Passage, start: number, end: number): void => {
    const at = order.get(passage) ?? -1
    if (at < from || (at === from && start < definition.end) || !isText(passage)) return
    places.set(passage, [...(places.get(passage) ?? []), { start, end }])
  }
  const { law, document, term } = definition
  if (law) {
    for (const each of citedOf(input).laws)
      if (each.name.official === law.name.official && !each.nested && !each.quoted)
        add(each.passage, each.start, each.when.end)
  } else if (document) {
    for (const { passage, start, end } of namedBySubject(input, document.type, document.subject))
      add(passage, start, end)
  }
  for (const [passage, spans] of places) {
    const [first] = spans
    if (!first) continue
    yield {
      ...passage.at(...spans),
      excerpt: passage.text.slice(first.start, first.end),
      message: `Đã có tên gọi tắt “${term}”: ở đây không cần viết lại cả tên.`,
      fix: wordFix(
        passage,
        spans.map((span) => ({ ...span, to: document && term === '' ? citeShort(asDocument(document)) : term })),
        'one-click',
        `Viết “${term}”`,
      ),
    }
  }
}

const isText = ({ kind, view }: Passage): boolean =>
  (kind === 'block' || kind === 'cell') && view?.block.role !== 'opening' && view?.block.role !== 'closing'

/** `Nghị quyết quyết định các biện pháp ...`: a numbered document by its subject alone. */
function* namedBySubject(
  input: PlanInput,
  type: string,
  subject: string,
): Iterable<{ passage: Passage; start: number; end: number }> {
  const words = subject
    .replace(/^về (?:việc )?/u, '')
    .split(' ')
    .slice(0, 4)
  if (words.length < 4) return
  const pattern = new RegExp(
    `(?<!\\p{L})${escaped(type)}\\s+(?:về\\s+(?:việc\\s+)?)?${words.map(escaped).join('\\s+')}(?!\\p{L})`,
    'gu',
  )
  const rest = subject.replace(/^về (?:việc )?/u, '')
  for (const passage of passagesOf(input)) {
    if (!passage.text.includes(type)) continue
    for (const match of passage.text.matchAll(pattern)) {
      const at = match.index + match[0].length - words.join(' ').length
      const end = at + commonLength(passage.text.slice(at), rest)
      yield { passage, start: match.index, end }
    }
  }
}

/** How far two texts agree, in whole words. */
function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  if (!/^[\p{L}\d]/u.test(one.slice(length)) && !/^[\p{L}\d]/u.test(other.slice(length))) return length
  return one
    .slice(0, length)
    .replace(/(?<![\p{L}\d])[\p{L}\d]*$/u, '')
    .trimEnd().length
}
