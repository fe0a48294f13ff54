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

  constructor(runs: readonly Run[]) {
    this.runs = runs.map((run) => ({ ...run, text: legalText(run.text) }))
  }

  /** Nothing is left, or a break the clerk wished comes next: the line just taken is not stretched. */
  get endsLine(): boolean {
    for (let index = this.index, at = this.at; index < this.runs.length; index++, at = 0) {
      const text = this.runs[index]?.text ?? ''
      if (at < text.length) return text[at] === '\n'
    }
    return true
  }

  /** The runs of the next `length` characters; spaces at the end of the line are left out. */
  take(length: number): Run[] {
    const taken: Run[] = []
    let left = length
    while (this.index < this.runs.length) {
      const run = this.runs[this.index]
      if (!run) break
      if (this.at >= run.text.length) {
        this.index++
        this.at = 0
      } else if (run.text[this.at] === '\n') {
        // A break between two lines belongs to neither.
        this.at++
      } else if (left <= 0) {
        break
      } else {
        const stop = run.text.indexOf('\n', this.at)
        const end = Math.min(this.at + left, stop < 0 ? run.text.length : stop)
        taken.push({ ...run, text: run.text.slice(this.at, end) })
        left -= end - this.at
        this.at = end
      }
    }
    return trimEnd(taken)
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
