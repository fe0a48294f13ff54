/** `FileSheet` as it comes back over a line: from the host's own reading, through the window, to the checks. */
import { z } from 'zod'
import { type FileSheet, sheetParts } from '../reading/fileSheet.ts'

const words = z.string().max(400)
const number = z.number()
const count = z.number().int().min(0)

export const sheetSchema: z.ZodType<FileSheet> = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        width: number,
        height: number,
        landscape: z.boolean(),
        margins: z.strictObject({ top: number, bottom: number, left: number, right: number }),
        pageNumber: z
          .strictObject({
            at: z.enum(['header', 'footer']),
            align: z.enum(['left', 'center', 'right']).optional(),
            onFirstPage: z.boolean(),
            digits: words,
            font: words,
            size: number,
          })
          .nullable(),
      }),
    )
    .max(10_000),
  lines: z
    .array(
      z.strictObject({
        part: z.enum(sheetParts),
        place: words,
        words,
        count,
        letters: count,
        longest: count,
        paragraph: z
          .strictObject({
            align: z.enum(['left', 'center', 'right', 'justify']),
            start: number,
            line: z.strictObject({ rule: z.enum(['multiple', 'exact', 'least']), value: number }),
          })
          .optional(),
        gap: number.optional(),
        runs: z
          .array(
            z.strictObject({
              font: words,
              size: number,
              color: words,
              underline: z.boolean(),
              bold: z.boolean(),
              italic: z.boolean(),
              letters: count,
            }),
          )
          .max(10_000),
      }),
    )
    .max(10_000),
  rules: z.strictObject({ drawn: count, typed: count }).optional(),
  letters: count,
})
