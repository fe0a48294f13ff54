/** Annexes: heading, title, "(Kèm theo ...)", tables and text. */

import { annexHeading } from '../document/annexes.ts'
import type { Annex } from '../draft/draft.ts'
import { readMarker } from '../outline/grammar.ts'
import { readEmphasis } from './emphasis.ts'
import { joinLines, type Wrapping } from './joinLines.ts'
import type { NoteTaker } from './notes.ts'
import { type OutlinePiece, outlineOf } from './outlineOf.ts'
import type { SourceLine } from './sourceLines.ts'
import { cutTables } from './tables.ts'
import type { Zones } from './zones.ts'

/** Wider tables than this are read better across the page. */
const portraitColumns = 5

const attached = /^[*\s]*\(?\s*(?:ban hành\s+)?kèm theo\s/iu

/** `own`: the line "(Kèm theo ...)" as our own annexes print it. */
export function annexesOf(
  zones: Zones['annexes'],
  wrapping: Wrapping,
  notes: NoteTaker,
  newId: () => string,
  own: string,
): Annex[] {
  return zones.map(({ heading, lines }, index) => {
    const name = heading.text.replace(/[#*]/g, '').trim()
    if (name.toLowerCase() !== annexHeading(index, zones.length).toLowerCase()) {
      notes.add('normalised', `Nhan đề phụ lục thứ ${index + 1}`, name, heading.line)
    }
    const { title, attachedTo, rest } = takeTitle(lines)
    if (attachedTo && squeezed(attachedTo.text) !== squeezed(own)) {
      notes.add('normalised', `Dòng “Kèm theo” của ${name}`, attachedTo.text, attachedTo.line)
    }
    const pieces = piecesOf(rest, wrapping)
    const columns = Math.max(0, ...pieces.map((piece) => (piece.kind === 'table' ? (piece.rows[0]?.length ?? 0) : 0)))
    return {
      id: newId(),
      title: readEmphasis(title).plain,
      orientation: columns > portraitColumns ? 'landscape' : 'portrait',
      body: outlineOf(pieces, newId),
    }
  })
}

/** Lines as the pieces an outline is made of: tables, and paragraphs put back together. */
export function piecesOf(lines: readonly SourceLine[], wrapping: Wrapping): OutlinePiece[] {
  return cutTables(lines).flatMap((segment): OutlinePiece[] =>
    segment.kind === 'table'
      ? [{ kind: 'table', rows: segment.rows, header: segment.header, line: segment.line }]
      : joinLines(segment.lines, wrapping).map((paragraph) => ({ kind: 'paragraph', paragraph })),
  )
}

interface AnnexHead {
  title: string
  /** "(Kèm theo ...)": written anew by the app. */
  attachedTo: { text: string; line: number } | null
  rest: SourceLine[]
}

/** The number of the plan an annex names, as on paper; an electronic one leaves it blank. */
export function namesNumber(zones: Zones['annexes'], number: string): boolean {
  return number !== '' && zones.some(({ lines }) => takeTitle(lines).attachedTo?.text.includes(`${number}/`))
}

/** The lines up to "(Kèm theo ...)", or the lines in capitals. */
function takeTitle(lines: readonly SourceLine[]): AnnexHead {
  const head = lines.slice(0, 8)
  const at = head.findIndex((line) => attached.test(line.text))
  const plain = (line: SourceLine): boolean => !/[\t|]/.test(line.text)
  if (at >= 0 && head.slice(0, at).every(plain)) {
    let end = at + 1
    // The line goes on until its bracket closes.
    while (end < lines.length && end < at + 4 && !lines.slice(at, end).some((line) => line.text.includes(')'))) end++
    const text = lines.slice(at, end).map((line) => line.text)
    return {
      title: titleText(head.slice(0, at)),
      attachedTo: { text: text.join(' '), line: lines[at]?.line ?? 0 },
      rest: lines.slice(end),
    }
  }
  const capitals = head.findIndex((line) => !plain(line) || /\p{Ll}/u.test(line.text) || readMarker(line.text) !== null)
  const count = capitals < 0 ? head.length : capitals
  return { title: titleText(lines.slice(0, count)), attachedTo: null, rest: lines.slice(count) }
}

const squeezed = (text: string): string => text.replace(/[\s*]+/g, '').toLowerCase()

const titleText = (lines: readonly SourceLine[]): string =>
  lines.map((line) => line.text.replace(/^\*+|\*+$/g, '')).join(' ')
