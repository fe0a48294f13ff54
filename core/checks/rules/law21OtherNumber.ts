import { type Catalogue, isDay, isLaw, type LegalReference, untypedTitle } from '../../legal/catalogue.ts'
import { citeReference } from '../../legal/citeReference.ts'
import { perInput } from '../../perInput.ts'
import { type CitedDocumentIn, citedOf, inQuotes } from '../../reading/cited.ts'
import { byText } from '../../reading/keep.ts'
import { formatShortDate } from '../../text/dates.ts'
import { foldText } from '../../text/normalize.ts'
import { wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const numberOfTitle: Rule = {
  id: 'LAW-21',
  severity: 'warning',
  title: 'Số và trích yếu của văn bản viện dẫn là của cùng một văn bản',
  why: 'Số của văn bản này mà trích yếu của văn bản kia thì tra không ra, và không biết phải theo văn bản nào.',
  unless: 'Danh mục không có cả số lẫn trích yếu ấy, hoặc trích yếu chỉ khác vài chữ (phép LAW-12).',
  source: decree('II.6.b'),
  examples: [
    { name: 'Số và trích yếu đi với nhau', reports: 0, draft: (plan) => plan },
    {
      name: 'Văn bản danh mục chưa có',
      reports: 0,
      draft: says('Theo Nghị định số 7/2031/NĐ-CP ngày 07/7/2031 của Chính phủ về việc khác.'),
    },
    {
      name: 'Trích yếu quen, số lạ',
      reports: 1,
      draft: says(
        'Theo Nghị định số 16/2023/NĐ-CP ngày 16/8/2023 của Chính phủ về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư.',
      ),
    },
    {
      name: 'Số quen, trích yếu của văn bản khác',
      reports: 1,
      draft: says('Theo Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Chính phủ về quản lý trang thiết bị y tế.'),
    },
  ],
  *check(input) {
    const { documents, catalogue } = citedOf(input)
    for (const document of documents) {
      if (document.nested || document.subject === '' || inQuotes(document.passage.text, document.start)) continue
      const found = document.reference
        ? otherTitle(document, document.reference)
        : otherNumber(document, titledSo(document, catalogue))
      if (found) yield found
    }
  },
}

/** The documents of a catalogue that have a title of their own, folded. */
const titlesOf = perInput(({ entries }: Catalogue) =>
  entries.flatMap((each) => {
    const title = plain(untypedTitle(each))
    return !isLaw(each) && isWhole(title) ? [{ each, title }] : []
  }),
)

/** Those of the same kind whose title a citation writes out, its own date's first. */
function titledSo({ type, subject, date }: CitedDocumentIn, catalogue: Catalogue): LegalReference | undefined {
  const written = plain(subject)
  const same = titlesOf(catalogue).filter(({ each, title }) => each.type === type && written.startsWith(title))
  return (same.find(({ each }) => each.issuedDate === date) ?? (same.length === 1 ? same[0] : undefined))?.each
}

const plain = byText((title: string): string =>
  foldText(title)
    .replace(/^ve viec /u, 've ')
    .replace(/[^a-z\d ]/gu, ''),
)
/** A title of a few words is many a document's. */
const isWhole = (title: string): boolean => title.split(' ').length >= 5

function otherNumber(document: CitedDocumentIn, meant: LegalReference | undefined): RuleFinding | null {
  if (!meant) return null
  const { passage, start, end, numberSpan, date } = document
  const day = isDay(meant.issuedDate) ? ` ngày ${formatShortDate(meant.issuedDate)}` : ''
  return {
    ...passage.at(numberSpan),
    excerpt: passage.text.slice(start, end),
    ...(date === meant.issuedDate ? {} : { severity: 'hint' as const }),
    message: `Theo danh mục, văn bản có trích yếu này là ${citeReference(meant, 'later')}${day}, không phải số ${document.number}.`,
    fix: wordFix(passage, [{ ...numberSpan, to: meant.number }], 'one-click', `Viết số ${meant.number}`),
  }
}

function otherTitle(document: CitedDocumentIn, reference: LegalReference): RuleFinding | null {
  const { passage, subject, end, wholeEnd, type } = document
  if (type !== reference.type) return null
  const official = new Set(plain(untypedTitle(reference)).split(' '))
  const written = plain(subject).split(' ')
  const shared = written.filter((word) => official.has(word)).length
  if (written.length < 5 || shared / Math.max(official.size, written.length) >= 0.35) return null
  const start = passage.text.indexOf(subject, end)
  return {
    ...passage.at({ start: start === -1 ? document.start : start, end: wholeEnd }),
    excerpt: subject,
    ...(reference.confidence === 'high' || reference.own ? {} : { severity: 'hint' as const }),
    message: `Theo danh mục, trích yếu của ${citeReference(reference, 'later')} là “${untypedTitle(reference)}”: xem lại số hoặc trích yếu.`,
    fix: { kind: 'ask', label: 'Đến chỗ này' },
  }
}
