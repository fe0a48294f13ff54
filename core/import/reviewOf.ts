/** Comments and tracked changes of a file, with the places of the draft they were made at. */
import type { PlaceKey } from '../document/place.ts'
import { place } from '../document/place.ts'
import type { CommentReply, DraftComment } from '../draft/draft.ts'
import type { SourceBlock, SourceDocument, SourceParagraph, SourceTable } from '../readers/source.ts'
import type { SourceChange, SourceComment } from '../readers/sourceReview.ts'
import { normalizeText } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import type { Claims } from './claims.ts'

/** A tracked change: who made it, when, and where its words stand in the draft, or stood. */
export interface ReviewMark extends Pick<SourceChange, 'kind' | 'author' | 'at' | 'text'> {
  place: PlaceKey
  /**
   * In a table: what its row says with everything accepted, empty where the row is gone then. A word of one row may stand in another
   * by chance.
   */
  row?: string
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
      place: placeBehind(one.line, claims),
      words: normalizeText(one.words),
      done: one.done,
      ...replyOf(one),
      replies: replies.get(one.id) ?? [],
    }))
}

export function marksOf(source: SourceDocument, claims: Claims): ReviewMark[] {
  const { changes = [] } = source
  const last = changes.reduce((most, { line }) => Math.max(most, line), 0)
  const rows = last === 0 ? new Map<number, string>() : rowsOf(source.blocks, last)
  return changes.map(({ kind, author, at, text, line }): ReviewMark => {
    const row = rows.get(line)
    return {
      kind,
      author,
      at,
      text: normalizeText(text),
      place: placeBehind(line, claims),
      ...(row === undefined ? {} : { row }),
    }
  })
}

/** What the row of a table says that a line stands in, up to the `last` line; empty where the row is gone. */
function rowsOf(blocks: readonly SourceBlock[], last: number): Map<number, string> {
  const rows = new Map<number, string>()
  const pieces = blocks.filter((block) => block.kind !== 'break')
  for (const [at, block] of pieces.entries()) {
    if (block.kind !== 'table') continue
    const next = pieces[at + 1]
    const end = next ? firstLine(next) : last + 1
    for (let line = firstLine(block); line < end; line++) rows.set(line, '')
    for (const row of block.rows) {
      const lines = linesIn(row.flatMap((cell) => cell.blocks))
      const words = normalizeText(lines.map(({ label = '', runs }) => label + runsText(runs)).join(' '))
      for (const { line } of lines) rows.set(line, words)
    }
  }
  return rows
}

const firstLine = (block: SourceParagraph | SourceTable): number => linesIn([block])[0]?.line ?? block.line

const linesIn = (blocks: readonly SourceBlock[]): SourceParagraph[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => linesIn(cell.blocks))) : []
  })

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
