/**
 * A law in a căn cứ has its day.
 *
 * 1. A law in a căn cứ without its day, or with its year alone; elsewhere a year where the plan says the day too.
 * 2. Which law is meant follows from name, year and the day of the plan (`lawMeant`); its day is put in.
 * 3. Of a law the catalogue does not have the day is asked of the clerk (`unknownByYear`).
 */
import { isDay, type LegalReference, statusOn } from '../../legal/catalogue.ts'
import { type CitedLaw, citedOf, dateStyleOf } from '../../reading/cited.ts'
import { passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { planPeriodOf } from '../../reading/planPeriod.ts'
import { formatLongDate, formatShortDate } from '../../text/dates.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { both, competence, says, withBases } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const lawDate: Rule = {
  id: 'LAW-10',
  severity: 'hint',
  title: 'Luật trong căn cứ ghi ngày thông qua, và mọi chỗ ghi một kiểu',
  why: 'Nhiều luật trùng tên qua các lần ban hành; chỉ ghi năm thì không chắc là luật nào.',
  unless: 'Luật nhắc trong nội dung mà không chỗ nào ghi ngày, hoặc nằm trong ngoặc kép, trong tên văn bản khác.',
  source: decree('II.6.a'),
  examples: [
    { name: 'Ghi ngày', reports: 0, draft: (plan) => plan },
    {
      name: 'Căn cứ ghi năm',
      reports: 1,
      draft: withBases(competence, 'Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022.'),
    },
    {
      name: 'Luật chưa có trong danh mục ghi năm',
      reports: 1,
      draft: withBases(competence, 'Căn cứ Luật Năng lượng tái tạo năm 2030.'),
    },
    {
      name: 'Căn cứ không có ngày, mà có nhiều luật cùng tên',
      reports: 1,
      draft: withBases('Căn cứ Luật Tổ chức chính quyền địa phương.'),
    },
    {
      name: 'Luật trong tên nghị định có dấu chấm phẩy',
      reports: 0,
      draft: withBases(
        competence,
        'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ về phân cấp; quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở.',
      ),
    },
    {
      name: 'Căn cứ ghi ngày, nội dung ghi năm',
      reports: 1,
      draft: both(
        withBases(competence, 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022.'),
        says('Phổ biến Luật Thực hiện dân chủ ở cơ sở năm 2022.'),
      ),
    },
  ],
  *check(input) {
    yield* unknownByYear(input)
    const { laws } = citedOf(input)
    const dated = new Set(laws.filter((law) => law.when.date !== '').map((law) => law.name.official))
    for (const law of laws) {
      const { when, passage, nested, quoted, name, type } = law
      if (when.date !== '' || when.number !== '' || nested || quoted) continue
      // A semicolon inside of a decree's title parts the law from it.
      if (/một số điều(?: và biện pháp[^;]*)? của\s+$/u.test(passage.text.slice(0, law.start))) continue
      const basis = isBasis(law)
      // A year that no law of this name has is the plan's own.
      if (!basis && (law.reference === null || when.year === null || !dated.has(name.official))) continue
      const meant = lawMeant(input, law)
      const words = meant && isDay(meant.issuedDate) ? dateWords(input, meant) : ''
      const at = when.year === null ? { start: law.end, end: law.end } : when.span
      yield {
        ...passage.at({ start: law.start, end: when.end }),
        excerpt: passage.text.slice(law.start, when.end),
        message: !basis
          ? `${type} ${name.official} ở đây ghi năm, ở chỗ khác ghi ngày${words === '' ? '' : ` (${words})`}.`
          : when.year === null
            ? `Căn cứ nêu ${type} ${name.official} mà không có ngày${name.references.length > 1 ? '; có nhiều luật cùng tên này' : ''}.`
            : `Căn cứ ghi ngày của ${type} ${name.official}${words === '' ? '' : ` (${words})`}, không chỉ ghi năm.`,
        fix:
          words === ''
            ? toPlace
            : wordFix(
                passage,
                [{ ...at, to: when.year === null ? ` ${words}` : words }],
                'one-click',
                `Ghi “${words}”`,
              ),
      }
    }
  },
}

const isBasis = ({ passage, start }: CitedLaw): boolean =>
  passage.kind === 'basis' ||
  (passage.view?.block.role === 'opening' && /^Căn cứ(?!\p{L})/u.test(passage.text) && start < 200)

/** `Căn cứ Luật Giao dịch điện tử năm 2023;` of a law the catalogue does not have: its day is for the clerk to find. */
const byYear = /^Căn cứ (?:Luật|Bộ luật|Pháp lệnh) (?!sửa đổi)\p{Lu}[\p{L}, ]{2,120}? năm \d{4}(?=[;.]?\s*$)/u

function* unknownByYear(input: PlanInput): Generator<RuleFinding> {
  const { laws } = citedOf(input)
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'basis' || laws.some((law) => law.passage === passage)) continue
    const found = byYear.exec(passage.text)?.[0]
    if (found === undefined) continue
    const excerpt = found.slice('Căn cứ '.length)
    yield {
      ...passage.at({ start: found.length - excerpt.length, end: found.length }),
      excerpt,
      message: 'Căn cứ ghi ngày thông qua của luật, không chỉ ghi năm.',
      fix: toPlace,
    }
  }
}

/** The one law that can be meant: the only one of this name, and year, else the only one that holds on the plan's day. */
function lawMeant(input: PlanInput, { when, name }: CitedLaw): LegalReference | null {
  const { from } = planPeriodOf(input)
  const ofYear = name.references.filter((each) => each.issuedDate.startsWith(`${when.year}-`))
  const holding = (when.year === null ? name.references : ofYear).filter(
    (each) => !['repealed', 'not-yet'].includes(statusOn(each, from)),
  )
  return onlyOf(ofYear) ?? onlyOf(holding)
}

const onlyOf = (laws: readonly LegalReference[]): LegalReference | null =>
  laws.length === 1 ? (laws[0] ?? null) : null

const dateWords = (input: PlanInput, { issuedDate }: LegalReference): string =>
  `ngày ${(dateStyleOf(citedOf(input)) === 'short' ? formatShortDate : formatLongDate)(issuedDate)}`
