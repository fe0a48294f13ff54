import type { Run, TrackedChange } from '../document/model.ts'
import { runsText } from '../text/runsText.ts'
import { diffWords } from '../text/wordDiff.ts'

/** Whose name the changes bear. */
export interface Reviser {
  author: string
  /** `2026-01-05T00:00:00Z`. */
  date: string
}

/** Makes the marks of one document, each with a number of its own. */
export class Marks {
  private readonly by: Reviser
  private last = 0

  constructor(by: Reviser) {
    this.by = by
  }

  mark(kind: TrackedChange['kind']): TrackedChange {
    return { kind, id: ++this.last, ...this.by }
  }

  /** Word keeps each line of a run as a run of its own, with a number of its own. */
  all(runs: readonly Run[], kind: TrackedChange['kind']): Run[] {
    return runs.flatMap((run) => run.text.split(lineStart).map((text) => ({ ...run, text, change: this.mark(kind) })))
  }

  /** Runs of both texts in order, each word with its change. What stayed looks as it does now. */
  merged(before: readonly Run[], after: readonly Run[]): Run[] {
    const out: Run[] = []
    let i = 0
    let j = 0
    for (const { text, change } of diffWords(runsText(before), runsText(after))) {
      if (change === 'removed') out.push(...this.all(slice(before, i, i + text.length), change))
      else if (change === 'added') out.push(...this.all(slice(after, j, j + text.length), change))
      else out.push(...slice(after, j, j + text.length))
      if (change !== 'added') i += text.length
      if (change !== 'removed') j += text.length
    }
    return out
  }
}

const lineStart = /(?=\r|(?<!\r)\n)/u

/** The runs of the characters from..to. */
function slice(runs: readonly Run[], from: number, to: number): Run[] {
  const out: Run[] = []
  let at = 0
  for (const run of runs) {
    const start = Math.max(from, at)
    const end = Math.min(to, at + run.text.length)
    if (start < end) out.push({ ...run, text: run.text.slice(start - at, end - at) })
    at += run.text.length
  }
  return out
}
