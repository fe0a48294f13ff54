/**
 * The program killed in the middle of its works, again and again.
 *
 * 1. It is started on a data folder and asked for everything the one before it had called done.
 * 2. It does a work or two to the end; then it begins one more and is killed with SIGKILL, at a moment of chance: after so many signs
 *    of the disk, or after so many milliseconds.
 * 3. Exports and batches go where the command line writes: there each file must be whole, old or new.
 * 4. Each data folder lives through some kills and is then left for a new one.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runningDoor } from '../support/runningDoor.ts'
import { type Found, Ledger } from './ledger.ts'
import { momentIn } from './moment.ts'
import { type Chance, seeded } from './seeded.ts'
import { type Begun, works } from './works.ts'
import { writtenFiles } from './writtenFiles.ts'

export interface Counts {
  tried: number
  /** Killed before it had answered. */
  underWay: number
  /** Started again with everything as it was said. */
  survived: number
  acknowledged: number
  lost: number
  ghosts: number
  leftOver: number
}

export const faultsIn = ({ lost, ghosts, leftOver }: Counts): number => lost + ghosts + leftOver

interface Wishes {
  kills: number
  seed: number
  /** An empty folder to work in. */
  folder: string
  /** How many programs are killed side by side, each with folders of its own. */
  lanes?: number
  say?: (line: string) => void
}

const killsPerFolder = 40
const mostDrafts = 12

export async function torture({ kills, seed, folder, lanes = 1, say = () => {} }: Wishes): Promise<Counts> {
  const counts: Counts = { tried: 0, underWay: 0, survived: 0, acknowledged: 0, lost: 0, ghosts: 0, leftOver: 0 }
  const heard = (found: Found, work: string): void => {
    for (const kind of ['lost', 'ghosts', 'leftOver'] as const) counts[kind] += found[kind]
    for (const fault of found.faults) say(`  killed during ${work}: ${fault}`)
    if (found.faults.length === 0) counts.survived += 1
  }
  let left = kills
  const lane = async (number: number): Promise<void> => {
    const chance = seeded(seed + number)
    while (left > 0) {
      const now = Math.min(killsPerFolder, left)
      left -= now
      const room = await mkdtemp(join(folder, 'lane-'))
      const [dataFolder, files] = [join(room, 'data'), join(room, 'files')]
      await mkdir(files)
      const inFiles = Math.round(now / 5)
      await killsInFolder({ dataFolder, kills: now - inFiles, chance, counts, heard })
      await writtenFiles({ folder: files, kills: inFiles, chance, counts, heard })
      await rm(room, { recursive: true, force: true })
      say(
        Object.entries(counts)
          .map(([name, count]) => `${name} ${count}`)
          .join(', '),
      )
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  return counts
}

export interface Round {
  chance: Chance
  counts: Counts
  heard: (found: Found, work: string) => void
}

async function killsInFolder(round: Round & { dataFolder: string; kills: number }): Promise<void> {
  const { dataFolder, kills, chance, counts, heard } = round
  const ledger = new Ledger()
  let last = ''
  for (let kill = 0; kill <= kills; kill += 1) {
    const program = await runningDoor(dataFolder)
    const found = await ledger.look(program.call, dataFolder)
    if (kill > 0) heard(found, last)
    if (kill === kills) {
      await program.kill()
      break
    }
    for (let turn = 1 + chance.whole(2); turn > 0; turn -= 1) {
      const { begun } = await begin(program.call, ledger, chance)
      await toItsEnd(begun, counts)
    }
    const { name, begun } = await begin(program.call, ledger, chance)
    last = name
    counts.tried += 1
    const moment = await momentIn(dataFolder, chance)
    const sent = begun.send().catch(() => null)
    const answered = await Promise.race([sent.then(() => true), moment.come.then(() => false)])
    await program.kill()
    moment.forget()
    const reply = await sent
    if (isGood(reply)) {
      begun.acknowledge(reply.value)
      counts.acknowledged += 1
    } else ledger.unsure(begun.pending, begun.template ?? false)
    if (!answered) counts.underWay += 1
  }
}

/** A work of chance; only growth is none where there are enough drafts. */
async function begin(
  call: Parameters<(typeof works)[string]>[0],
  ledger: Ledger,
  chance: Chance,
): Promise<{ name: string; begun: Begun }> {
  for (;;) {
    const name = chance.one(Object.keys(works))
    if (ledger.in('list').length >= mostDrafts && ['roll', 'import'].includes(name)) continue
    const begun = await works[name]?.(call, ledger, chance)
    if (begun) return { name, begun }
  }
}

async function toItsEnd(begun: Begun, counts: Counts): Promise<void> {
  const reply = await begun.send()
  if (!isGood(reply)) throw new Error(`refused: ${JSON.stringify(reply).slice(0, 300)}`)
  begun.acknowledge(reply.value)
  counts.acknowledged += 1
}

interface Good {
  ok: true
  value: Parameters<Begun['acknowledge']>[0]
}
const isGood = (reply: unknown): reply is Good =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true
