/** The clerk's own words for a change, as an edit. */

import { textOfPlace } from '../../../core/document/textPlace.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { DraftEdit } from '../../../core/draft/edits.ts'
import { textAt } from '../../../core/draft/wordEdits.ts'
import { plainInline } from '../../../core/inline/inline.ts'
import { escapeInline } from '../../../core/inline/writeInline.ts'
import type { RollChange } from '../../../core/rollforward/proposal.ts'

/** `draft` is the plan the change is proposed for. Null where the words cannot be written by themselves. */
export function editWithWords(draft: Draft, change: RollChange, words: string): DraftEdit | null {
  return change.also ? editEverywhere(draft, change, words) : editThere(draft, change, words)
}

type There = Pick<RollChange, 'place' | 'context' | 'start' | 'end' | 'before' | 'after' | 'edit'>

/** One name that stands in several places: the same words for all of them. Places with other words have no one answer. */
function editEverywhere(draft: Draft, change: RollChange, words: string): DraftEdit | null {
  const { also = [], edit } = change
  const [own] = edit.op === 'all' ? edit.edits : []
  if (!own || also.some(({ before }) => !sameName(before, change.before))) return null
  const edits = [{ ...change, edit: own }, ...also].map((there) => editThere(draft, there, words))
  return edits.every((each) => each !== null) ? { op: 'all', edits } : null
}

/** `Xã Tân Lập` at the head of a sentence is `xã Tân Lập`. */
const sameName = (one: string, other: string): boolean => one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi')

function editThere(draft: Draft, change: There, words: string): DraftEdit | null {
  const { edit } = change
  switch (edit.op) {
    case 'swap-words': {
      // Words with marks among them are exchanged in part only: there, one of the proposals is taken or none.
      const spot = edit.spots[edit.spot]
      const whole = spot && plainInline(edit.was.slice(spot.start, spot.end)) === change.before
      return whole ? { ...edit, to: escapeInline(words) } : null
    }
    case 'set-year':
      return /^\d{4}$/.test(words) ? { ...edit, year: Number(words) } : null
    case 'set-fact':
      return typeof edit.value === 'string' ? { ...edit, value: words } : null
    default:
      return fieldEdit(change, words) ?? textEdit(draft, change, words)
  }
}

export const takesWords = (draft: Draft, change: RollChange): boolean =>
  editWithWords(draft, change, change.after) !== null

/** A field that is a line by itself. */
function fieldEdit({ place }: There, words: string): DraftEdit | null {
  switch (place) {
    case 'letterhead/issuer':
      return { op: 'set-letterhead', patch: { issuer: words } }
    case 'letterhead/shortName':
      return { op: 'set-letterhead', patch: { shortName: words } }
    case 'letterhead/parent':
      return { op: 'set-letterhead', patch: { parent: words } }
    case 'letterhead/place':
      return { op: 'set-letterhead', patch: { place: words } }
    case 'letterhead/code':
      return { op: 'set-letterhead', patch: { code: words } }
    case 'signature/name':
      return { op: 'set-signature', patch: { name: words } }
    default:
      return null
  }
}

/** Words of a text the change names without proposing others. */
function textEdit(draft: Draft, change: There, words: string): DraftEdit | null {
  if (change.edit.op !== 'all' || change.edit.edits.length > 0) return null
  const at = textOfPlace(change.place)
  const was = at && textAt(draft, at)
  if (!at || was === null) return null
  const start = placeInSource(was, change)
  if (start < 0) return null
  const spot = { start, end: start + change.before.length, may: [change.before] }
  return { op: 'swap-words', at, was, spots: [spot], spot: 0, to: escapeInline(words) }
}

const beside = 30

/** Where the words stand in the draft's own text: the only such words, or the only ones with these neighbours; else -1. */
function placeInSource(was: string, { before, context, start, end }: There): number {
  if (onlyPlace(was, before) >= 0) return onlyPlace(was, before)
  for (let letters = beside; letters > 0; letters -= 6) {
    const from = Math.max(0, start - letters)
    const found = onlyPlace(was, context.slice(from, end + letters))
    if (found >= 0) return found + start - from
  }
  return -1
}

function onlyPlace(text: string, words: string): number {
  const first = text.indexOf(words)
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : -1
}
