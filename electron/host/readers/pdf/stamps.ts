/**
 * Words put on a finished page by those who sign and issue it: e-signature programs write the number and the day into the room the
 * paper left for them, each as a signature with a face of its own. They are no part of the page's text; they are drawn over it. So are
 * the words typed into the fields of a form, and those a PDF program typed on the page; they belong to the page as its own words do.
 *
 * 1. Annotations of a page that show words of their own (`annotationsOf`).
 * 2. A pen follows their drawing and says where each letter stands (`Pen`).
 * 3. Words of one stamp, left to right (`joined`); whether they fill a blank (`fillsIn`).
 */
import type { OPS, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, numbersOf, times } from './matrix.ts'
import type { Drawing } from './rules.ts'

export interface Stamp {
  x0: number
  x1: number
  /** Base line. */
  y: number
  size: number
  text: string
  /** The annotation it is the face of. */
  of: string
}

/** A number, a day, a month, a year, with or without their words: what fills a room that was left. */
const fills =
  /^(?:Số\s*:?|[\p{Lu}][\p{L} .-]{1,40},)?(?:\s*(?:ngày|tháng|năm))?\s*\d[\d\s/.]*(?:(?:\s*(?:tháng|năm)\s*\d{1,4})*)$/u

/** The words of each stamp on the page, in the order they were put there. Points, y upwards. */
export function stampsOf(drawing: Drawing, steps: typeof OPS): Stamp[] {
  const pen = new Pen()
  const stamps: Stamp[] = []
  let words: Stamp[] | null = null
  let of = ''
  drawing.fnArray.forEach((step, at) => {
    const args: unknown = drawing.argsArray[at]
    const first: unknown = Array.isArray(args) ? args[0] : null
    if (step === steps.beginAnnotation) {
      words = []
      of = String(first)
      pen.begin(Array.isArray(args) ? args : [])
    } else if (!words) return
    else if (step === steps.endAnnotation) {
      const whole = joined(words)
      if (whole) stamps.push(whole)
      words = null
    } else if (step === steps.showText) {
      const shown = pen.show(Array.isArray(first) ? first : [])
      if (shown.text.trim() !== '') words.push({ ...shown, of })
    } else pen.move(step, args, first, steps)
  })
  return stamps
}

/** Whether a stamp fills in what the page left blank; the face of a signature says who signed, and when. */
export const fillsIn = ({ text }: Stamp): boolean => fills.test(text)

interface Annotations {
  /** Ids of those whose words are the page's own: filled fields of a form, and words typed on the page. */
  typed: ReadonlySet<string>
  /** What readers wrote in notes pinned to the page, or to words they marked. */
  notes: string[]
}

export async function annotationsOf(page: PDFPageProxy): Promise<Annotations> {
  const typed = new Set<string>()
  const notes: string[] = []
  const all: unknown[] = await page.getAnnotations()
  for (const one of all) {
    if (typeof one !== 'object' || one === null) continue
    const field = 'fieldType' in one ? one.fieldType : null
    const kind = 'subtype' in one ? String(one.subtype) : ''
    if ((kind === 'FreeText' || field === 'Tx' || field === 'Ch') && 'id' in one) typed.add(String(one.id))
    const note = noteKinds.test(kind) && 'contentsObj' in one ? one.contentsObj : null
    if (typeof note !== 'object' || note === null || !('str' in note)) continue
    const words = String(note.str).replace(/\s+/gu, ' ').trim()
    if (words !== '') notes.push(words)
  }
  return { typed, notes }
}

const noteKinds = /^(?:Text|Highlight|Underline|Squiggly|StrikeOut|Caret)$/u

/** Words of one stamp, from left to right; null where it is only a picture. */
function joined(words: readonly Stamp[]): Stamp | null {
  const [first] = words
  if (!first) return null
  const text = words.map((word) => word.text).join(' ')
  return {
    ...first,
    x1: Math.max(...words.map(({ x1 }) => x1)),
    text: text.replace(/\s+/gu, ' ').trim(),
  }
}

/** Where the next letter would be drawn. */
class Pen {
  private now: Matrix = [1, 0, 0, 1, 0, 0]
  private kept: Matrix[] = []
  private line: Matrix = [1, 0, 0, 1, 0, 0]
  private size = 0

  /** `args`: name, place, and the two matrices that lead from the face to the page. */
  begin(args: readonly unknown[]): void {
    this.kept = []
    this.now = times(times([1, 0, 0, 1, 0, 0], numbersOf(args[2])), numbersOf(args[3]))
    this.line = [1, 0, 0, 1, 0, 0]
  }

  move(step: number, args: unknown, first: unknown, steps: typeof OPS): void {
    if (step === steps.save) this.kept.push(this.now)
    else if (step === steps.restore || step === steps.paintFormXObjectEnd) this.now = this.kept.pop() ?? this.now
    else if (step === steps.transform) this.now = times(this.now, numbersOf(args))
    else if (step === steps.paintFormXObjectBegin) {
      this.kept.push(this.now)
      this.now = times(this.now, numbersOf(first))
    } else if (step === steps.beginText) this.line = [1, 0, 0, 1, 0, 0]
    else if (step === steps.setTextMatrix) this.line = times([1, 0, 0, 1, 0, 0], numbersOf(first))
    else if (step === steps.moveText) {
      const [x = 0, y = 0] = numbersOf(args)
      this.line = times(this.line, [1, 0, 0, 1, x, y])
    } else if (step === steps.setFont) this.size = numbersOf(args)[1] ?? 0
  }

  /** The letters as drawn here: each a sign and its width in thousandths; numbers between them draw them together. */
  show(glyphs: readonly unknown[]): Omit<Stamp, 'of'> {
    const [a, b, , , x, y] = times(this.now, this.line)
    const scale = Math.hypot(a, b)
    let text = ''
    let width = 0
    let blank = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') width -= glyph
      if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) continue
      const sign = String(glyph.unicode)
      const room = 'width' in glyph ? Number(glyph.width) : 0
      if (text === '' && sign.trim() === '') blank += room
      else text += sign
      width += room
    }
    const letter = (this.size * scale) / 1000
    return { x0: x + blank * letter, x1: x + width * letter, y, size: this.size * scale, text }
  }
}
