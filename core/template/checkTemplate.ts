/**
 * Reads a template's folder without running it. Whatever is wrong is told with its file and line, in Vietnamese; a
 * folder with a fault is refused whole, so that a clerk never begins a plan that cannot be finished.
 *
 * 1. Each file is read as JSON with lines and held to its schema (`readFile`).
 * 2. The form is checked by itself (`checkForm.ts`); every expression of its texts, of the body and of the sample is held to the names
 *    there are.
 * 3. All faults in reading order; the template where there is none.
 */

import type { z } from 'zod'
import { inlineOfCell } from '../draft/cells.ts'
import type { Block, Draft } from '../draft/draft.ts'
import { upToDate } from '../draft/readDraft.ts'
import { draftSchema } from '../draft/schema.ts'
import { planLines, readPlan } from '../outline/grammar.ts'
import { normalizeText } from '../text/normalize.ts'
import { fits, formFaults } from './checkForm.ts'
import { type KnownNames, namesAsked, textFaults } from './checkTexts.ts'
import { formSchema, layoutSchema } from './formSchema.ts'
import { type JsonFault, type JsonText, readJson } from './jsonLines.ts'
import { schemaFaults } from './schemaFaults.ts'
import { type Template, type TemplateFault, type TemplateFile, type TemplateForm, templateFiles } from './template.ts'

const longestFile = 2_000_000

/**
 * `files`: the texts of the folder by name. `form.json` and `body.hbs` must be there; without `layout.json` the decree's
 * usual layout holds, without `sample.json` there is nothing to show beforehand. `own` is left to the host.
 */
export function checkTemplate(files: Record<string, string>): { template?: Template; faults: TemplateFault[] } {
  const faults: TemplateFault[] = []
  const add = (file: TemplateFile, found: readonly JsonFault[]): void => {
    for (const fault of found) faults.push({ file, ...fault })
  }
  const text = (file: TemplateFile): string | null => {
    const given = Object.hasOwn(files, file) ? files[file] : undefined
    if (given === undefined) return null
    if (given.length > longestFile) {
      add(file, [{ line: 0, message: 'Tệp quá lớn, mẫu chỉ nhận tệp đến 2 MB.' }])
      return null
    }
    return normalizeText(given)
  }

  const formText = text('form.json')
  const bodyText = text('body.hbs')
  if (formText === null && faults.length === 0)
    add('form.json', [{ line: 0, message: 'Thư mục mẫu thiếu tệp form.json.' }])
  if (bodyText === null && !faults.some(({ file }) => file === 'body.hbs'))
    add('body.hbs', [{ line: 0, message: 'Thư mục mẫu thiếu tệp body.hbs.' }])

  const form = formText === null ? null : readFile(formText, formSchema, (found) => add('form.json', found))
  const layout = readFile(text('layout.json') ?? '{}', layoutSchema, (found) => add('layout.json', found))
  if (form) {
    const known = namesAsked(form.value)
    add('form.json', [...formFaults(form.value, form.json), ...formTextFaults(form.value, form.json, known)])
    if (bodyText !== null) add('body.hbs', bodyFaults(bodyText, known))
    const sampleText = text('sample.json')
    const sample =
      sampleText === null ? null : readFile(sampleText, draftSchema, (found) => add('sample.json', found), upToDate)
    if (sample) add('sample.json', sampleFaults(sample.value, sample.json, form.value, known))
  }
  if (faults.length > 0 || !form || !layout || bodyText === null) return { faults: faults.sort(inReadingOrder) }
  return { template: { form: form.value, body: bodyText, layout: layout.value, own: false }, faults }
}

const inReadingOrder = (a: TemplateFault, b: TemplateFault): number =>
  templateFiles.indexOf(a.file) - templateFiles.indexOf(b.file) || a.line - b.line

function readFile<T>(
  text: string,
  schema: z.ZodType<T>,
  report: (faults: JsonFault[]) => void,
  prepare = (json: unknown): unknown => json,
): { value: T; json: JsonText } | null {
  const read = readJson(text)
  if (!read.ok) {
    report([read.fault])
    return null
  }
  const parsed = schema.safeParse(prepare(read.json.value))
  if (parsed.success) return { value: parsed.data, json: read.json }
  report(schemaFaults(parsed.error.issues, read.json))
  return null
}

/** The expressions of the title and of the recipients. */
function formTextFaults(form: TemplateForm, json: JsonText, known: KnownNames): JsonFault[] {
  const at = (path: (string | number)[], text: string): JsonFault[] =>
    textFaults(text, known).map((message) => ({ line: json.lineOf(path), message }))
  return [
    ...at(['title'], form.title),
    ...Object.entries(form.footnotes ?? {}).flatMap(([id, words]) => at(['footnotes', id], words)),
    ...form.recipients.flatMap(({ text }, index) => at(['recipients', index, 'text'], text)),
    ...form.fields.flatMap((field, index) =>
      typeof field.default === 'string' ? at(['fields', index, 'default'], field.default) : [],
    ),
  ]
}

function bodyFaults(body: string, known: KnownNames): JsonFault[] {
  let count = 0
  const reading = readPlan(planLines(body), { newId: () => `b${++count}` })
  const faults: JsonFault[] = [...reading.faults]
  const lineOf = (block: Block): number => reading.lines.get(block.id) ?? 0
  const visit = (block: Block): void => {
    for (const message of textFaults(block.text, known)) faults.push({ line: lineOf(block), message })
    block.table?.rows.forEach((row, index) => {
      for (const cell of row)
        for (const message of textFaults(inlineOfCell(cell), known))
          faults.push({ line: lineOf(block) + index + 1, message })
    })
    block.children.forEach(visit)
  }
  reading.body.forEach(visit)
  const annexLines = body.split('\n').flatMap((line, index) => (line.trim().startsWith('[phu-luc') ? [index + 1] : []))
  reading.annexes.forEach((annex, index) => {
    for (const message of textFaults(annex.title, known)) faults.push({ line: annexLines[index] ?? 0, message })
    annex.body.forEach(visit)
  })
  if (!reading.body.some((block) => block.marker === 'I' || block.marker === 'phan'))
    faults.push({ line: 0, message: 'Phần nội dung chưa có mục lớn nào: thêm ít nhất một dòng bắt đầu bằng “I. ...”.' })
  return faults
}

function sampleFaults(sample: Draft, json: JsonText, form: TemplateForm, known: KnownNames): JsonFault[] {
  const faults: JsonFault[] = []
  const add = (path: (string | number)[], message: string): void =>
    void faults.push({ line: json.lineOf(path), message })
  const texts = (path: (string | number)[], text: string): void => {
    for (const message of textFaults(text, known)) add(path, message)
  }
  if (sample.template.id !== form.id)
    add(['template', 'id'], `Bản mẫu đã điền thuộc mẫu “${sample.template.id}”, không phải “${form.id}”.`)
  const fields = new Map(form.fields.map((field) => [field.id, field]))
  for (const [id, value] of Object.entries(sample.facts)) {
    const field = fields.get(id.normalize('NFC'))
    if (!field) add(['facts', id], `Biểu mẫu không có ô “${id}”.`)
    else if (!fits(value, field.kind)) add(['facts', id], `Câu trả lời của ô “${id}” không đúng kiểu “${field.kind}”.`)
  }
  for (const field of form.fields)
    if (field.required && !Object.hasOwn(sample.facts, field.id))
      add(['facts'], `Bản mẫu đã điền chưa trả lời ô bắt buộc “${field.id}”.`)
  texts(['title'], sample.title)
  const visit = (block: Block, path: (string | number)[]): void => {
    texts([...path, 'text'], block.text)
    block.table?.rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        texts([...path, 'table', 'rows', rowIndex, column], inlineOfCell(cell))
      })
    })
    block.children.forEach((child, index) => {
      visit(child, [...path, 'children', index])
    })
  }
  sample.body.forEach((block, index) => {
    visit(block, ['body', index])
  })
  sample.recipients.lines.forEach((line, index) => {
    texts(['recipients', 'lines', index, 'text'], line.text)
  })
  sample.annexes.forEach((annex, index) => {
    texts(['annexes', index, 'title'], annex.title)
    annex.body.forEach((block, blockIndex) => {
      visit(block, ['annexes', index, 'body', blockIndex])
    })
  })
  return faults
}
