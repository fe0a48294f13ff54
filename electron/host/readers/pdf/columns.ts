/**
 * Letterhead and closing of a plan stand in columns without a line between them. Read across, the names of both sides
 * would run into each other; so such a place is kept column by column.
 *
 * 1. Three or more columns are those who sign side by side (`signers.ts`).
 * 2. Two begin where two stretches stand on one line, wide apart, or a Quốc hiệu close to a name (`beginning`); those of a closing also
 *    on different lines (`closingBeginning`).
 * 3. Lines below go to the side they stand on, until one would close the gap between the sides.
 * 4. What reads like no letterhead and no closing stays lines.
 */
import { type Line, stretchesOf, wordsOfLine } from './lines.ts'
import { postLine, recipientsLine, signersAt, unwrapped } from './signers.ts'

interface Columns {
  left: Line[]
  right: Line[]
}

/** `columns`: from left to right, each from the top down. */
type Row = { kind: 'line'; line: Line } | { kind: 'columns'; columns: Line[][] }

/** Only what reads like a letterhead or a closing: columns of figures are no columns of words. */
const wanted =
  /C[ỘO]NG\s+H[ÒO][ÀA]?\s*A?\s+X[ÃA]|Độc lập|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận|(?:^|\n)(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu|MẪU|Mẫu)(?:\s|$)/u
const motto = /Đ[ộo]c\s+l[ậa]p\s*[-–—]\s*T[ựu]\s+do/iu
/** Never part of a letterhead, wherever on the page it stands. */
const title = /^KẾ\s*HOẠCH$/u
/** A signature leaves this much empty for the seal. */
const tallestGap = 170 // pt

/** Lines of one page from the top down; `middle`: of the text, points. */
export function rowsOf(lines: readonly Line[], middle: number): Row[] {
  const rows: Row[] = []
  let at = 0
  while (at < lines.length) {
    const signers = signersAt(lines, at)
    const found = signers ? null : columnsAt(lines, at, middle)
    const line = lines[at]
    if (signers) {
      rows.push({ kind: 'columns', columns: signers.columns })
      at = signers.next
      continue
    }
    if (found && wanted.test([...found.columns.left, ...found.columns.right].map(wordsOfLine).join('\n'))) {
      const { left, right } = found.columns
      const closes = [...left, ...right].some((each) => recipientsLine.test(wordsOfLine(each)))
      rows.push({ kind: 'columns', columns: [left, closes ? unwrapped(right) : right] })
      at = found.next
    } else {
      if (line) rows.push({ kind: 'line', line })
      at++
    }
  }
  return rows
}

class Area {
  readonly left: Line[] = []
  readonly right: Line[] = []
  private leftEnd = Number.NEGATIVE_INFINITY
  private rightStart = Number.POSITIVE_INFINITY
  /** What may be left between the columns, in letters' heights: less than usual where they begin closer. */
  private readonly narrowest: number

  constructor(left: Line, right: Line) {
    this.put(left, 'left')
    this.put(right, 'right')
    this.narrowest = Math.min(0.6, (right.x0 - left.x1) / right.size)
  }

  put(line: Line, side: 'left' | 'right'): void {
    this[side].push(line)
    if (side === 'left') this.leftEnd = Math.max(this.leftEnd, line.x1)
    else this.rightStart = Math.min(this.rightStart, line.x0)
  }

  /** The side a stretch belongs to; null where it would close the gap, or stands in the middle of the page. */
  sideOf(stretch: Line, middle: number): 'left' | 'right' | null {
    const centre = (stretch.x0 + stretch.x1) / 2
    const side = centre < (this.leftEnd + this.rightStart) / 2 ? 'left' : 'right'
    const leftEnd = side === 'left' ? Math.max(this.leftEnd, stretch.x1) : this.leftEnd
    const rightStart = side === 'right' ? Math.min(this.rightStart, stretch.x0) : this.rightStart
    if (rightStart - leftEnd < stretch.size * this.narrowest) return null
    const own = this[side]
    const usual = own.reduce((sum, one) => sum + (one.x0 + one.x1) / 2, 0) / Math.max(1, own.length)
    return Math.abs(centre - middle) < Math.abs(centre - usual) && Math.abs(centre - middle) < 30 ? null : side
  }
}

function columnsAt(lines: readonly Line[], start: number, middle: number): { columns: Columns; next: number } | null {
  const first = lines[start]
  if (!first) return null
  const begun = beginning(lines, start) ?? closingBeginning(lines, start, middle)
  if (!begun) return null
  const { area } = begun
  let { next } = begun
  let last = lines[next - 1] ?? first
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line || last.y - line.y > tallestGap || title.test(wordsOfLine(line)) || signersAt(lines, next)) break
    const sides = stretchesOf(line).map((stretch) => ({ stretch, side: area.sideOf(stretch, middle) }))
    if (sides.some(({ side }) => side === null)) break
    for (const { stretch, side } of sides) if (side) area.put(stretch, side)
    last = line
  }
  return { columns: { left: area.left, right: area.right }, next }
}

/** Two stretches on one line, or two lines beside each other on slightly different heights. */
function beginning(lines: readonly Line[], start: number): { area: Area; next: number } | null {
  const [line, following] = [lines[start], lines[start + 1]]
  if (!line) return null
  const stretches = nationBeside(lines, start) ?? stretchesOf(line)
  const [one, other] = stretches
  if (stretches.length === 2 && one && other) return { area: new Area(one, other), next: start + 1 }
  if (stretches.length !== 1 || !following || line.y - following.y > 0.8 * line.size) return null
  const [beside] = stretchesOf(following)
  if (!one || !beside || stretchesOf(following).length !== 1) return null
  if (one.x1 + one.size < beside.x0) return { area: new Area(one, beside), next: start + 2 }
  if (beside.x1 + one.size < one.x0) return { area: new Area(beside, one), next: start + 2 }
  return null
}

/** So many lines of one column of a closing stand above the first of the other. */
const closingWithin = 8

/** A closing whose columns begin on different lines: who signs at the right, Nơi nhận at the left, in either order. */
function closingBeginning(lines: readonly Line[], start: number, middle: number): { area: Area; next: number } | null {
  const first = lines[start]
  const words = first ? wordsOfLine(first) : ''
  if (!first || !(recipientsLine.test(words) || postLine.test(words))) return null
  const left: Line[] = []
  const right: Line[] = []
  for (const [at, line] of lines.slice(start, start + closingWithin).entries()) {
    if (signersAt(lines, start + at)) return null
    for (const stretch of stretchesOf(line)) ((stretch.x0 + stretch.x1) / 2 < middle ? left : right).push(stretch)
    if (Math.max(...left.map(({ x1 }) => x1)) + line.size > Math.min(...right.map(({ x0 }) => x0))) return null
    const [recipients, signs] = [left[0], right[0]]
    if (!recipients || !signs) continue
    if (!recipientsLine.test(wordsOfLine(recipients)) || !postLine.test(wordsOfLine(signs))) return null
    const area = new Area(recipients, signs)
    for (const one of left.slice(1)) area.put(one, 'left')
    for (const one of right.slice(1)) area.put(one, 'right')
    return { area, next: start + at + 1 }
  }
  return null
}

/** The Quốc hiệu to the end of its line, whole or as far as its column had room. */
const nationStart = /^\s*C[ỘO]NG\s+H(?:ÒA|OÀ|OA)\s+X[ÃA]\s+H[ỘO]I\s+CH[ỦU]\s+NGH[ĨI]A(?:\s+VI[ỆE]T(?:\s+NAM)?)?\s*$/u
/** So many lines below the Quốc hiệu its Tiêu ngữ still stands, with lines of the other column between. */
const mottoWithin = 4

/**
 * A Quốc hiệu that fills its column to the edges comes so close to the name on its left that no wide gap parts them. It is known
 * by its words, drawn by themselves, and by the Tiêu ngữ below; words of a sentence are not parted.
 */
function nationBeside(lines: readonly Line[], start: number): Line[] | null {
  const line = lines[start]
  if (!line || stretchesOf(line).length !== 1) return null
  const at = line.pieces.findIndex(({ x0 }, index) => {
    const gap = x0 - (line.pieces[index - 1]?.x1 ?? x0)
    return gap > 0 && nationStart.test(wordsOfLine({ ...line, pieces: line.pieces.slice(index) }))
  })
  const below = lines.slice(start + 1, start + 1 + mottoWithin)
  if (at < 1 || !below.some((one) => motto.test(wordsOfLine(one)))) return null
  const [left, right] = [line.pieces.slice(0, at), line.pieces.slice(at)]
  return [left, right].map((pieces) => ({
    ...line,
    pieces,
    x0: Math.min(...pieces.map(({ x0 }) => x0)),
    x1: Math.max(...pieces.map(({ x1 }) => x1)),
  }))
}
