/**
 * One foreign file behind a thread of its own: begun with `read`, asked again with `again`, ended with `stop`.
 *
 * The thread ends with its file: what a broken one leaves in memory goes with it. Where the bundled worker is not there (tests
 * from source, the command line) the same work is done in this thread.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../../core/contract/appError.ts'
import type { SourceDocument } from '../../../core/import/source.ts'
import { errorCode } from '../jsonFile.ts'
import { canceled } from '../readers/refusal.ts'
import { type ForeignInput, type Imported, importForeign, readForeign, type Wishes } from './foreign.ts'
import type { ReadingReply, ReadingRequest } from './messages.ts'

export type Progress = (said: string, share: number) => void

export interface ForeignReader {
  /** Throws `import.*`; `import.canceled` after `stop`. */
  read(input: ForeignInput, wishes: Wishes, onProgress?: Progress): Promise<Imported>
  /** The same source taken apart anew. Throws `import.gone` where nothing was read. */
  again(wishes: Wishes): Promise<Imported>
  stop(): Promise<void>
}

export interface ReaderOptions {
  now: () => Date
  /** Bundled worker; found beside this file when left out, null for none. */
  workerPath?: string | null
  /** How long one reading may take, ms. */
  timeLimit?: number
}

/** A PDF of 500 pages takes 20 s; old office machines are several times slower. */
const usualLimit = 180_000
const largestHeap = 2048 // MB

export function foreignReader(options: ReaderOptions): ForeignReader {
  const path = options.workerPath === undefined ? bundledWorker() : options.workerPath
  return path === null ? inlineReader(options.now) : new ThreadReader(path, options)
}

/** The same work in this thread. */
export function inlineReader(now: () => Date): ForeignReader {
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

export const gone = (): AppError => new AppError({ code: 'import.gone', params: {} })

function bundledWorker(): string | null {
  for (const place of ['./reader.js', '../reader.js']) {
    const path = fileURLToPath(new URL(place, import.meta.url))
    if (existsSync(path)) return path
  }
  return null
}

/** The thread ended before it could take a job. */
class NotLoaded extends Error {}

class ThreadReader implements ForeignReader {
  private readonly path: string
  private readonly options: ReaderOptions
  private worker: Worker | null = null
  private inline: ForeignReader | null = null
  private name = ''
  private nextId = 0
  private stopped = false

  constructor(path: string, options: ReaderOptions) {
    this.path = path
    this.options = options
  }

  async read(input: ForeignInput, wishes: Wishes, onProgress: Progress = () => {}): Promise<Imported> {
    this.name = input.name
    try {
      return await this.ask({ kind: 'read', id: ++this.nextId, input, wishes, now: this.now() }, onProgress)
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      this.inline = inlineReader(this.options.now)
      return await this.inline.read(input, wishes, onProgress)
    }
  }

  async again(wishes: Wishes): Promise<Imported> {
    if (this.inline) return await this.inline.again(wishes)
    if (!this.worker) throw gone()
    return await this.ask({ kind: 'again', id: ++this.nextId, wishes, now: this.now() }, () => {})
  }

  async stop(): Promise<void> {
    this.stopped = true
    const { worker } = this
    this.worker = null
    await Promise.all([worker?.terminate(), this.inline?.stop()])
  }

  private now(): string {
    return this.options.now().toISOString()
  }

  private ask(request: ReadingRequest, onProgress: Progress): Promise<Imported> {
    const worker = this.started()
    return new Promise((resolve, reject) => {
      const onMessage = (reply: ReadingReply): void => {
        if (reply.id !== request.id) return
        if (reply.kind === 'progress') {
          onProgress(reply.said, reply.share)
          return
        }
        done()
        if (reply.kind === 'done') resolve(reply.value)
        else if (reply.problem) reject(new AppError({ problem: reply.problem }, { cause: new Error(reply.reason) }))
        else reject(unexpected(new Error(reply.reason)))
      }
      const onError = (error: unknown): void => {
        done()
        this.worker = null
        if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') reject(this.tooHeavy(error))
        else reject(new NotLoaded('the reading thread could not be loaded', { cause: error }))
      }
      const onExit = (code: number): void => {
        done()
        this.worker = null
        reject(this.stopped ? canceled() : unexpected(new Error(`the reading thread ended with ${code}`)))
      }
      const timer = setTimeout(() => {
        done()
        void this.stop()
        reject(this.tooHeavy(new Error('time limit')))
      }, this.options.timeLimit ?? usualLimit)
      const done = (): void => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        // A thread that only keeps its source must not keep the program running.
        worker.unref()
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.ref()
      worker.postMessage(request)
    })
  }

  private started(): Worker {
    if (this.stopped) throw canceled()
    this.worker ??= new Worker(this.path, { resourceLimits: { maxOldGenerationSizeMb: largestHeap } })
    return this.worker
  }

  private tooHeavy(cause: unknown): AppError {
    return new AppError({ code: 'import.too-heavy', params: { file: this.name } }, { cause })
  }
}

const unexpected = (cause: unknown): AppError =>
  new AppError({ code: 'app.unexpected', params: { name: 'đọc tệp' } }, { cause })
