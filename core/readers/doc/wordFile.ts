/**
 * A Word 97-2003 document taken apart: all its letters in order, each with its properties ([MS-DOC] 2.4).
 *
 * 1. The head tells the version, a password, and where everything else stands in the table stream.
 * 2. Letters stand in pieces, one byte or two each; together they are the stories of the file, one after another.
 * 3. Pages of properties say what holds for stretches of the file; each letter is told its own by its place.
 * 4. Styles and fonts are read by their numbers.
 */

import { runsText } from '../../text/runsText.ts'
import { decodeWestern } from '../western.ts'
import { BrokenFile, Bytes, type Compound } from './compound.ts'
import { readFonts } from './fonts.ts'
import { type Letters, type Lines, noLines, readLetters, readLines } from './sprms.ts'
import { readStyles, type Styles } from './styles.ts'

export interface WordFile {
  /** Letters of all stories, one after another: body, footnotes, headers, comments, endnotes, text boxes, those of heads. */
  text: string
  /** Index of each letter's properties in `letters`. */
  letterOf: Uint32Array
  letters: Letters[]
  /** Index of each letter's paragraph properties in `lines`; each is for one paragraph. */
  lineOf: Uint32Array
  lines: Lines[]
  styles: Styles
  /** Names of its fonts. */
  fonts: string[]
  /** Lengths of the stories, in letters. */
  stories: {
    body: number
    footnotes: number
    headers: number
    comments: number
    endnotes: number
    boxes: number
    headBoxes: number
  }
  /** A part of the table stream: the nth pair of place and length in the file's head. */
  table(index: number): Bytes | null
  document: Bytes
}

const pairsAt = 0x9a
/** More letters are no plan: 4,000 pages. */
const mostLetters = 12_000_000

export class LockedFile extends Error {}
export class OldFile extends Error {}

/** Throws BrokenFile, LockedFile for a password, OldFile for Word 95 and before. */
export function openWord(compound: Compound): WordFile {
  const { document, stream } = streamsOf(compound)
  const table = (index: number): Bytes | null => {
    const at = pairsAt + index * 8
    const [from, size] = [document.u32(at), document.u32(at + 4)]
    return size === 0 ? null : stream.part(from, from + size)
  }
  const clx = table(33)
  if (!clx) throw new BrokenFile('no pieces')
  const pieces = piecesOf(clx, document)
  const data = compound.stream('Data')
  const letters = new Properties<Letters>(readRuns(table(12), document, lettersAt), {})
  const lines = new Properties<Lines>(
    readRuns(table(13), document, (page, at) => linesAt(page, at, data ? new Bytes(data) : null)),
    noLines(0),
  )
  const total = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  const letterOf = new Uint32Array(total)
  const lineOf = new Uint32Array(total)
  let cp = 0
  for (const piece of pieces) {
    for (let index = 0; index < piece.text.length; index++, cp++) {
      const place = piece.place + index * piece.width
      letterOf[cp] = letters.at(place)
      lineOf[cp] = lines.at(place)
    }
  }
  return {
    text: runsText(pieces),
    letterOf,
    letters: letters.all,
    lineOf,
    lines: lines.all,
    styles: readStyles(table(1)),
    fonts: readFonts(table(15)),
    stories: storiesOf(document),
    table,
    document,
  }
}

/** The document and its tables. Throws as `openWord`. */
function streamsOf(compound: Compound): { document: Bytes; stream: Bytes } {
  const main = compound.stream('WordDocument')
  if (!main) throw new BrokenFile('no document')
  const document = new Bytes(main)
  if (document.u16(0) !== 0xa5ec && document.u16(0) !== 0xa5dc) throw new BrokenFile('not a Word document')
  if (document.u16(2) < 0xc0) throw new OldFile('Word 95')
  const flags = document.u16(0x0a)
  if ((flags & 0x0100) !== 0) throw new LockedFile('password')
  const tables = compound.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table')
  if (!tables) throw new BrokenFile('no table stream')
  return { document, stream: new Bytes(tables) }
}

/** Letters of each story; they follow each other in the text. */
function storiesOf(document: Bytes): WordFile['stories'] {
  const letters = (at: number): number => Math.max(0, document.i32(at))
  return {
    body: letters(0x4c),
    footnotes: letters(0x50),
    headers: letters(0x54),
    comments: letters(0x5c),
    endnotes: letters(0x60),
    boxes: letters(0x64),
    headBoxes: letters(0x68),
  }
}

interface Piece {
  text: string
  /** Of its first letter in the file. */
  place: number
  /** Bytes a letter. */
  width: 1 | 2
}

function piecesOf(clx: Bytes, document: Bytes): Piece[] {
  let at = 0
  while (clx.u8(at) === 1) at += 3 + clx.u16(at + 1)
  if (clx.u8(at) !== 2) throw new BrokenFile('no piece table')
  const list = clx.part(at + 5, Math.min(clx.length, at + 5 + clx.u32(at + 1)))
  const count = Math.floor((list.length - 4) / 12)
  const pieces: Piece[] = []
  let total = 0
  for (let index = 0; index < count; index++) {
    const length = list.u32((index + 1) * 4) - list.u32(index * 4)
    total += length
    if (length < 0 || total > mostLetters) throw new BrokenFile('too many letters')
    const fc = list.u32((count + 1) * 4 + index * 8 + 2)
    const packed = (fc & 0x40000000) !== 0
    const place = packed ? (fc & 0x3fffffff) >>> 1 : fc & 0x3fffffff
    const bytes = document.part(place, place + length * (packed ? 1 : 2)).all
    pieces.push({ text: decode(bytes, packed), place, width: packed ? 1 : 2 })
  }
  return pieces
}

/** One letter of the file is one letter of the text: the offsets of the properties count on it. */
function decode(bytes: Uint8Array, packed: boolean): string {
  if (packed) return decodeWestern(bytes)
  const text: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) {
    const end = Math.min(bytes.length, at + 0x8000)
    const codes: number[] = []
    for (let n = at; n + 1 < end; n += 2) codes.push((bytes[n] ?? 0) | ((bytes[n + 1] ?? 0) << 8))
    text.push(String.fromCharCode(...codes))
  }
  return text.join('')
}

interface Run<T> {
  from: number
  to: number
  value: T
}

/** Pages of properties: stretches of the file with what holds for them. */
function readRuns<T>(plc: Bytes | null, document: Bytes, valueAt: (page: Bytes, index: number) => T | null): Run<T>[] {
  const runs: Run<T>[] = []
  const count = plc ? Math.floor((plc.length - 4) / 8) : 0
  for (let index = 0; plc && index < count; index++) {
    try {
      addRuns(plc, index, count, document, valueAt, runs)
    } catch (error) {
      // A page of properties that is damaged costs looks, not words.
      if (!(error instanceof BrokenFile)) throw error
    }
  }
  return runs.sort((one, other) => one.from - other.from)
}

function addRuns<T>(
  plc: Bytes,
  index: number,
  count: number,
  document: Bytes,
  valueAt: (page: Bytes, index: number) => T | null,
  runs: Run<T>[],
): void {
  const number = plc.u32((count + 1) * 4 + index * 4) & 0x3fffff
  const page = document.part(number * 512, number * 512 + 512)
  const own = page.u8(511)
  for (let n = 0; n < own; n++) {
    const value = valueAt(page, n)
    if (value !== null) runs.push({ from: page.u32(n * 4), to: page.u32((n + 1) * 4), value })
  }
}

function lettersAt(page: Bytes, index: number): Letters | null {
  const at = page.u8((page.u8(511) + 1) * 4 + index) * 2
  return at === 0 ? null : readLetters(page.part(at + 1, Math.min(511, at + 1 + page.u8(at))))
}

const HUGE = 0x6646

function linesAt(page: Bytes, index: number, data: Bytes | null): Lines | null {
  const at = page.u8((page.u8(511) + 1) * 4 + index * 13) * 2
  if (at === 0) return noLines(0)
  const short = page.u8(at)
  const [from, size] = short === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, short * 2 - 1]
  const list = page.part(from, Math.min(511, from + size))
  if (list.length < 2) return noLines(0)
  const own = list.part(2, list.length)
  const lines = noLines(list.u16(0))
  // Too long for its page: what is said stands in another stream.
  if (own.length >= 6 && own.u16(0) === HUGE && data) {
    const place = own.u32(2)
    return readLines(data.part(place + 2, place + 2 + data.u16(place)), lines)
  }
  return readLines(own, lines)
}

/** Finds what holds at a place of the file; places are asked mostly in order. */
class Properties<T> {
  readonly all: T[]
  private readonly runs: Run<T>[]
  private last = 0

  constructor(runs: Run<T>[], nothing: T) {
    this.runs = runs
    this.all = [nothing, ...runs.map((run) => run.value)]
  }

  /** Index in `all`; 0 where nothing is said. */
  at(place: number): number {
    let run = this.runs[this.last]
    if (!run || place < run.from || place >= run.to) {
      this.last = this.search(place)
      run = this.runs[this.last]
    }
    return run && place >= run.from && place < run.to ? this.last + 1 : 0
  }

  private search(place: number): number {
    let [low, high] = [0, this.runs.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.runs[middle]?.from ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}
