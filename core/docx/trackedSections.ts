/**
 * Two documents as one with tracked changes: the pages of the second, with what the first had besides struck out. Accepting all
 * reads as the second, rejecting all as the first.
 *
 * 1. Footnotes of the first are counted on behind those of the second.
 * 2. Main parts belong to each other, however many sections tables laid across part them into; annexes are paired by their words. One that is gone is struck out behind the section before it.
 * 3. In each, pieces are aligned by kind and words without their numbers: unpaired ones are struck or added, those that went elsewhere
 *    are moved, and paired ones are merged (runs here, tables in `trackedTable.ts`). Pieces without words are those of the second.
 * 4. Marks on the ends of paragraphs go to where Word joins text: before a table or the end of a cell nothing can flow together.
 */

import { cellModel } from '../document/cells.ts'
import { everyRun } from '../document/everyRun.ts'
import type { DocumentModel, NoteModel, Run, TrackedChange } from '../document/model.ts'
import { place } from '../document/place.ts'
import { cellText } from '../document/plainText.ts'
import { type PageSetup, textWidthOf } from '../style/page.ts'
import { type Alignable, alignTexts, goneBefore, type Pair } from '../text/alignTexts.ts'
import { drawnText, runsText } from '../text/runsText.ts'
import type { Mm } from '../units.ts'
import { withTypedDashes } from './dashList.ts'
import type { GridPiece, GridRow, ParagraphPiece, Piece, SectionPieces } from './pieces.ts'
import { sectionsOf } from './sections.ts'
import { Marks, type Reviser } from './trackedRuns.ts'
import { mergeTables, wholeTable } from './trackedTable.ts'

type Kind = TrackedChange['kind']

interface Tracked {
  sections: SectionPieces[]
  /** Those whose marks stand, or stood. */
  notes: ReadonlyMap<number, NoteModel>
}

/** Both documents as one with tracked changes: all accepted it is `after`, all rejected `before`. */
export function trackedSections(before: DocumentModel, after: DocumentModel, by: Reviser): Tracked {
  const all = [...after.notes, ...before.notes]
  const sections = merged(withLaterNotes(before, after.notes.length), after, new Marks(by, all))
  const marked = new Set(sections.flatMap((section) => [...notesIn(section.pieces)]))
  const notes = all.flatMap((note, index) => (marked.has(index + 1) ? [[index + 1, note] as const] : []))
  return { sections: sections.map(withTypedDashes), notes: new Map(notes) }
}

/** The same document, its footnotes counted on from those of the other. */
function withLaterNotes(model: DocumentModel, by: number): DocumentModel {
  if (model.notes.length === 0) return model
  const copy = structuredClone(model)
  for (const run of everyRun(copy)) if (run.note !== undefined) run.note += by
  return copy
}

function* notesIn(pieces: readonly Piece[]): Generator<number> {
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') yield* notesOf(piece.runs)
    else if (piece.kind === 'grid') for (const row of piece.rows) for (const cell of row.cells) yield* notesIn(cell)
    else for (const row of piece.table.rows) for (const cell of row) yield* notesOf(cellModel(cell).runs)
  }
}

const notesOf = (runs: readonly Run[]): number[] => runs.flatMap(({ note }) => (note === undefined ? [] : [note]))

function merged(before: DocumentModel, after: DocumentModel, marks: Marks): SectionPieces[] {
  const merger = new Merger(marks)
  const [old, oldAnnexes] = bodyAndAnnexes(sectionsOf(before))
  const [next, annexes] = bodyAndAnnexes(sectionsOf(after))
  const { pairs } = alignTexts(oldAnnexes.map(annexText), annexes.map(annexText))
  const partner = new Map(pairs.map(([i, j]) => [j, i]))
  const out: SectionPieces[] = merger.body(old, next, after.page)
  let reached = 0
  const removeUpTo = (end: number): void => {
    for (const gone of oldAnnexes.slice(reached, end)) merger.append(out.at(-1), gone)
    reached = Math.max(reached, end)
  }
  for (const [j, annex] of annexes.entries()) {
    const i = partner.get(j)
    if (i !== undefined) removeUpTo(i)
    out.push(merger.section(i === undefined ? null : (oldAnnexes[i] ?? null), annex))
    if (i !== undefined) reached = i + 1
  }
  removeUpTo(oldAnnexes.length)
  return out
}

function bodyAndAnnexes(sections: readonly SectionPieces[]): [body: SectionPieces[], annexes: SectionPieces[]] {
  const end = 1 + sections.slice(1).filter(({ continues }) => continues).length
  return [sections.slice(0, end), sections.slice(end)]
}

/** The sections of a body as one. */
const asOne = ([first, ...others]: readonly SectionPieces[]): SectionPieces | null =>
  first ? { ...first, pieces: [...first.pieces, ...others.flatMap(({ pieces }) => opened(pieces))] } : null

const opened = ([first, ...rest]: readonly Piece[]): Piece[] =>
  first?.kind === 'paragraph' ? [{ ...first, opens: true }, ...rest] : first ? [first, ...rest] : []

/** A table as wide as its pages let it be. */
function fitted(piece: Piece, room: Mm): Piece {
  if (piece.kind !== 'table' || Math.abs(piece.width - room) < 0.01) return piece
  const widths = piece.table.widths.map((width) => (width * room) / piece.width)
  return { ...piece, width: room, table: { ...piece.table, widths } }
}

/** Longer ones are told apart by their beginning. */
const LONGEST = 20_000
const annexText = ({ pieces }: SectionPieces): Alignable => {
  let text = ''
  for (const piece of pieces) if (text.length < LONGEST) text += ` ${plainPiece(piece)}`
  return { kind: 'annex', text }
}

function plainPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'paragraph':
      return runsText(piece.runs)
    case 'grid':
      return piece.name
    case 'table':
      return piece.table.rows
        .slice(0, 50)
        .map((row) => row.map(cellText).join(' '))
        .join(' ')
  }
}

/** Has no words: its place on the page is that of the new document. */
const isBare = (piece: Piece): piece is ParagraphPiece =>
  piece.kind === 'paragraph' && drawnText(piece.runs).trim() === ''

/** A number in front says nothing about which paragraph it is. */
const label = /^(?:[IVXLC]{1,6}\.|\d{1,3}(?:\.\d{1,3})*[.)]?|[a-zđ]\)|[-+])\s+/u

const kindOf = (piece: Piece): string => (piece.kind === 'grid' ? `grid ${piece.name}` : piece.kind)

/** Of the old document only words are left, not where its sections began. */
function unopened(piece: Piece): Piece {
  if (piece.kind !== 'paragraph' || !piece.opens) return piece
  const { opens: _, ...rest } = piece
  return rest
}

const bare = (look: 'tableGap' | 'sectionEnd'): ParagraphPiece => ({
  kind: 'paragraph',
  look,
  place: place.draft,
  runs: [],
})

class Merger {
  private readonly marks: Marks

  constructor(marks: Marks) {
    this.marks = marks
  }

  section(before: SectionPieces | null, after: SectionPieces): SectionPieces {
    const top = this.list(before?.marks ?? [], after.marks)
    // A struck frame goes with its paragraph only where another one stays.
    const tops = top.some((piece) => piece.kind === 'paragraph' && piece.change) ? [...top, bare('sectionEnd')] : top
    return { ...after, marks: tops, pieces: endsKept(this.list(before?.pieces ?? [], after.pieces)) }
  }

  /** Merged as one list, then cut where the new one is: what is struck stands on the pages of what is before it. */
  body(before: readonly SectionPieces[], after: readonly SectionPieces[], page: PageSetup): SectionPieces[] {
    const next = asOne(after)
    if (!next) return []
    const { marks, pieces } = this.section(asOne(before), next)
    const lists: Piece[][] = [[]]
    for (const piece of pieces) {
      if (piece.kind !== 'paragraph' || !piece.opens) {
        lists.at(-1)?.push(piece)
        continue
      }
      const { opens: _, ...rest } = piece
      lists.push([rest])
    }
    return after.map((section, at) => {
      const room = textWidthOf(page.margins, section.orientation)
      const own = (lists[at] ?? []).map((piece) => fitted(piece, room))
      const last = own.at(-1)
      const open = at < after.length - 1 && (last?.kind !== 'paragraph' || last.change !== undefined)
      return { ...section, marks: at === 0 ? marks : [], pieces: open ? [...own, bare('sectionEnd')] : own }
    })
  }

  /** An annex that is gone: struck out behind the section before it. */
  append(section: SectionPieces | undefined, gone: SectionPieces): void {
    if (!section) return
    const removed = gone.pieces.flatMap((piece) => this.whole(piece, 'removed'))
    const [first, ...rest] = removed
    if (!first) return
    const pages = first.kind === 'paragraph' ? [{ ...first, onNewPage: true as const }, ...rest] : removed
    const last = section.pieces.at(-1)
    const kept = last && isBare(last) && last.look === 'sectionEnd' ? section.pieces.slice(0, -1) : section.pieces
    section.pieces = [...kept, ...pages, bare('sectionEnd')]
  }

  private list(before: readonly Piece[], after: readonly Piece[]): Piece[] {
    const old = before.filter((piece) => !isBare(piece)).map(unopened)
    const worded = after.filter((piece) => !isBare(piece))
    const texts = (pieces: readonly Piece[]): Alignable[] =>
      pieces.map((piece) => ({ kind: kindOf(piece), text: plainPiece(piece).replace(label, '') }))
    const { pairs, moved } = alignTexts(texts(old), texts(worded), surePairs(old, worded))
    const moves = this.moves(moved, old, worded)
    const partner = new Map(pairs.map(([i, j]) => [worded[j], i]))
    const out: Piece[] = []
    let waiting: ParagraphPiece[] = []
    let reached = 0
    const removeUpTo = (end: number): void => {
      for (const piece of old.slice(reached, end)) out.push(...(moves.get(piece) ?? this.whole(piece, 'removed')))
      reached = Math.max(reached, end)
    }
    const limits = new Map(goneBefore(pairs, old.length, worded.length).map((limit, j) => [worded[j], limit]))
    for (const piece of after) {
      if (isBare(piece)) {
        waiting.push(piece)
        continue
      }
      const i = partner.get(piece)
      const was = i === undefined ? undefined : old[i]
      removeUpTo(limits.get(piece) ?? 0)
      out.push(...waiting, ...(was ? this.pair(was, piece) : (moves.get(piece) ?? this.whole(piece, 'added'))))
      waiting = []
      if (i !== undefined) reached = i + 1
    }
    removeUpTo(old.length)
    return withMovedEnds([...out, ...waiting])
  }

  /** Of paragraphs that stand elsewhere now, by their pieces: what is left at the old place, and what stands at the new. */
  private moves(moved: readonly Pair[], old: readonly Piece[], worded: readonly Piece[]): Map<Piece, Piece[]> {
    const ends = new Map<Piece, Piece[]>()
    for (const [i, j] of moved) {
      const [was, is] = [old[i], worded[j]]
      if (was?.kind !== 'paragraph' || is?.kind !== 'paragraph') continue
      const { from, to } = this.marks.move()
      const runs = this.marks.movedEnds(was.runs, is.runs)
      ends.set(was, [{ ...was, runs: runs.from, move: from, change: this.marks.mark('removed') }])
      ends.set(is, [{ ...is, runs: runs.to, move: to, change: this.marks.mark('added') }])
    }
    return ends
  }

  private pair(before: Piece, after: Piece): Piece[] {
    if (before.kind === 'paragraph' && after.kind === 'paragraph') {
      const { look, keepWithNext = false } = before
      const was = look === after.look ? {} : { was: { look, keepWithNext, change: this.marks.mark('removed') } }
      return [{ ...after, ...was, runs: this.marks.merged(before.runs, after.runs) }]
    }
    if (before.kind === 'grid' && after.kind === 'grid') return [this.grid(before, after)]
    if (before.kind === 'table' && after.kind === 'table') {
      const merged = mergeTables(before, after, this.marks)
      if (merged) return [merged]
    }
    return [...this.whole(before, 'removed'), bare('tableGap'), ...this.whole(after, 'added')]
  }

  private grid(before: GridPiece, after: GridPiece): GridPiece {
    const rows = after.rows.map((row, index): GridRow => {
      const was = before.rows[index]
      if (!was) return this.gridRow(row, 'added')
      return { ...row, cells: [this.cell(was.cells[0], row.cells[0]), this.cell(was.cells[1], row.cells[1])] }
    })
    const gone = before.rows.slice(after.rows.length).map((row) => this.gridRow(row, 'removed'))
    return { ...after, rows: [...rows, ...gone] }
  }

  private cell(before: readonly ParagraphPiece[], after: readonly ParagraphPiece[]): ParagraphPiece[] {
    return this.list(before, after).filter((piece) => piece.kind === 'paragraph')
  }

  private gridRow(row: GridRow, kind: Kind): GridRow {
    const cell = (pieces: readonly ParagraphPiece[]): ParagraphPiece[] =>
      pieces.map((piece) => ({ ...piece, runs: this.marks.all(piece.runs, kind) }))
    return { ...row, cells: [cell(row.cells[0]), cell(row.cells[1])], change: this.marks.mark(kind) }
  }

  /** A piece that only one of the two has. */
  private whole(piece: Piece, kind: Kind): Piece[] {
    switch (piece.kind) {
      case 'paragraph':
        if (isBare(piece) && kind === 'removed') return []
        return [{ ...piece, runs: this.marks.all(piece.runs, kind), change: this.marks.mark(kind) }]
      case 'grid':
        return [{ ...piece, rows: piece.rows.map((row) => this.gridRow(row, kind)) }]
      case 'table': {
        const table = wholeTable(piece, kind, this.marks)
        // Tables that touch would be one in Word.
        return kind === 'removed' ? [bare('tableGap'), table, bare('tableGap')] : [table]
      }
    }
  }
}

/** Grids by their names, lines that stand once in each by their looks. */
function surePairs(before: readonly Piece[], after: readonly Piece[]): Pair[] {
  const once = (pieces: readonly Piece[]): Map<string, number> => {
    const places = new Map<string, number>()
    for (const [i, piece] of pieces.entries()) {
      const name = piece.kind === 'grid' ? piece.name : piece.kind === 'paragraph' ? piece.look : ''
      if (single.has(name)) places.set(name, places.has(name) ? -1 : i)
    }
    return places
  }
  const there = once(after)
  return [...once(before)].flatMap(([name, i]): Pair[] => {
    const j = there.get(name) ?? -1
    return i < 0 || j < 0 ? [] : [[i, j]]
  })
}

/** In the order of every document. */
const single: ReadonlySet<string> = new Set([
  'marks',
  'letterhead',
  'number',
  'placeDate',
  'kind',
  'closing',
  'recipientsHeading',
  'drafterCode',
  'ownPost',
  'signer',
  'annexHeading',
])

/**
 * A paragraph before a table, or the last of a cell, keeps its end: nothing can flow together there. So a row of changed
 * paragraphs in such a place gives each mark to the one before, which is where the text is joined.
 */
function withMovedEnds(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces]
  for (let end = out.length; end > 0; end--) {
    const next = out[end]
    const last = out[end - 1]
    if (next?.kind === 'paragraph' || last?.kind !== 'paragraph' || !last.change) continue
    let from = end - 1
    for (let above = out[from - 1]; above?.kind === 'paragraph' && above.change; above = out[from - 1]) from--
    const kept = out[from - 1]
    const canJoin = kept?.kind === 'paragraph' && !kept.rule && !kept.frame && !isBare(kept)
    for (let at = canJoin ? from - 1 : from; at < end; at++) {
      const piece = out[at]
      const behind = out[at + 1]
      if (piece?.kind !== 'paragraph') continue
      const { change: _change, ...rest } = piece
      const moved = at + 1 < end && behind?.kind === 'paragraph' ? behind.change : undefined
      out[at] = moved ? { ...rest, change: moved } : rest
    }
    end = from
  }
  return out
}

/** The end of a section is never struck. */
function endsKept(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1)
  return last && last.kind !== 'paragraph' ? [...pieces, bare('sectionEnd')] : [...pieces]
}
