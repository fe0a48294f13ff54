/**
 * What a plan says of a document against the catalogue.
 *
 * 1. A document by its number: type, day, issuer.
 * 2. A law by its name: the day of the law of that year, else the year of the law of that day and month.
 */
import { isDay, type LegalReference } from '../../legal/catalogue.ts'
import { citeReference } from '../../legal/citeReference.ts'
import type { Span } from '../../legal/findCitations.ts'
import { type CitedDocumentIn, type CitedLaw, citedOf } from '../../reading/cited.ts'
import { formatDateLike, formatShortDate } from '../../text/dates.ts'
import { foldText } from '../../text/normalize.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { notCompared } from '../kits/notCompared.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const agreesWithCatalogue: Rule = {
  id: 'LAW-03',
  severity: 'error',
  title: 'Ngày và cơ quan ban hành của văn bản viện dẫn khớp với danh mục',
  why: 'Viện dẫn sai ngày, sai cơ quan là dẫn tới một văn bản không có.',
  unless: 'Danh mục chưa có văn bản ấy, hoặc luật ghi năm khác nên có thể là luật khác cùng tên.',
  source: decree('II.6.a'),
  examples: [
    { name: 'Khớp danh mục', reports: 0, draft: (plan) => plan },
    {
      name: 'Văn bản danh mục chưa có',
      reports: 0,
      draft: says('Theo Nghị định số 7/2031/NĐ-CP ngày 07/7/2031 của Chính phủ về việc khác.'),
    },
    { name: 'Sai ngày', reports: 1, draft: says('Theo Nghị định số 61/2023/NĐ-CP ngày 18/6/2023 của Chính phủ.') },
    {
      name: 'Sai cơ quan ban hành',
      reports: 1,
      draft: says('Theo Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Thủ tướng Chính phủ.'),
    },
    {
      name: 'Sai loại văn bản',
      reports: 1,
      draft: says('Theo Thông tư số 61/2023/NĐ-CP ngày 16/8/2023 của Chính phủ.'),
    },
    { name: 'Sai năm của luật', reports: 1, draft: says('Theo Luật Tiếp cận thông tin ngày 06/4/2015.') },
    { name: 'Sai ngày của luật', reports: 1, draft: says('Theo Luật Thực hiện dân chủ ở cơ sở ngày 11/10/2022.') },
  ],
  *check(input) {
    const { documents, laws } = citedOf(input)
    for (const document of documents) if (document.reference) yield* ofDocument(document, document.reference)
    for (const law of laws) yield* ofLaw(law)
  },
}

/** What the catalogue knows only at second hand is not called an error. */
const weight = (reference: LegalReference) =>
  reference.confidence === 'high' || reference.own ? {} : { severity: 'warning' as const }
const doubt = (reference: LegalReference): string =>
  reference.confidence === 'high' || reference.own ? '' : notCompared

function* ofDocument(document: CitedDocumentIn, reference: LegalReference): Iterable<RuleFinding> {
  const { passage, start, end, type, dateSpan, date, issuer } = document
  const finding = (about: Span, message: string, fix = toPlace): RuleFinding => ({
    ...passage.at(about),
    excerpt: passage.text.slice(start, end),
    message: message + doubt(reference),
    fix,
    ...weight(reference),
  })
  if (foldText(type) !== foldText(reference.type)) {
    yield finding(
      { start, end },
      `Số ${reference.number} là của ${reference.type.toLocaleLowerCase('vi')}, không phải ${type.toLocaleLowerCase('vi')}.`,
      wordFix(
        passage,
        [{ start, end: start + type.length, to: reference.type }],
        'one-click',
        `Viết “${reference.type}”`,
      ),
    )
    return
  }
  if (dateSpan && isDay(reference.issuedDate) && date !== reference.issuedDate) {
    const right = formatDateLike(document.dateText, reference.issuedDate)
    yield finding(
      dateSpan,
      `Theo danh mục, ${citeReference(reference, 'later')} ban hành ngày ${formatShortDate(reference.issuedDate)}.`,
      wordFix(passage, [{ ...dateSpan, to: right }], 'one-click', `Viết “ngày ${right}”`),
    )
  }
  if (issuer !== '' && !sameBody(issuer, reference.issuer)) {
    const at = passage.text.indexOf(issuer, start)
    const change = { start: at, end: at + issuer.length, to: reference.issuer }
    yield finding(
      at === -1 ? { start, end } : change,
      `Theo danh mục, ${citeReference(reference, 'later')} do ${reference.issuer} ban hành.`,
      at === -1 ? toPlace : wordFix(passage, [change], 'one-click', `Viết “${reference.issuer}”`),
    )
  }
}

function* ofLaw(law: CitedLaw): Iterable<RuleFinding> {
  const { when, name, passage } = law
  if (law.reference !== null || law.nested || (when.date === '' && when.number === '')) return
  // Another year may be another law of the same name, which the catalogue need not hold.
  const dated = name.references.filter((each) => isDay(each.issuedDate))
  const ofYear = dated.find((each) => when.date === '' || each.issuedDate.slice(0, 4) === when.date.slice(0, 4))
  // The same day of another year is a slip of the year, as nearly as anything is.
  const meant = ofYear ?? dated.find((each) => each.issuedDate.slice(5) === when.date.slice(5))
  if (!meant) return
  const right =
    when.date === ''
      ? ''
      : `ngày ${formatDateLike(passage.text.slice(when.span.start, when.span.end), meant.issuedDate)}`
  yield {
    ...passage.at({ start: law.start, end: when.end }),
    excerpt: passage.text.slice(law.start, when.end),
    message:
      when.date === ''
        ? `Theo danh mục, ${law.type} ${name.official} có số ${meant.number}.${doubt(meant)}`
        : `Theo danh mục, ${law.type} ${name.official} được thông qua ngày ${formatShortDate(meant.issuedDate)}.${doubt(meant)}`,
    fix: right === '' ? toPlace : wordFix(passage, [{ ...when.span, to: right }], 'one-click', `Viết “${right}”`),
    ...(ofYear ? weight(meant) : { severity: 'warning' as const }),
  }
}

/** `Bộ trưởng Bộ Nội vụ` signs for `Bộ Nội vụ`; short forms are the full ones. */
function sameBody(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    foldText(name)
      .replace(/\bubnd\b/gu, 'uy ban nhan dan')
      .replace(/\bhdnd\b/gu, 'hoi dong nhan dan')
      .replace(/^(?:bo truong|chu nhiem) /u, '')
      .replace(/ (?:dang|dang cong san viet nam)$/u, ''),
  )
  return a === b || (a ?? '').startsWith(`${b} `) || (b ?? '').startsWith(`${a} `)
}
