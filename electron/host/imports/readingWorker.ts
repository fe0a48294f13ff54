/** The thread in which one foreign file is read: neither the window nor the host waits for it, and it can be stopped at any moment. */
import { parentPort } from 'node:worker_threads'
import { AppError } from '../../../core/problem/appError.ts'
import type { SourceDocument } from '../../../core/readers/source.ts'
import { ready } from '../workers/threadReady.ts'
import { type Imported, importForeign, readForeign } from './foreign.ts'
import type { ReadingReply, ReadingRequest } from './messages.ts'

let source: SourceDocument | null = null
let name = ''

// What a library leaves unhandled after the reading is over: the source that is kept is plain data and stays good.
process.on('unhandledRejection', () => {}).on('uncaughtException', () => {})

parentPort?.postMessage(ready)
parentPort?.on('message', async (request: ReadingRequest) => {
  const reply = await answer(request)
  try {
    say(reply)
  } catch (error) {
    say({ kind: 'failed', id: request.id, problem: null, reason: reasonOf(error) })
  }
})

const say = (reply: ReadingReply): void => parentPort?.postMessage(reply)

async function answer(request: ReadingRequest): Promise<ReadingReply> {
  const { id } = request
  try {
    return { kind: 'done', id, value: await work(request) }
  } catch (error) {
    const problem = error instanceof AppError ? error.problem : null
    return { kind: 'failed', id, problem, reason: reasonOf(error) }
  }
}

async function work(request: ReadingRequest): Promise<Imported> {
  if (request.kind === 'read') {
    const { id, input } = request
    name = input.name
    source = await readForeign(input, { onProgress: (said, share) => say({ kind: 'progress', id, said, share }) })
    say({ kind: 'progress', id, said: 'Đang xếp từng dòng vào kế hoạch', share: 0.97 })
  }
  if (!source) throw new Error('nothing was read')
  return importForeign(source, name, request.wishes, new Date(request.now))
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error ? `${error.message}: ${cause.message}` : (error.stack ?? error.message)
}
