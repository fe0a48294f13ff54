/**
 * Words whose Telex keys were left as they were struck: `thực hieenj` is `thực hiện`.
 *
 * The letters are walked from left to right; a key that marks one of the letters before it is taken out and its mark put in.
 */
import { byText } from '../../reading/keep.ts'
import type { SiteText } from '../../reading/siteText.ts'
import { isSyllable, isVowel } from '../../text/syllables.ts'
import { toneMark, withTone } from './spelling.ts'
import { documentsOf } from './syllableKeys.ts'
import { isKnownAt } from './wordPairs.ts'

const toneKeys: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const hats: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' }

/** English words that read as keys: they are left alone. */
const english = new Set(
  'this been there these list did own last too six must songs car row theme sets sex moon hair lots max cats las asp teen barn gif cow wong dana dans nest tar beer cheers deed ddos xoong goòng boong moong soóc moóc goong tests posts'.split(
    ' ',
  ),
)

interface Decoded {
  word: string
  /** How many keys were taken out. */
  keys: number
}

/** In lower case. Null for what is a syllable with a mark already, a word of another language, or no syllable once read. */
export const decodeTelex = byText((word): Decoded | null => {
  if (word.length < 3 || word.length > 9 || english.has(word)) return null
  if (/[^a-z]/u.test(word) && isSyllable(word)) return null
  const read = keysTaken(word)
  if (!read || read.keys === 0) return null
  const letters = read.letters.join('').replace(/(?:ưo|uơ)(?=.)/u, 'ươ')
  // An open oa, oe or uy takes its tone on the first vowel, as the house writes it.
  const meant = read.tone === '' ? (isSyllable(letters) ? letters : null) : withTone(letters, read.tone)
  return meant === null ? null : { word: meant, keys: read.keys }
})

/** Of VNI: figures for tones, 6 a hat, 7 a horn, 8 a breve, 9 behind a d. */
const vniTones = 'sfrxj'

/**
 * `tru7o7ng2` is `trường`: figures within a word, or two and more of them, that make a word in use. One figure at the end is glued, and a
 * capital, a sign or a tone before the vowel is a code.
 */
export const decodeVni = byText((word): string | null => {
  if (!/^\p{Ll}[\p{Ll}\d]{2,9}$/u.test(word) || !/\d\p{Ll}|\d.*\d/u.test(word) || /[0]|\d{3}/u.test(word)) return null
  let keys = ''
  for (const char of word) {
    if (!/\d/u.test(char)) keys += char
    else if (char === '6') keys += /[aeo](?=[^aeo]*$)/u.exec(keys)?.[0] ?? 'z'
    else if (char === '7' || char === '8') keys += 'w'
    else if (char === '9') keys += keys === 'd' ? 'd' : 'z'
    else keys += vniTones[Number(char) - 1] ?? 'z'
  }
  const decoded = decodeTelex(keys)
  return decoded && documentsOf(decoded.word) >= 10 ? decoded.word : null
})

/** What a word of a text was meant to be by its keys: known beside its neighbours, or clearly keys and in much use. In lower case. */
export function struckAs(text: SiteText, index: number): string | null {
  const struck = text.tokens[index]?.lower ?? ''
  const decoded = decodeTelex(struck)
  if (!decoded) return null
  if (isKnownAt(text, index, decoded.word)) return decoded.word
  const clear = decoded.keys >= 2 || /[^a-z]|^dd/u.test(struck)
  return clear && documentsOf(decoded.word) >= 30 ? decoded.word : null
}

function keysTaken(word: string): { letters: string[]; tone: string; keys: number } | null {
  const letters: string[] = []
  let tone = ''
  let keys = 0
  let vowels = false
  const { length } = word.normalize('NFC')
  const toned = toneMark.exec(word.normalize('NFD'))?.[0]
  for (const letter of word) {
    const last = letters.findLastIndex((each) => each === letter && isVowel(each))
    if (vowels && toneKeys[letter] !== undefined) {
      // A key struck once more behind its own tone, at the end: `thầnf`.
      if (!toned) tone = toneKeys[letter]
      else if (toned !== toneKeys[letter] || letters.length + keys + 1 < length) return null
      keys++
    } else if (letter === 'd' && letters[0] === 'd' && (letters.length === 1 || vowels)) {
      letters[0] = 'đ'
      keys++
    } else if (
      hats[letter] !== undefined &&
      last !== -1 &&
      !letters.slice(last + 1).some((each) => 'aăâeêoôơ'.includes(each))
    ) {
      letters[last] = hats[letter] ?? letter
      keys++
    } else if (letter === 'w' && vowels) {
      if (!horned(letters)) return null
      keys++
    } else if ('fjwz'.includes(letter)) return null
    else {
      letters.push(letter)
      vowels ||= isVowel(letter.normalize('NFD').charAt(0))
    }
  }
  return { letters, tone, keys }
}

/** `uo` + w is ươ, else the last of a, o, u is ă, ơ, ư. */
function horned(letters: string[]): boolean {
  const together = letters.join('').indexOf('uo')
  if (together > 0 && letters[together - 1] !== 'q') {
    letters[together] = 'ư'
    letters[together + 1] = 'ơ'
    return true
  }
  const at = letters.findLastIndex((letter) => 'aou'.includes(letter))
  if (at === -1) return false
  letters[at] = { a: 'ă', o: 'ơ', u: 'ư' }[letters[at] ?? ''] ?? ''
  return true
}
