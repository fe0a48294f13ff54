/**
 * Measures the advance widths of Times New Roman from its metric twin, Liberation Serif, and writes
 * `core/style/timesWidths.ts`. Run by hand when a character is missing:
 *
 *   node build/measure-font.mjs /usr/share/fonts/truetype/liberation2
 *
 * Version 2 of the fonts: in version 1 the letters ơ and ư are too narrow.
 *
 * Reads the font files' own tables (cmap, hmtx): no browser, no font library. Letters that are as wide as
 * their base letter (á ạ ả = a) are left out; `textWidth.ts` finds them by taking the marks away.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
if (!folder) {
  console.error('Usage: node build/measure-font.mjs FOLDER-WITH-LiberationSerif-*.ttf')
  process.exit(2)
}
const faces = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' }

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...range(0x1ea0, 0x1ef9),
  ...'ơưƠƯ‐‑–—‘’‚“”„†‡•…‰′″‹›€™−≤≥≠×÷',
  ...range(0x391, 0x3c9),
]

function readFont(path) {
  const data = readFileSync(path)
  const tables = {}
  for (let i = 0; i < data.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    tables[data.toString('latin1', at, at + 4)] = data.readUInt32BE(at + 8)
  }
  const unitsPerEm = data.readUInt16BE(tables.head + 18)
  const metricCount = data.readUInt16BE(tables.hhea + 34)
  const lineUnits =
    data.readInt16BE(tables.hhea + 4) - data.readInt16BE(tables.hhea + 6) + data.readInt16BE(tables.hhea + 8)
  const glyphOf = readCmap(data, tables.cmap)
  const width = (char) => {
    const glyph = glyphOf(char.codePointAt(0))
    if (glyph === 0) return undefined
    const units = data.readUInt16BE(tables.hmtx + 4 * Math.min(glyph, metricCount - 1))
    return (units * 2048) / unitsPerEm
  }
  return { width, ascent: data.readInt16BE(tables.hhea + 4), line: lineUnits, unitsPerEm }
}

/** The Unicode table (3, 1), format 4. */
function readCmap(data, cmap) {
  for (let i = 0; i < data.readUInt16BE(cmap + 2); i++) {
    const entry = cmap + 4 + i * 8
    const at = cmap + data.readUInt32BE(entry + 4)
    if (data.readUInt16BE(entry) !== 3 || data.readUInt16BE(entry + 2) !== 1) continue
    const segments = data.readUInt16BE(at + 6) / 2
    const end = at + 14
    const start = end + segments * 2 + 2
    const delta = start + segments * 2
    const offset = delta + segments * 2
    return (code) => {
      for (let s = 0; s < segments; s++) {
        if (code > data.readUInt16BE(end + s * 2)) continue
        const first = data.readUInt16BE(start + s * 2)
        if (code < first) return 0
        const shift = data.readUInt16BE(delta + s * 2)
        const jump = data.readUInt16BE(offset + s * 2)
        if (jump === 0) return (code + shift) & 0xffff
        const glyph = data.readUInt16BE(offset + s * 2 + jump + (code - first) * 2)
        return glyph === 0 ? 0 : (glyph + shift) & 0xffff
      }
      return 0
    }
  }
  throw new Error('no Unicode table in the font')
}

const bare = (char) => char.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

function tableOf(face) {
  const font = readFont(join(folder, `LiberationSerif-${face}.ttf`))
  const byWidth = new Map()
  for (const char of new Set(characters)) {
    const width = font.width(char)
    if (width === undefined) continue
    const base = bare(char)
    if (base !== char && base.length === 1 && font.width(base) === width) continue
    byWidth.set(width, (byWidth.get(width) ?? '') + char)
  }
  return { font, entries: [...byWidth].sort(([a], [b]) => a - b) }
}

const quote = (text) =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/[\u00a0\u00ad]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)}'`
let out = `/**
 * Advance widths of Times New Roman in 1/2048 of the font size, each with the characters that have it.
 *
 * Made by \`build/measure-font.mjs\` from Liberation Serif, whose widths are the same. Do not edit by hand.
 * A letter that is not here is as wide as the letter without its marks.
 */
export type WidthTable = readonly (readonly [width: number, characters: string])[]
`
for (const [name, face] of Object.entries(faces)) {
  const { font, entries } = tableOf(face)
  if (name === 'regular') {
    out += `\n/** Height of a single-spaced line, for the same em. */\n`
    out += `export const lineUnits = ${(font.line * 2048) / font.unitsPerEm}\n`
  }
  out += `\nexport const ${name}: WidthTable = [\n`
  for (const [width, chars] of entries) out += `  [${width}, ${quote(chars)}],\n`
  out += ']\n'
}
writeFileSync(new URL('../core/style/timesWidths.ts', import.meta.url), out)
