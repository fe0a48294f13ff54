/** Ids in the plan that is made of two: those of the first plan stay, what comes from the second keeps its own where it is free. */
import type { Draft } from '../draft/draft.ts'
import { walkDraft } from '../draft/walk.ts'

export class NewIds {
  private readonly used: Set<string>
  private readonly given = new Map<string, string>()

  constructor(draft: Draft) {
    this.used = new Set([
      ...Array.from(walkDraft(draft), ({ id }) => id),
      ...draft.annexes.map(({ id }) => id),
      ...draft.recipients.lines.map(({ id }) => id),
    ])
  }

  /** The same each time it is asked for the same thing of the second plan; `kind`: annexes and recipients are named apart. */
  of(other: string, kind: 'block' | 'annex' | 'recipient'): string {
    const name = `${kind}/${other}`
    const given = this.given.get(name)
    if (given !== undefined) return given
    const made = this.free(other)
    this.given.set(name, made)
    return made
  }

  /** The wished name, or `ten-moi`, `ten-moi-2`; nobody gets it again. */
  free(wished: string): string {
    let id = wished
    for (let n = 1; this.used.has(id); n++) id = n === 1 ? `${wished}-moi` : `${wished}-moi-${n}`
    this.used.add(id)
    return id
  }
}
