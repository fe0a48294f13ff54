/**
 * Every stretch of words the plan prints, whatever part of it holds them: trích yếu, blocks, cells of tables, titles of
 * annexes, recipients, footnotes; and the way back from printed words to an edit of the draft.
 *
 * 1. Every printed text becomes a passage with its place and what it was written as (`makePassages`).
 * 2. Cells of tables likewise, as many as a long annex leaves room for (`addCells`).
 * 3. A passage leads back: a stretch of printed words to an edit of the text, or of the answer it comes from (`passage`, `answerAt`).
 */

import { joinedLines } from '../document/joinedLines.ts'
import type { Run, TableModel } from '../document/model.ts'
import { type PlaceKey, place } from '../document/place.ts'
import type { Inline } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import type { Span } from '../legal/findCitations.ts'
import { perInput } from '../perInput.ts'
import { withPlainSpaces } from '../text/normalize.ts'
import { wordsAlone } from '../text/runsText.ts'
import { inCell, inText, type Spot } from './inText.ts'
import { type BlockView, readingOf, wordsOfRuns } from './plan.ts'
import type { PlanInput } from './planInput.ts'
import { mostCells } from './readCells.ts'
import { type Change, changeInline, checkedWords } from './textFix.ts'

type PassageKind = 'title' | 'basis' | 'block' | 'cell' | 'annex-title' | 'recipient' | 'footnote'

export interface Passage {
  kind: PassageKind
  place: PlaceKey
  /** As printed, without label and dash; a no-break space reads as a space. */
  text: string
  /** The block it is, or whose table holds it; null outside of the body and the annexes. */
  view: BlockView | null
  /** The place of these words: the fact they come from, else the passage itself. */
  placeOf(start: number, end: number): PlaceKey
  /** Words of it, with the place of the first: for a finding about them. At least one. */
  at(...spans: readonly Span[]): Spot
  /** Whether these words are the text's own, none of them an answer's or a blank for one. */
  isOwn(start: number, end: number): boolean
  /** Printed words changed in the draft; null where they are not the draft's own words but a fact's. */
  change(changes: readonly Change[]): DraftEdit | null
}

/** In reading order; made once a check. */
export const passagesOf: (input: PlanInput) => readonly Passage[] = perInput(makePassages)

const byView: (input: PlanInput) => ReadonlyMap<BlockView, Passage> = perInput(
  (input) =>
    new Map(
      passagesOf(input).flatMap((each) => (each.view && each.kind !== 'cell' ? [[each.view, each] as const] : [])),
    ),
)

/** The words of a block, its cells apart; null for one that has none of its own. */
export const passageOf = (input: PlanInput, view: BlockView): Passage | null => byView(input).get(view) ?? null

function makePassages(input: PlanInput): Passage[] {
  const { draft, document } = input
  const reading = readingOf(input)
  const passages: Passage[] = []
  const subject = joinedLines(document.title.subject)
  passages.push(passage('title', place.title, subject, draft.title, (title) => ({ op: 'set-title', title })))
  const tables = tablesOf(input)
  let room = mostCells
  for (const view of reading.blocks) {
    if (view.block.kind === 'table') {
      const table = tables.get(view.block.id)
      if (table) room -= addCells(passages, view, table, { room, everyYear: input.everyYear === true })
      continue
    }
    const { block } = view
    const before = block.duty ? `${block.duty.label.trim()}: ` : ''
    passages.push(
      passage(
        block.kind === 'basis' ? 'basis' : 'block',
        view.place,
        view.runs,
        block.text,
        (text) => ({ op: 'set-text', block: block.id, text }),
        view,
        before,
      ),
    )
  }
  for (const [index, annex] of draft.annexes.entries()) {
    const runs = joinedLines(document.annexes[index]?.title ?? [])
    if (runs.length > 0)
      passages.push(
        passage('annex-title', place.annexTitle(annex.id), runs, annex.title, (title) => ({
          op: 'patch-annex',
          annex: annex.id,
          patch: { title },
        })),
      )
  }
  const printed = new Map(document.closing.recipients.lines.map((line) => [line.place, line.runs]))
  for (const recipient of reading.recipients) {
    const { line, text } = recipient
    passages.push(
      passage('recipient', recipient.place, within(printed.get(recipient.place) ?? [], text), line.text, (words) => ({
        op: 'put-recipient',
        line: { ...line, text: words },
      })),
    )
  }
  // A mark that stands twice prints its note twice: the words are read once.
  for (const { id, place: where, runs } of new Map(document.notes.map((note) => [note.id, note])).values()) {
    const source = draft.footnotes?.[id]
    if (source !== undefined)
      passages.push(passage('footnote', where, runs, source, (text) => ({ op: 'set-footnote', id, text })))
  }
  return passages
}

/** The runs that print these words, without what stands before and behind them. */
function within(runs: readonly Run[], words: string): Run[] {
  const from = wordsOfRuns(runs).indexOf(words)
  const out: Run[] = []
  let at = 0
  for (const run of wordsAlone(runs)) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, from + words.length - at))
    at += run.text.length
    if (text !== '') out.push({ ...run, text })
  }
  return out
}

const tablesOf = ({ document }: PlanInput): Map<string, TableModel> =>
  new Map(
    [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)].flatMap((model) =>
      model.kind === 'table' ? [[model.id, model] as const] : [],
    ),
  )

/** Adds at most `room` cells that have words, and with `everyYear` those behind that name a year; says how many cells were looked at. */
function addCells(
  passages: Passage[],
  view: BlockView,
  model: TableModel,
  { room, everyYear }: { room: number; everyYear: boolean },
): number {
  const { block } = view
  let seen = 0
  for (const [row, cells] of model.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const source = block.table?.rows[row]?.[column]
      if (source === undefined) continue
      if (seen === room && !everyYear) return seen
      const runs = typeof cell === 'string' ? [{ text: cell }] : cell.runs
      if (seen < room) seen += 1
      else if (!runs.some((run) => /20[0-4]\d/u.test(run.text))) continue
      if (wordsAlone(runs).every((run) => run.text === '')) continue
      passages.push(
        passage(
          'cell',
          place.cell(block.id, row, column),
          runs,
          typeof source === 'string' ? source : source.text,
          (text) => ({ op: 'set-cell', block: block.id, row, column, text }),
          view,
          '',
          { row, column },
        ),
      )
    }
  }
  return seen
}

function passage(
  kind: PassageKind,
  where: PlaceKey,
  printed: readonly Run[],
  source: Inline,
  edit: (text: Inline) => DraftEdit,
  view: BlockView | null = null,
  before = '',
  cell: { row: number; column: number } | null = null,
): Passage {
  const runs = wordsAlone(printed)
  const text = wordsOfRuns(runs)
  const lead = withPlainSpaces(before)
  const table = view?.block.table
  return {
    kind,
    place: where,
    text,
    view,
    placeOf(start, end) {
      const answer = answerAt(runs, start, end)
      return answer === null ? where : place.fact(answer.fact)
    },
    at(...spans) {
      const [first = { start: 0, end: text.length }] = spans
      const answer = answerAt(runs, first.start, first.end)
      if (answer !== null && spans.length === 1) {
        const home = place.fact(answer.fact)
        const span = { start: first.start - answer.start, end: first.end - answer.start }
        return { place: home, inText: inText(home, answer.text, [span]) }
      }
      const words =
        cell && view && table ? inCell(view.place, table, { ...cell, text }, spans) : inText(where, text, spans)
      return { place: answer === null ? where : place.fact(answer.fact), inText: words }
    },
    isOwn: (start, end) => isOwn(runs, start, end),
    change(changes) {
      const words = checkedWords(source, runs, before)
      const own = text.slice(before.length)
      const same = own.slice(0, words.text.length).toLocaleLowerCase('vi') === words.text.toLocaleLowerCase('vi')
      // Behind the last words of the body stands the page's own "./.".
      const rest = own.length - words.text.length
      if (!text.startsWith(lead) || (!same && !endsAlike(own, words.text)) || rest > 2) return null
      const moved = changes.map((change) => ({
        ...change,
        start: change.start - before.length,
        end: change.end - before.length,
      }))
      if (moved.some((change) => change.start < 0 || change.end > words.text.length)) return null
      const changed = changeInline(source, words, moved)
      return changed === null || changed === source ? null : edit(changed)
    },
  }
}

const endsAlike = (printed: string, own: string): boolean => printed.startsWith(own.trimEnd().replace(/\.$/u, ''))

/** The answer all of these words come from, and where it begins; null where some are the text's own, or the draft's own facts. */
function answerAt(
  runs: readonly Run[],
  start: number,
  end: number,
): { fact: string; text: string; start: number } | null {
  let at = 0
  for (const { text, fact } of runs) {
    const to = at + text.length
    if (start < to)
      return start >= at && end <= to && fact && !/^(?:nam|co_quan|trich_yeu)/u.test(fact)
        ? { fact, text, start: at }
        : null
    at = to
  }
  return null
}

function isOwn(runs: readonly Run[], start: number, end: number): boolean {
  let at = 0
  return runs.every((run) => {
    const from = at
    at += run.text.length
    return from >= end || at <= start || (run.fact === undefined && !run.missing)
  })
}
