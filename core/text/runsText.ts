interface Stretch {
  readonly text: string
  /** The mark of a footnote; what it prints is no word of the text. */
  readonly note?: unknown
}

/** What stretches of text say together, whatever each of them looks like. */
export function runsText(runs: readonly Stretch[]): string {
  let text = ''
  for (const run of runs) if (run.note === undefined) text += run.text
  return text
}

/** The stretches that are words: all but the marks of footnotes. The same list where there is none. */
export const wordsAlone = <T extends Stretch>(runs: readonly T[]): readonly T[] =>
  runs.some(({ note }) => note !== undefined) ? runs.filter(({ note }) => note === undefined) : runs

/** Everything that is drawn of them, the numbers of footnotes too. */
export function drawnText(runs: readonly Stretch[]): string {
  let text = ''
  for (const run of runs) text += run.text
  return text
}
