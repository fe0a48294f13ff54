import { z } from 'zod'
import type { OfficeProfile } from './office.ts'
import { issuerKind, recipientGroup, signatureForm } from './schema.ts'

const id = z.string().min(1).max(128)

export const officeSchema: z.ZodType<OfficeProfile> = z.looseObject({
  format: z.literal('ho-so-co-quan'),
  version: z.literal(1),
  kind: issuerKind,
  name: z.string(),
  shortName: z.string(),
  parent: z.string(),
  place: z.string(),
  code: z.string(),
  units: z.array(z.looseObject({ id, name: z.string(), code: z.string() })),
  signers: z.array(
    z.looseObject({ id, name: z.string(), post: z.string(), headPost: z.string(), form: signatureForm }),
  ),
  recipients: z.array(z.looseObject({ id, text: z.string(), purpose: z.string(), group: recipientGroup })),
  wording: z.looseObject({
    tone: z.enum(['hòa', 'hoà']),
    yearly: z.enum(['hằng năm', 'hàng năm']),
    ensure: z.enum(['bảo đảm', 'đảm bảo']),
  }),
  checks: z
    .looseObject({
      levels: z.record(z.string(), z.enum(['error', 'warning', 'hint', 'off'])),
      words: z.array(z.string()),
      abbreviations: z.array(z.looseObject({ short: z.string(), full: z.string() })),
    })
    .optional(),
  days: z.looseObject({ off: z.array(z.string()), working: z.array(z.string()) }).optional(),
  word: z.enum(['word2013', 'word2010', 'libreoffice']).optional(),
})
