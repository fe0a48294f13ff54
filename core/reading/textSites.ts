/**
 * Every text of a plan that a clerk wrote and that prints, each with its place and the edit that rewrites it:
 * the trích yếu, blocks, assignment labels, table cells, recipients, annex titles, footnotes and answers given as text.
 * Answers that cite a document are not among them: their words are another document's.
 *
 * 1. Title, blocks with their cells, recipients, annexes, footnotes, answers: a generator each.
 * 2. `site` makes of each its words, its place and the edit that writes it anew.
 * 3. Names of the office are apart (`officeSites`): only spelling asks for them.
 */

import { joinedLines } from '../document/joinedLines.ts'
import { type PlaceKey, place } from '../document/place.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { Block, Inline, TableData } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import type { Span } from '../legal/findCitations.ts'
import { perInput } from '../perInput.ts'
import { type InText, inCell, inPart, inText, partMark, type Spot } from './inText.ts'
import { type BlockView, readingOf } from './plan.ts'
import type { PlanInput } from './planInput.ts'
import { mostCells } from './readCells.ts'
import { type SiteKind, type SiteText, siteText } from './siteText.ts'
import { type Change, changeInline, checkedWords, plainWords, type Words } from './textFix.ts'

export interface TextSite {
  place: PlaceKey
  kind: SiteKind
  /** As it reads, with the facts' answers; see `siteText.ts`. */
  read: SiteText
  source: Inline
  /** The block it belongs to, for block texts and labels. */
  view: BlockView | null
  /** Words of it, for a finding about them. */
  at(...spans: readonly Span[]): Spot
  /** Puts another text in its place. */
  write(text: Inline): DraftEdit
  /** The edit that makes these changes; null where one would reach into a fact's answer. */
  change(changes: readonly Change[]): DraftEdit | null
}

export const textSites: (input: PlanInput) => readonly TextSite[] = perInput((input) => [
  ...titleSites(input),
  ...blockSites(input),
  ...recipientSites(input),
  ...annexSites(input),
  ...footnoteSites(input),
  ...factSites(input),
])

/**
 * The names at the head and in the signature: a few words each, of which only the rules of spelling ask. The parent's line and lines
 * written out stand in capitals.
 */
export const officeSites: (input: PlanInput) => readonly TextSite[] = perInput(({ draft }) => {
  const { letterhead, signature } = draft
  const heads = (['parent', 'issuer'] as const).map((field) => ({
    place: place.letterhead(field),
    text: letterhead[field],
    write: (text: string): DraftEdit => ({ op: 'set-letterhead', patch: { [field]: text } }),
  }))
  const posts = (['body', 'headPost', 'post', 'deputyPost', 'ownPost'] as const).map((field) => ({
    place: place.signature(field),
    text: signature[field],
    write: (text: string): DraftEdit => ({ op: 'set-signature', patch: { [field]: text } }),
  }))
  const lines = signature.lines.map((text, at) => ({
    place: place.signature('lines'),
    text,
    write: (line: string): DraftEdit => ({ op: 'set-signature', patch: { lines: signature.lines.with(at, line) } }),
  }))
  return [...heads, ...posts, ...lines]
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text, ...rest }) => site({ ...rest, kind: 'office', source: text, words: plainWords(text) }))
})

interface SiteParts {
  place: PlaceKey
  kind: SiteKind
  source: Inline
  words: Words
  view?: BlockView
  write: (text: Inline) => DraftEdit
  /** Where the text is a part of another one. */
  within?: (spans: readonly Span[]) => InText
}

function site({ place: where, kind, source, words, view, write, within }: SiteParts): TextSite {
  return {
    place: where,
    kind,
    read: siteText(words.kept, kind),
    source,
    view: view ?? null,
    at: (...spans) => ({ place: where, inText: within?.(spans) ?? inText(where, words.text, spans) }),
    write,
    change(changes) {
      const text = changeInline(source, words, changes)
      return text === null ? null : write(text)
    },
  }
}

function* titleSites({ draft, document }: PlanInput): Generator<TextSite> {
  const runs = joinedLines(document.title.subject)
  yield site({
    place: place.title,
    kind: 'title',
    source: draft.title,
    words: checkedWords(draft.title, runs),
    write: (title) => ({ op: 'set-title', title }),
  })
}

function* blockSites(input: PlanInput): Generator<TextSite> {
  let room = mostCells
  for (const view of readingOf(input).blocks) {
    const { block } = view
    const before = block.duty ? `${block.duty.label.trim()}: ` : ''
    if (block.text !== '')
      yield site({
        place: view.place,
        kind: kindOf(block),
        source: block.text,
        words: checkedWords(block.text, view.runs, before),
        view,
        write: (text) => ({ op: 'set-text', block: block.id, text }),
      })
    const { duty } = block
    if (duty)
      yield site({
        place: view.place,
        kind: 'label',
        source: duty.label,
        words: plainWords(duty.label),
        view,
        write: (label) => ({ op: 'patch-block', block: block.id, patch: { duty: { ...duty, label } } }),
      })
    if (block.kind !== 'table' || !block.table || room <= 0) continue
    room = yield* cellSites(block, block.table, room)
  }
}

function kindOf(block: Block): SiteKind {
  if (block.kind === 'basis') return 'basis'
  if (block.duty) return 'duty'
  if (block.role === 'opening') return 'opening'
  if (block.marker === 'none') return 'text'
  return block.marker === 'I' || block.marker === 'phan' || block.heading ? 'heading' : 'item'
}

/** The cells with letters among the first `room`; returns how much room is left. */
function* cellSites(block: Block, table: TableData, room: number): Generator<TextSite, number> {
  let left = room
  for (const [row, cells] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (left === 0) return 0
      left -= 1
      const source = inlineOfCell(cell)
      if (!/\p{L}/u.test(source)) continue
      const words = checkedWords(source)
      yield site({
        place: place.cell(block.id, row, column),
        kind: 'cell',
        source,
        words,
        within: (spans) => inCell(place.block(block.id), table, { row, column, text: words.text }, spans),
        write: (text) => ({ op: 'set-cell', block: block.id, row, column, text }),
      })
    }
  }
  return left
}

function* recipientSites({ draft, document }: PlanInput): Generator<TextSite> {
  const printed = new Map(document.closing.recipients.lines.map((line) => [line.place, line.runs]))
  for (const line of draft.recipients.lines) {
    const where = place.recipient(line.id)
    yield site({
      place: where,
      kind: 'recipient',
      source: line.text,
      words: checkedWords(line.text, printed.get(where), '- '),
      write: (text) => ({ op: 'put-recipient', line: { ...line, text } }),
    })
  }
}

function* annexSites({ draft }: PlanInput): Generator<TextSite> {
  for (const annex of draft.annexes) {
    if (annex.title === '') continue
    yield site({
      place: place.annexTitle(annex.id),
      kind: 'annex-title',
      source: annex.title,
      words: checkedWords(annex.title),
      write: (title) => ({ op: 'patch-annex', annex: annex.id, patch: { title } }),
    })
  }
}

function* footnoteSites({ draft, document }: PlanInput): Generator<TextSite> {
  for (const { id, place: where, runs } of new Map(document.notes.map((note) => [note.id, note])).values()) {
    const source = draft.footnotes?.[id]
    if (source === undefined) continue
    yield site({
      place: where,
      kind: 'footnote',
      source,
      words: checkedWords(source, runs),
      write: (text) => ({ op: 'set-footnote', id, text }),
    })
  }
}

function* factSites({ draft }: PlanInput): Generator<TextSite> {
  for (const [id, value] of Object.entries(draft.facts)) {
    if (typeof value === 'string' && /\p{L}/u.test(value))
      yield site({
        place: place.fact(id),
        kind: 'fact',
        source: value,
        words: plainWords(value),
        write: (text) => ({ op: 'set-fact', id, value: text }),
      })
    else if (Array.isArray(value))
      for (const [index, line] of value.entries())
        yield site({
          place: place.fact(id),
          kind: 'fact',
          source: line,
          words: plainWords(line),
          write: (text) => ({ op: 'set-fact', id, value: value.with(index, text) }),
          within(spans) {
            const above = value.slice(0, index).map((each) => each + partMark)
            const below = value.slice(index + 1).map((each) => partMark + each)
            return inPart(place.fact(id), above.join(''), line, below.join(''), spans)
          },
        })
  }
}
