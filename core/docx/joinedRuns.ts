import type { Run } from '../document/model.ts'

/** Neighbours that look the same as one run: where words come from, and whether they are owed, is nothing Word keeps. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last && isWords(last) && isWords(run) && looksLike(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

/** No mark of a note and no blank, and nothing said or changed begins or ends with it. */
const isWords = ({ note, blank, change, remarks }: Run): boolean =>
  note === undefined && blank === undefined && change === undefined && remarks === undefined

const looksLike = (a: Run, b: Run): boolean =>
  (a.bold === true) === (b.bold === true) && (a.italic === true) === (b.italic === true) && a.raise === b.raise
