/**
 * Words inside of a text: which they are, and the text on both sides, by which they are known again after an edit. Two slips
 * of the same words stand at one place of the form; only what stands beside them tells them apart.
 */
import type { PlaceKey } from '../document/place.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { DraftNote, TableData } from '../draft/draft.ts'
import type { Span } from '../legal/findCitations.ts'
import { perInput } from '../perInput.ts'
import type { BlockView } from './plan.ts'

export interface InText {
  /** What the text belongs to: a block, an answer. Cells belong to their table, whose rows come and go. */
  home: PlaceKey
  /** As it reads; for a cell the whole table, cell behind cell, and for a line of an answer the whole answer: a `partMark` between them. */
  text: string
  /** The words: where they begin and end in `text`, in UTF-16 units. Several are told of as one. */
  spans: readonly Span[]
}

/** Between the cells or lines of one text: no text of a plan holds it. */
export const partMark = '\u001f'

/** Where a finding about words stands: the place that leads to them, and the words. */
export interface Spot {
  place: PlaceKey
  inText: InText
}

const spansOf = (spans: readonly Span[], by = 0): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }))

export const inText = (home: PlaceKey, text: string, spans: readonly Span[]): InText => ({
  home,
  text,
  spans: spansOf(spans),
})

/** All that a note of an import says: two lines of the source may have read alike. */
export const inNote = ({ id, text }: DraftNote): InText => inText(`note/${id}`, text, [{ start: 0, end: text.length }])

/** Where words first stand in a text, from a place on; all of it where they are written there in another way. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  return start === -1 ? { start: 0, end: text.length } : { start, end: start + words.length }
}

/** Words of a block as it prints. */
export const inView = (view: BlockView, ...spans: readonly Span[]): Spot => ({
  place: view.place,
  inText: inText(view.place, view.text, spans),
})

/** Words of a part of a text: a line of an answer, a cell of a table. */
export const inPart = (
  home: PlaceKey,
  before: string,
  text: string,
  after: string,
  spans: readonly Span[],
): InText => ({
  home,
  text: before + text + after,
  spans: spansOf(spans, before.length),
})

/** All cells of a table one behind the other, and where each stands. */
const joined = perInput((table: TableData): { all: string; places: Map<string, Span> } => {
  const parts: string[] = []
  const places = new Map<string, Span>()
  let at = 0
  for (const [row, cells] of table.rows.entries())
    for (const [column, cell] of cells.entries()) {
      const text = inlineOfCell(cell)
      places.set(`${row}/${column}`, { start: at, end: at + text.length })
      parts.push(text, partMark)
      at += text.length + 1
    }
  return { all: parts.join(''), places }
})

/** Words of a cell, `text` as it reads. It is known by what it says and its row, not by its row's number: rows above may go. */
export function inCell(
  home: PlaceKey,
  table: TableData,
  { row, column, text }: { row: number; column: number; text: string },
  spans: readonly Span[],
): InText {
  const { all, places } = joined(table)
  const cell = places.get(`${row}/${column}`) ?? { start: all.length, end: all.length }
  // Mostly it reads as it is written, and all findings of a table share one text.
  if (all.startsWith(text + partMark, cell.start)) return { home, text: all, spans: spansOf(spans, cell.start) }
  return inPart(home, all.slice(0, cell.start), text, all.slice(cell.end), spans)
}
