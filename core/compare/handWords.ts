/**
 * A paragraph, a row of a table or the title that several people changed, and what it says with the changes of one of them alone.
 *
 * 1. Its words before and after, and the tracked changes in between, are read as one sequence: what stayed, what each added, what each
 *    struck. Where that does not come out (a word changed in part, a draft that went on since), nothing is offered.
 * 2. One hand's text is what stayed, what this hand added, and what the others struck.
 * 3. To take it, the second plan is read as if it said so (`withHands`).
 */

import { place, readPlace } from '../document/place.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { Draft, TableData } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/draftEdit.ts'
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

/** How the second plan is made to say other words in a row; null where the row's words come from elsewhere too. */
function edited(draft: Draft, { after }: ComparedRow, text: string): DraftEdit | null {
  if (!after) return null
  if (after.place === place.title) {
    const own = tidy(plainInline(draft.title)) === after.text
    return own ? { op: 'set-title', title: escapeInline(text) } : null
  }
  const { area, id, rest } = readPlace(after.place)
  const block = area === 'block' ? findBlock(draft, id)?.block : undefined
  if (!block) return null
  if (block.table) return editedCells(block.table, id, rest.map(Number), after.text, text)
  const own = rest.length === 0 && tidy(plainInline(block.text)) === after.text
  return own ? { op: 'set-text', block: id, text: escapeInline(text) } : null
}

/** Of a row of a table: its cells are told by the strokes between them, from the first one that is compared. */
function editedCells(
  { rows }: TableData,
  block: string,
  [row = 0, first = 0]: readonly number[],
  said: string,
  text: string,
): DraftEdit | null {
  const cells = (rows[row] ?? []).slice(first).map((cell) => tidy(plainInline(inlineOfCell(cell))))
  const parts = (words: string): string[] => words.split('|').map((one) => one.trim())
  const [was, now] = [parts(said), parts(text)]
  const same = was.length <= cells.length && cells.every((cell, at) => cell === (was[at] ?? ''))
  if (!same || now.length > cells.length) return null
  const edits = cells.flatMap((cell, at): DraftEdit[] =>
    cell === (now[at] ?? '')
      ? []
      : [{ op: 'set-cell', block, row, column: first + at, text: escapeInline(now[at] ?? '') }],
  )
  return { op: 'all', edits }
}

/** Whether one hand's words of a row can be taken alone. */
export const canSayAlone = (draft: Draft, row: ComparedRow): boolean =>
  (row.hands ?? []).every(({ text }) => edited(draft, row, text) !== null)

/** The second plan as if these rows said what one hand made of them. */
export function withHands(
  draft: Draft,
  rows: readonly ComparedRow[],
  hands: readonly { row: string; text: string }[],
): Draft {
  return hands.reduce((next, { row: id, text }) => {
    const row = rows.find((one) => one.id === id)
    const edit = row ? edited(next, row, text) : null
    return edit ? applyEdit(next, edit) : next
  }, draft)
}
