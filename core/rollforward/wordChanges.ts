/**
 * Proposals about printed words become changes of the draft: each finds its own place in its text, so that they can be taken
 * in any order. Of two that touch each other the first in the list stays.
 *
 * 1. Of two proposals about the same words the first is kept.
 * 2. Each is placed in the source of its text: marks and facts stay, and the edit names the whole text with all of its spots, so that
 *    a change still finds its own after its neighbours were taken.
 * 3. One without a place (an answer's words, or words only the clerk can renew) is kept as a question that changes nothing.
 */

import { textOfPlace } from '../document/textPlace.ts'
import type { Draft, Inline } from '../draft/draft.ts'
import type { TextAddress, WordSpot } from '../draft/draftEdit.ts'
import type { DraftEdit } from '../draft/edits.ts'
import { textAt } from '../draft/wordEdits.ts'
import { escapeInline } from '../inline/writeInline.ts'
import type { Passage } from '../reading/passages.ts'
import type { RollChange, RollGroup } from './proposal.ts'

export interface WordProposal {
  group: RollGroup
  passage: Passage
  /** Printed words of the passage. */
  start: number
  end: number
  after: string
  /** The new words are source of the draft's texts, with `{{facts}}`, not printed words. */
  source?: Inline
  reason: string
  choices?: readonly string[]
  /** Those with the same key are one question, wherever they stand. */
  one?: string
  /** It is told to have happened: by what document is part of the same question. */
  told?: true
  proposed: boolean
}

export type NewChange = Omit<RollChange, 'id'>

/** A proposal with its place in the source of its text. */
interface Placed {
  proposal: WordProposal
  at: TextAddress
  was: Inline
  start: number
  end: number
  before: string
  after: Inline
  choices: { words: string; to: Inline }[]
}

/** Changes in reading order of the proposals. A question that changes nothing keeps its words. */
export function wordChanges(draft: Draft, proposals: readonly WordProposal[]): NewChange[] {
  const taken = new Map<string, WordProposal[]>()
  const kept: WordProposal[] = []
  for (const proposal of proposals) {
    // The same passage may have been read twice: as it was, and as one of the new year.
    const { kind, place: key, text } = proposal.passage
    const passage = JSON.stringify([kind, key, text])
    const others = taken.get(passage) ?? []
    if (others.some((other) => proposal.start < other.end && proposal.end > other.start)) continue
    taken.set(passage, [...others, proposal])
    kept.push(proposal)
  }
  const placed = kept.map((proposal) => place(draft, proposal))
  const texts = new Map<string, Placed[]>()
  for (const each of placed) {
    if (!each) continue
    const key = JSON.stringify(each.at)
    texts.set(key, [...(texts.get(key) ?? []), each])
  }
  const changes = kept.flatMap((proposal, index): Keyed[] => {
    const each = placed[index]
    const neighbours = each ? (texts.get(JSON.stringify(each.at)) ?? []) : []
    const change = each ? changeOf(each, neighbours) : questionOf(proposal)
    return change ? [{ change, one: proposal.one }] : []
  })
  return asOne(changes)
}

interface Keyed {
  change: NewChange
  one: string | undefined
}

/** Changes of one key become one, at the place of the first. */
function asOne(changes: readonly Keyed[]): NewChange[] {
  return changes.flatMap(({ change, one }, index): NewChange[] => {
    if (one === undefined) return [change]
    const all = changes.filter((each) => each.one === one).map((each) => each.change)
    if (changes.findIndex((each) => each.one === one) !== index) return []
    const [, ...others] = all
    if (others.length === 0) return [change]
    const also = others.map(({ group: _group, reason: _reason, proposed: _proposed, choices: _own, ...there }) => there)
    const { choices: _choices, ...rest } = change
    return [{ ...rest, also, edit: { op: 'all', edits: all.map(({ edit }) => edit) } }]
  })
}

function changeOf(each: Placed, neighbours: readonly Placed[]): NewChange {
  const sorted = [...neighbours].sort((one, other) => one.start - other.start)
  const spots: WordSpot[] = sorted.map(({ start, end, was, after, choices }) => ({
    start,
    end,
    may: [...new Set([was.slice(start, end), after, ...choices.map(({ to }) => to)])],
  }))
  const spot = sorted.indexOf(each)
  const edit = (to: Inline): DraftEdit => ({ op: 'swap-words', at: each.at, was: each.was, spots, spot, to })
  const { proposal } = each
  const printed = proposal.passage.text.slice(proposal.start, proposal.end)
  return {
    ...said(proposal),
    before: printed,
    after: proposal.after,
    edit: edit(each.after),
    ...(each.choices.length > 0
      ? { choices: each.choices.map(({ words, to }) => ({ after: words, edit: edit(to) })) }
      : {}),
  }
}

/** Nothing to change by itself, but to look at: words that are an answer's, or that only the clerk can renew. */
function questionOf(proposal: WordProposal): NewChange | null {
  const before = proposal.passage.text.slice(proposal.start, proposal.end)
  if (proposal.after !== before) return null
  return { ...said(proposal), before, after: before, edit: { op: 'all', edits: [] } }
}

function said({ group, passage, start, end, reason, proposed }: WordProposal) {
  const context = contextOf(passage.text, start, end)
  return { group, place: passage.placeOf(start, end), ...context, reason, proposed }
}

const room = 60

/** Whole words on either side. */
function contextOf(text: string, start: number, end: number): { context: string; start: number; end: number } {
  const space = start <= room ? -1 : text.indexOf(' ', start - room)
  const from = start <= room ? 0 : space === -1 || space >= start ? start : space + 1
  const behind = text.length - end <= room ? text.length : Math.max(end, text.lastIndexOf(' ', end + room))
  const head = from > 0 ? '… ' : ''
  const tail = behind < text.length ? ' …' : ''
  return {
    context: `${head}${text.slice(from, behind)}${tail}`,
    start: head.length + start - from,
    end: head.length + end - from,
  }
}

/** Stands for words while their place in the source is looked for; never in a text. */
const probe = '\uE010'

function place(draft: Draft, proposal: WordProposal): Placed | null {
  const { passage, start, end, after, source } = proposal
  const before = passage.text.slice(start, end)
  if (source === undefined && after === before && (proposal.choices ?? []).length === 0) return null
  const at = textOfPlace(passage.place)
  const was = at && textAt(draft, at)
  if (!at || was === null || was === undefined) return null
  const whole = sourceSpan(passage, was, start, end)
  // A heading prints in capitals, a no-break space as a space: then only the letters that differ are written anew.
  const asWritten = whole && was.slice(whole.start, whole.end) === escapeInline(before)
  if (whole && (asWritten || source !== undefined)) {
    return {
      proposal,
      at,
      was,
      ...whole,
      before,
      after: source ?? escapeInline(after),
      choices: (proposal.choices ?? []).map((words) => ({ words, to: escapeInline(words) })),
    }
  }
  // Words with marks or a fact among them, too.
  const all = [after, ...(proposal.choices ?? [])]
  const head = Math.min(...all.map((words) => commonHead(before, words)))
  const tail = Math.min(...all.map((words) => commonTail(before.slice(head), words.slice(head))))
  const inner = source === undefined ? sourceSpan(passage, was, start + head, end - tail) : null
  if (!inner || inner.start === inner.end)
    return whole === null ? null : { proposal, at, was, ...whole, before, after: escapeInline(after), choices: [] }
  const cut = (words: string): Inline => escapeInline(words.slice(head, words.length - tail))
  return {
    proposal,
    at,
    was,
    ...inner,
    before,
    after: cut(after),
    choices: (proposal.choices ?? []).map((words) => ({ words, to: cut(words) })),
  }
}

function commonHead(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

const commonTail = (one: string, other: string): number =>
  commonHead([...one].reverse().join(''), [...other].reverse().join(''))

/** The text a passage is written in, and where its printed words stand there; null where they are not whole in one piece. */
export function inSource(
  draft: Draft,
  passage: Passage,
  start: number,
  end: number,
): { at: TextAddress; was: Inline; start: number; end: number } | null {
  const at = textOfPlace(passage.place)
  const was = at && textAt(draft, at)
  const span = typeof was === 'string' ? sourceSpan(passage, was, start, end) : null
  return at && typeof was === 'string' && span ? { at, was, ...span } : null
}

/** Where printed words stand in the source; null where they are not whole in one piece of it. */
function sourceSpan(passage: Passage, was: Inline, start: number, end: number): { start: number; end: number } | null {
  const edit = passage.change([{ start, end, to: probe }])
  const next = edit && editedText(edit)
  if (typeof next !== 'string') return null
  const at = next.indexOf(probe)
  const behind = next.length - at - probe.length
  if (at === -1 || next.slice(0, at) !== was.slice(0, at) || behind > was.length - at) return null
  return next.slice(at + probe.length) === was.slice(was.length - behind)
    ? { start: at, end: was.length - behind }
    : null
}

function editedText(edit: DraftEdit): Inline | null {
  switch (edit.op) {
    case 'set-title':
      return edit.title
    case 'set-text':
    case 'set-cell':
    case 'set-footnote':
      return edit.text
    case 'patch-annex':
      return edit.patch.title ?? null
    case 'put-recipient':
      return edit.line.text
    default:
      return null
  }
}
