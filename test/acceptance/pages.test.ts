/**
 * The page the clerk sees is the page that prints: our layout beside LibreOffice's, for the templates' samples and, where they
 * are at hand, for real plans as plain text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocx } from '../../core/docx/buildDocx.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { importText } from '../../core/import/importText.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import type { TemplateForm } from '../../core/template/template.ts'
import { finishPackage } from '../../electron/host/exporter/finishPackage.ts'
import { aPlan } from '../support/aPlan.ts'
import { printedPages } from '../support/libreOffice.ts'
import { type Comparison, comparePages, table } from './pagesAgree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const templates = join(root, 'templates')
const seeds = join(root, '../shared/seeds')

interface Plan {
  draft: Draft
  form: TemplateForm | null
}

function samples(): [string, Plan][] {
  return readdirSync(templates)
    .filter((id) => existsSync(join(templates, id, 'sample.json')))
    .map((id) => {
      const names = ['form.json', 'body.hbs', 'layout.json', 'sample.json']
      const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(templates, id, name), 'utf8')]))
      const read = readDraft(JSON.parse(files['sample.json'] ?? 'null'))
      if (!read.ok) throw new Error(`${id}/sample.json: ${read.problem.what}`)
      return [`sample ${id}`, { draft: read.draft, form: checkTemplate(files).template?.form ?? null }]
    })
}

function realPlans(): [string, Plan][] {
  if (!existsSync(seeds)) return []
  let next = 0
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(join(seeds, file), 'utf8')
      const newId = (): string => `i${++next}`
      const { draft } = importText(text, { name: file, now: '2026-01-05T08:00:00.000Z', newId })
      return [`plan ${basename(file, '.txt').slice(0, 3)}`, { draft, form: null }]
    })
}

const plans = new Map<string, Plan>([['test plan', { draft: aPlan(), form: null }], ...samples(), ...realPlans()])
const results = new Map<string, Comparison>()

beforeAll(async () => {
  if (!existsSync(seeds)) process.stdout.write('No real plans beside this folder: only the samples were compared.\n')
  const files = new Map<string, Uint8Array>()
  for (const [name, { draft, form }] of plans) {
    const { document } = renderDraft(draft, form)
    const { title, office } = document.properties
    files.set(name, await finishPackage(await buildDocx(document), { title, office, date: '2026-01-05' }))
  }
  const printed = await printedPages(files)
  for (const [name, { draft, form }] of plans) {
    const { document } = renderDraft(draft, form)
    results.set(name, comparePages(name, document, layoutPages(document, { lines: 'none' }), printed.get(name) ?? []))
  }
  process.stdout.write(`\n${table([...results.values()])}\n`)
})

describe.each([...plans.keys()])('%s', (name) => {
  it('has on each page on screen what stands on it on paper', () => {
    const result = results.get(name)
    if (!result) throw new Error(`${name} was not printed`)
    expect(result.ours).toBe(result.theirs)
    expect(result.signature.ours).toBe(result.signature.theirs)
    expect(result.movedHeadings).toEqual([])
    expect(result.otherWords).toEqual([])
  })
})
