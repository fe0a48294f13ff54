/**
 * The engine behind two worker threads: one writes Word, one lays out pages, so that a long export never holds up the
 * preview. A worker starts with its first job, is stopped when a job takes too long or memory runs out, and starts afresh.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../core/contract/appError.ts'
import type { Engine } from './engine.ts'
import { engineJobs, type JobName, type JobResult } from './exporter/engineJobs.ts'
import { errorCode } from './jsonFile.ts'
import type { WorkerReply, WorkerRequest, WorkerTask } from './workerMessages.ts'

export interface EngineOptions {
  /** Bundled worker; found beside this file when left out. */
  workerPath?: string
  /** How long one job may take, ms. */
  timeLimit?: TimeLimits
}

/** Of one job, ms; two documents as one take as long as Word does. */
type TimeLimits = Record<'word' | 'layout', number>

/** 50,000 rows of an annex take 3 s; a layout is capped in rows. Old office machines are ten times slower. */
const defaultLimit: TimeLimits = { word: 120_000, layout: 60_000 }

/** The engine of this installation: worker threads where the bundled worker stands, else the same jobs in this thread. */
export function createEngine(options: EngineOptions = {}): Engine {
  const path = options.workerPath ?? bundledWorker()
  if (path === null) return inlineEngine()
  const limit = options.timeLimit ?? defaultLimit
  const threads = { word: new WorkerThread(path, limit.word), layout: new WorkerThread(path, limit.layout) }
  return {
    word: (document) =>
      threads.word
        .run({ job: 'word', document })
        .then(bytesOf, (error) => orHere(error, () => engineJobs.word(document))),
    tracked: (pair) =>
      threads.word
        .run({ job: 'tracked', pair })
        .then(bytesOf, (error) => orHere(error, () => engineJobs.tracked(pair))),
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
  if (error instanceof NotLoaded) return work()
  throw error
}

/** The thread ended before it could take a job. */
class NotLoaded extends Error {}

/** The same work in this thread: for the command line and for tests from source. */
export const inlineEngine = (): Engine => ({
  word: engineJobs.word,
  tracked: engineJobs.tracked,
  layout: engineJobs.layout,
  close: async () => {},
})

function bundledWorker(): string | null {
  for (const place of ['./worker.js', '../worker.js']) {
    const path = fileURLToPath(new URL(place, import.meta.url))
    if (existsSync(path)) return path
  }
  return null
}

function bytesOf(value: JobResult<JobName>): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error('the worker answered with something else than bytes')
}
function layoutOf(value: JobResult<JobName>): JobResult<'layout'> {
  if (value instanceof Uint8Array) throw new Error('the worker answered with bytes')
  return value
}

interface Waiting {
  resolve: (value: JobResult<JobName>) => void
  reject: (error: Error) => void
}

/** One thread that does one job after another. */
class WorkerThread {
  private readonly path: string
  private readonly limit: number
  private worker: Worker | null = null
  private last: Promise<unknown> = Promise.resolve()
  private nextId = 0

  constructor(path: string, limit: number) {
    this.path = path
    this.limit = limit
  }

  /** Throws AppError. */
  run(task: WorkerTask): Promise<JobResult<JobName>> {
    const turn = this.last.then(() => this.runNow(task))
    this.last = turn.catch(() => {})
    return turn
  }

  async stop(): Promise<void> {
    const { worker } = this
    this.worker = null
    await worker?.terminate()
  }

  private runNow(task: WorkerTask): Promise<JobResult<JobName>> {
    const worker = this.started()
    const request: WorkerRequest = { id: ++this.nextId, ...task }
    return new Promise((resolve, reject) => {
      const done = this.listen(worker, request, { resolve, reject })
      worker.ref()
      try {
        worker.postMessage(request)
      } catch (error) {
        done()
        reject(unexpected(task.job, error))
      }
    })
  }

  /** Settles the job by its reply, by the thread's end, or by the clock. */
  private listen(worker: Worker, { id, job }: WorkerRequest, { resolve, reject }: Waiting): () => void {
    const onMessage = (reply: WorkerReply): void => {
      if (reply.id !== id) return
      done()
      if (reply.ok) resolve(reply.value)
      else if (reply.problem) reject(new AppError({ problem: reply.problem }, { cause: new Error(reply.reason) }))
      else reject(unexpected(job, new Error(reply.reason)))
    }
    const onEnd = (error: unknown): void => {
      done()
      this.worker = null
      reject(unexpected(job, error))
    }
    // A job's own errors come back as replies: what ends the thread is its memory, or that it could not be loaded.
    const onError = (error: unknown): void => {
      done()
      this.worker = null
      const outOfMemory = errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
      reject(outOfMemory ? unexpected(job, error) : new NotLoaded('the worker could not be loaded', { cause: error }))
    }
    const timer = setTimeout(() => {
      done()
      void this.stop()
      reject(new AppError({ code: 'export.too-slow', params: {} }, { cause: new Error(`${job}: ${this.limit} ms`) }))
    }, this.limit)
    const done = (): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onEnd)
      // An idle thread must not keep the program running.
      worker.unref()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onEnd)
    return done
  }

  private started(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(this.path)
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = null
    })
    this.worker = worker
    return worker
  }
}

const jobTitles: Record<JobName, string> = { word: 'xuất Word', tracked: 'xuất bản so sánh', layout: 'xếp trang' }

const unexpected = (job: JobName, cause: unknown): AppError =>
  new AppError({ code: 'app.unexpected', params: { name: jobTitles[job] } }, { cause })
