import { type EditorState, useEditor } from '../state/editor.ts'

/** Waits until the pages of the latest text are placed. False when they cannot be, or not in this time. */
export function whenPlaced(atMostMs = 30_000): Promise<boolean> {
  return new Promise((done) => {
    const answer = (state: EditorState): boolean | null => {
      if (state.layoutProblem || !state.draft) return false
      return state.layout && !state.layoutStale ? true : null
    }
    const first = answer(useEditor.getState())
    if (first !== null) return done(first)
    const finish = (placed: boolean): void => {
      clearTimeout(timer)
      stop()
      done(placed)
    }
    const timer = setTimeout(() => finish(false), atMostMs)
    const stop = useEditor.subscribe((state) => {
      const now = answer(state)
      if (now !== null) finish(now)
    })
  })
}

/** Print the plan, page for page, once its pages are those of the latest text. */
export async function printPlan(): Promise<void> {
  await whenPlaced()
  window.print()
}
