/**
 * document.xml in pieces: the body between what docx wrote around it.
 *
 * 1. The shell's document.xml has no body, but ends each section: within an empty paragraph, and the last one at the end of all.
 * 2. Pieces become strings shaped by docx (`paragraphXml.ts`, `gridXml.ts`, `tableXml.ts`).
 * 3. The properties of a section stand in its last paragraph, as docx puts them; behind a table in a paragraph of their own.
 * 4. Rows of long tables repeat the numbers of their samples: each tracked change gets one of its own.
 */
import { gridXml } from './gridXml.ts'
import { paragraphXml } from './paragraphXml.ts'
import type { Piece, SectionPieces } from './pieces.ts'
import { isLarge, renumbered, tableXml } from './tableXml.ts'

/** How much text is handed on at once. */
const CHUNK = 1 << 15

const BODY = '<w:body>'
const SECTION = /<w:sectPr[ >].*?<\/w:sectPr>/gs

/** The body of a document, ready to be written. */
export interface DocumentBody {
  /** With the rows marked that may part. */
  sections: readonly SectionPieces[]
  /** Made of two documents. */
  isTracked: boolean
}

/** `shell`: the document.xml that docx wrote without the body. The pieces need not be in memory together. */
export function documentXml(shell: string, { sections, isTracked }: DocumentBody): Iterable<string> {
  const pieces = chunked(bodyXml(shell, sections))
  const repeats = sections.some((section) => section.pieces.some(isLargeTable))
  return isTracked && repeats ? renumbered(pieces) : pieces
}

const isLargeTable = (piece: Piece): boolean => piece.kind === 'table' && isLarge(piece.table)

function* bodyXml(shell: string, sections: readonly SectionPieces[]): Generator<string> {
  const start = shell.indexOf(BODY) + BODY.length
  const ends = shell.match(SECTION) ?? []
  if (start < BODY.length || ends.length !== sections.length) throw new Error('docx wrote another document')
  yield shell.slice(0, start)
  for (const [at, { pieces }] of sections.entries()) {
    const end = at < sections.length - 1 ? (ends[at] ?? '') : ''
    yield* piecesXml(pieces, end)
  }
  yield shell.slice(shell.lastIndexOf(ends.at(-1) ?? ''))
}

/** `end`: the properties of a section that another one follows. */
function* piecesXml(pieces: readonly Piece[], end: string): Generator<string> {
  const last = pieces.at(-1)
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'paragraph':
        yield piece === last && end ? withSection(paragraphXml(piece), end) : paragraphXml(piece)
        break
      case 'grid':
        yield gridXml(piece)
        break
      case 'table':
        yield* tableXml(piece)
    }
  }
  if (end && last?.kind !== 'paragraph') yield `<w:p><w:pPr>${end}</w:pPr></w:p>`
}

/** The last of a paragraph's properties, but for what it was before a change. */
function withSection(paragraph: string, end: string): string {
  const change = paragraph.indexOf('<w:pPrChange')
  const at = change < 0 ? paragraph.indexOf('</w:pPr>') : change
  if (at < 0) throw new Error('a paragraph without properties')
  return paragraph.slice(0, at) + end + paragraph.slice(at)
}

function* chunked(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}
