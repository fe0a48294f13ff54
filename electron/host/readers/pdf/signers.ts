/**
 * Three or more columns of a closing: those who sign side by side, Nơi nhận among them. Their cells come so close that no wide gap
 * parts them; what parts them is that no word of the whole place stands between.
 *
 * 1. From a line in capitals down, stretches that leave no gap are one column (`joined`).
 * 2. Each column must hold a signature, or Nơi nhận.
 * 3. In a column, what its width broke is one line again (`unwrapped`); the two columns of a usual closing ask for that too.
 */
import { type Line, wordsOfLine } from './lines.ts'
import type { Piece } from './page.ts'

interface Stretch {
  x0: number
  x1: number
}

/** Between columns at least so much is empty, in letters' heights; between words it is a quarter. */
const columnGap = 0.5
/** A signature leaves this much empty for the seal. */
const tallestGap = 170 // pt
const fewest = 3

export const recipientsLine = /^Nơi nhận/u
export const postLine =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s?\.|T\/M|K\/T)|^(?:PHÓ\s+)?(?:CHỦ TỊCH|TRƯỞNG|HIỆU TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|CHÁNH|CHỈ HUY|CHÍNH TRỊ VIÊN|VIỆN TRƯỞNG|CỤC TRƯỞNG|(?:TỔ|ĐỘI|HẠT|ĐỒN|TRẠM) TRƯỞNG|NGƯỜI|KẾ TOÁN|THỦ TRƯỞNG|DUYỆT)(?:\s|$)/u
/** Words of a name, or a part of one. */
const ofName = /^\p{Lu}[\p{Ll}\p{M}.'’]*(?:\s+\p{Lu}[\p{Ll}\p{M}.'’]*){0,5}$/u
const rank = '(?:(?:Thiếu|Trung|Thượng|Đại)\\s+(?:úy|uý|tá|tướng)\\s+|(?:ThS|TS|BS|Bác sĩ|Kỹ sư)\\.?\\s+)?'
const name = new RegExp(`^${rank}(?:\\p{Lu}[\\p{Ll}\\p{M}.'’]*\\s+){1,8}\\p{Lu}[\\p{Ll}\\p{M}'’]*$`, 'u')

/** Lines of one page from the top down, from `start` on. Null where no such closing begins there. */
export function signersAt(lines: readonly Line[], start: number): { columns: Line[][]; next: number } | null {
  const first = lines[start]
  if (!first || first.pieces.length < 2 || /\p{Ll}/u.test(wordsOfLine(first).replace(recipientsLine, ''))) return null
  let columns = joined(first.pieces)
  if (columns.length < 2) return null
  let next = start + 1
  for (let last = first; next < lines.length; next++) {
    const line = lines[next]
    if (!line || last.y - line.y > tallestGap) break
    const both = joined([...columns, ...line.pieces])
    if (both.length < Math.min(fewest, columns.length)) break
    columns = both
    last = line
  }
  if (columns.length < fewest) return null
  const cells = columns.map((column) => linesIn(column, lines.slice(start, next)))
  return cells.every(isCell) && cells.filter(isSigned).length > 1 ? { columns: cells.map(unwrapped), next } : null
}

/** Stretches that leave no gap between them as one, from left to right. */
function joined(stretches: readonly (Stretch & { size?: number })[]): (Stretch & { size: number })[] {
  const out: (Stretch & { size: number })[] = []
  for (const { x0, x1, size = 0 } of [...stretches].sort((one, other) => one.x0 - other.x0)) {
    const last = out.at(-1)
    if (last && x0 - last.x1 < columnGap * Math.max(size, last.size)) {
      last.x1 = Math.max(last.x1, x1)
      last.size = Math.max(last.size, size)
    } else out.push({ x0, x1, size })
  }
  return out
}

function linesIn(column: Stretch, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const pieces = line.pieces.filter(({ x0, x1 }) => x0 >= column.x0 && x1 <= column.x1)
    return pieces.some(({ text }) => text.trim() !== '') ? [part(line, pieces)] : []
  })
}

const part = (line: Line, pieces: Piece[]): Line => ({
  ...line,
  pieces,
  x0: Math.min(...pieces.map(({ x0 }) => x0)),
  x1: Math.max(...pieces.map(({ x1 }) => x1)),
})

const isSigned = (cell: readonly Line[]): boolean => {
  const texts = cell.map(wordsOfLine)
  const at = texts.findIndex((text) => postLine.test(text))
  return at >= 0 && texts.slice(at + 1).some((text) => name.test(text))
}
const isCell = (cell: readonly Line[]): boolean =>
  isSigned(cell) || cell.some((line) => recipientsLine.test(wordsOfLine(line)))

/** A post or a name that its narrow column broke is one line again: its next word had no room, and no post begins with it. */
export function unwrapped(cell: readonly Line[]): Line[] {
  const width = Math.max(...cell.map(({ x0, x1 }) => x1 - x0))
  const out: Line[] = []
  cell.forEach((line, at) => {
    const [whole, above] = [out.at(-1), cell[at - 1]]
    if (whole && above && isBroken(above, line, width)) {
      const pieces = line.pieces.map((piece) => movedBy(piece, whole.x1 + 0.3 * line.size - line.x0))
      const x1 = Math.max(...pieces.map((piece) => piece.x1))
      out[out.length - 1] = { ...whole, y: line.y, x1, pieces: [...whole.pieces, ...pieces] }
    } else out.push(line)
  })
  return out
}

/** Whether `line` is the rest of what `above` had no room for. */
function isBroken(above: Line, line: Line, width: number): boolean {
  const [before, text] = [wordsOfLine(above), wordsOfLine(line)]
  const word = (line.x1 - line.x0) * ((text.split(' ')[0]?.length ?? 0) / Math.max(1, text.length))
  const full = above.x1 - above.x0 + word + 0.25 * line.size > 0.97 * width
  const ownPost = postLine.test(text) || /^(?:PHÓ|THỨ)\s/u.test(text) || (onBehalf.test(before) && postWord.test(text))
  const post = isCapitals(before) && isCapitals(text) && (!ownPost || goesOn.test(before))
  return full && above.y - line.y < 1.8 * line.size && (post || (ofName.test(before) && ofName.test(text)))
}

const movedBy = (piece: Piece, by: number): Piece => ({ ...piece, x0: piece.x0 + by, x1: piece.x1 + by })

/** `TM. ...`, `KT. BỘ TRƯỞNG`: the post of who signs stands below. */
const onBehalf = /^(?:(?:TM|KT|TL|TUQ|Q)\s?\.|T\/M|K\/T|T\/L)/u
const postWord = /TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|CHỦ TỊCH|CHỦ NHIỆM|CHÁNH|VIÊN/u

/** No post ends so. */
const goesOn = /\s(?:KIÊM|VÀ)$|[,-]$/u

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
