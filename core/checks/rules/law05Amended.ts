/**
 * A law is cited with the law that amended it.
 *
 * 1. The laws the plan stands on: of its căn cứ, else of its title (`basesOf`).
 * 2. For each the laws made to amend it (`amendmentsOf`): in force before the plan’s time it is told, within it only hinted; not where
 *    the plan names one or says so.
 * 3. In a căn cứ the fix adds one behind it (`addition`).
 */
import { type Catalogue, isDay, isLaw, type LegalReference } from '../../legal/catalogue.ts'
import { citeReference } from '../../legal/citeReference.ts'
import { type Cited, type CitedLaw, citedOf, dateStyleOf } from '../../reading/cited.ts'
import { readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { planPeriodOf } from '../../reading/planPeriod.ts'
import { formatShortDate } from '../../text/dates.ts'
import { foldText } from '../../text/normalize.ts'
import { toPlace } from '../kits/fixes.ts'
import { both, competence, decree59, issuedOn, withBases } from '../kits/lawExamples.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule } from '../shape/rule.ts'

const grassroots = 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;'
const amendment =
  'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở ngày 27 tháng 6 năm 2025;'

export const namesAmendment: Rule = {
  id: 'LAW-05',
  severity: 'warning',
  title: 'Luật làm căn cứ đã được sửa đổi thì nêu cả luật sửa đổi',
  why: 'Chỉ nêu luật gốc thì người thực hiện làm theo điều khoản đã đổi.',
  unless: 'Luật chỉ được nhắc qua ngoài căn cứ, đã ghi “được sửa đổi, bổ sung”, hoặc luật sửa đổi chưa có hiệu lực.',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.a; danh mục văn bản viện dẫn của chương trình',
  examples: [
    {
      name: 'Nêu cả luật sửa đổi',
      reports: 0,
      draft: withBases(competence, grassroots, amendment, `Căn cứ ${decree59}.`),
    },
    {
      name: 'Ghi “được sửa đổi, bổ sung năm 2025”',
      reports: 0,
      draft: withBases(competence, grassroots.replace(';', ' (được sửa đổi, bổ sung năm 2025).')),
    },
    {
      name: 'Kế hoạch ký trước khi luật được sửa đổi',
      reports: 0,
      draft: both(issuedOn('2025-02-03'), withBases(competence, grassroots)),
    },
    { name: 'Chỉ nêu luật gốc', reports: 1, draft: withBases(competence, grassroots, `Căn cứ ${decree59}.`) },
  ],
  *check(input) {
    const cited = citedOf(input)
    const period = planPeriodOf(input)
    const seen = new Set<string>()
    for (const law of basesOf(input, cited)) {
      const { reference, passage } = law
      if (!reference || seen.has(reference.id)) continue
      seen.add(reference.id)
      const amendments = amendmentsOf(reference, cited.catalogue)
      if (amendments.some((each) => isNamed(each, cited)) || saysAmended(cited, reference)) continue
      const certain = amendments.filter((each) => isDay(each.effectiveDate) && each.effectiveDate <= period.from)
      const possible = amendments.filter(
        (each) => period.to !== null && isDay(each.effectiveDate) && each.effectiveDate <= period.to,
      )
      const amending = certain.at(-1) ?? possible.at(-1)
      if (!amending) continue
      const inBases = passage.kind === 'basis' || passage.view?.block.role === 'opening'
      yield {
        ...passage.at({ start: law.start, end: law.when.end }),
        excerpt: passage.text.slice(law.start, law.when.end),
        message: `${citeReference(reference, 'later')} đã được sửa đổi, bổ sung bởi ${citeReference(amending, 'first', { dates: 'short' })}, có hiệu lực từ ngày ${formatShortDate(amending.effectiveDate ?? '')}; ${inBases ? 'phần căn cứ nên nêu cả hai' : 'phần căn cứ chưa nêu hai luật này'}.`,
        fix: addition(input, law, amending, dateStyleOf(cited)),
        ...(certain.length > 0 ? {} : { severity: 'hint' as const }),
        ...(inBases ? {} : { step: 'ten-can-cu' as const }),
      }
    }
  },
}

/**
 * Laws the plan stands on: those of its căn cứ; where no căn cứ names a law, the one its own title is about.
 * A law mentioned in passing need not carry its amendments.
 */
function basesOf(input: PlanInput, { laws }: Cited): readonly CitedLaw[] {
  const named = laws.filter((law) => !law.quoted)
  const bases = named.filter(
    ({ passage, nested, start }) =>
      !nested &&
      (passage.kind === 'basis' ||
        (passage.view?.block.role === 'opening' && /^(?:Căn cứ|Thực hiện)/u.test(passage.text) && start < 400)),
  )
  if (bases.length > 0) return bases
  const title = foldText(readingOf(input).title)
  return named.filter((law) => law.passage.view !== null && !law.nested && title.includes(foldText(law.name.official)))
}

/** Laws made to amend it; a law that changes it only in passing is not asked for. Oldest first. */
const amendmentsOf = (law: LegalReference, catalogue: Catalogue): LegalReference[] =>
  law.amendedBy
    .map((id) => catalogue.byId(id))
    .filter((each) => each !== undefined)
    .filter((each) => isLaw(each) && /sửa đổi, bổ sung/u.test(each.title))
    .sort((a, b) => a.issuedDate.localeCompare(b.issuedDate))

const isNamed = (amending: LegalReference, { laws, documents }: Cited): boolean =>
  laws.some((law) => law.reference === amending) || documents.some((each) => each.reference === amending)

/** `(được sửa đổi, bổ sung năm 2025)`, `đã được sửa đổi, bổ sung một số điều theo Luật số 97/2025/QH15`. */
const saysAmended = ({ laws }: Cited, reference: LegalReference): boolean =>
  laws.some(
    (law) =>
      law.reference === reference &&
      /^[\s,(]*(?:đã\s+)?(?:được\s+)?sửa đổi/u.test(law.passage.text.slice(law.when.end, law.when.end + 40)),
  )

/** A căn cứ of its own behind the law's; elsewhere the clerk decides where it goes. */
function addition(input: PlanInput, { passage }: CitedLaw, amending: LegalReference, dates: 'short' | 'long'): Fix {
  const view = passage.view
  if (passage.kind !== 'basis' || !view || /;\s*\S/u.test(passage.text)) return toPlace
  const bases = readingOf(input).body.filter(({ block }) => block.kind === 'basis')
  const last = bases.at(-1) === view
  const words = `Căn cứ ${citeReference(amending, 'first', { dates })}`
  const added = {
    op: 'insert-block' as const,
    block: {
      id: `${view.block.id}-${amending.id}`,
      kind: 'basis' as const,
      marker: 'none' as const,
      text: `${words}${last ? '.' : ';'}`,
      children: [],
    },
    at: { after: view.block.id },
  }
  const end = passage.text.trimEnd().length
  const mark = /[.;,]$/u.test(passage.text.trimEnd()) ? end - 1 : end
  const ended = last ? passage.change([{ start: mark, end, to: ';' }]) : null
  if (last && !ended) return toPlace
  return {
    kind: 'one-click',
    label: 'Thêm luật sửa đổi',
    edit: ended ? { op: 'all', edits: [ended, added] } : added,
  }
}
