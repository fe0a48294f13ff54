/**
 * The real plans beside this repository: most of their sentences are right, and of those nothing grave is said and nothing is mended
 * in bulk. A reader has judged what is said of the others; more than that is a false alarm until somebody has looked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fixAll } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { sameFacts } from '../../core/checks/shape/sameFact.ts'
import { place } from '../../core/document/place.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { importSource } from '../../core/import/importSource.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { checked } from '../core-checks/words.ts'

const folders = ['real', 'seeds'].map((name) => fileURLToPath(new URL(`../../../shared/${name}/`, import.meta.url)))
const here = folders.every((folder) => existsSync(folder))
const plans = here
  ? folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^(?:xa|phuong|truong|so|00\d)[-_]/u.test(name))
        .map((name) => ({ name, path: `${folder}${name}` })),
    )
  : []

async function draftOf({ name, path }: { name: string; path: string }): Promise<Draft> {
  let made = 0
  const source = await readForeignFile(new Uint8Array(readFileSync(path)), name)
  return importSource(source, { name, now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` }).draft
}

const build = (draft: Draft) => runChecks(checked(draft))

describe.runIf(here)('the correct sentences of the real plans', () => {
  it('are 250 and more, nothing grave is said of them, and “Sửa tất cả” leaves each of them as it is', async () => {
    const silent = new Set<string>()
    let grave = 0
    for (const plan of plans) {
      const draft = await draftOf(plan)
      const found = build(draft)
      grave += sameFacts(found.filter(({ severity }) => severity !== 'hint')).length
      const spoken = new Set(
        found.filter(({ severity, fix }) => severity !== 'hint' || fix?.kind === 'auto').map((each) => each.place),
      )
      const mended = new Map([...walkDraft(fixAll(draft, build).draft)].map(({ id, text }) => [id, text]))
      for (const { id, text } of walkDraft(draft)) {
        if (text.split(' ').length < 6 || spoken.has(place.block(id))) continue
        silent.add(text)
        expect(mended.get(id), plan.name).toBe(text)
      }
    }
    console.info(`${silent.size} sentences without a word, ${grave} errors and warnings of the others`)
    expect(silent.size).toBeGreaterThanOrEqual(250)
    expect(grave).toBeLessThanOrEqual(170)
  })
})

describe.runIf(!here)('the real plans', () => {
  it('do not stand beside this repository', () => {
    expect(here).toBe(false)
  })
})
