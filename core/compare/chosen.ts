/** Which changes are taken over: all of them, with what is no row of its own (numbers, end marks), or some. */
import { type Match, rowId } from './match.ts'

export class Chosen {
  readonly all: boolean
  private readonly ids: ReadonlySet<string>

  constructor(wanted: 'all' | readonly string[]) {
    this.all = wanted === 'all'
    this.ids = new Set(wanted === 'all' ? [] : wanted)
  }

  has(match: Match): boolean {
    return this.all || this.ids.has(rowId(match))
  }

  /** `own`: a column of the first plan that is gone in the second. */
  hasColumn(key: string, own: boolean): boolean {
    return this.all || this.ids.has(own ? `${key}~` : `~${key}`)
  }
}
