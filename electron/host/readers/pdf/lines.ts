/**
 * Pieces of text on a page as lines, and a line's stretches between wide gaps.
 *
 * 1. Pieces on one base line are a line, raised and lowered marks with them (`linesOf`); a lone letter o at its head is a bullet.
 * 2. Wide gaps part stretches (`stretchesOf`), narrow ones words (`runsOf`).
 */
import { addRun } from '../../../../core/readers/addWords.ts'
import type { SourceRun } from '../../../../core/readers/source.ts'
import type { Piece } from './page.ts'

export interface Line {
  page: number
  y: number
  x0: number
  x1: number
  /** Size of most of its letters. */
  size: number
  pieces: Piece[]
}

/** From the top down; pieces on one base line from left to right. Raised and lowered marks stay in their line. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = []
  for (const piece of [...pieces].sort((one, other) => other.y - one.y || one.x0 - other.x0)) {
    const line = lines.findLast((found) => isBeside(found, piece))
    if (!line) {
      lines.push({ page, y: piece.y, x0: piece.x0, x1: piece.x1, size: piece.size, pieces: [piece] })
      continue
    }
    // The larger text says where the line stands.
    if (piece.size > line.size * 1.2) {
      line.size = piece.size
      line.y = piece.y
    }
    line.pieces.push(piece)
    line.x0 = Math.min(line.x0, piece.x0)
    line.x1 = Math.max(line.x1, piece.x1)
  }
  for (const line of lines) {
    line.pieces = bulleted(withoutShadows(line.pieces.sort((one, other) => one.x0 - other.x0)))
    line.size = mainSize(line.pieces)
  }
  return lines.sort((one, other) => other.y - one.y)
}

/** On one base line; a mark much smaller than the words may stand higher or lower beside them. */
function isBeside(line: Line, piece: Piece): boolean {
  const [small, large] = [Math.min(line.size, piece.size), Math.max(line.size, piece.size)]
  return Math.abs(line.y - piece.y) <= (small <= large * 0.8 ? 0.45 : 0.3) * large
}

/** The usual bullet of Word's second level is a letter o of another font, with room behind it. */
function bulleted(pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces
  const next = rest.find(({ text }) => text.trim() !== '')
  const isBullet = first?.text.trim() === 'o' && next !== undefined && next.x0 - first.x1 > 0.5 * first.size
  return first && isBullet ? [{ ...first, text: '◦' }, ...rest] : pieces
}

/** Bold that was made by drawing the same words twice. */
function withoutShadows(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, at) => {
    const before = pieces[at - 1]
    return !before || before.text !== piece.text || Math.abs(before.x0 - piece.x0) > 1
  })
}

function mainSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** Gaps wider than this many letters' heights part columns. */
const columnGap = 1.8
const wordGap = 0.13

/** Stretches of a line parted by wide gaps. */
export function stretchesOf(line: Line): Line[] {
  const stretches: Line[] = []
  for (const piece of line.pieces) {
    const open = stretches.at(-1)
    if (open && piece.x0 - open.x1 <= columnGap * line.size) {
      open.pieces.push(piece)
      open.x1 = Math.max(open.x1, piece.x1)
    } else stretches.push({ ...line, x0: piece.x0, x1: piece.x1, pieces: [piece] })
  }
  return stretches.map((stretch) => ({ ...stretch, size: mainSize(stretch.pieces) }))
}

/** The words of a line with their look; wide gaps as tabs. */
export function runsOf(line: Line): SourceRun[] {
  const runs: SourceRun[] = []
  let end: number | null = null
  for (const piece of line.pieces) {
    if (piece.note !== undefined) {
      runs.push({ text: '', note: piece.note })
      continue
    }
    const gap = end === null ? 0 : piece.x0 - end
    const text = piece.text.replace(/[\r\n]+/g, ' ')
    const before = runs.at(-1)?.text ?? ''
    const apart = gap > wordGap * line.size && !/\s$/.test(before) && !/^\s/.test(text)
    addPiece(runs, (gap > columnGap * line.size ? '\t' : apart ? ' ' : '') + text, piece)
    end = piece.x1
  }
  return runs
}

export function addPiece(runs: SourceRun[], text: string, look: Pick<SourceRun, 'bold' | 'italic' | 'capitals'>): void {
  const last = runs.at(-1)
  // A space alone has no look.
  if (last && last.note === undefined && text.trim() === '') {
    last.text += text
    return
  }
  const run: SourceRun = { text }
  if (look.bold) run.bold = true
  if (look.italic) run.italic = true
  if (look.capitals) run.capitals = look.capitals
  addRun(runs, run)
}

/** To be looked at: marks written apart from their letters are joined with them. */
export const wordsOfLine = (line: Line): string =>
  runsOf(line)
    .map((run) => run.text)
    .join('')
    .normalize('NFC')
    .trim()
