/** A few damaged files of every kind, given to the built program: `npm run fuzz` gives it thousands. */
import { beforeAll, expect, it } from 'vitest'
import { buildIfStale } from '../../build/freshBuild.mjs'
import { tempFolder } from '../support/tempFolder.ts'
import { fuzz, fuzzFaults } from '../torture/fuzz.ts'

beforeAll(async () => {
  if (!(await buildIfStale(['main']))) throw new Error('the program could not be built')
})

it('is read or refused with a sentence, and the program goes on', async () => {
  const said: string[] = []
  const counts = await fuzz({
    inputs: 20,
    seed: 11,
    folder: await tempFolder(),
    office: false,
    say: (line) => said.push(line),
  })
  expect([fuzzFaults(counts), counts.inputs, said.filter((line) => line.includes('of seed'))]).toEqual([0, 20, []])
  expect(counts.read).toBeGreaterThan(0)
  expect(counts.refused).toBeGreaterThan(0)
})
