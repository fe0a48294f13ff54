/** Walks every folder of templates/: a fourth one is tested as soon as it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lineText, plainText } from '../../core/document/plainText.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import { newDraft } from '../../core/template/newDraft.ts'
import { stepIds, type Template } from '../../core/template/template.ts'
import { dateParts } from '../../core/text/dates.ts'

const root = fileURLToPath(new URL('../../templates/', import.meta.url))
const fileNames = ['form.json', 'body.hbs', 'layout.json', 'sample.json'] as const
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

function filesOf(folder: string): Record<string, string> {
  const present = fileNames.filter((name) => existsSync(`${root}${folder}/${name}`))
  return Object.fromEntries(present.map((name) => [name, readFileSync(`${root}${folder}/${name}`, 'utf8')]))
}

function templateOf(folder: string): Template {
  const { template, faults } = checkTemplate(filesOf(folder))
  if (!template) throw new Error(faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  return template
}

function sampleOf(folder: string): Draft {
  const parsed: unknown = JSON.parse(filesOf(folder)['sample.json'] ?? 'null')
  const read = readDraft(parsed)
  if (!read.ok) throw new Error(`${folder}/sample.json: ${read.problem.what}`)
  return read.draft
}

it('finds the three templates of the office', () => {
  expect(folders).toEqual(expect.arrayContaining(['ke-hoach', 'ke-hoach-nghi-quyet', 'ke-hoach-dan-chu-nam']))
})

describe.each(folders)('the template %s', (folder) => {
  it('has its four files, in Unicode NFC', () => {
    const files = filesOf(folder)
    expect(Object.keys(files)).toEqual([...fileNames])
    for (const [name, text] of Object.entries(files)) expect(text === text.normalize('NFC'), name).toBe(true)
  })

  it('asks for every name it uses, and stands in a folder of its own name', () => {
    expect(checkTemplate(filesOf(folder)).faults).toEqual([])
    expect(templateOf(folder).form.id).toBe(folder)
  })

  it('guides every step, and uses every answer it asks for', () => {
    const { form, body } = templateOf(folder)
    expect(form.steps.map(({ id }) => id)).toEqual([...stepIds])
    const texts = [body, form.title, ...form.recipients.map(({ text }) => text)].join('\n')
    const unused = form.fields.filter(
      ({ id }) => !new RegExp(`\\{\\{[^}]*(?<![\\p{L}\\p{N}_])${id}(?![\\p{L}\\p{N}_])`, 'u').test(texts),
    )
    expect(unused.map(({ id }) => id)).toEqual([])
  })

  it('asks before anything else only what the first page would look silly without', () => {
    const first = templateOf(folder).form.fields.filter(({ askFirst }) => askFirst)
    expect(first.length).toBeGreaterThan(0)
    expect(first.length).toBeLessThanOrEqual(4)
  })

  it('begins a draft that shows what is owed and has no fault', () => {
    const template = templateOf(folder)
    const draft = newDraft({ template, office: null, year: 2027, title: '', facts: {}, id: 'thu', now: new Date(0) })
    const { document, missing, faults } = renderDraft(draft, template.form)
    expect(faults).toEqual([])
    const withoutDefault = template.form.fields.filter((field) => field.required && field.default === undefined)
    expect(missing).toEqual(expect.arrayContaining(withoutDefault.map(({ id }) => id)))
    expect(plainText(document)).not.toContain('{{')
  })

  it('has a sample that prints whole: nothing owed, nothing wrong, no blank left', () => {
    const { document, missing, faults } = renderDraft(sampleOf(folder), templateOf(folder).form)
    expect([missing, faults]).toEqual([[], []])
    const text = plainText(document)
    expect(text).not.toMatch(/\{\{|\}\}|\[[^\]]*\]|\*|…|\.\.\./u)
    expect(text).not.toMatch(/ {2}| [,.;:)]|\( /u)
    expect(text.match(/\.\/\./gu)).toHaveLength(1)
    expect(text === text.normalize('NFC')).toBe(true)
  })

  it('has a sample that is the template with its answers, no more and no less', () => {
    const template = templateOf(folder)
    const sample = sampleOf(folder)
    const { facts, year, id } = sample
    const made = newDraft({ template, office: null, year, title: '', facts, id, now: new Date(0) })
    // What is only suggested may be other words in a plan that is filled in; nothing of it is left as a suggestion.
    const bare = (blocks: readonly Block[]): unknown =>
      blocks.map(({ id: _, children, suggested: _kept, table, ...block }) => ({
        ...block,
        table: table && {
          columns: table.columns,
          headerRows: table.headerRows,
          head: table.rows.slice(0, table.headerRows),
        },
        children: bare(children),
      }))
    expect(bare(sample.body)).toEqual(bare(made.body))
    expect(sample.annexes.map(({ body, id: _, ...annex }) => ({ ...annex, body: bare(body) }))).toEqual(
      made.annexes.map(({ body, id: _, ...annex }) => ({ ...annex, body: bare(body) })),
    )
    expect(JSON.stringify(sample)).not.toContain('suggested')
    expect(sample.title).toBe(made.title)
    expect(sample.layout).toEqual(made.layout)
    expect(sample.recipients.lines.map(({ text }) => text)).toEqual(made.recipients.lines.map(({ text }) => text))
    expect(sample.template).toEqual({ id: template.form.id, version: template.form.version })
  })

  it('has a sample whose deadlines are working days after the date of issue and within the year', () => {
    const sample = sampleOf(folder)
    const issue = sample.letterhead.date
    expect(dateParts(issue)).not.toBeNull()
    const dates = templateOf(folder)
      .form.fields.filter(({ kind }) => kind === 'date')
      .map(({ id }) => sample.facts[id])
    for (const date of [issue, ...dates]) {
      if (typeof date !== 'string') throw new Error(`${String(date)} không phải ngày`)
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      expect([0, 6], date).not.toContain(weekday)
      expect(date >= issue && date.startsWith(String(sample.year)), date).toBe(true)
    }
  })

  it('has a sample in which each task says who leads and when, with one set of labels', () => {
    const tasks = [...walkDraft(sampleOf(folder))].filter((block) => block.children.some(({ duty }) => duty))
    expect(tasks.length).toBeGreaterThan(3)
    const labels = new Set(tasks.map((task) => task.children.map(({ duty }) => duty?.label).join(', ')))
    expect(labels.size, [...labels].join(' | ')).toBe(1)
    for (const task of tasks) {
      const told = (...roles: string[]): string | undefined =>
        task.children.find(({ duty }) => duty && roles.includes(duty.role))?.text
      const lead = told('lead', 'do', 'advise')
      expect(lead, task.text).toBeTruthy()
      expect(told('when'), task.text).toBeTruthy()
      expect(told('support'), task.text).not.toBe(lead)
    }
  })

  it('has a sample that names the plan the same in title, opening and closing', () => {
    const { document } = renderDraft(sampleOf(folder), templateOf(folder).form)
    const title = document.title.subject.map(lineText).join(' ')
    const name = title.slice(0, 1).toLocaleLowerCase('vi') + title.slice(1)
    const paragraphs = document.body.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    )
    expect(paragraphs.find((text) => text.endsWith('với các nội dung sau:'))).toContain(`Kế hoạch ${name} với`)
    expect(paragraphs.at(-1)).toContain(`Trên đây là Kế hoạch ${name}.`)
  })

  it('has a sample that names each annex in the body and has each it names', () => {
    const { document } = renderDraft(sampleOf(folder), templateOf(folder).form)
    const body = document.body
      .map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
      .join('\n')
    const named = new Set(body.match(/Phụ lục(?: [IVX]+)?(?!\p{L})/gu) ?? [])
    expect([...named].sort()).toEqual(document.annexes.map(({ heading }) => heading).sort())
  })
})
