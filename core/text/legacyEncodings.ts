/**
 * Vietnamese as it was typed before Unicode: TCVN3 (ABC, fonts `.VnTime`) and VNI (fonts `VNI-Times`), whose letters are Latin
 * letters with another face. Known by the letters alone, never by the name of a font: names lie in both directions.
 *
 * 1. Tables of both encodings, letter by letter.
 * 2. Which of the two the words speak for: those that are no syllable as they stand and one when read so (`legacyEncodingOf`).
 * 3. Reading the text; in a line with true Unicode letters only the words that need it (`decodeLegacy`).
 */
import { isSyllable } from './syllables.ts'

export type LegacyEncoding = 'TCVN3' | 'VNI'

interface Decoded {
  text: string
  encoding: LegacyEncoding
}

const tcvn3 = new Map<string, string>()
const vni = new Map<string, string>()

/** `from` and `to` letter by letter. */
function fill(table: Map<string, string>, from: readonly string[], to: string): void {
  const letters = [...to]
  from.forEach((code, at) => {
    table.set(code, letters[at] ?? code)
  })
}

fill(tcvn3, [...'¡¢£¤¥¦§¨©ª«¬\u00ad®'], 'ĂÂÊÔƠƯĐăâêôơưđ')
fill(tcvn3, [...'µ¶·¸¹'], 'àảãáạ')
fill(tcvn3, [...'»¼½¾Æ'], 'ằẳẵắặ')
fill(tcvn3, [...'ÇÈÉÊË'], 'ầẩẫấậ')
fill(tcvn3, [...'ÌÎÏÐÑ'], 'èẻẽéẹ')
fill(tcvn3, [...'ÒÓÔÕÖ'], 'ềểễếệ')
fill(tcvn3, [...'×ØÜÝÞ'], 'ìỉĩíị')
fill(tcvn3, [...'ßáâãä'], 'òỏõóọ')
fill(tcvn3, [...'åæçèé'], 'ồổỗốộ')
fill(tcvn3, [...'êëìíî'], 'ờởỡớợ')
fill(tcvn3, [...'ïñòóô'], 'ùủũúụ')
fill(tcvn3, [...'õö÷øù'], 'ừửữứự')
fill(tcvn3, [...'úûüýþ'], 'ỳỷỹýỵ')
// Programs that took the letters for signs have stored these instead.
fill(tcvn3, ['\u2219', '\u03bc', '\u2022'], 'ãàã')

const tones = [...'øùûõï']
const toned: Readonly<Record<string, string>> = {
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  y: 'ỳýỷỹỵ',
  ô: 'ờớởỡợ',
  ö: 'ừứửữự',
}
for (const [base, letters] of Object.entries(toned)) {
  fill(
    vni,
    tones.map((tone) => base + tone),
    letters,
  )
}
for (const [base, letters] of Object.entries({ a: 'âầấẩẫậ', e: 'êềếểễệ', o: 'ôồốổỗộ' })) {
  fill(
    vni,
    [...'âàáåãä'].map((mark) => base + mark),
    letters,
  )
}
fill(
  vni,
  [...'êèéúüë'].map((mark) => `a${mark}`),
  'ăằắẳẵặ',
)
fill(vni, [...'ôöñæóòìíî'], 'ơưđỉĩịìíỵ')
for (const [code, letter] of [...vni]) vni.set(code.toUpperCase(), letter.toUpperCase())

/** Letters only Unicode Vietnamese has; a legacy text has none. */
const unicodeOnly = /[ăđơưĂĐƠƯ\u0128\u0129\u0168\u0169\u1ea0-\u1ef9]|\u0300|\u0301|\u0303|\u0309|\u0323/
/** What stands between words in either encoding; the letters of TCVN3 include signs like § and «. */
const betweenWords = /([\s!-@[-`{-~\u2010-\u2015\u2018-\u201f\u2026\u00a0]+)/

/** Reads a text as if it were in this encoding. Letters of no meaning there stay. */
export function decodeAs(text: string, encoding: LegacyEncoding): string {
  const read = encoding === 'TCVN3' ? readTcvn3 : readVni
  return text
    .split(/(\n)/)
    .map((line) => inOneCase(line, read(line)))
    .join('')
}

const readTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00fe\u2219\u03bc\u2022]/g, (char) => tcvn3.get(char) ?? char)

function readVni(text: string): string {
  let read = ''
  for (let at = 0; at < text.length; at++) {
    const pair = text.slice(at, at + 2)
    // After a capital the mark may be typed small.
    const both = vni.get(pair) ?? vni.get(pair.charAt(0) + pair.charAt(1).toUpperCase())
    if (pair.length === 2 && both !== undefined) {
      read += both
      at++
    } else read += vni.get(text.charAt(at)) ?? text.charAt(at)
  }
  return read
}

/** The number of a letterhead, whose code alone is in capitals. */
const numberHead = /^\s*Số\s*:?(?=[\s\d.…_]*\/|\s*\d)/u

/** TCVN3 has no capitals with tones: `KÕ HO¹CH` was typed small and shown large by its font. */
function inOneCase(source: string, read: string): string {
  const plain = source.replace(/[^A-Za-z]/g, '')
  if (plain.length < 3 || plain !== plain.toUpperCase() || !/[à-ỹ]/.test(read)) return read
  const head = numberHead.exec(read)?.[0] ?? ''
  return head + read.slice(head.length).toLocaleUpperCase('vi')
}

/**
 * A text in TCVN3 or VNI as Unicode, or null where it is in neither. In a line that also holds true Unicode letters only
 * the words that are none as they stand are read anew. `of`: the encoding of all that stands around it.
 */
export function decodeLegacy(text: string, of?: LegacyEncoding): Decoded | null {
  const said = legacyEncodingOf(text)
  if (!said) return null
  const encoding = of ?? said
  const lines = text.split(/(\n)/).map((line) => {
    if (!unicodeOnly.test(line)) return decodeAs(line, encoding)
    return line
      .split(betweenWords)
      .map((word) => (isLegacyWord(word, encoding) ? decodeAs(word, encoding) : word))
      .join('')
  })
  return { text: lines.join(''), encoding }
}

/** Which of the two the words of a text speak for; null where they read as they stand. */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  if (!/[\u00a1-\u00fe]/.test(text)) return null
  const words = new Set(
    text.split(betweenWords).filter((word) => word.length > 1 && /[\u00a1-\u00fe\u2219]/.test(word)),
  )
  let best: LegacyEncoding | null = null
  let most = 0
  for (const encoding of ['TCVN3', 'VNI'] as const) {
    let good = 0
    let bad = 0
    for (const word of words) {
      if (unicodeOnly.test(word)) continue
      if (isLegacyWord(word, encoding)) good++
      else if (!isSyllable(word)) bad++
    }
    if (good > most && good >= bad * 3) {
      best = encoding
      most = good
    }
  }
  return best
}

/** No syllable as it stands, and one when read in the encoding. */
function isLegacyWord(word: string, encoding: LegacyEncoding): boolean {
  if (unicodeOnly.test(word) || !/[\u00a1-\u00fe]/.test(word) || isSyllable(word)) return false
  const read = decodeAs(word, encoding)
  return read !== word && isSyllable(read)
}
