/** What a clerk reads: what did not happen and why; then what to do, and whether the work is safe. */
export interface Sentence {
  what: string
  next: string
}

/** For a problem that needs no words of its own. */
export type NoParams = Readonly<Record<never, never>>
