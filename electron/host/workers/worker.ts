/** The thread in which documents are laid out and written: neither the window nor the host waits for it. */
import { parentPort } from 'node:worker_threads'
import { AppError } from '../../../core/problem/appError.ts'
import { engineJobs } from '../exporter/engineJobs.ts'
import { ready } from './threadReady.ts'
import type { WorkerReply, WorkerRequest } from './workerMessages.ts'

parentPort?.postMessage(ready)
parentPort?.on('message', async (request: WorkerRequest) => {
  const reply = await answer(request)
  // Bytes are handed over, not copied.
  const buffer = reply.ok && reply.value instanceof Uint8Array ? reply.value.buffer : null
  parentPort?.postMessage(reply, buffer instanceof ArrayBuffer ? [buffer] : [])
})

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  const { id } = request
  try {
    const value =
      request.job === 'tracked'
        ? await engineJobs.tracked(request.pair)
        : await engineJobs[request.job](request.document)
    return { id, ok: true, value }
  } catch (error) {
    const problem = error instanceof AppError ? error.problem : null
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { id, ok: false, problem, reason }
  }
}
