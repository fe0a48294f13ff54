/**
 * Properties of text and paragraphs as Word 97-2003 writes them ([MS-DOC] 2.6): a code, then its operand.
 *
 * 1. A list of bytes is cut into codes and operands; the code itself says how long its operand is.
 * 2. Of letters (`readLetters`): look, font, size, colour, signs of picture fonts.
 * 3. Of a paragraph (`readLines`): style, place, gaps, number, depth in tables.
 * 4. Of a row, among those of a paragraph: cells, their merges and lines. Codes that say nothing a plan keeps are passed over.
 */

import { emptyRow, type RowLook } from '../rowTables.ts'
import { BrokenFile, type Bytes } from './compound.ts'

interface Sprm {
  code: number
  operand: Bytes
}

const TABLE_DEFINITION = 0xd608
const TABS = 0xc615

/** What can be read of a list of properties; one cut short ends where it is cut. */
export function sprmsOf(list: Bytes): Sprm[] {
  const found: Sprm[] = []
  try {
    for (let at = 0; at + 2 < list.length; ) {
      const code = list.u16(at)
      at += 2
      const size = sizeOf(code, list, at)
      found.push({ code, operand: list.part(at, at + size) })
      at += size
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
  }
  return found
}

function sizeOf(code: number, list: Bytes, at: number): number {
  switch (code >> 13) {
    case 0:
    case 1:
      return 1
    case 3:
      return 4
    case 6:
      if (code === TABLE_DEFINITION) return 1 + list.u16(at)
      if (code === TABS && list.u8(at) === 255) {
        const gone = list.u8(at + 1)
        return 3 + gone * 4 + list.u8(at + 2 + gone * 4) * 3
      }
      return 1 + list.u8(at)
    case 7:
      return 3
    default:
      return 2
  }
}

/** Of a run of letters. 0 and 1 are off and on; 128 as in the style, 129 the other way round. */
export interface Letters {
  bold?: number
  italic?: number
  caps?: number
  hidden?: number
  struck?: number
  /** Two lines through the words. */
  struckTwice?: number
  deleted?: boolean
  /** 1: above the line, 2: below it, 0: on it. */
  raised?: number
  /** Half points. */
  size?: number
  style?: number
  /** Number of the font of plain letters. */
  font?: number
  /** A sign of a picture font. */
  symbol?: number
  /** `000000`, `auto` */
  color?: string
  underline?: boolean
}

/** Lengths in half points; what is not said stays as it was. */
export function readLetters(list: Bytes, letters: Letters = {}): Letters {
  for (const { code, operand } of sprmsOf(list)) Object.assign(letters, ofLetters.get(code)?.(operand))
  return letters
}

/** What each code says of letters. */
const ofLetters = new Map<number, (operand: Bytes) => Letters>([
  [0x0835, (operand) => ({ bold: operand.u8(0) })],
  [0x0836, (operand) => ({ italic: operand.u8(0) })],
  [0x083b, (operand) => ({ caps: operand.u8(0) })],
  [0x0837, (operand) => ({ struck: operand.u8(0) })],
  [0x2a53, (operand) => ({ struckTwice: operand.u8(0) })],
  [0x2a48, (operand) => ({ raised: operand.u8(0) })],
  [0x083c, (operand) => ({ hidden: operand.u8(0) })],
  [0x0800, (operand) => ({ deleted: operand.u8(0) === 1 })],
  [0x4a43, (operand) => ({ size: operand.u16(0) })],
  [0x4a4f, (operand) => ({ font: operand.u16(0) })],
  [0x4a30, (operand) => ({ style: operand.u16(0) })],
  [0x6a09, (operand) => ({ symbol: operand.u16(2) })],
  [0x2a42, (operand) => ({ color: oldColors[operand.u8(0)] ?? 'auto' })],
  [0x6870, (operand) => ({ color: colorOf(operand) })],
  [0x2a3e, (operand) => ({ underline: operand.u8(0) !== 0 })],
])

/** By their number in files of Word 97. */
const oldColors =
  'auto 000000 0000FF 00FFFF 00FF00 FF00FF FF0000 FFFF00 FFFFFF 000080 008080 008000 800080 800000 808000 808080 C0C0C0'.split(
    ' ',
  )

/** Red, green, blue; a fourth byte says that it is automatic. */
const colorOf = (operand: Bytes): string =>
  operand.u8(3) === 255
    ? 'auto'
    : [0, 1, 2]
        .map((at) => operand.u8(at).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()

export interface Lines {
  style: number
  align?: number
  /** Twips. */
  left?: number
  right?: number
  firstLine?: number
  before?: number
  after?: number
  /** Below 0 an exact height; of a single line (240) where it is a multiple. */
  height?: { twips: number; multiple: boolean }
  keepNext?: boolean
  /** Where a frame of its own stands. */
  frame?: 'left' | 'center' | 'right'
  list?: number
  level?: number
  outline?: number
  pageBreak?: boolean
  /** How deep inside tables; 0 outside. */
  depth: number
  cellEnd: boolean
  rowEnd: boolean
  row: RowLook
}

/** A paragraph of which nothing is said but its style. */
export const noLines = (style: number): Lines => ({
  style,
  depth: 0,
  cellEnd: false,
  rowEnd: false,
  row: emptyRow(),
})

/** Lengths in twips; what is not said stays as it was. Changes `lines` and gives it back. */
export function readLines(list: Bytes, lines: Lines): Lines {
  for (const { code, operand } of sprmsOf(list)) {
    const said = ofLines.get(code)
    if (said) Object.assign(lines, said(operand, lines))
    else applyRow(code, operand, lines.row)
  }
  return lines
}

const frames: Readonly<Record<number, Lines['frame']>> = {
  0: 'left',
  [-4]: 'center',
  [-8]: 'right',
  [-12]: 'left',
  [-16]: 'right',
}

/** What a code says of a paragraph; `lines`: what was said of it before. */
type OfLines = (operand: Bytes, lines: Lines) => Partial<Lines>

const align: OfLines = (operand) => ({ align: operand.u8(0) })
const left: OfLines = (operand) => ({ left: operand.i16(0) })
const firstLine: OfLines = (operand) => ({ firstLine: operand.i16(0) })
const right: OfLines = (operand) => ({ right: operand.i16(0) })
const rowEnd: OfLines = (operand) => ({ rowEnd: operand.u8(0) === 1 })

/** What each code says of a paragraph; those of two numbers are of Word 97 and of Word 2000. */
const ofLines = new Map<number, OfLines>([
  [0x2403, align],
  [0x2461, align],
  [0x840f, left],
  [0x845e, left],
  [0x8411, firstLine],
  [0x8460, firstLine],
  [0x840e, right],
  [0x845d, right],
  [0xa413, (operand) => ({ before: operand.u16(0) })],
  [0xa414, (operand) => ({ after: operand.u16(0) })],
  [0x6412, (operand) => ({ height: { twips: operand.i16(0), multiple: operand.i16(2) === 1 } })],
  [0x2406, (operand) => ({ keepNext: operand.u8(0) === 1 })],
  [
    0x8418,
    (operand) => {
      const frame = frames[operand.i16(0)]
      return frame ? { frame } : {}
    },
  ],
  [0x460b, (operand) => ({ list: operand.u16(0) })],
  [0x260a, (operand) => ({ level: operand.u8(0) })],
  [0x2640, (operand) => ({ outline: operand.u8(0) })],
  [0x2407, (operand) => ({ pageBreak: operand.u8(0) === 1 })],
  [0x2416, (operand, { depth }) => ({ depth: Math.max(depth, operand.u8(0) === 1 ? 1 : 0) })],
  [0x6649, (operand) => ({ depth: Math.min(50, Math.max(0, operand.i32(0))) })],
  [0x244b, (operand) => ({ cellEnd: operand.u8(0) === 1 })],
  [0x2417, rowEnd],
  [0x244c, rowEnd],
])

function applyRow(code: number, operand: Bytes, row: RowLook): void {
  if (code === TABLE_DEFINITION) defineRow(operand, row)
  else if (code === 0x3404) row.header = operand.u8(0) === 1
  else if (code === 0xd605) row.drawn = [0, 1, 2, 3, 4, 5].some((side) => isDrawn(operand, 1 + side * 4 + 1))
  else if (code === 0xd613) row.drawn = [0, 1, 2, 3, 4, 5].some((side) => isDrawn(operand, 1 + side * 8 + 5))
  else if (code === 0xd620 || code === 0xd62f) {
    const [first, limit, sides] = [operand.u8(1), operand.u8(2), operand.u8(3)]
    const drawn = isDrawn(operand, code === 0xd620 ? 5 : 9)
    for (const cell of row.cells.slice(first, limit)) cell.drawn = drawn ? cell.drawn + bitsOf(sides & 0xf) : 0
  } else if (code === 0xd62b) {
    const cell = row.cells[operand.u8(1)]
    const how = operand.u8(2)
    if (cell) cell.vertical = how === 0 ? 'none' : how === 1 ? 'merged' : 'first'
  } else if (code === 0x5624) {
    for (const cell of row.cells.slice(operand.u8(0) + 1, operand.u8(1))) cell.horizontal = true
  }
}

const bitsOf = (value: number): number => [1, 2, 4, 8].filter((bit) => (value & bit) !== 0).length

/** Kind 0 is no line, 255 nothing said. */
function isDrawn(operand: Bytes, at: number): boolean {
  if (at >= operand.length) return false
  const kind = operand.u8(at)
  return kind !== 0 && kind !== 255
}

const mostCells = 64

function defineRow(operand: Bytes, row: RowLook): void {
  const count = Math.min(mostCells, operand.u8(2))
  row.bounds = Array.from({ length: count + 1 }, (_, index) => operand.i16(3 + index * 2))
  row.cells = Array.from({ length: count }, (_, index) => {
    const at = 3 + (count + 1) * 2 + index * 20
    if (at + 20 > operand.length) return { vertical: 'none', horizontal: false, drawn: 0 }
    const flags = operand.u16(at)
    const vertical = (flags >> 5) & 3
    return {
      vertical: vertical === 0 ? 'none' : vertical === 1 ? 'merged' : 'first',
      horizontal: (flags & 3) !== 0,
      drawn: [4, 8, 12, 16].filter((side) => isDrawn(operand, at + side + 1)).length,
    }
  })
}
