/**
 * Checks a file against the shapes of `draft.ts`. Unknown fields are kept as they are, so that a file of a
 * later minor version loses nothing on its way through this one.
 *
 * 1. Small shapes first: days, ids, tables, blocks.
 * 2. Then recipients, questions, annexes, layout, comments.
 * 3. `draft`, which holds them all; what an older version kept in `exported` is dropped on the way in.
 */

import { z } from 'zod'
import { ladder } from '../inline/markers.ts'
import type {
  Annex,
  Block,
  CitedDocument,
  CommentReply,
  CoSigner,
  Draft,
  DraftComment,
  DraftNote,
  LayoutChoices,
  RecipientLine,
  TableData,
} from './draft.ts'
import { listOf, recordOf } from './firstFault.ts'
import { fieldKinds, officeFacts, stepIds, type TemplateField } from './question.ts'
import { recipientGroups } from './recipientGroups.ts'

const isoDate = z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/)
const id = z.string().min(1).max(128)
const suggested = z.literal(true).optional()

const citedDocument: z.ZodType<CitedDocument> = z.looseObject({
  type: z.string(),
  number: z.string(),
  date: isoDate,
  issuer: z.string(),
  subject: z.string(),
})

export const factValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), citedDocument])

const table: z.ZodType<TableData> = z.looseObject({
  columns: listOf(
    z.looseObject({
      width: z.number().positive(),
      align: z.enum(['left', 'center', 'right', 'justify']).optional(),
    }),
  ),
  headerRows: z.number().int().min(0),
  rows: listOf(
    listOf(
      z.union([
        z.string(),
        z.looseObject({
          text: z.string(),
          colSpan: z.number().int().min(1).optional(),
          rowSpan: z.number().int().min(1).optional(),
          suggested,
        }),
      ]),
    ),
  ),
  orientation: z.enum(['portrait', 'landscape']).optional(),
})

const block: z.ZodType<Block> = z.looseObject({
  id,
  kind: z.enum(['basis', 'paragraph', 'item', 'table']),
  marker: z.enum([...ladder, 'none']),
  label: z.string().optional(),
  text: z.string(),
  heading: z.boolean().optional(),
  role: z.enum(['opening', 'purpose', 'content', 'budget', 'organisation', 'closing']).optional(),
  duty: z
    .looseObject({
      role: z.enum(['lead', 'do', 'advise', 'support', 'when', 'form', 'product']),
      label: z.string(),
    })
    .optional(),
  off: z.boolean().optional(),
  suggested,
  hint: z.string().optional(),
  table: table.optional(),
  children: listOf(z.lazy(() => block)),
})

export const recipientGroup = z.enum(recipientGroups)
export const signatureForm = z.enum(['tm', 'tm-kt', 'tm-q', 'head', 'kt', 'tl', 'tl-kt', 'tuq', 'q', 'custom'])
export const issuerKind = z.enum([
  'ubnd',
  'hdnd',
  'phong',
  'van-phong',
  'trung-tam',
  'so',
  'truong',
  'ban-chi-dao',
  'mat-tran',
  'khac',
])

const recipient: z.ZodType<RecipientLine> = z.looseObject({
  id,
  text: z.string(),
  purpose: z.string(),
  group: recipientGroup,
  end: z.string().optional(),
  suggested,
})

/** What a question must be to stand in a template is `template/checkForm.ts`. */
const question: z.ZodType<TemplateField> = z.looseObject({
  id,
  step: z.enum(stepIds),
  label: z.string(),
  kind: z.enum(fieldKinds),
  hint: z.string().optional(),
  example: z.string().optional(),
  why: z.string().optional(),
  required: z.boolean().optional(),
  askFirst: z.boolean().optional(),
  choices: z.array(z.looseObject({ value: z.string(), label: z.string() })).optional(),
  default: factValueSchema.optional(),
  fromOffice: z.enum(officeFacts).optional(),
  fromUnits: z.array(z.string()).optional(),
  rollForward: z.enum(['keep', 'next-year', 'ask']).optional(),
  documentType: z.string().optional(),
})

const annex: z.ZodType<Annex> = z.looseObject({
  id,
  heading: z.string().optional(),
  title: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  body: listOf(block),
  generated: z.literal('assignments').optional(),
})

const margin = z.number().min(0).max(80)

/** Any page that can still be laid out: room for a word on A4 either way. What the decree allows is for `LAY-10` to say. */
const layout: z.ZodType<LayoutChoices> = z.looseObject({
  sizeSet: z.enum(['auto', 'L', 'S']),
  indent: z.number().min(0).max(40),
  lineSpacing: z.number().min(0.5).max(5),
  paragraphGap: z.number().min(0).max(100),
  tableSize: z.number().min(4).max(30),
  margins: z.looseObject({ top: margin, bottom: margin, left: margin, right: margin }),
})

const note: z.ZodType<DraftNote> = z.looseObject({
  id,
  kind: z.enum(['not-found', 'guessed', 'left-over', 'normalised']),
  field: z.string(),
  text: z.string(),
  line: z.number().int().min(0),
})

const coSigner: z.ZodType<CoSigner> = z.looseObject({ id, lines: listOf(z.string()), name: z.string() })

const said = { author: z.string(), at: z.string(), text: z.string() }
const reply: z.ZodType<CommentReply> = z.looseObject(said)
const comment: z.ZodType<DraftComment> = z.looseObject({
  ...said,
  id,
  place: z.string(),
  words: z.string(),
  done: z.boolean(),
  replies: listOf(reply),
})

const draft = z.looseObject({
  format: z.literal('ke-hoach'),
  version: z.literal(2),
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  revision: z.number().int().min(0),
  template: z.looseObject({ id: z.string(), version: z.string() }),
  year: z.number().int().nullable(),
  title: z.string(),
  letterhead: z.looseObject({
    issuerKind,
    parent: z.string(),
    issuer: z.string(),
    shortName: z.string(),
    place: z.string(),
    number: z.string(),
    code: z.string(),
    date: isoDate,
    issueYear: z.number().int().nullable(),
    issueMonth: z.number().int().min(1).max(12).nullable().optional(),
    issueDay: z.number().int().min(1).max(31).nullable().optional(),
    banner: z.string().optional(),
    medium: z.enum(['paper', 'electronic']),
    urgency: z.enum(['', 'KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC']),
    circulation: z.enum(['', 'XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ']),
    draftMark: z.number().int().min(0).max(99).nullable(),
  }),
  facts: recordOf(factValueSchema),
  questions: listOf(question).optional(),
  body: listOf(block),
  recipients: z.looseObject({
    heading: z.string().optional(),
    lines: listOf(recipient),
    filing: z.string(),
    filingEnd: z.string().optional(),
    drafterCode: z.string(),
  }),
  signature: z.looseObject({
    form: signatureForm,
    body: z.string(),
    headPost: z.string(),
    post: z.string(),
    deputyPost: z.string(),
    ownPost: z.string(),
    name: z.string(),
    lines: listOf(z.string()),
    beside: listOf(coSigner).optional(),
  }),
  annexes: listOf(annex),
  footnotes: recordOf(z.string()).optional(),
  comments: listOf(comment).optional(),
  above: listOf(z.looseObject({ task: z.string(), due: isoDate, source: z.string() })).optional(),
  waivers: listOf(z.looseObject({ finding: z.string(), rule: z.string(), reason: z.string(), at: z.string() })),
  notes: listOf(note),
  layout,
  state: z.enum(['draft', 'submitted', 'issued']).optional(),
  origin: z
    .looseObject({
      kind: z.enum(['template', 'file', 'draft']),
      name: z.string(),
      at: z.string(),
      fromYear: z.number().int().optional(),
      fromSchoolYear: z.number().int().optional(),
      imported: z.boolean().optional(),
      of: z
        .looseObject({
          kind: z.enum(['amend', 'replace']),
          number: z.string(),
          date: isoDate,
          days: listOf(isoDate),
        })
        .optional(),
    })
    .optional(),
})

/**
 * What an older version kept in `exported`, where a file was written, is dropped: a draft may come from anywhere, and no path
 * it names is ever looked at. The host keeps its own record beside the drafts.
 */
export const draftSchema: z.ZodType<Draft> = draft.transform(({ exported: _, ...rest }) => rest)
