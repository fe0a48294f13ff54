/**
 * One document has one day, one body, one name.
 *
 * 1. Each mention of a number is held to those before it: another day, body or title of what must be one document (`conflict`).
 * 2. A law with two days, unless the catalogue has a law of that name on each (`isTwoLaws`).
 */
import { type CitedDocumentIn, citedOf } from '../../reading/cited.ts'
import type { Passage } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { formatShortDate } from '../../text/dates.ts'
import { foldText } from '../../text/normalize.ts'
import { toPlace } from '../kits/fixes.ts'
import { both, competence, says, withBases } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const resolution = (date: string) =>
  `Thực hiện Nghị quyết số 15/NQ-HĐND ngày ${date} của Hội đồng nhân dân xã về công tác năm 2026.`

export const twoDates: Rule = {
  id: 'LAW-01',
  severity: 'error',
  title: 'Một văn bản chỉ có một ngày, một cơ quan ban hành, một tên',
  why: 'Một văn bản mang hai ngày thì không biết ngày nào đúng, và dễ tìm nhầm văn bản.',
  unless: 'Đó là hai văn bản cùng số của hai cơ quan, hoặc hai luật cùng tên ban hành ở hai năm.',
  source: decree('II.6.b'),
  examples: [
    {
      name: 'Một nghị quyết, hai chỗ cùng ngày',
      reports: 0,
      draft: both(withBases(competence, resolution('19/12/2025')), says(resolution('19 tháng 12 năm 2025'))),
    },
    {
      name: 'Một nghị quyết, hai ngày',
      reports: 1,
      draft: both(withBases(competence, resolution('19/12/2025')), says(resolution('11/12/2025'))),
    },
    {
      name: 'Một nghị định, hai cơ quan ban hành',
      reports: 1,
      draft: says(
        'Theo Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Chính phủ.',
        'Theo Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Bộ Nội vụ.',
      ),
    },
    {
      name: 'Một luật, hai ngày',
      reports: 1,
      draft: says('Theo Luật Thực hiện dân chủ ở cơ sở ngày 11/10/2022.'),
    },
    {
      name: 'Hai kế hoạch cùng số của hai cơ quan',
      reports: 0,
      draft: says(
        'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh về công tác dân vận.',
        'Theo Kế hoạch số 12/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân xã Tân Lập về công tác dân vận.',
      ),
    },
  ],
  *check(input) {
    const seen = new Map<string, CitedDocumentIn[]>()
    for (const document of citedOf(input).documents) {
      const before = seen.get(document.key) ?? []
      const other = before.find((each) => conflict(each, document) !== null)
      if (other) yield finding(document, other)
      // One of a kind is enough to compare with.
      else if (!before.some((each) => sayTheSame(each, document))) seen.set(document.key, [...before, document])
    }
    yield* lawsWithTwoDates(input)
  },
}

const sayTheSame = (one: CitedDocumentIn, other: CitedDocumentIn): boolean =>
  one.date === other.date && one.issuer === other.issuer && one.subject === other.subject

/** Which part of the two tells against the other; null where they may be one document, or surely are two. */
function conflict(one: CitedDocumentIn, other: CitedDocumentIn): 'ngày' | 'cơ quan ban hành' | 'tên' | null {
  const issuers = compare(body(one.issuer), body(other.issuer), 0.9)
  const subjects = compare(foldText(one.subject), foldText(other.subject), 0.5)
  if (one.date !== '' && other.date !== '' && one.date !== other.date) {
    if (issuers === 'differ') return null
    const yearly = !/\/\d{4}\//u.test(one.key) && one.date.slice(0, 4) !== other.date.slice(0, 4)
    return yearly && subjects === 'differ' ? null : 'ngày'
  }
  const sameDate = one.date !== '' && one.date === other.date
  if (issuers === 'differ') return sameDate ? 'cơ quan ban hành' : null
  return sameDate && subjects === 'differ' ? 'tên' : null
}

/** `from`: the share of words two names of one thing have in common. */
function compare(one: string, other: string, from: number): 'same' | 'differ' | 'unknown' {
  if (one === '' || other === '') return 'unknown'
  if (one.includes(other) || other.includes(one)) return 'same'
  const words = new Set(one.split(' '))
  const shared = other.split(' ').filter((word) => words.has(word)).length
  return shared / Math.max(words.size, other.split(' ').length) >= from ? 'same' : 'differ'
}

const body = (issuer: string): string =>
  foldText(issuer.replace(/\s?\[\d{1,3}\]/gu, ''))
    .replace(/\bubnd\b/gu, 'uy ban nhan dan')
    .replace(/\bhdnd\b/gu, 'hoi dong nhan dan')

function finding(document: CitedDocumentIn, other: CitedDocumentIn): RuleFinding {
  const { passage, start, end } = document
  const part = conflict(other, document) ?? 'ngày'
  const said = (each: CitedDocumentIn): string =>
    part === 'ngày' ? formatShortDate(each.date) : part === 'tên' ? `“${each.subject}”` : each.issuer
  return {
    ...passage.at({ start, end }),
    excerpt: passage.text.slice(start, end),
    message: `${document.type} số ${document.key} ở đây ghi ${part} ${said(document)}, nhưng ${whereIs(other.passage)} ghi ${part} ${said(other)}.`,
    fix: toPlace,
  }
}

function* lawsWithTwoDates(input: PlanInput): Iterable<RuleFinding> {
  const dates = new Map<string, { date: string; passage: Passage }>()
  for (const law of citedOf(input).laws) {
    const { date } = law.when
    if (date === '') continue
    const key = law.name.official
    const first = dates.get(key)
    if (!first) dates.set(key, { date, passage: law.passage })
    else if (first.date !== date && !isTwoLaws(law.name.references, first.date, date))
      yield {
        ...law.passage.at(law),
        excerpt: law.passage.text.slice(law.start, law.when.end),
        message: `${law.type} ${key} ở đây ghi ngày ${formatShortDate(date)}, nhưng ${whereIs(first.passage)} ghi ngày ${formatShortDate(first.date)}.`,
        fix: toPlace,
      }
  }
}

/** Laws of one name follow each other; a plan may name both. */
const isTwoLaws = (laws: readonly { issuedDate: string }[], one: string, other: string): boolean =>
  [one, other].every((date) => laws.some((law) => law.issuedDate === date)) || one.slice(0, 4) !== other.slice(0, 4)

function whereIs(passage: Passage): string {
  if (passage.kind === 'title') return 'trích yếu'
  if (passage.kind === 'basis') return 'phần căn cứ'
  return passage.view?.block.role === 'opening' ? 'câu mở đầu' : 'một chỗ khác'
}
