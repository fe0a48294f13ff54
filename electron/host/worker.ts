/** The thread in which documents are laid out and written: neither the window nor the host waits for it. */
import { parentPort } from 'node:worker_threads'
import { AppError } from '../../core/contract/appError.ts'
import { engineJobs } from './exporter/engineJobs.ts'
import type { WorkerReply, WorkerRequest } from './workerMessages.ts'

parentPort?.on('message', async (request: WorkerRequest) => {
  const reply = await answer(request)
  // Bytes are handed over, not copied.
  const buffer = reply.ok && reply.value instanceof Uint8Array ? reply.value.buffer : null
  parentPort?.postMessage(reply, buffer instanceof ArrayBuffer ? [buffer] : [])
})

async function answer({ id, job, document }: WorkerRequest): Promise<WorkerReply> {
  try {
    return { id, ok: true, value: await engineJobs[job](document) }
  } catch (error) {
    const problem = error instanceof AppError ? error.problem : null
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { id, ok: false, problem, reason }
  }
}
