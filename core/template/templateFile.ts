/**
 * A template as one file, for another office: `{ format: 'mau-ke-hoach-tep', version: 1, files: { 'form.json': ..., 'body.hbs': ... } }`.
 *
 * The sample is a plan of this office: its signer and its words go along only where the clerk says so. What comes in is read like a
 * folder (`checkTemplate`), and nothing else of it is kept.
 */
import { z } from 'zod'
import { jsonText, jsonValue } from '../text/json.ts'
import { type TemplateFile, templateFiles } from './template.ts'

type Files = Partial<Record<TemplateFile, string>>

const text = z.string().max(2_000_000)
const shape = z.object({
  format: z.literal('mau-ke-hoach-tep'),
  version: z.literal(1),
  files: z.object({
    'form.json': text,
    'body.hbs': text,
    'layout.json': text.optional(),
    'sample.json': text.optional(),
  }),
})

/** A template as one file for another office. `withSample`: with what the sample was filled in with, names of the office among it. */
export function writeTemplateFile(files: Readonly<Record<string, string>>, withSample: boolean): string {
  const given = templateFiles.flatMap((name) => {
    const words = files[name]
    return words === undefined || words === '' || (name === 'sample.json' && !withSample) ? [] : [[name, words]]
  })
  return jsonText({ format: 'mau-ke-hoach-tep', version: 1, files: Object.fromEntries(given) })
}

/** Null where it is no such file, or of a later version. */
export function readTemplateFile(text: string): Files | null {
  let value: unknown
  try {
    value = jsonValue(text)
  } catch {
    return null
  }
  const read = shape.safeParse(value)
  if (!read.success) return null
  const { 'layout.json': layout, 'sample.json': sample, ...needed } = read.data.files
  return {
    ...needed,
    ...(layout === undefined ? {} : { 'layout.json': layout }),
    ...(sample === undefined ? {} : { 'sample.json': sample }),
  }
}

interface Told {
  id: string
  name: string
  summary: string
  version: string
}

/** The files with another name: in the form, and in the sample, which says whose it is. `version` is the template's next. */
export function retold(files: Files, { id, name, summary, version }: Told): Files {
  const form = { ...asRecord(files['form.json']), id, name, summary, version }
  const { 'sample.json': sample, ...rest } = files
  return {
    ...rest,
    'form.json': jsonText(form),
    ...(sample === undefined ? {} : { 'sample.json': jsonText({ ...asRecord(sample), template: { id, version } }) }),
  }
}

/** Throws SyntaxError where a file that was checked before is no JSON any more. */
function asRecord(json: string | undefined): Record<string, unknown> {
  const value = jsonValue(json ?? '{}')
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** `1` → `2`, `1.1.0` → `1.1.1`, `bản A` → `bản A.1`. */
export function nextVersion(version: string): string {
  const found = /^(.*?)(\d{1,9})$/u.exec(version)
  return found ? `${found[1]}${Number(found[2]) + 1}` : `${version}.1`
}
