/** The thread in which one list is read. */
import { parentPort } from 'node:worker_threads'
import { AppError } from '../../../core/problem/appError.ts'
import { ready } from '../workers/threadReady.ts'
import type { ListReply, ListRequest } from './listApart.ts'
import { readList } from './readList.ts'

parentPort?.postMessage(ready)
parentPort?.on('message', async (request: ListRequest) => parentPort?.postMessage(await answer(request)))

async function answer({ id, bytes, file }: ListRequest): Promise<ListReply> {
  try {
    return { kind: 'done', id, rows: await readList(bytes, file) }
  } catch (error) {
    const problem = error instanceof AppError ? error.problem : null
    return { kind: 'failed', id, problem, reason: error instanceof Error ? error.message : String(error) }
  }
}
