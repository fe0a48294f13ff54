/**
 * Damaged files given to the running program, one after another: each is read or refused with a sentence.
 *
 * 1. What it says to each is what it is asked for, or a problem that somebody foresaw (`app.unexpected` is none).
 * 2. It says so within a time; after every so many it is asked whether it is still there, and how much memory it took at most.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runningDoor } from '../support/runningDoor.ts'
import { damaged } from './damage.ts'
import type { Call } from './ledger.ts'
import { seeded } from './seeded.ts'
import { wholeFiles } from './wholeFiles.ts'

export interface FuzzCounts {
  inputs: number
  read: number
  refused: number
  /** Ended by its budget of work or memory; a refusal too. */
  tooHeavy: number
  unforeseen: number
  hung: number
  died: number
  /** Of one answer, ms. */
  slowest: number
  /** Of the program with its threads, bytes; 0 where the system does not say. */
  peak: number
}

interface Wishes {
  inputs: number
  seed: number
  /** An empty folder to work in; inputs that went wrong are left there. */
  folder: string
  office: boolean
  lanes?: number
  say?: (line: string) => void
}

/** No budget of the program is longer on the slowest of machines, ms. */
const longest = 300_000

export const fuzzFaults = ({ unforeseen, hung, died }: FuzzCounts): number => unforeseen + hung + died

export async function fuzz({ inputs, seed, folder, office, lanes = 1, say = () => {} }: Wishes): Promise<FuzzCounts> {
  const counts: FuzzCounts = {
    inputs: 0,
    read: 0,
    refused: 0,
    tooHeavy: 0,
    unforeseen: 0,
    hung: 0,
    died: 0,
    slowest: 0,
    peak: 0,
  }
  let next = 0
  const lane = async (number: number): Promise<void> => {
    const dataFolder = join(folder, `data-${number}`)
    let door = await runningDoor(dataFolder)
    const files = await wholeFiles(door.call, dataFolder, office)
    while (next < inputs) {
      const input = next++
      const chance = seeded(seed * 1_000_003 + input)
      const file = chance.one(files)
      const bytes = damaged(file.bytes, chance)
      const begun = performance.now()
      const end = await outcome(door.call, file.operation, file.input(base64Of(bytes), Buffer.from(bytes).toString()))
      const took = performance.now() - begun
      counts.inputs += 1
      counts[end] += 1
      if (took > counts.slowest) say(`  ${input} ${file.name} ${end} ${took.toFixed(0)} ms`)
      counts.slowest = Math.max(counts.slowest, took)
      if (['unforeseen', 'hung', 'died'].includes(end)) {
        say(`  input ${input} of seed ${seed}, ${file.name}, ${file.operation}: ${end}`)
        await writeFile(join(folder, `${seed}-${input}-${file.name}`), bytes)
      }
      if (end === 'died' || end === 'hung') {
        await door.kill()
        door = await runningDoor(dataFolder)
      }
      if (counts.inputs % 500 === 0) say(`${counts.inputs} inputs`)
    }
    counts.peak = Math.max(counts.peak, await peakOf(door.pid))
    await door.stop()
  }
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  return counts
}

type End = 'read' | 'refused' | 'tooHeavy' | 'unforeseen' | 'hung' | 'died'

async function outcome(call: Call, operation: string, input: Record<string, unknown>): Promise<End> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'hung'>((done) => {
    timer = setTimeout(() => done('hung'), longest)
  })
  const reply = await Promise.race([call(operation, input).catch(() => 'died' as const), late])
  clearTimeout(timer)
  if (reply === 'died' || reply === 'hung') return reply
  if (reply.ok) {
    if (operation === 'templates.take') await call('templates.remove', { id: reply.value.id })
    return 'read'
  }
  const { code, what } = reply.problem
  if (code === 'app.unexpected' || code === 'request.invalid' || !what) return 'unforeseen'
  return code.endsWith('.too-heavy') ? 'tooHeavy' : 'refused'
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
}
