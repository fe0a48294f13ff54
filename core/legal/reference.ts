/** One document plans cite, with its status and the day that was seen. The shape of a catalogue's entry, shipped or an office's own. */
import { z } from 'zod'

/** Status as it is kept; what it comes to on a day is said by `statusOn`. */
export const referenceStatus = z.enum(['in-force', 'amended', 'repealed', 'unknown'])

export const legalReferenceSchema = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string(),
  title: z.string(),
  issuer: z.string(),
  issuedDate: z.string(),
  effectiveDate: z.string().nullable(),
  status: referenceStatus,
  /** Id of an entry; an office may have written a number instead. */
  replacedBy: z.string().nullable(),
  amendedBy: z.array(z.string()),
  expiredDate: z.string().nullable(),
  /** The last day the status was seen: `2025-12`, `2026-07-01`. */
  statusAsOf: z.string().nullable(),
  citeAs: z.string().nullable(),
  source: z.string(),
  confidence: z.string(),
  note: z.string().nullable(),
  /** Wrong or shortened names plans give it. */
  alsoCalled: z.array(z.string()).optional(),
  /** Entered by the office itself. */
  own: z.boolean().optional(),
})

export type LegalReference = z.infer<typeof legalReferenceSchema>
