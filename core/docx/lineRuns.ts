import type { Run } from '../document/model.ts'
import { legalText } from './legalText.ts'

/**
 * Gives out a paragraph's runs line by line: the layout knows only how many characters stand on each line, and a line break
 * the clerk wished is not one of them.
 */
export class RunReader {
  private readonly runs: Run[]
  private index = 0
  private at = 0
  private started = false

  constructor(runs: readonly Run[]) {
    this.runs = runs.map((run) => ({ ...run, text: legalText(run.text) }))
  }

  /** Nothing is left, or a break the clerk wished comes next: the line just taken is not stretched. */
  get endsLine(): boolean {
    return !this.skipEmpty() || this.runs[this.index]?.text[this.at] === '\n'
  }

  /** The runs of the next `length` characters; spaces at the end of the line are left out. */
  take(length: number): Run[] {
    if (this.started) this.passBreak()
    this.started = true
    const taken: Run[] = []
    for (let left = length; left > 0 && this.skipEmpty(); ) {
      const run = this.runs[this.index]
      if (!run) break
      const text = run.text.slice(this.at, this.at + left)
      const part = text.split('\n', 1)[0] ?? ''
      if (part === '') break
      taken.push({ ...run, text: part })
      this.at += part.length
      left -= part.length
    }
    return trimEnd(taken)
  }

  /** The break before a new line belongs to neither line. */
  private passBreak(): void {
    if (this.skipEmpty() && this.runs[this.index]?.text[this.at] === '\n') this.at++
  }

  /** Moves on to the next run that still has text; false at the end. */
  private skipEmpty(): boolean {
    for (let run = this.runs[this.index]; run && this.at >= run.text.length; run = this.runs[this.index]) {
      this.index++
      this.at = 0
    }
    return this.index < this.runs.length
  }
}

/** Without the spaces at the end of the line. */
export function trimEnd(runs: Run[]): Run[] {
  const kept = [...runs]
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.text.replace(/[ \t\n]+$/, '')
    if (text !== '') return [...kept, { ...last, text }]
  }
  return []
}
