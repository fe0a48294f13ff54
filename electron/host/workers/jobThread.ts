/**
 * One worker thread, from its first job to its end, and why it ended.
 *
 * Its program says `ready` once it is loaded. Only the work of a thread that failed before that may be done in this thread
 * instead: whatever comes later is the work's own doing, and what ended a thread must never be let near this one.
 *
 * 1. `ask` starts the thread, if need be, and hands it a job.
 * 2. While it works time, memory and work are looked at (`watchOf`); what spends its budget is ended.
 * 3. How it ended is told in one word (`ThreadEnded`).
 */
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { errorCode } from '../../../core/problem/errorCode.ts'
import { ready } from './threadReady.ts'

/** `not-loaded`: its program is missing or cannot be read, and no job was begun. `ended`: it died in the middle of the work. */
type ThreadEnd = 'not-loaded' | 'out-of-memory' | 'too-slow' | 'ended'

export class ThreadEnded extends Error {
  readonly how: ThreadEnd

  constructor(how: ThreadEnd, cause: unknown) {
    super(`the thread is ${how}`, { cause })
    this.name = 'ThreadEnded'
    this.how = how
  }
}

/** What one job may take of the machine. Left out: as much as it wants. */
export interface Budget {
  /** By the clock, ms. */
  time: number
  /** Work of the processor, ms: a busy machine makes no honest file heavy. */
  work?: number
  /** The same without a sign of how far it is, ms. */
  silentWork?: number
  /** Beyond what the program had at its begin, bytes; what lies outside of the engine's heap counts too. */
  memory?: number
}

/** How often a job is looked at, ms: an allocation that runs away takes a gigabyte in a second. */
const lookEvery = 50

interface Life {
  worker: Worker
  /** Its program was loaded. */
  ready: boolean
  /** What ended it, null while it lives or where it ended by itself. */
  failure: unknown
}

export class JobThread<Request extends { id: number }, Reply extends { id: number }> {
  private readonly path: string
  private readonly limits: ResourceLimits
  private life: Life | null = null

  constructor(path: string, limits: ResourceLimits = {}) {
    this.path = path
    this.limits = limits
  }

  /** It lives, with whatever it keeps. */
  get alive(): boolean {
    return this.life !== null
  }

  /**
   * The last reply to a request; `isLast` hears every one. What takes more than `budget` is ended.
   * Rejects with ThreadEnded, and with the system's error for a request that cannot be copied to a thread.
   */
  ask(request: Request, budget: Budget, isLast: (reply: Reply) => boolean = () => true): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const life = this.started()
      const { worker } = life
      const watch = watchOf(budget, worker)
      const onMessage = (reply: Reply | typeof ready): void => {
        if (reply === ready || reply.id !== request.id) return
        watch.heard()
        if (!isLast(reply)) return
        done()
        resolve(reply)
      }
      // An error comes before the exit, and so does everything the thread still said.
      const onExit = (code: number): void => {
        done()
        reject(endOf(life, code))
      }
      const timer = setInterval(() => {
        const spent = watch.spent()
        if (!spent) return
        done()
        void this.stop()
        reject(new ThreadEnded(spent, new Error(JSON.stringify(budget))))
      }, lookEvery)
      const done = (): void => {
        clearInterval(timer)
        worker.off('message', onMessage).off('exit', onExit)
        // An idle thread must not keep the program running.
        worker.unref()
      }
      worker.on('message', onMessage).on('exit', onExit)
      worker.ref()
      try {
        worker.postMessage(request)
      } catch (error) {
        done()
        reject(error)
      }
    })
  }

  async stop(): Promise<void> {
    const { life } = this
    this.life = null
    await life?.worker.terminate()
  }

  private started(): Life {
    if (this.life) return this.life
    const worker = new Worker(this.path, { resourceLimits: this.limits })
    const life: Life = { worker, ready: false, failure: null }
    worker.on('message', (said: unknown) => {
      if (said === ready) life.ready = true
    })
    // Always heard, also between two jobs: an error of a thread nobody listens to ends the whole program.
    worker.on('error', (error) => {
      life.failure = error
    })
    worker.on('exit', () => {
      if (this.life === life) this.life = null
    })
    this.life = life
    return life
  }
}

/** Which part of the budget is spent since now. */
function watchOf({ time, work = Infinity, silentWork = Infinity, memory = Infinity }: Budget, worker: Worker) {
  const [begun, had] = [performance.now(), process.memoryUsage.rss()]
  const { user: byUs, system: forUs } = process.cpuUsage()
  const before = (byUs + forUs) / 1000
  // The processor's work is the whole program's; of it a thread cannot have done more than it was busy.
  const worked = (): number => {
    const { user, system } = process.cpuUsage()
    return Math.min((user + system) / 1000 - before, worker.performance.eventLoopUtilization().active)
  }
  const first = worked()
  let last = first
  return {
    heard(): void {
      last = worked()
    },
    spent(): ThreadEnd | null {
      const now = worked()
      if (performance.now() - begun > time || now - first > work || now - last > silentWork) return 'too-slow'
      return process.memoryUsage.rss() - had > memory ? 'out-of-memory' : null
    },
  }
}

function endOf({ failure, ready }: Life, code: number): ThreadEnded {
  if (errorCode(failure) === 'ERR_WORKER_OUT_OF_MEMORY') return new ThreadEnded('out-of-memory', failure)
  if (failure !== null && !ready) return new ThreadEnded('not-loaded', failure)
  return new ThreadEnded('ended', failure ?? new Error(`exit ${code}`))
}
