/**
 * A paragraph that several people changed, and what it says with the changes of one of them alone.
 *
 * 1. Its words before and after, and the tracked changes in between, are read as one sequence: what stayed, what each added, what each
 *    struck. Where that does not come out (a word changed in part, a draft that went on since), nothing is offered.
 * 2. One hand's text is what stayed, what this hand added, and what the others struck.
 * 3. To take it, the second plan is read as if it said so (`withHands`).
 */

import { readPlace } from '../document/place.ts'
import type { Draft } from '../draft/draft.ts'
import { applyEdit } from '../draft/edits.ts'
import { findBlock } from '../draft/walk.ts'
import type { ReviewMark } from '../import/importReading.ts'
import { plainInline } from '../inline/inline.ts'
import { escapeInline } from '../inline/writeInline.ts'
import type { ComparedRow, HandText } from './comparison.ts'
import { tidy } from './passages.ts'

/** A word, or one other sign, with the space in front of it. */
interface Token {
  lead: string
  word: string
}

interface Piece {
  tokens: readonly Token[]
  change: 'same' | 'added' | 'removed'
  author: string
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/(\s*)([\p{L}\p{M}\p{N}]+|[^\s])/gu)].map(([, lead = '', word = '']) => ({ lead, word }))

/** `marks`: those of this row, in the order of the file. Empty where one hand made all, or they cannot be told apart. */
export function handTexts({ before, after, kind }: ComparedRow, marks: readonly ReviewMark[]): HandText[] {
  const authors = [...new Map(marks.map(({ author, at }) => [author, at]))]
  if (kind !== 'changed' || !before || !after || authors.length < 2) return []
  const pieces = piecesOf(tokensOf(before.text), tokensOf(after.text), marks)
  if (!pieces) return []
  return authors.flatMap(([author, at]): HandText[] => {
    const kept = pieces.filter(({ change, author: by }) =>
      change === 'same' ? true : change === 'added' ? by === author : by !== author,
    )
    const text = tidy(kept.flatMap(({ tokens }) => tokens.map(({ lead, word }) => lead + word)).join(''))
    return text === before.text ? [] : [{ author, at, text }]
  })
}

function piecesOf(old: readonly Token[], fresh: readonly Token[], marks: readonly ReviewMark[]): Piece[] | null {
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  const sameWords = (one: readonly Token[], other: readonly Token[]): boolean =>
    one.length === other.length && one.every(({ word }, at) => word === other[at]?.word)
  for (const { kind, text, author } of marks) {
    if (kind !== 'added' && kind !== 'removed') return null
    const tokens = tokensOf(text)
    const [list, from] = kind === 'added' ? [fresh, j] : [old, i]
    let stayed = 0
    while (
      from + stayed + tokens.length <= list.length &&
      !sameWords(list.slice(from + stayed, from + stayed + tokens.length), tokens)
    )
      stayed++
    const [was, now] = [old.slice(i, i + stayed), fresh.slice(j, j + stayed)]
    if (from + stayed + tokens.length > list.length || !sameWords(was, now)) return null
    pieces.push({ tokens: now, change: 'same', author: '' })
    const at = from + stayed
    pieces.push({ tokens: list.slice(at, at + tokens.length), change: kind, author })
    i += stayed + (kind === 'removed' ? tokens.length : 0)
    j += stayed + (kind === 'added' ? tokens.length : 0)
  }
  if (!sameWords(old.slice(i), fresh.slice(j))) return null
  return [...pieces, { tokens: fresh.slice(j), change: 'same', author: '' }]
}

/** The block whose own words the row prints; null where its words come from elsewhere too. */
function blockSaying(draft: Draft, { after }: ComparedRow): string | null {
  const { area, id, rest } = readPlace(after?.place ?? '')
  if (area !== 'block' || rest.length > 0) return null
  const block = findBlock(draft, id)?.block
  return block && after && tidy(plainInline(block.text)) === after.text ? id : null
}

/** Whether one hand's words of a row can be taken alone. */
export const canSayAlone = (draft: Draft, row: ComparedRow): boolean => blockSaying(draft, row) !== null

/** The second plan as if these rows said what one hand made of them. */
export function withHands(
  draft: Draft,
  rows: readonly ComparedRow[],
  hands: readonly { row: string; text: string }[],
): Draft {
  return hands.reduce((next, { row: id, text }) => {
    const row = rows.find((one) => one.id === id)
    const block = row ? blockSaying(draft, row) : null
    return block === null ? next : applyEdit(next, { op: 'set-text', block, text: escapeInline(text) })
  }, draft)
}
