/** Comments and tracked changes of a file, with the places of the draft they were made at. */
import type { PlaceKey } from '../document/place.ts'
import { place } from '../document/place.ts'
import type { CommentReply, DraftComment } from '../draft/draft.ts'
import type { SourceDocument } from '../readers/source.ts'
import type { SourceChange, SourceComment } from '../readers/sourceReview.ts'
import { normalizeText } from '../text/normalize.ts'
import type { Claims } from './claims.ts'

/** A tracked change: who made it, when, and where its words stand in the draft, or stood. */
export interface ReviewMark extends Pick<SourceChange, 'kind' | 'author' | 'at' | 'text'> {
  place: PlaceKey
}

/** Answers stand with the comment they answer, in the order of the file. */
export function commentsOf(source: SourceDocument, claims: Claims, newId: () => string): DraftComment[] {
  const said = source.comments ?? []
  const known = new Map(said.map((one) => [one.id, one]))
  const first = (one: SourceComment): SourceComment => {
    let top = one
    for (let step = 0; step < said.length && top.answers !== undefined; step++) top = known.get(top.answers) ?? top
    return top
  }
  const replies = new Map<string, CommentReply[]>()
  for (const one of said) {
    const { id } = first(one)
    if (id !== one.id) replies.set(id, [...(replies.get(id) ?? []), replyOf(one)])
  }
  return said
    .filter((one) => first(one).id === one.id)
    .map((one) => ({
      id: newId(),
      place: placeOf(one.line, claims),
      words: normalizeText(one.words),
      done: one.done,
      ...replyOf(one),
      replies: replies.get(one.id) ?? [],
    }))
}

export function marksOf(source: SourceDocument, claims: Claims): ReviewMark[] {
  return (source.changes ?? []).map(({ kind, author, at, text, line }) => ({
    kind,
    author,
    at,
    text: normalizeText(text),
    place: placeBehind(line, claims),
  }))
}

/** A line that was joined to the one before it, or stands in a cell, is of what that one is. */
function placeBehind(line: number, claims: Claims): PlaceKey {
  for (let at = line; at > 0; at--) {
    const found = placeOf(at, claims)
    if (found !== place.draft) return found
  }
  return place.draft
}

const replyOf = ({ author, at, text }: SourceComment): CommentReply => ({ author, at, text: normalizeText(text) })

const placeOf = (line: number, claims: Claims): PlaceKey => {
  const found = claims.of(line)?.place ?? ''
  return found === '' ? place.draft : found
}
