/**
 * References an office enters itself: its own decisions, documents of its province. They stand in a file of the office's, so
 * that an update of the shipped catalogue never touches them.
 */
import { z } from 'zod'
import type { Cited } from '../text/citations.ts'
import { type LegalReference, legalReferenceSchema } from './catalogue.ts'

const file = z.object({
  format: z.literal('danh-muc-van-ban'),
  version: z.literal(1),
  entries: z.array(legalReferenceSchema),
})

/** The entries of such a file; null for anything else, so that a broken file is not taken for an empty one. */
export function readOwnReferences(raw: unknown): LegalReference[] | null {
  const read = file.safeParse(raw)
  return read.success ? read.data.entries.map((entry) => ({ ...entry, own: true })) : null
}

/** The file's content for these entries. */
export const ownReferencesFile = (entries: readonly LegalReference[]): z.infer<typeof file> => ({
  format: 'danh-muc-van-ban',
  version: 1,
  entries: [...entries],
})

/** A document as the clerk typed it. Its status is unknown until somebody says when it was seen in force. */
export function ownReference(
  cited: Cited,
  seen: { status: LegalReference['status']; on: string } | null,
): LegalReference {
  return {
    id: `rieng-${cited.number || cited.subject}`.replace(/\s+/gu, '-'),
    type: cited.type,
    number: cited.number,
    title: `${cited.type} ${cited.subject}`,
    issuer: cited.issuer,
    issuedDate: cited.date === '' ? 'unknown' : cited.date,
    effectiveDate: null,
    status: seen?.status ?? 'unknown',
    replacedBy: null,
    amendedBy: [],
    expiredDate: null,
    statusAsOf: seen?.on ?? null,
    citeAs: null,
    source: 'Cơ quan tự ghi',
    confidence: 'high',
    note: null,
    own: true,
  }
}
