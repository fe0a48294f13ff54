import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../core/draft/draft.ts'
import { readDraft } from '../../../core/draft/readDraft.ts'
import { importSource } from '../../../core/import/importSource.ts'
import { importText } from '../../../core/import/importText.ts'
import { checkTemplate } from '../../../core/template/checkTemplate.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { fixture, fixtureNames } from '../reading.ts'
import { exported, fromWord, samePrint, shape } from './again.ts'
import { allCases } from './allCases.ts'
import { sourceOf } from './wordFile.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Plan {
  draft: Draft
  form: TemplateForm | null
}

function samples(): [string, Plan][] {
  return readdirSync(`${root}templates`)
    .filter((id) => existsSync(`${root}templates/${id}/sample.json`))
    .map((id) => {
      const names = ['form.json', 'body.hbs', 'layout.json', 'sample.json']
      const files = Object.fromEntries(
        names.map((name) => [name, readFileSync(`${root}templates/${id}/${name}`, 'utf8')]),
      )
      const read = readDraft(JSON.parse(files['sample.json'] ?? 'null'))
      if (!read.ok) throw new Error(`${id}/sample.json: ${read.problem.what}`)
      return [`sample ${id}`, { draft: read.draft, form: checkTemplate(files).template?.form ?? null }]
    })
}

let made = 0
const ofText = (name: string, text: string): [string, Plan] => [
  name,
  {
    draft: importText(text, { name, now: '2026-01-05T08:00:00.000Z', newId: () => `t${++made}` }).draft,
    form: null,
  },
]
const clean = `${root}test/fixtures/clean/`
const plans = [
  ...samples(),
  ...readdirSync(clean)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ofText(basename(name, '.txt'), readFileSync(clean + name, 'utf8'))),
  ...fixtureNames.map((name) => ofText(name, fixture(name))),
]

describe.each(plans)('%s, exported to Word and read back', (_name, { draft, form }) => {
  it('prints the same, line by line', async () => {
    const again = await fromWord(await exported(draft, form))
    expect(samePrint(again.draft, null)).toEqual(samePrint(draft, form))
    expect(again.notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
  })
  it('has the same outline, recipients, signature and annexes, and is the same again once exported again', async () => {
    const once = await fromWord(await exported(draft, form))
    if (form === null) expect(shape(once.draft)).toEqual(shape(draft))
    const twice = await fromWord(await exported(once.draft, null))
    expect(shape(twice.draft)).toEqual(shape(once.draft))
    expect(await exported(twice.draft, null)).toEqual(await exported(once.draft, null))
  })
})

describe.each(allCases.map((each) => [each.name, each] as const))('%s', (_name, { pieces }) => {
  it('is the same plan once imported, exported and imported again', async () => {
    const newId = (): string => `c${++made}`
    const options = { name: 'ke-hoach.docx', now: '2026-01-05T08:00:00.000Z', newId }
    const { draft } = importSource(sourceOf(pieces), options)
    expect(shape((await fromWord(await exported(draft, null))).draft)).toEqual(shape(draft))
  })
})
