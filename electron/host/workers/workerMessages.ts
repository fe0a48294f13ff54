import type { DocumentModel } from '../../../core/document/model.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import type { JobName, JobResult, TrackedPair } from '../exporter/engineJobs.ts'

export type WorkerTask =
  | { job: Exclude<JobName, 'tracked'>; document: DocumentModel }
  | { job: 'tracked'; pair: TrackedPair }

export type WorkerRequest = WorkerTask & { id: number }

export type WorkerReply =
  | { id: number; ok: true; value: JobResult<JobName> }
  /** `reason` is for the log; `problem` for the clerk, null for what nobody foresaw. */
  | { id: number; ok: false; problem: Problem | null; reason: string }
