/** Annexes taken over by their titles; what stands in them is taken passage by passage. */
import type { DraftEdit } from '../draft/edits.ts'
import { annexOf, type BlockMatches, blockOf, rowOf } from './blockMatches.ts'
import type { Match } from './match.ts'
import { asWords, atomsOf, plainAtoms, takeWords } from './takeText.ts'

export class AnnexTakes {
  private readonly known: BlockMatches

  constructor(known: BlockMatches) {
    this.known = known
  }

  of(match: Match): DraftEdit | null {
    const own = this.known.before.draft.annexes.find(({ id }) => id === annexOf(match.before))
    const other = this.known.after.draft.annexes.find(({ id }) => id === annexOf(match.after))
    if (own && !other) return this.goneAnnex(own.id)
    if (!other) return null
    const words = atomsOf(other.title, this.known.after.values) ?? plainAtoms(match.after?.text ?? '')
    if (!own) {
      const annex = { ...other, id: this.known.newId(other.id), title: asWords(words), body: [] }
      const next = this.nextAnnex(other.id)
      return { op: 'put-annex', annex, ...(next === null ? {} : { before: next }) }
    }
    const kept = atomsOf(own.title, this.known.before.values)
    const title = kept ? takeWords(kept, words, true) : asWords(words)
    if (!match.moved) return { op: 'patch-annex', annex: own.id, patch: { title } }
    const next = this.nextAnnex(other.id)
    return {
      op: 'all',
      edits: [
        { op: 'remove-annex', annex: own.id },
        { op: 'put-annex', annex: { ...own, title }, ...(next === null ? {} : { before: next }) },
      ],
    }
  }

  /** Only where nothing in it stayed. */
  private goneAnnex(id: string): DraftEdit | null {
    for (const { before, after } of this.known.matches) {
      const inside = this.known.own.get(blockOf(before) ?? rowOf(before)?.id ?? '')
      if (inside?.annex === id && after !== null) return null
    }
    return { op: 'remove-annex', annex: id }
  }

  private nextAnnex(other: string): string | null {
    const { annexes } = this.known.after.draft
    const at = annexes.findIndex(({ id }) => id === other)
    for (const { id } of annexes.slice(at + 1)) {
      const own = this.known.annexes.get(id)
      if (own !== undefined) return own
    }
    return null
  }
}
