/**
 * One engine in a process of its own: `child <input> <runs>`. Prints what it took as JSON.
 * A fresh process is the only honest way to measure a first run and peak memory.
 */
import { existsSync, readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import type { DocumentModel } from '../../core/document/model.ts'
import type { Filled } from './rivals/docxtemplater.ts'
import type { Engine } from './rivals/engine.ts'
import type { Parts } from './rivals/plainZip.ts'
import { timed } from './stats.ts'

/** What an engine needs, prepared by the parent. */
export type ChildInput =
  | { engine: 'ours'; model: DocumentModel }
  | { engine: 'docxtemplater'; filled: Filled }
  | { engine: 'zip'; parts: Parts }
  | { engine: 'reading'; name: string; bytes: Uint8Array }

/** `before`: a small document exported once, so that the engine is loaded, as it is in a running program. */
export interface ChildWork {
  before?: ChildInput
  input: ChildInput
}

export interface ChildResult {
  /** The first export, ms: with loading the engine where nothing was exported before. */
  first: number
  /** Each further export, ms. */
  times: number[]
  /** Peak resident memory of the process, bytes. */
  peak: number
  bytes: number
}

/**
 * Bytes. Linux hands `maxRSS` of the parent on to a child, so the kernel's own high-water mark is read where there is one.
 */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return kilobytes === undefined ? process.resourceUsage().maxRSS * 1024 : Number(kilobytes) * 1024
}

async function load(input: ChildInput): Promise<Engine> {
  switch (input.engine) {
    case 'ours':
      return (await import('./rivals/ours.ts')).ours(input.model)
    case 'docxtemplater':
      return (await import('./rivals/docxtemplater.ts')).docxtemplater(input.filled)
    case 'zip':
      return (await import('./rivals/plainZip.ts')).plainZip(input.parts)
    case 'reading':
      return (await import('./reading.ts')).reading(input.name, input.bytes)
  }
}

async function main(path: string, runs: number): Promise<void> {
  const work: ChildWork = deserialize(readFileSync(path))
  if (work.before) await (await load(work.before)).run()
  let bytes = 0
  let engine: Engine | undefined
  const first = await timed(async () => {
    engine = await load(work.input)
    bytes = (await engine.run()).length
  })
  const times: number[] = []
  for (let run = 1; run < runs; run += 1) times.push(await timed(() => engine?.run()))
  const result: ChildResult = { first, times, peak: peakMemory(), bytes }
  process.stdout.write(JSON.stringify(result))
}

await main(process.argv[2] ?? '', Number(process.argv[3] ?? 1))
