/**
 * One foreign file behind a thread of its own: begun with `read`, asked again with `again`, ended with `stop`.
 *
 * The thread ends with its file: what a broken one leaves in memory goes with it. Where the bundled worker is not there (tests
 * from source) or cannot be loaded, the same work is done in this thread; a file that ended its thread is never read here.
 *
 * 1. What a file may cost follows from its size (`budgetOf`).
 * 2. A thread reads it and answers; progress, another word of the clerk, and stop go through it (`ThreadReader`).
 * 3. How the thread ended becomes a problem: too much, too long, damaged.
 */
import { AppError } from '../../../core/problem/appError.ts'
import { canceled, refuse } from '../../../core/readers/refusal.ts'
import type { SourceDocument } from '../../../core/readers/source.ts'
import { bundledWorker } from '../workers/bundledWorker.ts'
import { type Budget, JobThread, ThreadEnded } from '../workers/jobThread.ts'
import { slowness } from '../workers/slowness.ts'
import { type ForeignInput, type Imported, importForeign, readForeign, type Wishes } from './foreign.ts'
import type { ReadingReply, ReadingRequest } from './messages.ts'

type Progress = (said: string, share: number) => void

export interface ForeignReader {
  /** Throws `import.*`; `import.canceled` after `stop`. */
  read(input: ForeignInput, wishes: Wishes, onProgress?: Progress): Promise<Imported>
  /** The same source taken apart anew. Throws `import.gone` where nothing was read. */
  again(wishes: Wishes): Promise<Imported>
  stop(): Promise<void>
}

interface ReaderOptions {
  now: () => Date
  /** Bundled worker; found beside this file when left out, null for none. */
  workerPath?: string | null
  /** How long one reading may take, ms. */
  timeLimit?: number
}

/** A PDF of 500 pages takes 20 s; old office machines are several times slower. */
const usualLimit = 180_000
const largestHeap = 2048 // MB

/**
 * What a plan takes grows with its bytes: a small file has no honest reason for much work. A plan of 30 pages needs a tenth of the
 * least, one of 300 pages (30 KB packed) an eighth, an annex of 50,000 rows (1.1 MB) a third of its own; a reader at work says how
 * far it is each second. Times are those of the machine they were set on: a slower one is given as much more as it is slower.
 */
const leastWork = 7000 // ms
const workPerByte = 0.005 // ms
const workPerPackedByte = 0.01 // ms
const silentPerByte = 0.0002 // ms
const leastMemory = 300_000_000 // bytes
/** Tables of a Word file are packed 60 to 1, and each cell is an object: 50,000 rows in 1.1 MB take 730 MB. */
const memoryPerPackedByte = 900
const memoryPerByte = 2

function budgetOf(input: ForeignInput, time: number): Budget {
  const size = input.kind === 'file' ? input.bytes.length : input.text.length + input.html.length
  const packed = input.kind === 'file' && input.bytes[0] === 0x50 && input.bytes[1] === 0x4b
  const slower = slowness()
  return {
    time: time * slower,
    work: (leastWork + size * (packed ? workPerPackedByte : workPerByte)) * slower,
    silentWork: (leastWork + size * silentPerByte) * slower,
    memory: leastMemory + Math.min(size * (packed ? memoryPerPackedByte : memoryPerByte), largestHeap * 500_000),
  }
}

export function foreignReader(options: ReaderOptions): ForeignReader {
  const path = options.workerPath === undefined ? bundledWorker('reader.js') : options.workerPath
  return path === null ? inlineReader(options.now) : new ThreadReader(path, options)
}

/** A reading nobody will look at: its draft is all that is wanted. What is no plan is refused, or with `any` read like one. Throws `import.*`. */
export async function readOnce(reader: ForeignReader, input: ForeignInput, any = false): Promise<Imported> {
  try {
    return await reader.read(input, { plansOnly: !any })
  } finally {
    await reader.stop()
  }
}

/** The same work in this thread. */
function inlineReader(now: () => Date): ForeignReader {
  const stopping = new AbortController()
  let source: SourceDocument | null = null
  let name = ''
  return {
    async read(input, wishes, onProgress) {
      name = input.name
      source = await readForeign(input, { signal: stopping.signal, ...(onProgress ? { onProgress } : {}) })
      return importForeign(source, name, wishes, now())
    },
    async again(wishes) {
      if (!source) throw gone()
      return importForeign(source, name, wishes, now())
    },
    stop: async () => stopping.abort(),
  }
}

/** The file is not at hand any more, and must be opened again. */
export const gone = (): AppError => new AppError({ code: 'import.gone', params: {} })

class ThreadReader implements ForeignReader {
  private readonly thread: JobThread<ReadingRequest, ReadingReply>
  private readonly options: ReaderOptions
  private inline: ForeignReader | null = null
  private name = ''
  private nextId = 0
  private budget: Budget
  private stopped = false

  constructor(path: string, options: ReaderOptions) {
    this.thread = new JobThread(path, { maxOldGenerationSizeMb: largestHeap })
    this.options = options
    this.budget = { time: this.limit }
  }

  async read(input: ForeignInput, wishes: Wishes, onProgress: Progress = () => {}): Promise<Imported> {
    this.name = input.name
    this.budget = budgetOf(input, this.limit)
    try {
      return await this.ask({ kind: 'read', id: ++this.nextId, input, wishes, now: this.now() }, onProgress)
    } catch (error) {
      if (!isNotLoaded(error)) throw this.problemOf(error)
      this.inline = inlineReader(this.options.now)
      return await this.inline.read(input, wishes, onProgress)
    }
  }

  async again(wishes: Wishes): Promise<Imported> {
    if (this.inline) return await this.inline.again(wishes)
    if (!this.thread.alive) throw gone()
    try {
      return await this.ask({ kind: 'again', id: ++this.nextId, wishes, now: this.now() }, () => {})
    } catch (error) {
      throw this.problemOf(error)
    }
  }

  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all([this.thread.stop(), this.inline?.stop()])
  }

  private get limit(): number {
    return this.options.timeLimit ?? usualLimit
  }

  private now(): string {
    return this.options.now().toISOString()
  }

  private async ask(request: ReadingRequest, onProgress: Progress): Promise<Imported> {
    if (this.stopped) throw canceled()
    const reply = await this.thread.ask(request, this.budget, (said) => {
      if (said.kind === 'progress') onProgress(said.said, said.share)
      return said.kind !== 'progress'
    })
    if (reply.kind === 'done') return reply.value
    const reason = new Error(reply.kind === 'failed' ? reply.reason : reply.said)
    if (reply.kind === 'failed' && reply.problem) throw new AppError({ problem: reply.problem }, { cause: reason })
    throw unexpected(reason)
  }

  /** A thread that did nothing but read this file and died of it was given a damaged one. */
  private problemOf(error: unknown): unknown {
    if (!(error instanceof ThreadEnded)) return error
    if (this.stopped) return canceled(error)
    if (error.how === 'ended') return refuse('import.broken', this.name, error)
    return new AppError({ code: 'import.too-heavy', params: { file: this.name } }, { cause: error })
  }
}

const isNotLoaded = (error: unknown): boolean => error instanceof ThreadEnded && error.how === 'not-loaded'

const unexpected = (cause: unknown): AppError =>
  new AppError({ code: 'app.unexpected', params: { name: 'đọc tệp' } }, { cause })
