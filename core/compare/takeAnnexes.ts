/** Annexes woven of both plans, each with its title and what stands in it. */
import type { Annex, Block } from '../draft/draft.ts'
import { sameData } from '../text/sameData.ts'
import type { Woven } from './orders.ts'
import type { OutlineTakes } from './takeOutline.ts'
import { annexName, type Takes } from './takes.ts'
import { asWords, atomsOf, plainAtoms, takeWords } from './takeText.ts'
import { BODY } from './units.ts'

export function takenAnnexes(takes: Takes, outlines: OutlineTakes): Annex[] {
  const [mine, theirs] = [byId(takes.before.draft.annexes), byId(takes.after.draft.annexes)]
  const { annexes } = takes.structure
  // What is new is woven in whatever its title says: it is there as soon as something of it is.
  const woven = annexes.weave(BODY, BODY, (a, b) => titleTaken(takes, a, b) || (a === null && b !== null))
  return woven.flatMap((one): Annex[] => {
    // A moved annex that is taken stands where the second plan has it.
    if (one.gone && one.own !== null && annexes.otherOf.has(one.own)) return []
    const partner = one.other ?? (one.own === null ? undefined : annexes.otherOf.get(one.own)) ?? null
    return annexOfBoth(one, mine.get(one.own ?? ''), theirs.get(partner ?? ''), takes, outlines)
  })
}

/** None where nothing of it is there any more, or nothing of it yet. */
function annexOfBoth(
  { own: name, gone }: Woven,
  own: Annex | undefined,
  other: Annex | undefined,
  takes: Takes,
  outlines: OutlineTakes,
): Annex[] {
  const { blocks, changed } = outlines.taken(own?.id ?? null, other?.id ?? null)
  const partner = other?.id ?? null
  const title = annexTitle(own, other, titleTaken(takes, name, partner), takes)
  if (own && (gone || !other)) {
    if (gone && blocks.length === 0) return []
    return [withBody({ ...own, ...(gone ? { title } : {}) }, blocks, changed)]
  }
  if (own) {
    const { heading, ...counted } = own
    const called = titleTaken(takes, name, partner) ? other?.heading : heading
    // A sheet that was turned comes with all that was done to it, its columns perhaps: no row of its own.
    const orientation = takes.chosen.all && other ? other.orientation : own.orientation
    return [
      withBody({ ...(heading === called ? own : withName(counted, called)), title, orientation }, blocks, changed),
    ]
  }
  if (!other || (blocks.length === 0 && !titleTaken(takes, null, partner))) return []
  const { generated: _generated, ...plain } = other
  return [{ ...plain, id: takes.ids.of(other.id, 'annex'), title, body: blocks }]
}

const withName = (annex: Annex, heading: string | undefined): Annex =>
  heading === undefined ? annex : { ...annex, heading }

const titleTaken = (takes: Takes, own: string | null, other: string | null): boolean =>
  takes.taken(own === null ? null : annexName(own), other === null ? null : annexName(other))

function annexTitle(own: Annex | undefined, other: Annex | undefined, taken: boolean, takes: Takes): string {
  if (!taken) return own?.title ?? ''
  const to = takes.ofOther(annexName(other?.id ?? ''))?.after
  const words = other ? (atomsOf(other.title, takes.after.values) ?? plainAtoms(to?.text ?? '')) : []
  const kept = own && atomsOf(own.title, takes.facts.values)
  return kept ? takeWords(kept, words, true) : asWords(words)
}

/** An annex made from the tasks stays so until something of its table is taken. */
function withBody(annex: Annex, blocks: Block[], changed: boolean): Annex {
  if (annex.generated && !changed) return annex
  const { generated: _generated, ...plain } = annex
  return sameData(plain.body, blocks) ? annex : { ...plain, body: blocks }
}

const byId = (annexes: readonly Annex[]): Map<string, Annex> => new Map(annexes.map((annex) => [annex.id, annex]))
