/** Straight lines drawn on a page: the rules of tables. */
import type { OPS, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, numbersOf, times } from './matrix.ts'

/** Lies (`y0` = `y1`) or stands (`x0` = `x1`), ends sorted. Points. */
export interface Rule {
  x0: number
  x1: number
  y0: number
  y1: number
}

export type Drawing = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** Thicker than this it is an area, not a line. */
const thickest = 2.5 // pt
const shortest = 4 // pt
/** A page with more lines than this is a map or a chart. */
const mostRules = 20_000

export function rulesOf(drawing: Drawing, steps: typeof OPS): Rule[] {
  const rules: Rule[] = []
  const kept: Matrix[] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const keep = (): void => void kept.push(now)
  const restore = (): void => {
    now = kept.pop() ?? now
  }
  const turn = (by: unknown): void => {
    now = times(now, numbersOf(by))
  }
  const takes = new Map<number, (args: unknown) => void>([
    [steps.save, keep],
    [steps.restore, restore],
    [steps.transform, turn],
    [
      steps.paintFormXObjectBegin,
      (args) => {
        keep()
        turn(Array.isArray(args) ? args[0] : null)
      },
    ],
    [steps.paintFormXObjectEnd, restore],
    [
      steps.constructPath,
      (args) => {
        if (rules.length < mostRules) rules.push(...rulesOfPath(args, now, steps))
      },
    ],
  ])
  drawing.fnArray.forEach((step, at) => {
    takes.get(step)?.(drawing.argsArray[at])
  })
  return rules
}

/** A path and what is done with it: painted, or only a border for what follows. */
function rulesOfPath(args: unknown, matrix: Matrix, steps: typeof OPS): Rule[] {
  if (!Array.isArray(args)) return []
  const [does, paths]: unknown[] = args
  if (does === steps.endPath || does === steps.clip || does === steps.eoClip) return []
  const stroked = does === steps.stroke || does === steps.closeStroke || does === steps.fillStroke
  const path: unknown = Array.isArray(paths) ? paths[0] : null
  return outlinesOf(numbersOf(path), matrix).flatMap((outline) => rulesIn(outline, stroked))
}

type Point = readonly [number, number]

/** A path is written as steps: 0 move, 1 line, 2 curve of three points, 3 of two, 4 close. Curves are passed over. */
function outlinesOf(path: readonly number[], matrix: Matrix): Point[][] {
  const outlines: Point[][] = []
  let open: Point[] = []
  const place = (at: number): Point => {
    const [x, y] = [path[at] ?? 0, path[at + 1] ?? 0]
    return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
  }
  let at = 0
  while (at < path.length) {
    const step = path[at++]
    if (step === 0) {
      if (open.length > 1) outlines.push(open)
      open = [place(at)]
      at += 2
    } else if (step === 1) {
      open.push(place(at))
      at += 2
    } else if (step === 2 || step === 3) {
      open = []
      at += step === 2 ? 6 : 4
    } else if (step === 4) {
      const [first] = open
      if (first) open.push(first)
    } else break
  }
  if (open.length > 1) outlines.push(open)
  return outlines
}

function rulesIn(outline: readonly Point[], stroked: boolean): Rule[] {
  const xs = outline.map(([x]) => x)
  const ys = outline.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (y1 - y0 <= thickest && x1 - x0 >= shortest) return [{ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 }]
  if (x1 - x0 <= thickest && y1 - y0 >= shortest) return [{ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 }]
  if (!stroked) return []
  return outline.slice(1).flatMap((to, index) => {
    const from = outline[index]
    return from ? sideOf(from, to) : []
  })
}

function sideOf([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  if (Math.abs(y1 - y0) <= 0.5 && Math.abs(x1 - x0) >= shortest) {
    return [{ x0: Math.min(x0, x1), x1: Math.max(x0, x1), y0, y1: y0 }]
  }
  if (Math.abs(x1 - x0) <= 0.5 && Math.abs(y1 - y0) >= shortest) {
    return [{ x0, x1: x0, y0: Math.min(y0, y1), y1: Math.max(y0, y1) }]
  }
  return []
}
