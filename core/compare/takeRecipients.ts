import type { RecipientLine } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import type { Match } from './match.ts'
import type { Plan } from './passages.ts'
import { asWords, atomsOf, takeWords } from './takeText.ts'
import { freeId } from './trees.ts'

const idOf = (passage: Match['before']): string | null => (passage?.home.is === 'recipient' ? passage.home.id : null)

/** Lines of Nơi nhận: each by itself, new ones before the line they stand before in the second plan. */
export class RecipientTakes {
  private readonly before: Plan
  private readonly after: Plan
  /** Lines of the second plan that the first has too. */
  private readonly known = new Map<string, string>()
  private readonly taken: Set<string>

  constructor(before: Plan, after: Plan, matches: readonly Match[]) {
    this.before = before
    this.after = after
    this.taken = new Set(before.draft.recipients.lines.map(({ id }) => id))
    for (const match of matches) {
      const [own, other] = [idOf(match.before), idOf(match.after)]
      if (own !== null && other !== null) this.known.set(other, own)
    }
  }

  of(match: Match): DraftEdit | null {
    const [own, other] = [idOf(match.before), idOf(match.after)]
    if (other === null) return own === null ? null : { op: 'remove-recipient', id: own }
    const line = this.after.draft.recipients.lines.find(({ id }) => id === other)
    if (!line) return null
    const next = this.nextKnown(other)
    const old = this.before.draft.recipients.lines.find(({ id }) => id === own)
    if (!old) {
      const added: RecipientLine = { ...line, id: freeId(line.id, this.taken), text: this.words(line) }
      return { op: 'put-recipient', line: added, ...(next === null ? {} : { before: next }) }
    }
    const kept = atomsOf(old.text, this.before.values)
    const words = atomsOf(line.text, this.after.values)
    const text = kept && words ? takeWords(kept, words) : this.words(line)
    const changed: RecipientLine = { ...old, text, purpose: line.purpose }
    if (!match.moved) return { op: 'put-recipient', line: changed }
    if (next !== null) return { op: 'put-recipient', line: changed, before: next }
    return {
      op: 'all',
      edits: [
        { op: 'remove-recipient', id: old.id },
        { op: 'put-recipient', line: changed },
      ],
    }
  }

  private words(line: RecipientLine): string {
    const atoms = atomsOf(line.text, this.after.values)
    return atoms ? asWords(atoms) : line.text
  }

  /** The first line behind it that the first plan has. */
  private nextKnown(other: string): string | null {
    const { lines } = this.after.draft.recipients
    const at = lines.findIndex(({ id }) => id === other)
    for (const { id } of lines.slice(at + 1)) {
      const own = this.known.get(id)
      if (own !== undefined) return own
    }
    return null
  }
}
