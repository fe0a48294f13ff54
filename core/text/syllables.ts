/**
 * What a Vietnamese syllable may look like: onset x rhyme x tone, with the spelling rules of k/c, gh/g, ngh/ng, qu and gi.
 *
 * It knows structure, not words: "nâng" and "cáo" both pass, "ngườilao" and "phátt" do not. Both ways of placing the tone
 * (hòa, hoà) are right. No word list, so nothing to keep up to date and no licence to mind.
 *
 * 1. The tone is taken off (`readTone`), the onset split from the rhyme (`splitOnset`).
 * 2. Both must be known and fit each other, and the tone must stand on a letter that may carry it (`mayCarryTone`).
 * 3. `toneStyle` turns one way of placing it into the other.
 */

export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng'

const toneMarks: Record<string, Tone> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0309': 'hỏi',
  '\u0303': 'ngã',
  '\u0323': 'nặng',
}

const list = (text: string): Set<string> => new Set(text.split(' '))

const frontOnsets = list('k gh ngh')
const backOnsets = list('c g ng')
const onsets = ['ngh', 'ng', 'nh', 'ch', 'gh', 'gi', 'kh', 'ph', 'qu', 'th', 'tr', ...'bcdđghklmnprstvx']

const rhymes = list(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu ' +
    'ư ưa ưc ưi ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
)
/** After qu the medial u is already written. */
const rhymesAfterQu = list(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eng eo et ê êch ên ênh êt êu ' +
    'i it y ych yên yêt ynh yt yu ơ ơi ô ôc',
)
/** After gi the i of iê is already written: giếng, giết; gì and gìn keep one i. */
const rhymesAfterGi = list('êc êm ên êng êt êu')
const rhymesOfG = list('i in im ip it')
/** What y alone may stand behind: nothing, or one of these (kỹ, lý, mỹ). */
const onsetsOfY = new Set(['', ...'bđhklmnstv'])

/** A Vietnamese vowel without its tone, in lower case. */
export const isVowel = (char: string): boolean => 'aăâeêioôơuưy'.includes(char)

export interface Syllable {
  onset: string
  rhyme: string
  tone: Tone
  /** Offset of the letter that carries the tone, or -1. */
  toneAt: number
}

/** `nghiêng`: letters of the longest syllable. */
export const longestSyllable = 7

/** UTF-16 units a syllable takes at most, however it is encoded: each letter with a mark of its own and a tone. */
const mostUnits = longestSyllable * 3

/** Takes a written syllable apart; null when it is none. Case does not matter. Input in NFC or NFD. */
export function readSyllable(word: string): Syllable | null {
  const syllable = readLoosely(word)
  if (!syllable) return null
  if (/(?:c|ch|p|t)$/u.test(syllable.rhyme) && !'sắc nặng'.includes(syllable.tone)) return null
  return syllable.toneAt < 0 || mayCarryTone(syllable.toneAt, syllable) ? syllable : null
}

/** The same, where the tone may be one that this end does not take (`tiêp`), or stand on the wrong letter (`ngừơi`). */
export function readLoosely(word: string): Syllable | null {
  // What is longer is not looked into: a line of letters without a space may be of any length.
  if (word.length > mostUnits) return null
  const bare = readTone(word)
  if (!bare || bare.letters.length > longestSyllable) return null
  const parts = splitOnset(bare.letters)
  return parts && { ...parts, tone: bare.tone, toneAt: bare.toneAt }
}

/** Whether a word in letters only can be a Vietnamese syllable. */
export const isSyllable = (word: string): boolean => readSyllable(word) !== null

interface Toned {
  letters: string
  tone: Tone
  toneAt: number
}

/** Each vowel with a tone as one letter, taken apart: `ế` → `ê`, sắc. */
const tonedVowels: ReadonlyMap<string, { letter: string; tone: Tone }> = new Map(
  [...'aăâeêioôơuưy'].flatMap((letter) =>
    Object.entries(toneMarks).map(([mark, tone]) => [(letter + mark).normalize('NFC'), { letter, tone }] as const),
  ),
)

/** The letters of a word without its tone; f, j, w and z are in no syllable, and are told apart later. */
const bareLetters: ReadonlySet<string> = new Set('abcdefghijklmnopqrstuvwxyzăâđêôơư')

/** As Vietnamese is written everywhere but in old files: a letter a sign. Undefined where another sign is among them. */
function readToneOfLetters(lower: string): Toned | null | undefined {
  let letters = ''
  let tone: Tone = 'ngang'
  let toneAt = -1
  for (const char of lower) {
    const toned = tonedVowels.get(char)
    if (!toned && !bareLetters.has(char)) return undefined
    if (toned && toneAt !== -1) return null
    if (toned) {
      tone = toned.tone
      toneAt = letters.length
    }
    letters += toned?.letter ?? char
  }
  return letters === '' ? null : { letters, tone, toneAt }
}

function readTone(word: string): Toned | null {
  const read = readToneOfLetters(word.toLowerCase())
  if (read !== undefined) return read
  let letters = ''
  let tone: Tone = 'ngang'
  let toneAt = -1
  for (const char of word.toLowerCase().normalize('NFD')) {
    const mark = toneMarks[char]
    if (mark) {
      if (toneAt !== -1) return null
      tone = mark
      toneAt = [...letters.normalize('NFC')].length - 1
    } else letters += char
  }
  letters = letters.normalize('NFC')
  return /^[a-zăâđêôơư]+$/u.test(letters) ? { letters, tone, toneAt } : null
}

/** The onsets a syllable may have by its first letter, the longest first; last of all none. */
const onsetsByLetter: ReadonlyMap<string, readonly string[]> = new Map(
  onsets.map(([letter = '']) => [letter, [...onsets.filter((onset) => onset.startsWith(letter)), '']]),
)
const noOnset: readonly string[] = ['']

function splitOnset(letters: string): { onset: string; rhyme: string } | null {
  for (const onset of onsetsByLetter.get(letters.charAt(0)) ?? noOnset) {
    if (!letters.startsWith(onset)) continue
    const rhyme = letters.slice(onset.length)
    if (fits(onset, rhyme)) return { onset, rhyme }
  }
  return null
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return rhymesAfterQu.has(rhyme)
  if (onset === 'gi') return rhymesAfterGi.has(rhyme) || (rhymes.has(rhyme) && !'iy'.includes(rhyme.charAt(0)))
  if (onset === 'g' && rhymesOfG.has(rhyme)) return true
  if (!rhymes.has(rhyme)) return false
  if (/^[iy]ê/u.test(rhyme) && rhyme.startsWith('y') !== (onset === '')) return false
  if (rhyme === 'y' && !onsetsOfY.has(onset)) return false
  const front = /^[eêiy]/u.test(rhyme)
  if (frontOnsets.has(onset)) return front
  return !(backOnsets.has(onset) && front)
}

/** The places a tone may stand: the marked vowel, the vowel before a final, the second of three, or, for an open oa/oe/uy, either. */
function mayCarryTone(at: number, { onset, rhyme }: { onset: string; rhyme: string }): boolean {
  const letters = [...rhyme]
  const final = letters.findIndex((char) => !isVowel(char))
  const nucleus = final === -1 ? letters : letters.slice(0, final)
  const index = at - onset.length
  const marked = nucleus.findLastIndex((char) => 'ơêôâă'.includes(char))
  if (marked !== -1) return index === marked
  if (final !== -1) return index === nucleus.length - 1
  if (nucleus.length === 3) return index === 1
  return index === 0 || (index === 1 && /^(?:oa|oe|uy)$/u.test(rhyme))
}

/** `hòa` → `hoà` and back: where an open oa, oe or uy carries its tone. Null for every other syllable. */
export function toneStyle(word: string): 'hòa' | 'hoà' | null {
  const syllable = readSyllable(word)
  if (!syllable || syllable.tone === 'ngang' || syllable.onset === 'qu') return null
  if (!/^(?:oa|oe|uy)$/u.test(syllable.rhyme)) return null
  return syllable.toneAt === syllable.onset.length ? 'hòa' : 'hoà'
}
