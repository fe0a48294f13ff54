/**
 * What stands below the letterhead, as pieces: the body, the closing, the annexes.
 *
 * 1. A block becomes a paragraph with its label, or a table with a gap above it.
 * 2. The end of the body is tied to the closing, so that a signature never stands alone on a page.
 * 3. The closing: other signers and Nơi nhận at the left, the signature at the right; a long post goes on lines of about one length.
 * 4. An annex: its heading, title, “(Kèm theo …)” and rule, then its blocks.
 */

import { withBlanks } from '../document/blanks.ts'
import { breakBodyName, breakLines } from '../document/lineBreaks.ts'
import type { AnnexModel, BlockModel, BlockWriters, ClosingModel, Run, TextLine } from '../document/model.ts'
import { place } from '../document/place.ts'
import { endMark } from '../document/plainText.ts'
import type { PageSetup } from '../style/page.ts'
import { closingAir, closingColumns, type Orientation, textWidthOf } from '../style/page.ts'
import { type LookName, lookOf, looks } from '../style/paragraphs.ts'
import { runsWidth, singleLineHeight, textWidth, widestItalic } from '../style/textWidth.ts'
import { runsText } from '../text/runsText.ts'
import { type Mm, pt } from '../units.ts'
import { titleLines } from './letterheadPieces.ts'
import type { GridPiece, ParagraphPiece, Piece } from './pieces.ts'
import { tidyTable } from './tidyTable.ts'

/** A label and one space before the text; a Phần has its label on a line of its own. */
function labelled(role: string, label: string, runs: Run[]): Run[] {
  if (label === '') return runs
  if (runs.length === 0) return [{ text: label }]
  return [{ text: label + (role === 'part' ? '\n' : ' ') }, ...runs]
}

/** The blocks of the body or of an annex as the paper takes them. */
export function blockPieces(blocks: readonly BlockModel[], page: PageSetup, orientation: Orientation): Piece[] {
  const writers: BlockWriters<Piece[]> = {
    paragraph: (block) => [
      {
        kind: 'paragraph',
        look: block.role,
        place: block.place,
        runs: labelled(block.role, block.label, block.runs),
        keepWithNext: block.keepWithNext,
        outlineLevel: block.outlineLevel ?? 0,
      },
    ],
    table: (given) => {
      const { ended, ...rows } = given
      const table = tidyTable(rows)
      const gap: ParagraphPiece = { kind: 'paragraph', look: 'tableGap', place: given.place, runs: [] }
      const end: ParagraphPiece = { kind: 'paragraph', look: 'body', place: given.place, runs: [{ text: endMark }] }
      return [
        ...(table ? [gap, { kind: 'table' as const, table, width: textWidthOf(page.margins, orientation) }] : []),
        ...(ended ? [end] : []),
      ]
    },
  }
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? writers.paragraph(block) : writers.table(block)))
}

/**
 * Ties the end of the body to the closing table, so that a signature never stands alone on a page: at least two
 * lines of the body stay with it.
 */
export function keepWithClosing(pieces: Piece[], page: PageSetup, orientation: Orientation): Piece[] {
  const tied = [...pieces]
  const room = textWidthOf(page.margins, orientation)
  let lines = 0
  for (let i = tied.length - 1; i >= 0 && lines < 2; i--) {
    const piece = tied[i]
    if (!piece || piece.kind === 'grid') break
    tied[i] = { ...piece, keepWithNext: true }
    // A table is tied by its last row.
    lines += piece.kind === 'table' ? 2 : linesOf(piece, page, room)
  }
  return tied
}

function linesOf(piece: ParagraphPiece, page: PageSetup, room: Mm): number {
  const look = lookOf(piece.look, page)
  if (look.exactly !== undefined) return 0
  const runs = piece.runs.map((run) => ({ ...run, bold: run.bold || look.bold, italic: run.italic || look.italic }))
  return Math.max(1, Math.ceil((look.firstLine + runsWidth(runs, look.size)) / room))
}

const textPiece = (look: LookName, line: TextLine): ParagraphPiece => ({ kind: 'paragraph', look, ...line })

/** A post in capitals too long for its column, on lines of about one length: `TRƯỞNG PHÒNG KINH TẾ, HẠ TẦNG / VÀ ĐÔ THỊ`. */
function postPiece(look: 'authority' | 'ownPost', line: TextLine, page: PageSetup, column: Mm): ParagraphPiece {
  const { size, bold } = lookOf(look, page)
  // Two lines of a signature are two posts, also in the eyes of whoever reads the file: the words of a line are tied together.
  const onLines = (run: Run): Run => {
    const lines = breakBodyName(run.text, column, (text) => textWidth(text, { size, bold }))
    return lines.length < 2 ? run : { ...run, text: lines.map((words) => words.replaceAll(' ', '\u00a0')).join(' ') }
  }
  return textPiece(look, line.runs.length === 1 ? { ...line, runs: line.runs.map(onLines) } : line)
}

/** "(Kèm theo ...)" on lines of about one length, broken before "của" rather than inside a name or a date. */
function attachedPiece(annex: AnnexModel, page: PageSetup): ParagraphPiece {
  const { size, italic } = lookOf('annexAttached', page)
  const room = textWidthOf(page.margins, annex.orientation)
  const widthOf = (text: string): Mm => (italic ? widestItalic(text, size) : textWidth(text, { size }))
  const byIssuer = annex.attachedTo.split(/ (?=của )/u)
  const parted =
    widthOf(annex.attachedTo) > room && byIssuer.length === 2 && byIssuer.every((line) => widthOf(line) <= room)
  const lines = parted ? byIssuer : breakLines([{ text: annex.attachedTo }], room, widthOf).map(runsText)
  const text = lines.join('\n')
  return textPiece('annexAttached', { place: annex.place, runs: annex.filledIn ? withBlanks(text) : [{ text }] })
}

/**
 * Nơi nhận at the left, level with the authority line at the right; then room for the signature and the name. II.7, II.9
 * Where another signs beside, the two names stand on one line.
 */
export function closingPieces(closing: ClosingModel, page: PageSetup, orientation: Orientation): GridPiece {
  const { recipients, signature } = closing
  const { beside = [] } = signature
  const columns = closingColumns(page.margins, orientation)
  const right = signaturePieces(signature, page, columns[1])
  const others = beside.map((other) => signaturePieces(other, page, columns[0]))
  const [nearest] = others
  if (nearest) levelNames(nearest, columns[0], right, columns[1], page)
  const left: ParagraphPiece[] = [
    ...others.flatMap((pieces, at) =>
      pieces.map((piece, row) => ({
        ...piece,
        ...(at > 0 && row === 0 ? { before: closingAir } : {}),
        ...(piece.look === 'signer' ? { keepWithNext: false } : {}),
      })),
    ),
    {
      ...textPiece('recipientsHeading', { place: place.recipients, runs: [{ text: recipients.heading }] }),
      ...(beside.length > 0 ? { before: closingAir } : {}),
    },
    ...recipients.lines.map((line) => textPiece('recipient', line)),
  ]
  if (recipients.drafterCode) {
    left.push(textPiece('drafterCode', { place: place.recipients, runs: [{ text: recipients.drafterCode }] }))
  }
  return { kind: 'grid', name: 'closing', columns, rows: [{ cells: [left, right] }] }
}

type Signer = Pick<ClosingModel['signature'], 'lines' | 'name' | 'ownPost'>

const signaturePieces = ({ lines, ownPost, name }: Signer, page: PageSetup, column: Mm): ParagraphPiece[] => [
  ...lines.map((line) => postPiece('authority', line, page, column)),
  textPiece('signatureSpace', { place: name.place, runs: [] }),
  ...(ownPost ? [postPiece('ownPost', ownPost, page, column)] : []),
  textPiece('signer', name),
]

/** The one with fewer lines of posts gets as much more room for its signature. */
function levelNames(
  left: ParagraphPiece[],
  leftColumn: Mm,
  right: ParagraphPiece[],
  rightColumn: Mm,
  page: PageSetup,
): void {
  const heights = [postsHeight(left, leftColumn, page), postsHeight(right, rightColumn, page)] as const
  const more = heights[0] - heights[1]
  const space = (more > 0 ? right : left).find(({ look }) => look === 'signatureSpace')
  if (space && more !== 0) space.before = pt(Math.abs(more))
}

function postsHeight(pieces: readonly ParagraphPiece[], column: Mm, page: PageSetup): number {
  const posts = pieces.filter(({ look }) => look === 'authority' || look === 'ownPost')
  return posts.reduce((sum, { look, runs }) => {
    const { size, bold } = lookOf(look, page)
    return sum + breakLines(runs, column, (text) => textWidth(text, { size, bold })).length * singleLineHeight(size)
  }, 0)
}

/** Phụ lục I, its title, "(Kèm theo ...)", a short rule, then what it holds. III.1.b, III.1.c */
export function annexPieces(annex: AnnexModel, page: PageSetup): Piece[] {
  const pieces: Piece[] = [
    {
      ...textPiece('annexHeading', { place: annex.place, runs: [{ text: annex.heading }] }),
      outlineLevel: looks.annexHeading.outlineLevel ?? 0,
    },
    ...titleLines('annexTitle', annex.title),
  ]
  if (annex.attachedTo) pieces.push(attachedPiece(annex, page))
  const column = textWidthOf(page.margins, annex.orientation)
  pieces.push({
    kind: 'paragraph',
    look: 'rule',
    place: annex.place,
    runs: [],
    rule: { length: annex.rule, column, after: 6 },
    keepWithNext: true,
  })
  return [...pieces, ...blockPieces(annex.blocks, page, annex.orientation)]
}
