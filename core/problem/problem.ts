/**
 * A problem is data; its sentence for the clerk is written once, in `problemMessages.ts`.
 * What happened and why, what to do next, whether the work is safe. Never a stack trace.
 */
export interface Problem {
  /** `draft.changed-elsewhere`. */
  code: string
  what: string
  next: string
}

export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem }
