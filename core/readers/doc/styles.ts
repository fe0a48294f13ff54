/** The style sheet of a Word 97-2003 file: look of letters and lines, inherited. */
import { BrokenFile, type Bytes } from './compound.ts'
import { type Letters, type Lines, noLines, readLetters, readLines } from './sprms.ts'

interface Style {
  /** `Normal`, `heading 1` */
  name: string
  letters: Letters
  lines: Lines
}

export interface Styles {
  /** Everything a style inherits included; an unknown one says nothing. */
  style(index: number): Style
}

interface Raw {
  name: string
  base: number
  letters: Bytes | null
  lines: Bytes | null
}

const NO_BASE = 0xfff
const PARAGRAPH = 1
const CHARACTER = 2

/** Styles with those they are based on counted in ([MS-DOC] 2.9.271 STSH). */
export function readStyles(sheet: Bytes | null): Styles {
  const raw = sheet ? rawStyles(sheet) : []
  const known = new Map<number, Style>()
  const style = (index: number, depth = 0): Style => {
    const found = known.get(index)
    if (found) return found
    const own = raw[index]
    if (!own || depth > 30) return { name: '', letters: {}, lines: noLines(index) }
    const base = own.base === NO_BASE ? null : style(own.base, depth + 1)
    const made: Style = {
      name: own.name,
      letters: { ...base?.letters, ...(own.letters ? readLetters(own.letters) : {}) },
      lines: { ...(base?.lines ?? noLines(index)), ...(own.lines ? saidLines(own.lines, index) : {}), style: index },
    }
    known.set(index, made)
    return made
  }
  return { style: (index) => style(index) }
}

/** Only what the style itself says. */
function saidLines(list: Bytes, index: number): Partial<Lines> {
  const { depth: _, cellEnd: __, rowEnd: ___, row: ____, ...said } = readLines(list, noLines(index))
  return said
}

function rawStyles(sheet: Bytes): (Raw | null)[] {
  const styles: (Raw | null)[] = []
  try {
    const head = sheet.u16(0)
    const count = sheet.u16(2)
    const baseSize = sheet.u16(4)
    let at = 2 + head
    for (let index = 0; index < count; index++) {
      const size = sheet.u16(at)
      styles.push(size === 0 ? null : rawStyle(sheet.part(at + 2, at + 2 + size), baseSize))
      at += 2 + size
    }
  } catch (error) {
    // A style sheet cut short costs looks, not words.
    if (!(error instanceof BrokenFile)) throw error
  }
  return styles
}

function rawStyle(std: Bytes, baseSize: number): Raw | null {
  const kind = std.u16(2) & 0xf
  const base = std.u16(2) >> 4
  const length = std.u16(baseSize)
  const letters = Array.from({ length }, (_, index) => String.fromCharCode(std.u16(baseSize + 2 + index * 2)))
  // Other names stand behind a comma.
  const name = letters.join('').split(',')[0] ?? ''
  let at = baseSize + 2 + length * 2 + 2
  const next = (): Bytes => {
    at += at % 2
    const size = std.u16(at)
    const part = std.part(at + 2, at + 2 + size)
    at += 2 + size
    return part
  }
  if (kind === CHARACTER) return { name, base, letters: next(), lines: null }
  if (kind !== PARAGRAPH) return null
  const lines = next()
  return { name, base, lines: lines.length > 2 ? lines.part(2, lines.length) : null, letters: next() }
}
