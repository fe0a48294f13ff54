/** `npm run fuzz [-- INPUTS] [--seed N]`: prints what came of each. Exit 1 where one was answered with nothing a clerk could use. */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuzz, fuzzFaults } from './fuzz.ts'
import { numbersOf } from './seeded.ts'

const { count, seed } = numbersOf(process.argv.slice(2), 10_000)
const folder = await mkdtemp(join(tmpdir(), 'kehoach-fuzz-'))
const begun = performance.now()
const say = (line: string): boolean => process.stdout.write(`${line}\n`)
say(`seed ${seed}`)
const counts = await fuzz({ inputs: count, seed, folder, office: true, lanes: availableParallelism(), say })
const { slowest, peak, ...ends } = counts
say(
  Object.entries(ends)
    .map(([name, of]) => `${name} ${of}`)
    .join(', '),
)
say(
  `slowest answer ${slowest.toFixed(0)} ms, most memory ${(peak / 1e6).toFixed(0)} MB, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
)
if (fuzzFaults(counts) === 0) await rm(folder, { recursive: true, force: true })
else say(`kept in ${folder}`)
process.exitCode = fuzzFaults(counts) === 0 ? 0 : 1
