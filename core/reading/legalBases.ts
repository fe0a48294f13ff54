/** The documents a plan stands on, each with its status and the day that was seen: for the review's page and the căn cứ step. */

import type { PlaceKey } from '../document/place.ts'
import type { CitedDocument, IsoDate } from '../draft/draft.ts'
import { type LegalReference, type StatusOn, statusOn } from '../legal/catalogue.ts'
import { statusSentence } from '../legal/citeReference.ts'
import { asDocument, type Cited, citedOf } from './cited.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { PlanInput } from './planInput.ts'
import { planPeriodOf } from './planPeriod.ts'

export interface LegalBasis {
  place: PlaceKey
  /** As cited: `Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ`. */
  words: string
  /** Of a document cited by number; empty for a law. */
  number: string
  /** The day of issue as the plan writes it; empty where it does not. */
  date: IsoDate
  /** The catalogue's entry; null where it has none. */
  reference: LegalReference | null
  /** On the plan's day. */
  status: StatusOn
  /** `Còn hiệu lực (kiểm tra đến 12/2025).`, `Chưa xác minh: danh mục không có văn bản này.` */
  sentence: string
}

/** In reading order: the căn cứ, and what the opening sentence carries out. A document inside another's title is none. */
export function legalBasesOf(input: PlanInput): LegalBasis[] {
  const cited = citedOf(input)
  const { from } = planPeriodOf(input)
  return mentions(cited, passagesOf(input))
    .filter(({ passage }) => isBasis(passage))
    .map(({ passage, start, end, date, number, reference }) => ({
      number,
      place: passage.place,
      date,
      words: passage.text.slice(start, end),
      reference,
      status: reference ? statusOn(reference, from) : 'unknown',
      sentence: reference
        ? statusSentence(reference, from, cited.catalogue)
        : 'Chưa xác minh: danh mục không có văn bản này.',
    }))
}

/** Documents with a number among the căn cứ that the catalogue does not have, each once. */
export function unlistedBases(input: PlanInput): CitedDocument[] {
  const found = new Map<string, CitedDocument>()
  for (const cited of citedOf(input).documents)
    if (!cited.nested && cited.reference === null && isBasis(cited.passage) && !found.has(cited.key))
      found.set(cited.key, asDocument(cited))
  return [...found.values()]
}

const isBasis = ({ kind, view, text }: Passage): boolean =>
  kind === 'basis' || (view?.block.role === 'opening' && /^(?:Căn cứ|Thực hiện)(?!\p{L})/u.test(text))

interface Mention {
  passage: Passage
  start: number
  end: number
  date: IsoDate
  number: string
  reference: LegalReference | null
}

function mentions({ documents, laws }: Cited, passages: readonly Passage[]): Mention[] {
  const order = new Map(passages.map((passage, index) => [passage, index]))
  const all: Mention[] = [
    ...documents
      .filter((each) => !each.nested)
      .map(({ passage, start, end, date, key, reference }) => ({ passage, start, end, date, number: key, reference })),
    ...laws
      .filter((law) => !law.nested && !law.quoted)
      .map(({ passage, start, when, reference }) => ({
        passage,
        start,
        end: when.end,
        date: when.date,
        number: '',
        reference,
      })),
  ]
  const inDocument = (mention: Mention): boolean =>
    documents.some(
      (each) => each.passage === mention.passage && mention.start > each.start && mention.start < each.wholeEnd,
    )
  return all
    .filter((mention) => !inDocument(mention))
    .sort((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) || a.start - b.start)
}
