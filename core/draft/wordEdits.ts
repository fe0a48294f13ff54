/**
 * Words of one text exchanged for others, as an edit that others in the same text do not disturb.
 *
 * A roll-forward proposes several changes to one sentence and the clerk takes them in any order, or some of them. So each
 * edit knows the text as it was and every place in it that may change; it finds its own place by reading the text as it is
 * now: the fixed stretches between the places stand, each place holds one of the words that may stand there.
 *
 * 1. `textAt` reads a text by its address, `writeText` writes it anew.
 * 2. A pattern is made of the fixed stretches, with what may stand at each spot between them (`pattern`).
 * 3. Where the text has been edited elsewhere, the place is found by the letters on either side (`besideNeighbours`); else nothing
 *    happens.
 */
import { inlineOfCell } from './cells.ts'
import type { Draft, Inline } from './draft.ts'
import type { DraftEdit, TextAddress, WordSpot } from './draftEdit.ts'
import { findBlock } from './walk.ts'

export type WordEdit = Extract<DraftEdit, { op: 'swap-words' }>

/** The draft's own source at an address; null where there is no such text. */
export function textAt(draft: Draft, at: TextAddress): Inline | null {
  switch (at.text) {
    case 'title':
      return draft.title
    case 'block':
      return findBlock(draft, at.block)?.block.text ?? null
    case 'cell':
      return cellText(draft, at)
    case 'annex-title':
      return draft.annexes.find(({ id }) => id === at.annex)?.title ?? null
    case 'recipient':
      return draft.recipients.lines.find(({ id }) => id === at.id)?.text ?? null
    case 'footnote':
      return draft.footnotes?.[at.id] ?? null
    case 'fact':
      return answerText(draft, at)
  }
}

function cellText(draft: Draft, at: Extract<TextAddress, { text: 'cell' }>): Inline | null {
  const cell = findBlock(draft, at.block)?.block.table?.rows[at.row]?.[at.column]
  return cell === undefined ? null : inlineOfCell(cell)
}

/** An answer in words, or one line of it. */
function answerText(draft: Draft, at: Extract<TextAddress, { text: 'fact' }>): Inline | null {
  const value = draft.facts[at.id]
  if (Array.isArray(value)) return value[at.line ?? 0] ?? null
  return typeof value === 'string' ? value : null
}

/** The edit that writes a whole text anew; one that changes nothing where there is no such text. */
export function writeText(draft: Draft, at: TextAddress, text: Inline): DraftEdit {
  switch (at.text) {
    case 'title':
      return { op: 'set-title', title: text }
    case 'block':
      return { op: 'set-text', block: at.block, text }
    case 'cell':
      return { op: 'set-cell', block: at.block, row: at.row, column: at.column, text }
    case 'annex-title':
      return { op: 'patch-annex', annex: at.annex, patch: { title: text } }
    case 'recipient': {
      const line = draft.recipients.lines.find(({ id }) => id === at.id)
      return line ? { op: 'put-recipient', line: { ...line, text } } : { op: 'all', edits: [] }
    }
    case 'footnote':
      return { op: 'set-footnote', id: at.id, text }
    case 'fact': {
      const value = draft.facts[at.id]
      return { op: 'set-fact', id: at.id, value: Array.isArray(value) ? value.with(at.line ?? 0, text) : text }
    }
  }
}

/** The draft with the words exchanged; the same draft where the place is not found any more. */
export function swapWords(draft: Draft, edit: WordEdit, apply: (draft: Draft, edit: DraftEdit) => Draft): Draft {
  const now = textAt(draft, edit.at)
  if (now === null) return draft
  const next = swapped(now, edit)
  return next === null || next === now ? draft : apply(draft, writeText(draft, edit.at, next))
}

function swapped(now: string, { was, spots, spot, to }: WordEdit): string | null {
  if (!spots[spot]) return null
  const found = pattern(was, spots).exec(now)
  if (!found) return besideNeighbours(now, was, spots, spot, to)
  let out = ''
  let at = 0
  for (const [index, { start, end }] of spots.entries()) {
    out += was.slice(at, start) + (index === spot ? to : (found[index + 1] ?? ''))
    at = end
  }
  return out + was.slice(at)
}

/** The whole text: fixed stretches, and at each spot what may stand there, longest first. */
function pattern(was: string, spots: readonly WordSpot[]): RegExp {
  let source = '^'
  let at = 0
  for (const { start, end, may } of spots) {
    source += `${escaped(was.slice(at, start))}(${optionsOf(may)})`
    at = end
  }
  return new RegExp(`${source}${escaped(was.slice(at))}$`, 'u')
}

const optionsOf = (may: readonly string[]): string =>
  [...may]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** Letters on either side that tell a place apart in a text the clerk has changed elsewhere. */
const beside = 24

function besideNeighbours(
  now: string,
  was: string,
  spots: readonly WordSpot[],
  index: number,
  to: string,
): string | null {
  const spot = spots[index]
  if (!spot) return null
  const before = was.slice(Math.max(spots[index - 1]?.end ?? 0, spot.start - beside), spot.start)
  const behind = was.slice(spot.end, Math.min(spots[index + 1]?.start ?? was.length, spot.end + beside))
  const places = [...now.matchAll(new RegExp(`${escaped(before)}(${optionsOf(spot.may)})${escaped(behind)}`, 'gu'))]
  const [only] = places
  if (!only || places.length > 1) return null
  const start = only.index + before.length
  return now.slice(0, start) + to + now.slice(start + (only[1] ?? '').length)
}
