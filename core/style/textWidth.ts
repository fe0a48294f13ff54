/**
 * How long a text is when set in Times New Roman: for rules as long as their text, for letterhead lines that
 * must fit their column, for balanced titles and for lines in table cells.
 */
import { type Mm, type Pt, ptToMm, ptToTwips, type Twips } from '../units.ts'
import { bold, boldItalic, italic, lineUnits, regular, type WidthTable } from './timesWidths.ts'

interface Face {
  size: Pt
  bold?: boolean
  italic?: boolean
}

const EM = 2048

interface FaceWidths {
  of: Map<string, number>
  /** What an unknown character is taken for: a capital's width, so that a line is rather too long than too short. */
  unknown: number
}

const read = (table: WidthTable): FaceWidths => {
  const of = new Map<string, number>()
  for (const [width, characters] of table) for (const character of characters) of.set(character, width)
  return { of, unknown: of.get('D') ?? EM / 2 }
}
const faces = { regular: read(regular), bold: read(bold), italic: read(italic), boldItalic: read(boldItalic) }

const faceOf = (face: { bold?: boolean; italic?: boolean }): FaceWidths =>
  face.bold ? (face.italic ? faces.boldItalic : faces.bold) : face.italic ? faces.italic : faces.regular

const MARKS = /\p{M}/gu
/** Zero-width and control characters, and marks standing alone. */
const NOTHING = /\p{Cc}|\p{Cf}|\p{M}/u

function unitsOf(character: string, widths: FaceWidths): number {
  const known = widths.of.get(character)
  if (known !== undefined) return known
  const found = NOTHING.test(character)
    ? 0
    : (widths.of.get(character.normalize('NFD').replace(MARKS, '')) ?? widths.unknown)
  widths.of.set(character, found)
  return found
}

/**
 * Length of one line of text, in points. Marked letters count as their base letter where the font says so; no kerning,
 * as in Word. `textWidthPt('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true })` is 171.6.
 */
export function textWidthPt(text: string, face: Face): Pt {
  const widths = faceOf(face)
  let units = 0
  for (const character of text.normalize('NFC')) units += unitsOf(character, widths)
  return (units / EM) * face.size
}

/** The same in millimetres: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` at 13 pt bold is 95.7 mm. */
export const textWidth = (text: string, face: Face): Mm => ptToMm(textWidthPt(text, face))

/** Some programs draw an italic no-break space a third wider than the font has it; a line must fit there too. */
export const widestItalic = (text: string, size: Pt): Mm =>
  textWidth(text.replaceAll('\u00a0', 'o'), { size, italic: true })

/**
 * Size of raised and lowered letters: 65 % to the nearest half point, down from a quarter, as Word draws them; 9 pt in text of 14.
 * They make no line higher.
 */
export const raisedSize = (size: Pt): Pt => Math.ceil(size * 2 * 0.65 - 0.5 - 1e-9) / 2

interface Stretch {
  text: string
  bold?: boolean
  italic?: boolean
  raise?: 'super' | 'sub'
}

/** Length of a line made of several faces of one size. */
export const runsWidth = (runs: readonly Stretch[], size: Pt): Mm =>
  runs.reduce((sum, run) => sum + textWidth(run.text, { ...run, size: run.raise ? raisedSize(size) : size }), 0)

/**
 * How far each character of the runs, one after the other, reaches from the start, in points: the width of any stretch is then
 * one subtraction. One entry for each UTF-16 unit and one before the first.
 */
export function reaches(runs: readonly Stretch[], size: Pt): Float64Array<ArrayBuffer> {
  const reached = new Float64Array(runs.reduce((sum, run) => sum + run.text.length, 1))
  let at = 0
  let units = 0
  for (const run of runs) {
    const widths = faceOf(run)
    const share = run.raise ? raisedSize(size) / size : 1
    for (const character of run.text) {
      units += unitsOf(character, widths) * share
      for (let unit = 0; unit < character.length; unit++) reached[++at] = (units / EM) * size
    }
  }
  return reached
}

/**
 * Height of a line as it is printed, in whole twips: 1.15 lines of 14 pt are 370 twips, not 370.28. Over a page the difference
 * comes to half a point, which now and then decides where the page ends.
 */
export const printedLine = (size: Pt, spacing = 1): Twips =>
  Math.floor(Math.round(ptToTwips(1) * singleLineHeight(size)) * spacing + 1e-9)

/** Height of a single-spaced line: 1.15 times the font size. */
export const singleLineHeight = (size: Pt): Pt => (size * lineUnits) / EM
