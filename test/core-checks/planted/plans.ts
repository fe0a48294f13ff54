/** Correct plans to make mistakes in: the ten of `fixtures/clean`, the samples of the three templates and `aPlan`. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Draft } from '../../../core/draft/draft.ts'
import { readDraft } from '../../../core/draft/readDraft.ts'
import { readPlan } from '../../core-import/reading.ts'
import { aPlan } from '../../support/aPlan.ts'

export interface CleanPlan {
  name: string
  draft: Draft
}

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
const cleanFolder = '../../fixtures/clean/'
const templates = ['ke-hoach', 'ke-hoach-nghi-quyet', 'ke-hoach-dan-chu-nam'] as const

/** As if typed here: of a plan read from a file some things are only asked, for the reading may have lost them. */
const typed = (draft: Draft): Draft => {
  const { origin: _, ...rest } = draft
  return { ...rest, notes: [] }
}

const sampleOf = (template: string): Draft => {
  const parsed: unknown = JSON.parse(read(`../../../templates/${template}/sample.json`))
  const sample = readDraft(parsed)
  if (!sample.ok) throw new Error(`${template}: ${sample.problem.what}`)
  return sample.draft
}

export const cleanPlans: readonly CleanPlan[] = [
  ...readdirSync(fileURLToPath(new URL(cleanFolder, import.meta.url)))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      name: file.replace('.txt', ''),
      draft: typed(readPlan(read(`${cleanFolder}${file}`), file).draft),
    })),
  ...templates.map((template) => ({ name: `mẫu ${template}`, draft: typed(sampleOf(template)) })),
  { name: 'aPlan', draft: typed(aPlan()) },
]
