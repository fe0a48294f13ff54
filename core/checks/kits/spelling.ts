/**
 * What a word that is no Vietnamese syllable was meant to be: a tone or letter out of place, or two words run together.
 *
 * 1. A word is let pass that is a syllable, a loanword or plain Latin letters (`isWord`), unless two letters changed places or two
 *    words ran together.
 * 2. `nearestSyllable` moves its tone, then takes each known slip back; one answer is an answer, two are none.
 * 3. `splitGlued` tries the few cuts that leave a syllable on both sides.
 */
import { isSyllable, isVowel, longestSyllable } from '../../text/syllables.ts'
import { commonSyllables } from '../data/commonSyllables.ts'
import { loanwords } from '../data/loanwords.ts'

const judged = new Map<string, boolean>()
const mostJudged = 10_000

/** Two letters struck in the wrong order at a syllable's end: `dugn`. */
const swappedEnd = /(?:gn|hn)$/u

/**
 * In lower case. Loanwords and words of plain Latin letters are let pass: they may be foreign. Not so where two letters
 * changed places in a syllable, or two syllables of every day ran together.
 */
export function isWord(word: string): boolean {
  if (commonSyllables.has(word)) return true
  if (!/[^a-z]/u.test(word))
    return loanwords.has(word) || !(isSwapped(word) || (word.length >= 7 && splitGlued(word)?.sure === true))
  const known = judged.get(word)
  if (known !== undefined) return known
  if (judged.size >= mostJudged) judged.clear()
  const right = isSyllable(word) || loanwords.has(word)
  judged.set(word, right)
  return right
}

function isSwapped(word: string): boolean {
  if (!swappedEnd.test(word)) return false
  return isSyllable(`${word.slice(0, -2)}${word.endsWith('gn') ? 'ng' : 'nh'}`)
}

export const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/u

/** `hòan` → `hoàn`, `nghành` → `ngành`, `nguời` → `người`; null where several words may be meant. In lower case. */
export function nearestSyllable(word: string): string | null {
  // No slip below takes away more than one letter.
  if (word.length > longestSyllable + 1) return null
  const moved = withToneMoved(word)
  if (moved) return moved
  // A slip is looked for in the letters without their tone: `nguời` is `nguơi` with one.
  const { bare, tone } = withoutTone(word)
  for (const [pattern, right] of slips) {
    for (const letters of bare === word ? [word] : [word, bare]) {
      const mended = letters.replace(pattern, right)
      if (mended === letters) continue
      if (letters === word && isSyllable(mended)) return mended
      const both = letters === word ? withToneMoved(mended) : withTone(mended, tone)
      if (both) return both
    }
  }
  return null
}

/** `nguời` → `nguơi` and its tone; a word without one tone is left as it is. */
function withoutTone(word: string): { bare: string; tone: string } {
  const marks = [...word.normalize('NFD')].filter((char) => toneMark.test(char))
  const [tone] = marks
  if (marks.length !== 1 || !tone) return { bare: word, tone: '' }
  return { bare: word.normalize('NFD').replace(tone, '').normalize('NFC'), tone }
}

/** The syllable these letters make with the tone on the first of their vowels that may carry it; null where none may. */
export function withTone(letters: string, tone: string): string | null {
  const own = [...letters]
  for (const [at, letter] of own.entries()) {
    if (!isVowel(letter)) continue
    const toned = own
      .with(at, letter + tone)
      .join('')
      .normalize('NFC')
    if (isSyllable(toned)) return toned
  }
  return null
}

const slips: readonly (readonly [RegExp, string])[] = [
  [/gn$/u, 'ng'],
  [/hn$/u, 'nh'],
  [/^ngh(?=[aăâoôơuưàáảãạằắẳẵặầấẩẫậòóỏõọồốổỗộờớởỡợùúủũụừứửữự])/u, 'ng'],
  [/^ng(?=[ieêíìỉĩịéèẻẽẹếềểễệ])/u, 'ngh'],
  [/^gh(?=[aăâoôơuưàáảãạằắẳẵặầấẩẫậòóỏõọồốổỗộờớởỡợùúủũụừứửữự])/u, 'g'],
  [/^g(?=[eêéèẻẽẹếềểễệ])/u, 'gh'],
  [/^k(?=[aăâoôơuưàáảãạằắẳẵặầấẩẫậòóỏõọồốổỗộờớởỡợùúủũụừứửữự])/u, 'c'],
  [/^c(?=[ieêíìỉĩịéèẻẽẹếềểễệ])/u, 'k'],
  [/ưo/u, 'ươ'],
  [/uơ/u, 'ươ'],
  [/(\p{L})\1/u, '$1'],
  [/(?:ie)(?=[cmnptu])/u, 'iê'],
  [/ye(?=[mnt])/u, 'yê'],
]

function withToneMoved(word: string): string | null {
  const marks = [...word.normalize('NFD')].filter((char) => toneMark.test(char))
  const [mark] = marks
  if (marks.length !== 1 || !mark) return null
  const bare = [...word.normalize('NFD').replace(new RegExp(mark, 'u'), '').normalize('NFC')]
  for (let at = 0; at < bare.length; at++) {
    if (!/[aăâeêioôơuưy]/u.test(bare[at] ?? '')) continue
    const moved = bare
      .map((char, index) => (index === at ? char + mark : char))
      .join('')
      .normalize('NFC')
    if (moved !== word && isSyllable(moved)) return moved
  }
  return null
}

interface Split {
  words: string
  /** Only one way of parting it gives two common words. */
  sure: boolean
}

/** `ngườilao` → `người lao`; null for a word that no cut makes two syllables of. In lower case. */
export function splitGlued(word: string): Split | null {
  if (word.length < 4 || word.length > 2 * longestSyllable) return null
  const cuts: [string, string][] = []
  for (let at = 1; at < word.length; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if ((left.length === 1 && left !== 'ở' && left !== 'ý') || (right.length === 1 && right !== 'ở' && right !== 'ý'))
      continue
    if (isSyllable(left) && isSyllable(right)) cuts.push([left, right])
  }
  const common = cuts.filter(([left, right]) => commonSyllables.has(left) && commonSyllables.has(right))
  const [best] = common.length > 0 ? common : cuts
  if (!best || (common.length !== 1 && cuts.length > 1 && common.length === 0)) return null
  return { words: best.join(' '), sure: common.length === 1 }
}
