/** What the host and the reading thread say to each other. Plain data. */
import type { Problem } from '../../../core/problem/problem.ts'
import type { ForeignInput, Imported, Wishes } from './foreign.ts'

export type ReadingRequest =
  /** Reads and takes apart; the source stays in the thread. */
  | { kind: 'read'; id: number; input: ForeignInput; wishes: Wishes; now: string }
  /** Takes the same source apart again. */
  | { kind: 'again'; id: number; wishes: Wishes; now: string }

export type ReadingReply =
  | { kind: 'progress'; id: number; said: string; share: number }
  | { kind: 'done'; id: number; value: Imported }
  /** `reason` is for the log; `problem` for the clerk, null for what nobody foresaw. */
  | { kind: 'failed'; id: number; problem: Problem | null; reason: string }
