/**
 * The engine behind worker threads: some write Word, one lays out pages, so that a long export never holds up the preview.
 * A worker starts with the first job that finds no other free, is stopped when a job takes too long or memory runs out, and starts
 * afresh.
 *
 * 1. `createEngine`: threads where the bundled worker stands, else the same work here.
 * 2. A job goes to the first writer that is free (`WorkerThreads`), one after another in each (`WorkerThread`).
 * 3. Its end becomes an answer or a problem with a sentence (`problemOf`).
 */
import { availableParallelism } from 'node:os'
import { AppError } from '../../../core/problem/appError.ts'
import { engineJobs, type JobName, type JobResult } from '../exporter/engineJobs.ts'
import { bundledWorker } from './bundledWorker.ts'
import type { Engine } from './engine.ts'
import { JobThread, ThreadEnded } from './jobThread.ts'
import type { WorkerReply, WorkerRequest, WorkerTask } from './workerMessages.ts'

interface EngineOptions {
  /** Bundled worker; found beside this file when left out. */
  workerPath?: string
  /** How long one job may take, ms. */
  timeLimit?: TimeLimits
}

/** Of one job, ms; two documents as one take as long as Word does. */
type TimeLimits = Record<'word' | 'layout', number>

/** 50,000 rows of an annex take 3 s; a layout is capped in rows. Old office machines are ten times slower. */
const defaultLimit: TimeLimits = { word: 120_000, layout: 60_000 }

/** Each takes 60 to 100 MB; more than these wait for the disk. */
const mostWriters = 3

/** The engine of this installation: worker threads where the bundled worker stands, else the same jobs in this thread. */
export function createEngine(options: EngineOptions = {}): Engine {
  const path = options.workerPath ?? bundledWorker('worker.js')
  if (path === null) return inlineEngine()
  const limit = options.timeLimit ?? defaultLimit
  const width = Math.min(mostWriters, availableParallelism())
  const writers = Array.from({ length: width }, () => new WorkerThread(path, limit.word))
  const threads = { word: new WorkerThreads(writers), layout: new WorkerThread(path, limit.layout) }
  return {
    width,
    word: (document) =>
      threads.word
        .run({ job: 'word', document })
        .then(bytesOf, (error) => orHere(error, () => engineJobs.word(document))),
    tracked: (pair) =>
      threads.word
        .run({ job: 'tracked', pair })
        .then(bytesOf, (error) => orHere(error, () => engineJobs.tracked(pair))),
    pdf: (document) =>
      threads.word
        .run({ job: 'pdf', document })
        .then(bytesOf, (error) => orHere(error, () => engineJobs.pdf(document))),
    layout: (document) =>
      threads.layout
        .run({ job: 'layout', document })
        .then(layoutOf, (error) => orHere(error, () => engineJobs.layout(document))),
    close: async () => {
      await Promise.all([threads.word.stop(), threads.layout.stop()])
    },
  }
}

/** A thread whose program cannot be loaded (an archive it cannot read) must not cost the clerk the file. */
function orHere<T>(error: unknown, work: () => Promise<T>): Promise<T> {
  if (error instanceof ThreadEnded && error.how === 'not-loaded') return work()
  throw error
}

/** The same work in this thread: for the command line and for tests from source. */
export const inlineEngine = (): Engine => ({
  width: 1,
  word: engineJobs.word,
  tracked: engineJobs.tracked,
  pdf: engineJobs.pdf,
  layout: engineJobs.layout,
  close: async () => {},
})

function bytesOf(value: JobResult<JobName>): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error('the worker answered with something else than bytes')
}
function layoutOf(value: JobResult<JobName>): JobResult<'layout'> {
  if (value instanceof Uint8Array) throw new Error('the worker answered with bytes')
  return value
}

/** Several that do the same: a job goes to the first that is free, else to the one with the fewest waiting. */
class WorkerThreads {
  private readonly threads: readonly WorkerThread[]

  constructor(threads: readonly WorkerThread[]) {
    this.threads = threads
  }

  run(task: WorkerTask): Promise<JobResult<JobName>> {
    const [first, ...others] = this.threads
    if (!first) throw new Error('an engine without a thread')
    return others.reduce((best, other) => (other.waiting < best.waiting ? other : best), first).run(task)
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()))
  }
}

/** One thread that does one job after another. */
class WorkerThread {
  private readonly thread: JobThread<WorkerRequest, WorkerReply>
  private readonly limit: number
  private last: Promise<unknown> = Promise.resolve()
  private nextId = 0
  /** Jobs begun or in the queue. */
  waiting = 0

  constructor(path: string, limit: number) {
    this.thread = new JobThread(path)
    this.limit = limit
  }

  /** Throws AppError; ThreadEnded `not-loaded` where nothing was begun. */
  run(task: WorkerTask): Promise<JobResult<JobName>> {
    this.waiting += 1
    const turn = this.last
      .then(() => this.runNow(task))
      .finally(() => {
        this.waiting -= 1
      })
    this.last = turn.catch(() => {})
    return turn
  }

  stop(): Promise<void> {
    return this.thread.stop()
  }

  private async runNow(task: WorkerTask): Promise<JobResult<JobName>> {
    const reply = await this.thread
      .ask({ id: ++this.nextId, ...task }, { time: this.limit })
      .catch((error: unknown) => {
        throw problemOf(task.job, error)
      })
    if (reply.ok) return reply.value
    const cause = new Error(reply.reason)
    throw reply.problem ? new AppError({ problem: reply.problem }, { cause }) : unexpected(task.job, cause)
  }
}

function problemOf(job: JobName, error: unknown): unknown {
  if (!(error instanceof ThreadEnded)) return unexpected(job, error)
  if (error.how === 'not-loaded') return error
  return error.how === 'too-slow'
    ? new AppError({ code: 'export.too-slow', params: {} }, { cause: error })
    : unexpected(job, error)
}

const jobTitles: Record<JobName, string> = {
  word: 'xuất Word',
  tracked: 'xuất bản so sánh',
  pdf: 'xuất PDF',
  layout: 'xếp trang',
}

const unexpected = (job: JobName, cause: unknown): AppError =>
  new AppError({ code: 'app.unexpected', params: { name: jobTitles[job] } }, { cause })
