/** The program killed in the middle of saving: what it called saved is on the disk, whole. */
import { watch } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { buildIfStale } from '../../build/freshBuild.mjs'
import { aPlan, paragraph } from '../support/aPlan.ts'
import { runningDoor } from '../support/runningDoor.ts'
import { tempFolder } from '../support/tempFolder.ts'
import { faultsIn, torture } from '../torture/killed.ts'

beforeAll(async () => {
  if (!(await buildIfStale(['main']))) throw new Error('the program could not be built')
})

/** Resolves when the folder has changed so many times from now on; watched until the test is over. */
function signsIn(folder: string, count: number): Promise<void> {
  return new Promise((done) => {
    let left = count
    const watcher = watch(folder, () => --left === 0 && done())
    onTestFinished(() => watcher.close())
  })
}

describe('a program killed while it saves', () => {
  it.each([
    { after: 2, signs: 1 },
    { after: 5, signs: 3 },
  ])(
    'keeps everything it called saved (killed at sign $signs of save $after on the disk)',
    async ({ after, signs }) => {
      const folder = await tempFolder()
      const { call, kill } = await runningDoor(folder)
      const long = aPlan((plan) => ({
        ...plan,
        body: [
          ...plan.body,
          ...Array.from({ length: 800 }, (_, n) => ({ ...paragraph(`Đoạn ${n}. `.repeat(10)), id: `x${n}` })),
        ],
      }))
      const base64 = Buffer.from(JSON.stringify(long)).toString('base64')
      const { value } = await call('drafts.importFile', { name: 'a.json', base64 })
      let saved = 1
      while (saved < after) {
        const reply = await call('drafts.save', {
          draft: { ...value.draft, title: `lần ${saved + 1}` },
          expectedRevision: saved,
        })
        expect(reply).toMatchObject({ ok: true, value: { revision: saved + 1 } })
        saved += 1
      }
      const drafts = join(folder, 'drafts')
      const seen = signsIn(drafts, signs)
      const underway = call('drafts.save', {
        draft: { ...value.draft, title: 'dở dang' },
        expectedRevision: saved,
      }).catch(() => null)
      await Promise.race([seen, underway])
      await kill()
      await underway

      const stored = JSON.parse(await readFile(join(drafts, `${value.draft.id}.json`), 'utf8'))
      expect(stored.revision).toBeGreaterThanOrEqual(saved)
      expect(stored.body).toHaveLength(long.body.length)
      for (const name of await readdir(drafts)) {
        if (name.endsWith('.bak'))
          expect(JSON.parse(await readFile(join(drafts, name), 'utf8')).id).toBe(value.draft.id)
      }
      const again = await runningDoor(folder)
      expect(await again.call('drafts.list', {})).toMatchObject({ value: [{ state: 'ok', id: value.draft.id }] })
      await again.kill()
    },
  )
})

it('keeps what it called done, whatever it was doing when it was killed', async () => {
  const said: string[] = []
  const counts = await torture({
    kills: 4,
    seed: 3,
    folder: await tempFolder(),

    say: (line) => said.push(line),
  })
  expect([faultsIn(counts), counts.tried, counts.survived, said.filter((line) => line.startsWith(' '))]).toEqual([
    0,
    4,
    4,
    [],
  ])
})
