/**
 * The catalogue of legal references: what plans of communes cite, each with its source and the date its status was seen.
 * A status nobody has verified is `unknown` and is shown as "chưa xác minh", never as in force.
 * An office's own entries stand beside it and are never overwritten by an update.
 */
import { z } from 'zod'
import { foldText } from '../text/normalize.ts'
import data from './references.json' with { type: 'json' }

const entry = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string(),
  title: z.string(),
  issuer: z.string(),
  issuedDate: z.string(),
  effectiveDate: z.string().nullable(),
  status: z.enum(['in-force', 'amended', 'repealed', 'unknown']),
  replacedBy: z.string().nullable(),
  amendedBy: z.array(z.string()),
  expiredDate: z.string().nullable(),
  statusAsOf: z.string().nullable(),
  citeAs: z.string().nullable(),
  source: z.string(),
  confidence: z.string(),
  note: z.string().nullable(),
})
export type LegalReference = z.infer<typeof entry>

export interface Catalogue {
  asOf: string
  entries: readonly LegalReference[]
  /** By number and code, case kept: `59/2023/NĐ-CP`. */
  byNumber(number: string): LegalReference | undefined
  byId(id: string): LegalReference | undefined
  /** Laws and ordinances whose name this is, newest first; tolerant to case, commas and a missing "ở". */
  byName(name: string): LegalReference[]
  /** Words in any order, without diacritics too: "dan chu" finds the law and its decrees. */
  search(words: string): LegalReference[]
}

/** Checks and indexes a catalogue. Throws a ZodError for data of another shape. */
export function readCatalogue(raw: unknown, own: readonly LegalReference[] = []): Catalogue {
  const parsed = z.object({ asOf: z.string(), entries: z.array(entry) }).parse(raw)
  const shipped = parsed.entries.filter((each) => !own.some((mine) => mine.number === each.number))
  const entries = [...own, ...shipped]
  const numbers = new Map(entries.map((each) => [each.number, each]))
  const ids = new Map(entries.map((each) => [each.id, each]))
  const names = new Map<string, LegalReference[]>()
  for (const each of entries) {
    if (!isLaw(each)) continue
    const key = nameKey(each.title)
    names.set(
      key,
      [...(names.get(key) ?? []), each].sort((a, b) => b.issuedDate.localeCompare(a.issuedDate)),
    )
  }
  const haystacks = entries.map((each) => foldText(`${each.type} ${each.number} ${each.title} ${each.issuer}`))
  return {
    asOf: parsed.asOf,
    entries,
    byNumber: (number) => numbers.get(number),
    byId: (id) => ids.get(id),
    byName: (name) => names.get(nameKey(name)) ?? [],
    search(words) {
      const wanted = foldText(words).split(' ').filter(Boolean)
      return entries.filter((_, index) => wanted.every((word) => haystacks[index]?.includes(word)))
    },
  }
}

/** The catalogue the product ships. */
export const shippedCatalogue: Catalogue = readCatalogue(data)

/** Cited by name, without number, code and issuer (NĐ 30/2020, Phụ lục I, mục II.6.a-b). */
export function isLaw(reference: Pick<LegalReference, 'type'>): boolean {
  return /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(reference.type)
}

/**
 * `Luật Thực hiện dân chủ ở cơ sở`, `Luật dân chủ cơ sở` and `Luật dân chủ ở cơ sở` are one key:
 * folded, without commas, "thực hiện" and "ở". Names that differ in any other word differ.
 */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/[,;.]/g, ' ')
    .replace(/\b(?:thuc hien|o)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * What to say of a reference on a day: repealed by then, amended by then, not in force yet, or not verified.
 * `on` is the issue date of the plan, or today.
 */
export function statusOn(
  reference: LegalReference,
  on: string,
): 'in-force' | 'amended' | 'repealed' | 'not-yet' | 'unknown' {
  if (reference.effectiveDate && /^\d{4}-\d\d-\d\d$/.test(reference.effectiveDate) && on < reference.effectiveDate)
    return 'not-yet'
  if (reference.status === 'repealed')
    return reference.expiredDate && on < reference.expiredDate ? 'in-force' : 'repealed'
  return reference.status
}
