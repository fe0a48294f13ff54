/**
 * `\p{L}` in a pattern costs a millisecond the first time the pattern is used: the engine takes in 684 ranges of letters, most of
 * them beyond the first plane, for each place that names them, and our rules name them a thousand times. In our programs and tests a
 * class of letters becomes the few ranges below: `L` letter for letter the same in Latin, modern Greek and Cyrillic, of other scripts whole
 * blocks with their marks and digits; `Lu` and `Ll` the same in Vietnamese and the languages of its peoples, in Western Europe, Greek
 * and Russian. Marks and numbers are exchanged only beside letters, where those of other scripts count as letters already.
 */

import { parseAst } from 'vite'

/** @typedef {readonly (readonly [number, number])[]} Ranges */

/**
 * The letters a class has within these ranges, as ranges.
 * @param {RegExp} letters @param {Ranges} within @returns {[number, number][]}
 */
function lettersIn(letters, within) {
  /** @type {[number, number][]} */
  const found = []
  for (const [from, to] of within) {
    for (let code = from; code <= to; code += 1) {
      if (!letters.test(String.fromCodePoint(code))) continue
      const last = found.at(-1)
      if (last && last[1] === code - 1) last[1] = code
      else found.push([code, code])
    }
  }
  return found
}

/** @param {Ranges} ranges */
const written = (ranges) =>
  ranges
    .map(([from, to]) => (from === to ? [from] : [from, to]).map((code) => String.fromCodePoint(code)).join('-'))
    .join('')

/** Scripts no plan is written in, and Nôm: block by block. */
const otherScripts = /** @type {Ranges} */ ([
  [0x5d0, 0x1c7f],
  [0x2c00, 0x2c5f],
  [0x2c80, 0x2cf3],
  [0x2d00, 0x2dff],
  [0x3005, 0x3006],
  [0x3041, 0xa71f],
  [0xa800, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff66, 0xffdc],
  [0x10000, 0x1cfff],
  [0x1d400, 0x1d7cb],
  [0x20000, 0x3347f],
])

const latinToCyrillic = /** @type {Ranges} */ ([
  [0x41, 0x58f],
  [0x1c80, 0x1c8f],
  [0x1d00, 0x1eff],
  [0x2071, 0x209f],
  [0x2102, 0x214e],
  [0xff21, 0xff5a],
])

/** Latin of Europe, ơ and ư, the ƀ of the Ba Na, Vietnamese, Greek, Russian. */
const cased = /** @type {Ranges} */ ([
  [0x41, 0x17f],
  [0x1a0, 0x1b0],
  [0x180, 0x180],
  [0x243, 0x243],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x1ea0, 0x1eff],
])

/** What stands in a class for each kind of sign. @type {ReadonlyMap<string, string>} */
export const plainRanges = new Map([
  ['L', written([...lettersIn(/\p{L}/u, latinToCyrillic), ...otherScripts])],
  ['Lu', written(lettersIn(/\p{Lu}/u, cased))],
  ['Ll', written(lettersIn(/\p{Ll}/u, cased))],
])
const besideLetters = new Map([
  [
    'M',
    written(
      lettersIn(/\p{M}/u, [
        [0x300, 0x36f],
        [0x483, 0x489],
        [0x1ab0, 0x1aff],
        [0x1dc0, 0x1dff],
        [0x20d0, 0x20ff],
        [0x302a, 0x302f],
        [0x3099, 0x309a],
        [0xfe00, 0xfe0f],
        [0xfe20, 0xfe2f],
      ]),
    ),
  ],
  [
    'N',
    written(
      lettersIn(/\p{N}/u, [
        [0x30, 0xbe],
        [0x2070, 0x2189],
        [0x2460, 0x24ff],
        [0x2776, 0x2793],
        [0x3007, 0x3029],
        [0xff10, 0xff19],
      ]),
    ),
  ],
])

/**
 * A pattern with its classes of letters written out; `\P{L}` stays as it is.
 * @param {string} pattern
 */
export const withPlainLetters = (pattern) =>
  pattern.replace(/\\p\{(L|Lu|Ll)\}|\\.|\[(?:\\.|[^\]\\])*\]/gsu, (part, alone) => {
    if (alone) return `[${plainRanges.get(alone)}]`
    if (!part.startsWith('[')) return part
    const hasLetters = part.includes('\\p{L}')
    return part.replace(/\\p\{([A-Z][a-z]?)\}/gu, (sign, kind) => {
      return plainRanges.get(kind) ?? (hasLetters ? besideLetters.get(kind) : undefined) ?? sign
    })
  })

/** What stands between the parts of a template: no pattern holds it. */
const gap = '\0'

/**
 * What is looked at of a node of a syntax tree.
 * @typedef {object} Node
 * @property {string} [type]
 * @property {number} start
 * @property {number} end
 * @property {{ pattern: string, flags: string } | null} [regex]
 * @property {unknown} [value]
 * @property {{ start: number, end: number, value: { cooked: string } }[]} [quasis]
 */

/** @typedef {{ start: number, end: number, text: string }} Change */

/** @param {unknown} part of a syntax tree @returns {Change[]} what to put in the place of its patterns */
function rewritten(part) {
  if (Array.isArray(part)) return part.flatMap(rewritten)
  if (part === null || typeof part !== 'object' || part instanceof RegExp) return []
  const { type, start, end, regex, value, quasis } = /** @type {Node} */ (part)
  if (type === 'Literal' && regex) {
    return [{ start, end, text: `/${withPlainLetters(regex.pattern)}/${regex.flags}` }]
  }
  if (type === 'Literal' && typeof value === 'string' && value.includes('\\p{')) {
    return [{ start, end, text: JSON.stringify(withPlainLetters(value)) }]
  }
  const inside = Object.values(part).flatMap(rewritten)
  if (type !== 'TemplateLiteral' || !quasis) return inside
  const parts = withPlainLetters(quasis.map((one) => one.value.cooked).join(gap)).split(gap)
  const changes = quasis.flatMap((one, at) =>
    one.value.cooked.includes('\\p{')
      ? [{ start: one.start, end: one.end, text: (parts[at] ?? '').replace(/[\\`]|\$\{/gu, '\\$&') }]
      : [],
  )
  return [...inside, ...changes]
}

/** The code of a module with the patterns in it rewritten. @param {string} code */
export function plainLettersIn(code) {
  const changes = rewritten(parseAst(code).body).sort((one, other) => other.start - one.start)
  return changes.reduce((made, { start, end, text }) => made.slice(0, start) + text + made.slice(end), code)
}

/** @returns {import('vite').Plugin} */
export const plainLetters = () => ({
  name: 'plain-letters',
  transform(code, id) {
    if (!code.includes('p{L') || !/[\\/](?:core|electron|renderer)[\\/]/u.test(id) || id.includes('node_modules'))
      return null
    return { code: plainLettersIn(code), map: null }
  },
})
