/**
 * What the plan cites: documents by their number and laws by their name, in reading order, each with the catalogue's entry
 * where there is one. Made once a check; the LAW rules and those that must skip citations read it.
 *
 * 1. Texts are read once each, for most stay while one is typed in (`inTextsOf`).
 * 2. Documents with numbers, their titles as far as the catalogue has them; laws by name (`documentsIn`, `lawsIn`).
 * 3. Questions of the rules: in quotes, part of a citation, the fullest mention.
 */

import type { CitedDocument } from '../draft/draft.ts'
import { type Catalogue, type LegalReference, shippedCatalogue, untypedTitle, withOwn } from '../legal/catalogue.ts'
import {
  type Citation,
  dateAfterLaw,
  findCitations,
  findLawMentions,
  type LawDate,
  type Span,
} from '../legal/findCitations.ts'
import { type LawName, readLawName } from '../legal/lawNames.ts'
import { numberFault } from '../legal/numberForms.ts'
import { perInput } from '../perInput.ts'
import { byText, pushTo } from './keep.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { PlanInput } from './planInput.ts'

export interface CitedDocumentIn extends Citation {
  passage: Passage
  /** The number as it should read; the number itself where it is right. */
  key: string
  reference: LegalReference | null
  /** Stands inside the title of another document. */
  nested: boolean
}

export interface CitedLaw extends Span {
  passage: Passage
  type: string
  /** The name as written, without its type. */
  written: string
  nameSpan: Span
  name: LawName
  when: LawDate
  /** The law of this name that is meant: by its date or year, else the newest. */
  reference: LegalReference | null
  /** Stands inside the title of another document. */
  nested: boolean
  quoted: boolean
}

export interface Cited {
  catalogue: Catalogue
  documents: readonly CitedDocumentIn[]
  laws: readonly CitedLaw[]
  /** The documents and the laws of one passage. */
  documentsIn(passage: Passage): readonly CitedDocumentIn[]
  lawsIn(passage: Passage): readonly CitedLaw[]
  /** Stretches of a passage that are a citation, its title and issuer with it. */
  spansIn(passage: Passage): readonly Span[]
}

const catalogueOf = ({ references }: PlanInput): Catalogue => withOwn(shippedCatalogue, references ?? [])

export const citedOf: (input: PlanInput) => Cited = perInput(readCited)

function readCited(input: PlanInput): Cited {
  const catalogue = catalogueOf(input)
  const documents: CitedDocumentIn[] = []
  const laws: CitedLaw[] = []
  const spans = new Map<Passage, readonly Span[]>()
  for (const passage of passagesOf(input)) {
    if (passage.kind === 'recipient') continue
    const here = citedIn(passage.text, catalogue)
    if (here === citesNothing) continue
    for (const each of here.documents) documents.push({ ...each, passage })
    for (const each of here.laws) laws.push({ ...each, passage })
    spans.set(passage, here.spans)
  }
  const documentsByPassage = new Map<Passage, CitedDocumentIn[]>()
  const lawsByPassage = new Map<Passage, CitedLaw[]>()
  for (const each of documents) pushTo(documentsByPassage, each.passage, each)
  for (const each of laws) pushTo(lawsByPassage, each.passage, each)
  return {
    catalogue,
    documents,
    laws,
    documentsIn: (passage) => documentsByPassage.get(passage) ?? [],
    lawsIn: (passage) => lawsByPassage.get(passage) ?? [],
    spansIn: (passage) => spans.get(passage) ?? [],
  }
}

interface InText {
  documents: readonly Omit<CitedDocumentIn, 'passage'>[]
  laws: readonly Omit<CitedLaw, 'passage'>[]
  spans: readonly Span[]
}

const citesNothing: InText = { documents: [], laws: [], spans: [] }

/** Most texts of a plan stay while one is typed in. */
const inTextsOf = perInput((catalogue: Catalogue) => byText((text) => readText(text, catalogue)))

const citedIn = (text: string, catalogue: Catalogue): InText =>
  /\d\s?[/–-]|(?:Luật|luật|Pháp lệnh)\s/u.test(text) ? inTextsOf(catalogue)(text) : citesNothing

function readText(text: string, catalogue: Catalogue): InText {
  const documents = documentsIn(text, catalogue)
  const laws = lawsIn(text, catalogue, documents)
  if (documents.length + laws.length === 0) return citesNothing
  return {
    documents,
    laws,
    spans: [
      ...documents.map(({ start, wholeEnd }) => ({ start, end: wholeEnd })),
      ...laws.map(({ start, when }) => ({ start, end: when.end })),
    ],
  }
}

function documentsIn(text: string, catalogue: Catalogue): InText['documents'] {
  const found: Omit<CitedDocumentIn, 'passage'>[] = []
  let covered = 0
  for (const citation of findCitations(text)) {
    const key = numberFault(citation)?.right ?? citation.number
    const reference = catalogue.byNumber(key) ?? null
    const wholeEnd = Math.max(citation.wholeEnd, titleEnd(text, citation, reference))
    found.push({ ...citation, wholeEnd, key, reference, nested: citation.start < covered })
    covered = Math.max(covered, wholeEnd)
  }
  return found
}

/** Where the title the catalogue has is written out, the citation reaches to its end, whatever marks stand in it. */
function titleEnd(text: string, citation: Citation, reference: LegalReference | null): number {
  if (!reference) return 0
  const title = untypedTitle(reference)
  const at = citation.end + 1
  return text.slice(at, at + title.length).toLocaleLowerCase('vi') === title.toLocaleLowerCase('vi')
    ? at + title.length
    : 0
}

function lawsIn(text: string, catalogue: Catalogue, documents: InText['documents']): InText['laws'] {
  const found: Omit<CitedLaw, 'passage'>[] = []
  let covered = 0
  for (const mention of findLawMentions(text)) {
    const name = readLawName(mention.type, mention.words, catalogue)
    if (!name) continue
    const nameStart = mention.end - mention.words.length
    const end = nameStart + name.length
    const when = dateAfterLaw(text, end)
    const inTitle = documents.some((each) => mention.start > each.start && mention.start < each.wholeEnd)
    found.push({
      type: mention.type,
      start: mention.start,
      end,
      written: text.slice(nameStart, end),
      nameSpan: { start: nameStart, end },
      name,
      when,
      reference: lawMeant(name.references, when),
      nested: inTitle || mention.start < covered,
      quoted: inQuotes(text, mention.start),
    })
    covered = Math.max(covered, when.end)
  }
  return found
}

function lawMeant(laws: readonly LegalReference[], when: LawDate): LegalReference | null {
  if (when.number !== '') return laws.find((each) => each.number === when.number) ?? null
  if (when.date !== '') return laws.find((each) => each.issuedDate === when.date) ?? null
  if (when.year !== null) return laws.find((each) => each.issuedDate.startsWith(`${when.year}-`)) ?? null
  return laws[0] ?? null
}

const writtenDates = perInput(({ laws, documents }: Cited): { style: 'short' | 'long' } => {
  const dates = [
    ...laws.map(({ passage, when }) => passage.text.slice(when.span.start, when.span.end)),
    ...documents.map((each) => each.dateText),
  ]
  const long = dates.some((words) => words.includes('tháng'))
  return { style: !long && dates.some((words) => words.includes('/')) ? 'short' : 'long' }
})

/** How the plan writes the dates of what it cites: `14/8/2023`, or `14 tháng 8 năm 2023` where it does not say. */
export const dateStyleOf = (cited: Cited): 'short' | 'long' => writtenDates(cited).style

/** Whether a place of a text stands between “ and ”. */
export function inQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const opened = before.lastIndexOf('“')
  return opened !== -1 && before.lastIndexOf('”') < opened && text.indexOf('”', at) !== -1
}

/** Whether a stretch of a passage touches a citation. */
export const isCited = (cited: Cited, passage: Passage, start: number, end: number): boolean =>
  cited.spansIn(passage).some((span) => start < span.end && end > span.start)

/** Whether all of a document is said behind its number. */
export const saysAll = ({ date, issuer, subject }: Omit<CitedDocument, 'number'>): boolean =>
  date !== '' && issuer !== '' && subject !== ''

/** Of several mentions of a document the one that says most: its date counts before its issuer, that before its title. */
export const fullestOf = (mentions: readonly CitedDocumentIn[]): CitedDocumentIn | undefined =>
  [...mentions].sort((one, other) => fullness(other) - fullness(one))[0]

const fullness = ({ date, issuer, subject }: CitedDocumentIn): number =>
  Number(date !== '') * 4 + Number(issuer !== '') * 2 + Number(subject !== '')

/** A citation as the answer to a template's question about a document. */
export const asDocument = ({ type, key, date, issuer, subject }: CitedDocumentIn): CitedDocument => ({
  type,
  number: key,
  date,
  issuer,
  subject,
})
