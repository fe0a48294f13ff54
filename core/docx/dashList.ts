/**
 * "- " lines as a list of Word's own: the dash belongs to the style "VB Gạch đầu dòng", so that Enter goes on with it and nothing Word formats
 * by itself turns typed dashes into another list.
 */
import type { Run } from '../document/model.ts'
import type { Pt } from '../units.ts'
import type { ParagraphPiece, SectionPieces } from './pieces.ts'

/** What the list puts before each paragraph, with one space behind it. */
export const listDash = '-'

/** A dash the list puts there, and the space behind it. */
const ofList = /^-(?: |$)/u
const isListed = ({ look, typed, runs: [first] }: ParagraphPiece): boolean =>
  look === 'dash' && !typed && first !== undefined && !first.change && ofList.test(first.text)

/** The space behind the dash is as wide in Word as Arial's, in parts of its size; that of our letters is 0.25. */
const wordSpace = 0.278 - 0.25

/** What that takes from the first line, pt. */
export const dashRoom = (piece: ParagraphPiece, size: Pt): number => (isListed(piece) ? wordSpace * size : 0)

/** The piece as Word keeps it: without its dash where the style puts it there; with it, and out of the list, where it is another one. */
export function asListed(piece: ParagraphPiece): ParagraphPiece {
  if (piece.look !== 'dash' || piece.typed) return piece
  const [first, ...others] = piece.runs
  if (!first || !isListed(piece)) return { ...piece, typed: true }
  const rest: Run = { ...first, text: first.text.slice(2) }
  return { ...piece, runs: rest.text === '' && !rest.remarks ? others : [rest, ...others] }
}

/**
 * All dashes written out, for a file whose styles have no list: where a change joins two paragraphs, Word gives the words of one the style of the
 * other, and a dash would come or go with it.
 */
export const withTypedDashes = (section: SectionPieces): SectionPieces => ({
  ...section,
  pieces: section.pieces.map((piece) =>
    piece.kind === 'paragraph' && piece.look === 'dash' ? { ...piece, typed: true } : piece,
  ),
})
