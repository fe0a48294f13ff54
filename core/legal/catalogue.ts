/**
 * The catalogue of legal references: what plans of communes cite, each with its source and the date its status was seen.
 * A status nobody has verified is `unknown` and is shown as "chưa xác minh", never as in force.
 * An office's own entries stand beside it and are never overwritten by an update.
 *
 * 1. `references.json` is checked and indexed once, by number and by the words of the name (`makeCatalogue`).
 * 2. An office’s entries are laid beside it (`withOwn`).
 * 3. `statusOn`: what to say of a document on a day; `replacementOf`: what came in its place.
 */

import { z } from 'zod'
import { perInput } from '../perInput.ts'
import { foldText } from '../text/normalize.ts'
import { type LegalReference, legalReferenceSchema } from './reference.ts'
import data from './references.json' with { type: 'json' }

export type { LegalReference }

export interface Catalogue {
  asOf: string
  entries: readonly LegalReference[]
  /** By number and code, case kept: `59/2023/NĐ-CP`. */
  byNumber(number: string): LegalReference | undefined
  byId(id: string): LegalReference | undefined
  /** Laws and ordinances whose name this is, newest first; tolerant to case, commas and a missing "ở". */
  byName(name: string): LegalReference[]
  /** By `nameKey` of the name without its type; the wrong and shortened names plans give a law count too. */
  byKey(key: string): readonly LegalReference[]
  /** Whether a key is the beginning of one, in whole words. */
  beginsName(key: string): boolean
  /** Words in any order, without diacritics too: "dan chu" finds the law and its decrees. In force first, laws before decrees, a law before those that amend it. */
  search(words: string): LegalReference[]
}

/** Checks and indexes a catalogue. Throws a ZodError for data of another shape. */
function readCatalogue(raw: unknown, own: readonly LegalReference[] = []): Catalogue {
  const parsed = z.object({ asOf: z.string(), entries: z.array(legalReferenceSchema) }).parse(raw)
  return makeCatalogue(parsed.asOf, parsed.entries, own)
}

/**
 * A catalogue with an office's own entries beside it; one of the same number stands in place of the shipped one. The same
 * list gives the same catalogue.
 */
export const withOwn = (catalogue: Catalogue, own: readonly LegalReference[]): Catalogue =>
  own.length === 0 ? catalogue : beside(catalogue)(own)

const beside = perInput(({ asOf, entries }: Catalogue) =>
  perInput((own: readonly LegalReference[]) => makeCatalogue(asOf, entries, own)),
)

function makeCatalogue(asOf: string, all: readonly LegalReference[], own: readonly LegalReference[]): Catalogue {
  const shipped = new Map(all.map((each) => [each.number, each]))
  const mine = own.map((each) => inherited(each, shipped.get(each.number)))
  const taken = new Map(mine.map((each) => [each.number, each]))
  const entries = [...mine, ...all.filter((each) => !taken.has(each.number))]
  const numbers = new Map(entries.map((each) => [each.number, each]))
  // Others name a shipped entry by its id, also where the office's own stands in its place.
  const ids = new Map([...all, ...mine].map((each) => [each.id, taken.get(each.number) ?? each]))
  const laws = entries.filter(isLaw)
  const names = newestFirst(laws, (each) => [untypedTitle(each)])
  const alsoNames = newestFirst(laws, (each) => [untypedTitle(each), ...(each.alsoCalled ?? [])])
  const beginnings = new Set([...alsoNames.keys()].flatMap(wordPrefixes))
  const haystacks = entries.map((each) => foldText(`${each.type} ${each.number} ${each.title} ${each.issuer}`))
  const order = entries.map(rankOf)
  return {
    asOf,
    entries,
    byNumber: (number) => numbers.get(number),
    byId: (id) => ids.get(id),
    byName: (name) => names.get(nameKey(name.replace(/^(?:Bộ luật|Luật|Pháp lệnh)\s+/u, ''))) ?? [],
    byKey: (key) => alsoNames.get(key) ?? [],
    beginsName: (key) => beginnings.has(key),
    search(words) {
      const wanted = foldText(words).split(' ').filter(Boolean)
      return entries
        .map((each, index) => ({ each, haystack: haystacks[index] ?? '', rank: order[index] ?? 0 }))
        .filter(({ haystack }) => wanted.every((word) => haystack.includes(word)))
        .sort((a, b) => a.rank - b.rank)
        .map(({ each }) => each)
    },
  }
}

/** An office's entry in place of a shipped one keeps what an office does not write down. */
function inherited(own: LegalReference, shipped: LegalReference | undefined): LegalReference {
  if (!shipped) return own
  return {
    ...own,
    effectiveDate: own.effectiveDate ?? shipped.effectiveDate,
    amendedBy: own.amendedBy.length > 0 ? own.amendedBy : shipped.amendedBy,
    ...(shipped.alsoCalled && { alsoCalled: shipped.alsoCalled }),
  }
}

function newestFirst(
  laws: readonly LegalReference[],
  namesOf: (law: LegalReference) => readonly string[],
): Map<string, LegalReference[]> {
  const found = new Map<string, LegalReference[]>()
  for (const law of [...laws].sort((a, b) => b.issuedDate.localeCompare(a.issuedDate)))
    for (const key of new Set(namesOf(law).map(nameKey))) found.set(key, [...(found.get(key) ?? []), law])
  return found
}

const wordPrefixes = (key: string): string[] => {
  const words = key.split(' ')
  return words.map((_, index) => words.slice(0, index + 1).join(' '))
}

const statusOrder: Record<LegalReference['status'], number> = { 'in-force': 0, amended: 0, unknown: 1, repealed: 2 }
const ranks = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Nghị quyết', 'Nghị định', 'Quyết định', 'Thông tư']
const typeOrder = (type: string): number => (ranks.includes(type) ? ranks.indexOf(type) : ranks.length)

/** In force first; then laws before decrees; a text that only amends others comes after what it amends. */
const rankOf = ({ status, type, title }: LegalReference): number =>
  statusOrder[status] * 100 + typeOrder(type) * 2 + (/sửa đổi, bổ sung/u.test(title) ? 1 : 0)

/** The catalogue the product ships. */
export const shippedCatalogue: Catalogue = readCatalogue(data)

/** Cited by name, without number, code and issuer (NĐ 30/2020, Phụ lục I, mục II.6.a-b). */
export function isLaw(reference: Pick<LegalReference, 'type'>): boolean {
  return /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(reference.type)
}

/** `Luật Lưu trữ` → `Lưu trữ`; of a decree what follows its type: `quy định chi tiết ...`, `về công tác văn thư`. */
export function untypedTitle(reference: Pick<LegalReference, 'type' | 'title'>): string {
  const { type, title } = reference
  return title.startsWith(`${type} `) ? title.slice(type.length + 1) : title
}

/**
 * `Thực hiện dân chủ ở cơ sở`, `dân chủ cơ sở` and `dân chủ ở cơ sở` are one key: folded, without commas, "thực hiện"
 * and "ở". Names that differ in any other word differ.
 */
function nameKey(name: string): string {
  const words = foldText(name)
    .split(/[^\p{L}\d-]+/u)
    .filter(Boolean)
  return nameKeyWords(words)
    .filter((word) => word !== '')
    .join(' ')
}

/** Folded words as `nameKey` counts them; an empty one for those that do not count. */
export function nameKeyWords(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const pair = (word === 'thuc' && words[index + 1] === 'hien') || (word === 'hien' && words[index - 1] === 'thuc')
    return pair || word === 'o' ? '' : word
  })
}

export type StatusOn = 'in-force' | 'amended' | 'repealed' | 'not-yet' | 'unknown'

/**
 * What to say of a reference on a day: repealed by then, amended by then, not in force yet, or not verified.
 * `on` is the issue date of the plan, or today.
 */
export function statusOn(reference: LegalReference, on: string): StatusOn {
  if (isDay(reference.effectiveDate) && on < reference.effectiveDate) return 'not-yet'
  if (reference.status === 'repealed')
    return reference.expiredDate && on < reference.expiredDate ? 'in-force' : 'repealed'
  return reference.status
}

/** What stands in place of an ended one, by its id or, of an office's own entry, its number. */
export const replacementOf = (reference: LegalReference, catalogue: Catalogue): LegalReference | undefined =>
  reference.replacedBy === null
    ? undefined
    : (catalogue.byId(reference.replacedBy) ?? catalogue.byNumber(reference.replacedBy))

/** A date the catalogue knows: some are `unknown`. */
export const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d\d-\d\d$/u.test(date)
