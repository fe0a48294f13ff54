/**
 * Files outside the data folder: exported ones, on a stick that was pulled out or a share that no longer answers.
 *
 * A call to the disk cannot be taken back, and Node has four threads for all of them: four calls that never return stop the
 * list of drafts and every save. So only one at a time is under way out there. When it is late, whoever waits is told so, and
 * until it returns so is whoever asks.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../../core/problem/appError.ts'
import { errorCode } from '../../../core/problem/errorCode.ts'

/** What stands at a path. */
export interface Found {
  kind: 'file' | 'folder' | 'other'
  /** Bytes. */
  size: number
  mtimeMs: number
}

type Work<T> = (alive: () => void) => Promise<T>

/** How long a call may keep silent, ms; waking a share takes a few seconds. */
const patience = 8000

export class FarFiles {
  private readonly limit: number
  private last: Promise<unknown> = Promise.resolve()
  /** A call that has not returned in time. */
  private late = false

  constructor(limit = patience) {
    this.limit = limit
  }

  /** Null where nothing is. Throws `storage.no-answer` and the system's error. */
  look(path: string): Promise<Found | null> {
    return this.inTurn(path, async () => {
      try {
        const found = await stat(path)
        const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
        return { kind, size: found.size, mtimeMs: found.mtimeMs }
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null
        throw error
      }
    })
  }

  /** SHA-256 of a file, hex. Throws as `look`. */
  hash(path: string): Promise<string> {
    return this.inTurn(path, async (alive) => {
      const hash = createHash('sha256')
      for await (const chunk of chunksOf(path, alive)) hash.update(chunk)
      return hash.digest('hex')
    })
  }

  /** The bytes of a file. Throws as `look`. */
  read(path: string): Promise<Uint8Array> {
    return this.inTurn(path, async (alive) => {
      const chunks: Buffer[] = []
      for await (const chunk of chunksOf(path, alive)) chunks.push(chunk)
      return Buffer.concat(chunks)
    })
  }

  /**
   * Any work on one path out there, with its own patience in ms; it says `alive` when it has come further.
   * Throws `storage.no-answer` and what the work throws.
   */
  inTurn<T>(path: string, work: Work<T>, limit = this.limit): Promise<T> {
    const turn = this.last.then(() => this.run(path, work, limit))
    this.last = turn.catch(() => {})
    return turn
  }

  private run<T>(path: string, work: Work<T>, limit: number): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.late) return reject(noAnswer(path))
      const giveUp = (): void => {
        this.late = true
        reject(noAnswer(path))
      }
      let timer = setTimeout(giveUp, limit)
      const alive = (): void => {
        clearTimeout(timer)
        if (!this.late) timer = setTimeout(giveUp, limit)
      }
      const returned = (): void => {
        clearTimeout(timer)
        this.late = false
      }
      work(alive).finally(returned).then(resolve, reject)
    })
  }
}

async function* chunksOf(path: string, alive: () => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path)) {
    alive()
    yield chunk
  }
}

const noAnswer = (path: string): AppError =>
  new AppError({ code: 'storage.no-answer', params: { file: basename(path) } })
