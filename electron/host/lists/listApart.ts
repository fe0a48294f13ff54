/**
 * A list read in a thread of its own: what a broken or hostile workbook takes of the machine ends with the thread.
 *
 * A cell may say it stands in row 1,048,576 of column XFD, and the table up to it is made: a file of 1 KB takes all there is. Where
 * the bundled thread is not there (tests from source) or cannot be loaded, the list is read here.
 */
import { AppError } from '../../../core/problem/appError.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { bundledWorker } from '../workers/bundledWorker.ts'
import { type Budget, JobThread, ThreadEnded } from '../workers/jobThread.ts'
import { slowness } from '../workers/slowness.ts'
import { readList } from './readList.ts'

export interface ListRequest {
  id: number
  bytes: Uint8Array
  file: string
}

export type ListReply =
  | { kind: 'done'; id: number; rows: string[][] }
  /** `reason` is for the log; `problem` for the clerk, null for what nobody foresaw. */
  | { kind: 'failed'; id: number; problem: Problem | null; reason: string }

const largestHeap = 1024 // MB

/** 5,000 rows of eight cells, 120 KB, take half a second and 100 MB. */
function budgetOf(bytes: Uint8Array): Budget {
  return {
    time: 120_000,
    work: (6000 + bytes.length * 0.001) * slowness(),
    memory: 350_000_000 + Math.min(bytes.length * 100, 300_000_000),
  }
}

/** The rows of the file, blank ones too. Throws `list.*`, `import.*`. */
export async function listApart(bytes: Uint8Array, file: string): Promise<string[][]> {
  const path = bundledWorker('lists.js')
  if (path === null) return await readList(bytes, file)
  const thread = new JobThread<ListRequest, ListReply>(path, { maxOldGenerationSizeMb: largestHeap })
  try {
    const reply = await thread.ask({ id: 1, bytes, file }, budgetOf(bytes))
    if (reply.kind === 'done') return reply.rows
    const cause = new Error(reply.reason)
    throw reply.problem ? new AppError({ problem: reply.problem }, { cause }) : brokenList(file, cause)
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error
    if (error.how === 'not-loaded') return await readList(bytes, file)
    if (error.how === 'ended') throw brokenList(file, error)
    throw new AppError({ code: 'list.too-heavy', params: { file } }, { cause: error })
  } finally {
    await thread.stop()
  }
}

const brokenList = (file: string, cause: unknown): AppError =>
  new AppError({ code: 'list.broken', params: { file } }, { cause })
