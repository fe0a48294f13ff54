/**
 * Undo and redo as two lists of whole drafts. Edits share what they do not touch, so a list of 300 is small.
 *
 * Typing in one field is one step: an edit with the same key within a second of the last joins it, for up to
 * eight seconds, so that one undo takes back a phrase and not a page.
 */
export interface History<T> {
  past: T[]
  future: T[]
  /** Key and times (ms) of the last edit, for joining. */
  last: { key: string; began: number; at: number } | null
}

const limit = 300
const joinWithin = 1000
const joinAtMost = 8000

export const emptyHistory = <T>(): History<T> => ({ past: [], future: [], last: null })

/** `before` is the state the edit started from. */
export function remember<T>(history: History<T>, before: T, key: string | undefined, now: number): History<T> {
  const last = history.last
  if (key !== undefined && last?.key === key && now - last.at < joinWithin && now - last.began < joinAtMost) {
    return { past: history.past, future: [], last: { ...last, at: now } }
  }
  return {
    past: [...history.past.slice(1 - limit), before],
    future: [],
    last: key === undefined ? null : { key, began: now, at: now },
  }
}

export function stepBack<T>(history: History<T>, current: T): { history: History<T>; state: T } | null {
  const state = history.past.at(-1)
  if (state === undefined) return null
  return { state, history: { past: history.past.slice(0, -1), future: [...history.future, current], last: null } }
}

export function stepForward<T>(history: History<T>, current: T): { history: History<T>; state: T } | null {
  const state = history.future.at(-1)
  if (state === undefined) return null
  return { state, history: { past: [...history.past, current], future: history.future.slice(0, -1), last: null } }
}
