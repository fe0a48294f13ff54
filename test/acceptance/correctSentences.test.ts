/**
 * The real plans beside this repository: most of their sentences are right, and of those nothing grave is said and nothing is mended
 * in bulk. A reader has judged what is said of the others; more than that is a false alarm until somebody has looked.
 */
import { describe, expect, it } from 'vitest'
import { fixAll } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { sameFacts } from '../../core/checks/shape/sameFact.ts'
import { place } from '../../core/document/place.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { perInput } from '../../core/perInput.ts'
import { checked } from '../core-checks/words.ts'
import { draftOfReal, realPlans, realPlansAreHere } from './realPlans.ts'

/** Kept by draft: “Sửa tất cả” begins with a check of the draft as it stands. */
const build = perInput((draft: Draft) => runChecks(checked(draft)))

describe.runIf(realPlansAreHere)('the correct sentences of the real plans', () => {
  const silent = new Set<string>()
  const grave = new Map<string, number>()

  it.each(realPlans)('of $name: “Sửa tất cả” leaves each of them as it is', async (plan) => {
    const draft = await draftOfReal(plan)
    const found = build(draft)
    grave.set(plan.name, sameFacts(found.filter(({ severity }) => severity !== 'hint')).length)
    const spoken = new Set(
      found.filter(({ severity, fix }) => severity !== 'hint' || fix?.kind === 'auto').map((each) => each.place),
    )
    const mended = new Map([...walkDraft(fixAll(draft, build).draft)].map(({ id, text }) => [id, text]))
    for (const { id, text } of walkDraft(draft)) {
      if (text.split(' ').length < 6 || spoken.has(place.block(id))) continue
      silent.add(text)
      expect(mended.get(id)).toBe(text)
    }
  })

  it('are 250 and more, and nothing grave is said of them', () => {
    const said = [...grave.values()].reduce((sum, each) => sum + each, 0)
    console.info(`${silent.size} sentences without a word, ${said} errors and warnings of the others`)
    expect([...grave.keys()]).toEqual(realPlans.map(({ name }) => name))
    expect(silent.size).toBeGreaterThanOrEqual(250)
    expect(said).toBeLessThanOrEqual(170)
  })
})

describe.runIf(!realPlansAreHere)('the real plans', () => {
  it('do not stand beside this repository', () => {
    expect(realPlansAreHere).toBe(false)
  })
})
