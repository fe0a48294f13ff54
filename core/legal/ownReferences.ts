/**
 * References an office enters itself: its own decisions, documents of its province. They stand in a file of the office's, so
 * that an update of the shipped catalogue never touches them.
 */

import { z } from 'zod'
import type { Cited } from '../text/citations.ts'
import { jsonValue } from '../text/json.ts'
import { type LegalReference, referenceStatus } from './reference.ts'

/** A document as the clerk writes it down. Dates are ISO days; what is not known is empty. */
export const ownReferenceSchema = z.object({
  id: z.string().min(1).max(200),
  /** `Quyết định`. */
  type: z.string().max(200),
  /** `15/2026/QĐ-UBND`; may be empty for a law. */
  number: z.string().max(200),
  date: z.string().max(20),
  issuer: z.string().max(500),
  /** What it is about, without its type: `ban hành Quy chế làm việc ...`. */
  subject: z.string().max(4000),
  status: referenceStatus,
  /** The day it ended, of a repealed one. */
  endedOn: z.string().max(20),
  /** Number of what stands in its place: `61/2023/NĐ-CP`. */
  replacedBy: z.string().max(200),
  /** Where the status was read: `vbpl.vn`. */
  source: z.string().max(1000),
  /** The day it was read; without it a status is not verified. */
  seenOn: z.string().max(20),
})
export type OwnReference = z.infer<typeof ownReferenceSchema>

/** More than an office cites in its life; a longer list was not typed by a person. */
export const mostOwnReferences = 2000

export const ownReferencesSchema = z.object({
  format: z.literal('danh-muc-van-ban'),
  version: z.literal(1),
  entries: z.array(ownReferenceSchema).max(mostOwnReferences),
})
export type OwnReferencesFile = z.infer<typeof ownReferencesSchema>

export const ownReferencesFile = (entries: readonly OwnReference[]): OwnReferencesFile => ({
  format: 'danh-muc-van-ban',
  version: 1,
  entries: [...entries],
})

/** The entries of such a file's text; null for anything else, so that a broken file is not taken for an empty one. */
export function readOwnReferences(text: string): OwnReference[] | null {
  const read = ownReferencesSchema.safeParse(jsonValue(text))
  return read.success ? read.data.entries : null
}

/** Both lists; of one document named by both, what is there already stays. */
export function joinReferences(here: readonly OwnReference[], more: readonly OwnReference[]): OwnReference[] {
  const keyOf = ({ type, number, subject }: OwnReference): string =>
    `${type}|${number || subject}`.toLocaleLowerCase('vi')
  const taken = new Set(here.map(keyOf))
  const ids = new Set(here.map(({ id }) => id))
  const added = more.filter((entry) => !taken.has(keyOf(entry)) && !ids.has(entry.id))
  return [...here, ...added].slice(0, mostOwnReferences)
}

/** A cited document as an entry of the office: nobody has verified it yet. */
export const ownReference = (cited: Cited, id: string): OwnReference => ({
  id,
  ...cited,
  status: 'unknown',
  endedOn: '',
  replacedBy: '',
  source: '',
  seenOn: '',
})

/** The entries as the catalogue holds them; one that cannot be told by number or name is left out. */
export const asReferences = (entries: readonly OwnReference[]): LegalReference[] =>
  entries.filter((entry) => entry.type.trim() !== '' && (entry.number + entry.subject).trim() !== '').map(asReference)

function asReference(entry: OwnReference): LegalReference {
  const type = entry.type.trim()
  return {
    id: entry.id,
    type,
    number: entry.number.trim(),
    title: `${type} ${entry.subject.trim()}`,
    issuer: entry.issuer.trim(),
    issuedDate: entry.date === '' ? 'unknown' : entry.date,
    effectiveDate: null,
    status: entry.status,
    replacedBy: entry.replacedBy.trim() || null,
    amendedBy: [],
    expiredDate: entry.endedOn || null,
    statusAsOf: entry.seenOn || null,
    citeAs: null,
    source: entry.source.trim() || 'Cơ quan tự ghi',
    confidence: 'high',
    note: null,
    own: true,
  }
}
