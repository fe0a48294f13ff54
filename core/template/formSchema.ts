/** The shapes of `form.json` and `layout.json`. Names that are not known are faults: they are mostly slips of the hand. */
import { z } from 'zod'
import type { LayoutChoices } from '../draft/draft.ts'
import { factValueSchema, recipientGroup } from '../draft/schema.ts'
import {
  defaultMargins,
  indentChoices,
  largestParagraphGap,
  lineSpacingLimits,
  marginLimits,
  smallestParagraphGap,
  tableSizeLimits,
} from '../style/page.ts'
import { fieldKinds, officeFacts, stepIds, type TemplateField, type TemplateForm } from './template.ts'

const text = z.string().min(1).max(4000)

/** A name in `{{...}}`: letters, figures and `_`, Vietnamese letters too; no dot. */
const fieldName = /^[\p{L}_][\p{L}\p{N}_]*$/u

const field: z.ZodType<TemplateField> = z.strictObject({
  id: z.string().regex(fieldName),
  step: z.enum(stepIds),
  label: text,
  kind: z.enum(fieldKinds),
  hint: text.optional(),
  example: text.optional(),
  why: text.optional(),
  required: z.boolean().optional(),
  askFirst: z.boolean().optional(),
  choices: z
    .array(z.strictObject({ value: text, label: text }))
    .min(1)
    .optional(),
  default: factValueSchema.optional(),
  fromOffice: z.enum(officeFacts).optional(),
  fromUnits: z.array(text).min(1).max(20).optional(),
  rollForward: z.enum(['keep', 'next-year', 'ask']).optional(),
  documentType: text.optional(),
})

export const formSchema: z.ZodType<TemplateForm> = z.strictObject({
  format: z.literal('mau-ke-hoach'),
  formatVersion: z.literal([1, 2]),
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  version: text,
  name: text,
  summary: text,
  needs: z.array(text),
  title: text,
  fromYear: z.number().int().min(1900).max(2200).optional(),
  signedYearBefore: z.literal(true).optional(),
  footnotes: z.record(z.string().regex(/^[A-Za-z0-9-]{1,64}$/), z.string().max(20_000)).optional(),
  fields: z.array(field),
  steps: z.array(z.strictObject({ id: z.enum(stepIds), guidance: text })),
  recipients: z.array(z.strictObject({ text, purpose: z.string().max(200), group: recipientGroup })),
})

const within = ([least, most]: readonly [number, number]): z.ZodNumber => z.number().min(least).max(most)

/** Hints for the page, each within what the decree allows (NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.3, II.6.e). */
export const layoutSchema: z.ZodType<Partial<LayoutChoices>> = z.strictObject({
  sizeSet: z.enum(['auto', 'L', 'S']).optional(),
  indent: z.literal(indentChoices).optional(),
  lineSpacing: within(lineSpacingLimits).optional(),
  paragraphGap: within([smallestParagraphGap, largestParagraphGap]).optional(),
  tableSize: within(tableSizeLimits).optional(),
  margins: z
    .strictObject({
      top: within(marginLimits.top).default(defaultMargins.top),
      bottom: within(marginLimits.bottom).default(defaultMargins.bottom),
      left: within(marginLimits.left).default(defaultMargins.left),
      right: within(marginLimits.right).default(defaultMargins.right),
    })
    .optional(),
})
