import type { DocumentModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import { annexPieces, blockPieces, closingPieces, keepWithClosing } from './bodyPieces.ts'
import { letterheadPieces, markPieces, titlePieces } from './letterheadPieces.ts'
import type { ParagraphPiece, Piece, SectionPieces } from './pieces.ts'

const sectionEnd: ParagraphPiece = { kind: 'paragraph', look: 'sectionEnd', place: place.draft, runs: [] }

/** The plan and then each annex, in a section of its own. */
export function sectionsOf(model: DocumentModel): SectionPieces[] {
  const { page } = model
  return [
    {
      orientation: 'portrait',
      marks: markPieces(model.letterhead, page),
      pieces: [
        letterheadPieces(model.letterhead),
        ...titlePieces(model.title, page),
        ...keepWithClosing(bodyPieces(model), page),
        closingPieces(model.closing, page),
        sectionEnd,
      ],
    },
    ...model.annexes.map((annex): SectionPieces => {
      const pieces = annexPieces(annex, page)
      const endsWithTable = pieces.at(-1)?.kind === 'table'
      return {
        orientation: annex.orientation,
        marks: [],
        pieces: endsWithTable ? [...pieces, sectionEnd] : pieces,
      }
    }),
  ]
}

/** Two tables in a row would grow into one: something stands between the last table and the closing. */
function bodyPieces({ body, page }: DocumentModel): Piece[] {
  const pieces = blockPieces(body, page, 'portrait')
  const gap: ParagraphPiece = { kind: 'paragraph', look: 'tableGap', place: place.draft, runs: [] }
  return pieces.at(-1)?.kind === 'table' ? [...pieces, gap] : pieces
}
