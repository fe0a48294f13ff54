/** Which changes are taken over: all of them, with what is no row of its own (numbers, end marks), or some. */
import { type Match, rowId } from './match.ts'

export class Chosen {
  readonly all: boolean
  private readonly ids: ReadonlySet<string>

  /** `carried`: rows that go along with others, by their ids. */
  constructor(wanted: 'all' | readonly string[], carried: ReadonlyMap<string, string>) {
    this.all = wanted === 'all'
    const ids = new Set(wanted === 'all' ? [] : wanted)
    this.ids = new Set([...ids, ...[...carried].flatMap(([id, head]) => (ids.has(head) ? [id] : []))])
  }

  has(match: Match): boolean {
    return this.all || this.ids.has(rowId(match))
  }

  /** `own`: a column of the first plan that is gone in the second. */
  hasColumn(key: string, own: boolean): boolean {
    return this.all || this.ids.has(own ? `${key}~` : `~${key}`)
  }
}
