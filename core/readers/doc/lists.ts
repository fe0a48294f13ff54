/** The lists of a Word 97-2003 file ([MS-DOC] 2.9.131 and following), for the same counting as those of a .docx. */
import { type Level, makeNumbering, type NumberedList, type Numbering } from '../numbering.ts'
import { readableSigns, signOf } from '../symbols.ts'
import { BrokenFile, type Bytes } from './compound.ts'
import { noLines, readLines } from './sprms.ts'

const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

/** `schemes`: PlfLst with the levels behind it, to the end of the table stream; `overrides`: PlfLfo. */
export function readLists(schemes: Bytes | null, overrides: Bytes | null): Numbering {
  const lists = new Map<number, NumberedList>()
  try {
    if (schemes && overrides) fillLists(schemes, overrides, lists)
  } catch (error) {
    // Lists cut short cost numbers, not words.
    if (!(error instanceof BrokenFile)) throw error
  }
  return makeNumbering(lists)
}

function fillLists(schemes: Bytes, overrides: Bytes, lists: Map<number, NumberedList>): void {
  const levels = new Map<number, Map<number, Level>>()
  const count = schemes.u16(0)
  let at = 2 + count * 28
  for (let index = 0; index < count; index++) {
    const own = new Map<number, Level>()
    const simple = (schemes.u8(2 + index * 28 + 26) & 1) !== 0
    levels.set(schemes.i32(2 + index * 28), own)
    for (let level = 0; level < (simple ? 1 : 9); level++) at = readLevel(schemes, at, level, own)
  }
  const total = overrides.u32(0)
  let data = 4 + total * 16
  for (let index = 0; index < total; index++) {
    const place = 4 + index * 16
    const scheme = overrides.i32(place)
    const own = new Map(levels.get(scheme) ?? [])
    const startAt = new Map<number, number>()
    data += 4
    for (let n = 0; n < overrides.u8(place + 12); n++) {
      const start = overrides.i32(data)
      const flags = overrides.u32(data + 4)
      data += 8
      const level = flags & 0xf
      if ((flags & 0x20) !== 0) data = readLevel(overrides, data, level, own)
      else if ((flags & 0x10) !== 0) startAt.set(level, start)
    }
    lists.set(index + 1, { scheme: String(scheme), levels: own, startAt })
  }
}

function readLevel(bytes: Bytes, at: number, level: number, levels: Map<number, Level>): number {
  const format = formats[bytes.u8(at + 4)] ?? 'decimal'
  const flags = bytes.u8(at + 5)
  const lettersSize = bytes.u8(at + 24)
  const linesSize = bytes.u8(at + 25)
  const linesAt = at + 28
  const textAt = linesAt + linesSize + lettersSize
  const length = bytes.u16(textAt)
  let text = ''
  for (let n = 0; n < length; n++) {
    const code = bytes.u16(textAt + 2 + n * 2)
    text += code < 9 ? `%${code + 1}` : String.fromCharCode(code)
  }
  const { left, firstLine } = readLines(bytes.part(linesAt, linesAt + linesSize), noLines(0))
  levels.set(level, {
    start: Math.max(0, bytes.i32(at)),
    format,
    text: format === 'bullet' ? bulletOf(text) : text,
    digits: (flags & 0x04) !== 0,
    indent: { ...(left === undefined ? {} : { left }), ...(firstLine === undefined ? {} : { firstLine }) },
    ...((flags & 0x08) !== 0 ? { restart: 0 } : {}),
  })
  return textAt + 2 + length * 2
}

/** A private sign, or the letter at its place; the font is not looked up: bullets are bullets. */
function bulletOf(text: string): string {
  const code = text.charCodeAt(0)
  if (text.length === 1 && code >= 0xa0 && code < 0x100) return signOf(code, 'Wingdings')
  return readableSigns(text)
}
