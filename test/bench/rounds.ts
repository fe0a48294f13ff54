/** Runs engines in turn, each in processes of its own. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { ChildResult, ChildWork } from './child.ts'
import { runScript } from './spawn.ts'

export interface Measured {
  /** From the start of the process to its end, ms. */
  wall: number
  result: ChildResult
}

export type PerEngine<K extends string, T> = Record<K, T>

export const engineNames = <K extends string>(work: PerEngine<K, unknown>): K[] => Object.keys(work) as K[]

/** Engines take turns, so that a busy moment of the machine is shared by all. */
export async function rounds<K extends string>(
  folder: string,
  work: PerEngine<K, ChildWork>,
  count: number,
  runs: number,
): Promise<PerEngine<K, Measured[]>> {
  const names = engineNames(work)
  const measured = map(names, (): Measured[] => [])
  for (const name of names) await writeFile(join(folder, name), serialize(work[name]))
  for (let round = 0; round < count; round += 1) {
    for (const name of names) {
      const { output, wall } = await runScript('child.js', [join(folder, name), String(runs)])
      measured[name].push({ wall, result: JSON.parse(output) })
    }
  }
  return measured
}

export function map<K extends string, T>(names: readonly K[], make: (name: K) => T): PerEngine<K, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as PerEngine<K, T>
}
