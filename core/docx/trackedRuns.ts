import type { NoteModel, Run, TrackedChange } from '../document/model.ts'
import { notedRun, notedText } from '../document/notedText.ts'
import { diffWords } from '../text/wordDiff.ts'
import type { Move } from './wordMoves.ts'

/** Whose name the changes bear. */
export interface Reviser {
  author: string
  /** `2026-01-05T00:00:00Z`. */
  date: string
}

/** Makes the marks of one document, each with a number of its own. */
export class Marks {
  private readonly by: Reviser
  /** Of both documents, by the numbers their marks have here. */
  private readonly notes: readonly NoteModel[]
  private last = 0
  private moves = 0

  constructor(by: Reviser, notes: readonly NoteModel[]) {
    this.by = by
    this.notes = notes
  }

  /** What is compared: words, and those of the footnotes. */
  comparedText(runs: readonly Run[]): string {
    return notedText(runs, this.notes)
  }

  mark(kind: TrackedChange['kind']): TrackedChange {
    return { kind, id: ++this.last, ...this.by }
  }

  /** Word keeps each line of a run as a run of its own, with a number of its own. */
  all(runs: readonly Run[], kind: TrackedChange['kind']): Run[] {
    return runs.flatMap((run) => run.text.split(lineStart).map((text) => ({ ...run, text, change: this.mark(kind) })))
  }

  /** A number of its own and a name for both ends of a move. */
  move(): { from: Move; to: Move } {
    const name = `di-chuyen-${++this.moves}`
    const end = (way: Move['way']): Move => ({ way, name, stamp: { id: ++this.last, ...this.by } })
    return { from: end('from'), to: end('to') }
  }

  /**
   * The two ends of a text that stands elsewhere, each word with its change: where it was, what is gone of it is struck; where it is
   * now, what is new in it is added.
   */
  movedEnds(before: readonly Run[], after: readonly Run[]): { from: Run[]; to: Run[] } {
    const runs = this.merged(before, after)
    const end = (without: TrackedChange['kind'], kind: TrackedChange['kind']): Run[] =>
      runs
        .filter(({ change }) => change?.kind !== without)
        .flatMap((run) => (run.change ? [run] : this.all([run], kind)))
    return { from: end('added', 'moved-away'), to: end('removed', 'moved-here') }
  }

  /** Runs of both texts in order, each word and each footnote with its change. What stayed looks as it does now. */
  merged(before: readonly Run[], after: readonly Run[]): Run[] {
    const { notes } = this
    const out: Run[] = []
    let i = 0
    let j = 0
    for (const { text, change } of diffWords(notedText(before, notes), notedText(after, notes))) {
      if (change === 'removed') out.push(...this.all(slice(before, notes, i, i + text.length), change))
      else if (change === 'added') out.push(...this.all(slice(after, notes, j, j + text.length), change))
      else out.push(...slice(after, notes, j, j + text.length))
      if (change !== 'added') i += text.length
      if (change !== 'removed') j += text.length
    }
    return out
  }
}

const lineStart = /(?=\r|(?<!\r)\n)/u

/** The runs of the characters from..to, a footnote counting as its words; it is one word, so it is here or not. */
function slice(runs: readonly Run[], notes: readonly NoteModel[], from: number, to: number): Run[] {
  const out: Run[] = []
  let at = 0
  for (const run of runs) {
    const { length } = notedRun(run, notes)
    const start = Math.max(from, at)
    const end = Math.min(to, at + length)
    if (start < end) out.push(run.note === undefined ? { ...run, text: run.text.slice(start - at, end - at) } : run)
    at += length
  }
  return out
}
