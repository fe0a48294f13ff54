/** What a window sends back of a comparison: tracked changes of its file, and rows that were refused. */
import { z } from 'zod'
import type { Refusal } from '../compare/keptComparison.ts'
import type { ReviewMark } from '../import/importReading.ts'

export const reviewMark: z.ZodType<ReviewMark> = z.looseObject({
  kind: z.enum(['added', 'removed', 'moved-here', 'moved-away', 'row-added', 'row-removed', 'look', 'paragraph']),
  author: z.string(),
  at: z.string(),
  text: z.string(),
  place: z.string(),
  row: z.string().optional(),
})

export const refusal: z.ZodType<Refusal> = z.looseObject({
  row: z.string().max(400),
  text: z.string().max(200_000),
  why: z.string().max(2000),
  at: z.string().max(40),
})
