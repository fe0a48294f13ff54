/**
 * Plans of offices that no rule was written after, and the slips a văn thư would send them back for. Each plan is read as an import:
 * no error, no warning, “Sửa tất cả lỗi an toàn” changes nothing. Each slip of `loi-cay.txt` is told, by whatever rule; those under
 * `# còn sót` are not yet, and are taken from there as soon as they are.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fixAll } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { lost, readPlan } from '../core-import/reading.ts'

const folder = new URL('../fixtures/fresh/', import.meta.url)
const fresh = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const said = (draft: Draft): Finding[] => {
  const { document, missing, faults } = renderDraft(draft, null)
  return runChecks({ draft, document, missing, faults, final: false, office: null })
}
const inWords = ({ severity, rule, excerpt, message, place }: Finding): string =>
  `${severity} ${rule} “${excerpt}” ${place}: ${message}`

const plans = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.txt') && name !== 'loi-cay.txt')
const texts = new Map(plans.map((name) => [name.replace('.txt', ''), fresh(name)]))
const ofCorrect = new Map<string, ReadonlySet<string>>()
const saidOfCorrect = (name: string, text: string): ReadonlySet<string> => {
  const all = ofCorrect.get(name) ?? new Set(said(readPlan(text, name).draft).map(inWords))
  ofCorrect.set(name, all)
  return all
}

describe('a correct plan that no rule was written after', () => {
  it.each([...texts])('%s is told nothing but hints', (name, text) => {
    const read = readPlan(text, name)
    expect(lost(text, read)).toEqual([])
    expect([...saidOfCorrect(name, text)].filter((words) => !words.startsWith('hint'))).toEqual([])
    expect(saidOfCorrect(name, text).size).toBeLessThanOrEqual(4)
    expect(fixAll(read.draft, said).draft).toBe(read.draft)
  })
})

interface Slip {
  plan: string
  kind: string
  from: string
  to: string
}

const [found = '', missed = ''] = fresh('loi-cay.txt').split('# còn sót')
const slipsOf = (part: string): Slip[] =>
  part.split('\n').flatMap((line) => {
    const [plan = '', kind = '', change = ''] = line.split(' | ')
    const [from = '', to = ''] = change.replaceAll('\\n', '\n').replaceAll('¦', '|').split(' => ')
    return change === '' ? [] : [{ plan, kind, from, to }]
  })

/** What is said of the plan with the slip and not of the correct one. */
const toldOf = ({ plan, from, to }: Slip): string[] => {
  const text = texts.get(plan) ?? ''
  expect(text.split(from).length, `“${from}” stands once in ${plan}`).toBe(2)
  const before = saidOfCorrect(plan, text)
  return said(
    readPlan(
      text.replace(from, () => to),
      plan,
    ).draft,
  )
    .map(inWords)
    .filter((words) => !before.has(words))
}

describe('a slip in one of them', () => {
  it.each(slipsOf(found))('$plan, $kind: $to', (slip) => {
    expect(toldOf(slip)).not.toEqual([])
  })
  it.each(slipsOf(missed))('$plan, $kind: $to is not told yet', (slip) => {
    expect(toldOf(slip)).toEqual([])
  })
  it('is told nine times of ten', () => {
    const [all, left] = [slipsOf(found).length + slipsOf(missed).length, slipsOf(missed).length]
    expect(all).toBeGreaterThanOrEqual(150)
    expect(left / all).toBeLessThanOrEqual(0.1)
    const page = readFileSync(new URL('../../core/checks/README.md', import.meta.url), 'utf8')
    expect(page).toContain(`and ${all} slips in them`)
  })
})
