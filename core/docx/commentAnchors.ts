/**
 * Where comments stand in a Word file: each around the words it was said of.
 *
 * 1. Whatever holds text, in reading order: paragraphs, lines of the letterhead and of the closing, cells. The top margin holds none.
 * 2. A comment is looked for at its place by its first words; where an edit took them away it stands around all that is there, and
 *    where its place is gone, around the first paragraph with its words, or the title: none is lost.
 * 3. Words over several paragraphs end in the last paragraph that still goes on with them.
 */
import { cellModel } from '../document/cells.ts'
import type { DraftComment, Run } from '../document/model.ts'
import { place, readPlace } from '../document/place.ts'
import { drawnText } from '../text/runsText.ts'
import type { GridRow, ParagraphPiece, Piece, SectionPieces } from './pieces.ts'

/** A remark of the Word file: a comment, or an answer to one. */
export interface WordRemark {
  id: number
  author: string
  /** Empty where nobody knows. */
  at: string
  text: string
  /** The remark it answers. */
  parent?: number
}

interface Carrier {
  area: string
  id: string
  /** Row and column of a cell. */
  rest: string
  runs: readonly Run[]
}

interface Stretch {
  /** Index of the carrier, and UTF-16 units in what it draws. */
  carrier: number
  from: number
  to: number
}

interface Anchored {
  sections: SectionPieces[]
  remarks: WordRemark[]
}

/** The sections with the marks of every comment in them, and the comments by their numbers. */
export function withComments(sections: readonly SectionPieces[], comments: readonly DraftComment[]): Anchored {
  if (comments.length === 0) return { sections: [...sections], remarks: [] }
  const carriers = sections.flatMap(({ pieces }) => pieces.flatMap(carriersOf))
  const remarks: WordRemark[] = []
  const ends: { start: Stretch; end: Stretch; ids: number[] }[] = []
  for (const comment of comments) {
    const first = remarks.length
    const { author, at, text } = comment
    remarks.push({ id: first, author, at, text })
    for (const reply of comment.replies) remarks.push({ id: remarks.length, ...plain(reply), parent: first })
    const found = anchorOf(comment, carriers)
    if (found) ends.push({ ...found, ids: remarks.slice(first).map(({ id }) => id) })
  }
  const marked = carriers.map((carrier, at) =>
    withMarks(
      carrier.runs,
      ends.flatMap(({ start, end, ids }) => [
        ...(start.carrier === at ? [{ at: start.from, opens: ids }] : []),
        ...(end.carrier === at ? [{ at: end.to, closes: ids }] : []),
      ]),
    ),
  )
  let next = 0
  const take = (runs: readonly Run[]): Run[] => [...(marked[next++] ?? runs)]
  return { sections: sections.map((section) => ({ ...section, pieces: section.pieces.map(rewritten(take)) })), remarks }
}

const plain = ({ author, at, text }: Pick<DraftComment, 'author' | 'at' | 'text'>) => ({ author, at, text })

const carrierOf = ({ place: where, runs }: ParagraphPiece): Carrier => {
  const { area, id, rest } = readPlace(where)
  return { area, id, rest: rest.join('/'), runs }
}

function carriersOf(piece: Piece): Carrier[] {
  if (piece.kind === 'paragraph') return [carrierOf(piece)]
  if (piece.kind === 'grid') return piece.rows.flatMap(({ cells }) => cells.flat().map(carrierOf))
  const { area, id } = readPlace(piece.table.place)
  return piece.table.rows.flatMap((row, at) =>
    row.map((cell, column) => ({ area, id, rest: `${at}/${column}`, runs: cellModel(cell).runs })),
  )
}

/** The same pieces, each text written anew, in the order of `carriersOf`; a plain cell that is not marked stays plain. */
function rewritten(take: (runs: readonly Run[]) => Run[]): (piece: Piece) => Piece {
  const paragraph = (piece: ParagraphPiece): ParagraphPiece => ({ ...piece, runs: take(piece.runs) })
  return (piece) => {
    if (piece.kind === 'paragraph') return paragraph(piece)
    if (piece.kind === 'grid') {
      const rows = piece.rows.map((row): GridRow => {
        const [left, right] = row.cells
        return { ...row, cells: [left.map(paragraph), right.map(paragraph)] }
      })
      return { ...piece, rows }
    }
    const rows = piece.table.rows.map((row) =>
      row.map((cell) => {
        const runs = take(cellModel(cell).runs)
        return runs.some(({ remarks }) => remarks !== undefined) ? { ...cellModel(cell), runs } : cell
      }),
    )
    return { ...piece, table: { ...piece.table, rows } }
  }
}

function anchorOf(
  { place: where, words }: DraftComment,
  carriers: readonly Carrier[],
): { start: Stretch; end: Stretch } | null {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  const { area, id, rest } = readPlace(where)
  const indexes = carriers.flatMap((carrier, at) => (drawnText(carrier.runs).trim() === '' ? [] : [at]))
  const there = indexes.filter((at) => carriers[at]?.area === area && carriers[at]?.id === id)
  const exact = there.filter((at) => rest.length > 0 && carriers[at]?.rest === rest.join('/'))
  const whole = (at: number | undefined): Stretch | undefined =>
    at === undefined ? undefined : { carrier: at, from: 0, to: drawnText(carriers[at]?.runs ?? []).length }
  const holding = (some: readonly number[]): Stretch | undefined => {
    for (const at of some) {
      const found = lines[0] === undefined ? null : foundIn(carriers[at], lines[0])
      if (found) return { carrier: at, ...found }
    }
    return undefined
  }
  const title = indexes.find((at) => carriers[at]?.area === place.title)
  const start =
    holding(exact) ?? holding(there) ?? whole(exact[0] ?? there[0]) ?? holding(indexes) ?? whole(title ?? indexes[0])
  if (!start) return null
  let end = start
  const behind = indexes.slice(indexes.indexOf(start.carrier) + 1)
  for (const [n, line] of lines.slice(1).entries()) {
    const at = behind[n]
    const found = at === undefined ? null : foundIn(carriers[at], line)
    if (at === undefined || !found) break
    end = { carrier: at, ...found }
  }
  return { start, end }
}

/** Where the words stand, whatever blanks part them. */
function foundIn(carrier: Carrier | undefined, words: string): { from: number; to: number } | null {
  const escaped = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
  const found = new RegExp(escaped.join('\\s+'), 'u').exec(drawnText(carrier?.runs ?? []))
  return found ? { from: found.index, to: found.index + found[0].length } : null
}

interface Mark {
  at: number
  opens?: number[]
  closes?: number[]
}

/** The runs, parted where a comment begins or ends. */
function withMarks(runs: readonly Run[], marks: readonly Mark[]): readonly Run[] {
  if (marks.length === 0) return runs
  const cuts = [...new Set(marks.map(({ at }) => at))]
  const out: Run[] = []
  let at = 0
  for (const run of runs) {
    const end = at + run.text.length
    const inside = run.note === undefined ? cuts.filter((cut) => cut > at && cut < end) : []
    let from = at
    for (const to of [...inside.sort((a, b) => a - b), end]) {
      out.push({ ...run, text: run.text.slice(from - at, to - at) })
      from = to
    }
    at = end
  }
  const [opened, closed] = [new Map<number, number[]>(), new Map<number, number[]>()]
  const starts: number[] = []
  at = 0
  for (const run of out) {
    starts.push(at)
    at += run.text.length
  }
  const last = out.length - 1
  for (const mark of marks) {
    // The first run that reaches beyond the mark begins with it, the last that begins before it ends there.
    const opens = out.findIndex((run, n) => (starts[n] ?? 0) + run.text.length > mark.at)
    const closes = out.findLastIndex((run, n) => (starts[n] ?? 0) < mark.at && run.text !== '')
    if (mark.opens) put(opened, opens < 0 ? last : opens, mark.opens)
    if (mark.closes) put(closed, closes < 0 ? last : closes, mark.closes)
  }
  return out.map((run, n) => {
    const [opens, closes] = [opened.get(n), closed.get(n)]
    return opens || closes ? { ...run, remarks: { opens: opens ?? [], closes: closes ?? [] } } : run
  })
}

const put = (into: Map<number, number[]>, at: number, ids: readonly number[]): void => {
  into.set(at, [...(into.get(at) ?? []), ...ids])
}
