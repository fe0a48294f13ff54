import { bodyParts } from '../document/bodyParts.ts'
import type { DocumentModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import { annexPieces, blockPieces, closingPieces, keepWithClosing } from './bodyPieces.ts'
import { letterheadPieces, markPieces, titlePieces } from './letterheadPieces.ts'
import type { ParagraphPiece, Piece, SectionPieces } from './pieces.ts'

const sectionEnd: ParagraphPiece = { kind: 'paragraph', look: 'sectionEnd', place: place.draft, runs: [] }

/**
 * The plan and then each annex, in a section of its own. A table laid across parts the plan: what follows it goes on in a further
 * section, and the closing, where nothing does, on the pages of the table.
 */
export function sectionsOf(model: DocumentModel): SectionPieces[] {
  const { page } = model
  return [
    ...bodySections(model),
    ...model.annexes.map(
      (annex): SectionPieces => ({
        orientation: annex.orientation,
        marks: [],
        pieces: ended(annexPieces(annex, page)),
      }),
    ),
  ]
}

function bodySections({ letterhead, title, body, closing, page }: DocumentModel): SectionPieces[] {
  const parts = bodyParts(body)
  return parts.map(({ orientation, blocks }, at): SectionPieces => {
    const first = at === 0
    const head = first ? [letterheadPieces(letterhead), ...titlePieces(title, page)] : []
    const pieces = blockPieces(blocks, page, orientation)
    const section = {
      orientation,
      ...(first ? {} : { continues: true as const }),
      marks: first ? markPieces(letterhead, page) : [],
    }
    if (at < parts.length - 1) return { ...section, pieces: ended([...head, ...pieces]) }
    const tied = keepWithClosing(apart(pieces), page, orientation)
    return { ...section, pieces: [...head, ...tied, closingPieces(closing, page, orientation), sectionEnd] }
  })
}

const ended = (pieces: Piece[]): Piece[] => (pieces.at(-1)?.kind === 'table' ? [...pieces, sectionEnd] : pieces)

/** Two tables in a row would grow into one: something stands between the last table and the closing. */
function apart(pieces: Piece[]): Piece[] {
  const gap: ParagraphPiece = { kind: 'paragraph', look: 'tableGap', place: place.draft, runs: [] }
  return pieces.at(-1)?.kind === 'table' ? [...pieces, gap] : pieces
}
