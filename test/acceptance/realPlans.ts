/** The real plans that stand beside the repository where it is developed; elsewhere they are not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Draft } from '../../core/draft/draft.ts'
import { importSource } from '../../core/import/importSource.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'

export interface RealPlan {
  name: string
  path: string
}

const folders = ['real', 'seeds'].map((name) => fileURLToPath(new URL(`../../../shared/${name}/`, import.meta.url)))

export const realPlansAreHere = folders.every((folder) => existsSync(folder))

export const realPlans: readonly RealPlan[] = realPlansAreHere
  ? folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^(?:xa|phuong|truong|so|00\d)[-_]/u.test(name))
        .sort()
        .map((name) => ({ name, path: `${folder}${name}` })),
    )
  : []

/** The draft a plan is read into, its ids in the order they are given. */
export async function draftOfReal({ name, path }: RealPlan): Promise<Draft> {
  let made = 0
  const source = await readForeignFile(new Uint8Array(readFileSync(path)), name)
  return importSource(source, { name, now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` }).draft
}
