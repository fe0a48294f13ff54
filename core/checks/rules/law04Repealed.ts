/**
 * Documents that do not hold on the day of the plan.
 *
 * 1. Every mention of what the catalogue holds is judged on the day of the plan (`judge`): ended, not in force yet, or seen by nobody.
 * 2. What stands in its place is looked up, and what replaced that (`heir`), and written as the plan would cite it (`wordsFor`).
 * 3. A sentence that itself speaks of repealing is let pass.
 */
import { type Catalogue, isDay, isLaw, type LegalReference, replacementOf, statusOn } from '../../legal/catalogue.ts'
import { citeReference } from '../../legal/citeReference.ts'
import type { Span } from '../../legal/findCitations.ts'
import { type Cited, citedOf, dateStyleOf, inQuotes } from '../../reading/cited.ts'
import type { Passage } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { type PlanPeriod, planPeriodOf } from '../../reading/planPeriod.ts'
import { formatShortDate } from '../../text/dates.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { both, competence, issuedOn, says, withBases } from '../kits/lawExamples.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const inForce: Rule = {
  id: 'LAW-04',
  severity: 'error',
  title: 'Văn bản viện dẫn còn hiệu lực vào ngày ban hành kế hoạch',
  why: 'Kế hoạch dựa vào văn bản đã hết hiệu lực thì phải sửa và ban hành lại.',
  unless: 'Câu nói chính văn bản ấy đã bị thay thế, hoặc nó nằm trong ngoặc kép hay trong tên văn bản khác.',
  source: 'Danh mục văn bản viện dẫn của chương trình; mỗi dòng có nguồn và ngày kiểm tra',
  examples: [
    { name: 'Văn bản còn hiệu lực', reports: 0, draft: (plan) => plan },
    {
      name: 'Quyết định đã hết hiệu lực',
      reports: 1,
      draft: says(
        'Rà soát hương ước theo Quyết định số 22/2018/QĐ-TTg ngày 08/5/2018 của Thủ tướng Chính phủ về xây dựng, thực hiện hương ước, quy ước.',
      ),
    },
    {
      name: 'Vào ngày của kế hoạch cũ thì còn hiệu lực',
      reports: 0,
      draft: both(issuedOn('2023-03-15'), says('Rà soát hương ước theo Quyết định số 22/2018/QĐ-TTg.')),
    },
    {
      name: 'Nêu văn bản đã bị thay thế',
      reports: 0,
      draft: says('Nghị định số 61/2023/NĐ-CP đã thay thế Quyết định số 22/2018/QĐ-TTg.'),
    },
    {
      name: 'Luật cũ cùng tên',
      reports: 1,
      draft: withBases('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.'),
    },
    {
      name: 'Căn cứ chưa xác minh hiệu lực',
      reports: 1,
      draft: withBases(
        competence,
        'Căn cứ Quyết định số 346/QĐ-TTg ngày 06/4/2023 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai thi hành Luật Thực hiện dân chủ ở cơ sở.',
      ),
    },
  ],
  *check(input) {
    for (const { found } of repealedCitations(input)) yield found
  },
}

interface RepealedCitation extends Span {
  passage: Passage
  found: RuleFinding
  /** Words for the document that holds now; null where the catalogue has none, or nothing is certain. */
  instead: string | null
}

/** Documents the plan cites that do not hold on its day, or of which nobody has seen that they do. */
export function* repealedCitations(input: PlanInput): Generator<RepealedCitation> {
  const cited = citedOf(input)
  const period = planPeriodOf(input)
  for (const mention of mentionsOf(cited)) {
    const { passage, start, end, reference } = mention
    if (repealing.test(passage.text.slice(Math.max(0, start - 40), start))) continue
    const found = judge(mention, cited, period)
    if (!found) continue
    const next = found.severity === 'hint' ? undefined : heir(reference, cited.catalogue, period.to ?? period.from)
    yield { passage, start, end, found, instead: next ? wordsFor(next, cited) : null }
  }
}

/** The plan says itself that the document is no more. */
const repealing = /(?:thay thế|thay cho|bãi bỏ|hết hiệu lực|trước đây)[^.;]*$/u

interface Mention extends Span {
  passage: Passage
  reference: LegalReference
}

function mentionsOf(cited: Cited): Mention[] {
  const documents = cited.documents
    .filter((each) => !each.nested && !inQuotes(each.passage.text, each.start))
    .flatMap(({ passage, start, wholeEnd, reference }) =>
      reference ? [{ passage, start, end: wholeEnd, reference }] : [],
    )
  const laws = cited.laws
    .filter((law) => !law.nested && !law.quoted)
    .flatMap(({ passage, start, when, reference }) => (reference ? [{ passage, start, end: when.end, reference }] : []))
  return [...documents, ...laws]
}

function judge(mention: Mention, cited: Cited, period: PlanPeriod): RuleFinding | null {
  const { passage, start, end, reference } = mention
  const { catalogue } = cited
  const base = { ...passage.at({ start, end }), excerpt: passage.text.slice(start, end) }
  const name = nameIn(reference, cited)
  const next = heir(reference, catalogue, period.to ?? period.from)
  const status = statusOn(reference, period.from)
  const since = isDay(reference.expiredDate) ? ` từ ngày ${formatShortDate(reference.expiredDate)}` : ''
  const instead = next ? `; văn bản thay thế là ${citeReference(next, 'first', { dates: 'short' })}` : ''
  if (status === 'repealed')
    return {
      ...base,
      message: `${name} hết hiệu lực${since}${instead}.`,
      fix: next ? replacement(mention, next, cited) : toPlace,
    }
  if (!period.exact && period.to && statusOn(reference, period.to) === 'repealed')
    return {
      ...base,
      severity: 'warning',
      message: `${name} hết hiệu lực${since}${instead}. Kế hoạch chưa có ngày ban hành: nếu ký từ ngày đó thì không viện dẫn được nữa.`,
      fix: next ? replacement(mention, next, cited) : toPlace,
    }
  // It still holds, and what takes its place is passed already: a plan outlives the day it is signed.
  if (
    next &&
    passage.kind === 'basis' &&
    isDay(reference.expiredDate) &&
    isDay(next.issuedDate) &&
    next.issuedDate <= period.from &&
    reference.expiredDate.slice(0, 4) === period.from.slice(0, 4)
  )
    return {
      ...base,
      severity: 'hint',
      message: `${name} chỉ còn hiệu lực đến ngày ${formatShortDate(reference.expiredDate)}${instead}: việc làm sau ngày ấy theo văn bản mới.`,
      fix: toPlace,
    }
  // Nobody has verified it: said once, where it carries the plan, and never called in force.
  if (status === 'unknown' && passage.kind === 'basis')
    return {
      ...base,
      severity: 'hint',
      message: `Hiệu lực của ${name} chưa xác minh trong danh mục${next ? `; cùng nội dung nay có ${citeReference(next, 'later')}` : ''}: kiểm tra trước khi trình ký.`,
      fix: toPlace,
    }
  return null
}

/** What stands in its place on a day: the one that replaced it, or the one that replaced that. */
function heir(reference: LegalReference, catalogue: Catalogue, on: string): LegalReference | undefined {
  let next = replacementOf(reference, catalogue)
  for (let steps = 0; next?.replacedBy && statusOn(next, on) === 'repealed' && steps < 9; steps++)
    next = replacementOf(next, catalogue)
  return next
}

/** A law with its day where several carry its name. */
function nameIn(reference: LegalReference, { catalogue }: Cited): string {
  const name = citeReference(reference, 'later')
  const several = isLaw(reference) && catalogue.byName(reference.title).length > 1
  return several && isDay(reference.issuedDate) ? `${name} ngày ${formatShortDate(reference.issuedDate)}` : name
}

/** The document that holds now, in full at its first mention, short where the plan already cites it. */
function wordsFor(next: LegalReference, cited: Cited): string {
  const { documents, laws } = cited
  const named = [...documents, ...laws].some((each) => each.reference === next)
  return citeReference(next, named ? 'later' : 'first', { dates: dateStyleOf(cited) })
}

function replacement(mention: Mention, next: LegalReference, cited: Cited): Fix {
  const words = wordsFor(next, cited)
  const label = `Thay bằng ${citeReference(next, 'later')}`
  return wordFix(mention.passage, [{ start: mention.start, end: mention.end, to: words }], 'one-click', label)
}
