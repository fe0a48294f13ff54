/**
 * The file, or the pasted text, being read: how far it has come, what it was taken for, what the clerk said it is.
 * Lives from the moment a file is chosen until its draft is made or it is given up. Nothing is saved before that.
 *
 * 1. A file, or pasted text, is sent under a name of its own (`newJob`); the host is asked how far it is.
 * 2. What it was taken for comes back; each word of the clerk asks again, one at a time (`say`).
 * 3. Accepted it becomes a draft; given up it is stopped where it still runs.
 */

import { create } from 'zustand'
import type { Draft } from '../../core/draft/draft.ts'
import type { LineKind } from '../../core/import/importLine.ts'
import type { ImportProgress, ImportReading, ReviewMark } from '../../core/import/importReading.ts'
import { largestPlanFile, saidInMegabytes } from '../../core/planFiles.ts'
import type { Problem, Reply } from '../../core/problem/problem.ts'
import { problem } from '../../core/problem/problemMessages.ts'
import { call } from '../host/api.ts'
import { goToScreen } from './route.ts'

/** What the clerk wants the file for. */
export type ReadingUse = 'draft' | 'roll' | 'amend'

interface ReadingState {
  phase: 'none' | 'reading' | 'ready' | 'failed'
  use: ReadingUse
  /** Names the reading between window and host. */
  job: string
  /** Of the file, or `Văn bản dán`. */
  name: string
  progress: ImportProgress | null
  reading: ImportReading | null
  /** The clerk wants it read though it is no plan. */
  anyway: boolean
  /** Why it was not read, or why the last wish was not done. */
  problem: Problem | null
  /** A correction or the making of the draft is under way. */
  busy: boolean
  /** What the clerk said lines are: after each word of theirs, all of it. The first is what was read before any. */
  said: Said[]
  /** The one of them the reading follows; the latest is on its way to it. */
  shown: Said | null
}

interface Said {
  part: number
  kinds: Record<string, LineKind>
}

const noReading: ReadingState = {
  phase: 'none',
  use: 'draft',
  job: '',
  name: '',
  progress: null,
  reading: null,
  anyway: false,
  problem: null,
  busy: false,
  said: [],
  shown: null,
}

export const useReading = create<ReadingState>()(() => noReading)

/** How often the host is asked how far it is. */
const askEvery = 250 // ms

/** A name for a reading. */
export const newJob = (): string => `doc-${crypto.randomUUID()}`

/** Begin to read a file and show how it goes. */
export async function readFile(file: File, use: ReadingUse = 'draft'): Promise<void> {
  const job = begin(file.name, use)
  goToScreen({ screen: 'import' })
  const read = await bytesOfPlanFile(file)
  if (!read.ok) return fail(job, read.problem)
  await finish(
    job,
    watched(job, () => call('imports.read', { job, name: file.name, base64: read.value })),
  )
}

/** Begin to read what was pasted. `html` is empty where the clipboard had none. */
export async function readPasted(text: string, html: string, use: ReadingUse): Promise<void> {
  const job = begin('Văn bản dán', use)
  goToScreen({ screen: 'import' })
  await finish(
    job,
    watched(job, () => call('imports.paste', { job, text, html })),
  )
}

/** A plan with the tracked changes of its file. */
interface PlanAside {
  draft: Draft
  marks: ReviewMark[]
}

/** A file read for another purpose than a draft: nothing of it is kept but what is returned. Cancelled by its job. */
export async function readAside(file: File, job: string): Promise<Reply<PlanAside>> {
  const read = await bytesOfPlanFile(file)
  if (!read.ok) return read
  const reply = await call('imports.read', { job, name: file.name, base64: read.value })
  if (!reply.ok) return reply
  void call('imports.cancel', { job })
  const { draft, marks = [] } = reply.value
  return { ok: true, value: { draft, marks } }
}

function begin(name: string, use: ReadingUse): string {
  giveUpReading()
  const job = newJob()
  useReading.setState({ ...noReading, phase: 'reading', job, name, use })
  return job
}

const stillWanted = (job: string): boolean => useReading.getState().job === job

function fail(job: string, problem: Problem): void {
  if (stillWanted(job)) useReading.setState({ phase: 'failed', problem })
}

/** Asks how far it has come for as long as the answer is awaited. */
async function watched<T>(job: string, work: () => Promise<T>): Promise<T> {
  let done = false
  const watch = async (): Promise<void> => {
    for (;;) {
      await new Promise((wake) => setTimeout(wake, askEvery))
      if (done || !stillWanted(job)) return
      const reply = await call('imports.progress', { job })
      if (!done && stillWanted(job) && reply.ok) useReading.setState({ progress: reply.value })
    }
  }
  void watch()
  try {
    return await work()
  } finally {
    done = true
  }
}

async function finish(job: string, work: Promise<Reply<ImportReading>>): Promise<void> {
  const reply = await work
  if (!stillWanted(job)) return
  if (!reply.ok) return fail(job, reply.problem)
  const shown: Said = { part: reply.value.part, kinds: {} }
  useReading.setState({ phase: 'ready', reading: reply.value, problem: null, said: [shown], shown })
  // A draft of ours needs no review: it is what it was.
  if (reply.value.format !== 'draft') return
  const { use } = useReading.getState()
  if (use === 'draft') await acceptReading()
  else goToScreen({ screen: use })
}

/** Read what is no plan all the same. */
export const readAnyway = (): void => useReading.setState({ anyway: true })

/** Forget the reading, and stop it where it still runs. */
export function giveUpReading(): void {
  const { job, phase } = useReading.getState()
  if (phase === 'reading' || phase === 'ready') void call('imports.cancel', { job })
  useReading.setState(noReading)
}

/** These lines are of this kind: the file is taken apart again with all that was said so far. */
export async function sayKind(lines: readonly number[], kind: LineKind): Promise<void> {
  const { said } = useReading.getState()
  const last = said.at(-1)
  if (!last) return
  const kinds = { ...last.kinds, ...Object.fromEntries(lines.map((line) => [String(line), kind])) }
  await say([...said, { ...last, kinds }])
}

/** The plan is this one of the documents in the file. Lines have other meanings then: what was said of them is forgotten. */
export async function sayPart(part: number): Promise<void> {
  await say([...useReading.getState().said, { part, kinds: {} }])
}

export async function unsay(): Promise<void> {
  const { said } = useReading.getState()
  if (said.length > 1) await say(said.slice(0, -1))
}

/** Seen at once; the file is taken apart anew for the latest word, one at a time. */
async function say(said: Said[]): Promise<void> {
  useReading.setState({ said })
  if (useReading.getState().busy) return
  useReading.setState({ busy: true })
  const { job } = useReading.getState()
  while (stillWanted(job)) {
    const { said: now, shown } = useReading.getState()
    const latest = now.at(-1)
    if (!latest || latest === shown) break
    const reply = await call('imports.correct', { job, part: latest.part, kinds: latest.kinds })
    if (!stillWanted(job)) return
    if (reply.ok) useReading.setState({ reading: reply.value, shown: latest, problem: null })
    // What could not be done is not said either.
    else useReading.setState({ said: now.slice(0, shown ? now.indexOf(shown) + 1 : 1), problem: reply.problem })
  }
  if (stillWanted(job)) useReading.setState({ busy: false })
}

/** Make a draft of it and open that. */
export async function acceptReading(): Promise<void> {
  const { job, busy } = useReading.getState()
  if (busy) return
  useReading.setState({ busy: true })
  const reply = await call('imports.accept', { job })
  if (!stillWanted(job)) return
  if (!reply.ok) {
    useReading.setState({ busy: false, problem: reply.problem })
    return
  }
  useReading.setState(noReading)
  goToScreen({ screen: 'editor', id: reply.value.id })
}

const tooLarge = (file: string): Problem =>
  problem({ code: 'import.too-large', params: { file, limit: saidInMegabytes(largestPlanFile) } })

export const outOfReach = (file: string): Problem => problem({ code: 'import.out-of-reach', params: { file } })

/** A plan's file as base64; a problem for one too large, before it is read, and for one that cannot be read. */
export async function bytesOfPlanFile(file: File): Promise<Reply<string>> {
  if (file.size > largestPlanFile) return { ok: false, problem: tooLarge(file.name) }
  const value = await base64OfFile(file)
  return value === null ? { ok: false, problem: outOfReach(file.name) } : { ok: true, value }
}

/** The bytes as base64, worked out by the browser off the window's own thread; null where the file cannot be read. */
export function base64OfFile(file: File): Promise<string | null> {
  return new Promise((done) => {
    const reader = new FileReader()
    reader.onerror = () => done(null)
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : ''
      done(url.slice(url.indexOf(',') + 1))
    }
    reader.readAsDataURL(file)
  })
}
