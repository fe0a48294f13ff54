/** `npm run torture [-- KILLS] [--seed N]`: prints what the program survived. Exit 1 where anything was lost, doubled or left over. */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultsIn, torture } from './killed.ts'
import { numbersOf } from './seeded.ts'

const { count, seed } = numbersOf(process.argv.slice(2), 1000)
const folder = await mkdtemp(join(tmpdir(), 'kehoach-torture-'))
const begun = performance.now()
process.stdout.write(`seed ${seed}\n`)
const counts = await torture({
  kills: count,
  seed,
  folder,
  lanes: availableParallelism(),
  say: (line) => process.stdout.write(`${line}\n`),
})
await rm(folder, { recursive: true, force: true })
process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(0)} s\n`)
process.exitCode = faultsIn(counts) === 0 ? 0 : 1
